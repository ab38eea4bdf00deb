<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccessText</name>
    <message>
        <source>View hardware details</source>
        <translation>Afficher les détails du matériel</translation>
    </message>
    <message>
        <source>View software passwords</source>
        <translation>Afficher les mots de passe des logiciels</translation>
    </message>
    <message>
        <source>Manage network tunnels</source>
        <translation>Gérer les tunnels réseau</translation>
    </message>
    <message>
        <source>Manage provisioning scripts</source>
        <translation>Gérer les scripts de mise à disposition</translation>
    </message>
    <message>
        <source>View cPanel</source>
        <translation>Afficher cPanel</translation>
    </message>
    <message>
        <source>View Plesk</source>
        <translation>Afficher Plesk</translation>
    </message>
    <message>
        <source>View Helm</source>
        <translation>Afficher Helm</translation>
    </message>
    <message>
        <source>View Urchin</source>
        <translation>Afficher Urchin</translation>
    </message>
    <message>
        <source>Add storage</source>
        <translation>Ajouter du stockage</translation>
    </message>
    <message>
        <source>Manage users</source>
        <translation>Gérer les utilisateurs</translation>
    </message>
    <message>
        <source>Add servers</source>
        <translation>Ajouter des serveurs</translation>
    </message>
    <message>
        <source>Upgrade servers</source>
        <translation>Mettre à niveau des serveurs</translation>
    </message>
    <message>
        <source>Cancel servers</source>
        <translation>Résilier des serveurs</translation>
    </message>
    <message>
        <source>Add services</source>
        <translation>Ajouter des services</translation>
    </message>
    <message>
        <source>Upgrade services</source>
        <translation>Mettre à niveau des services</translation>
    </message>
    <message>
        <source>Cancel services</source>
        <translation>Résilier des services</translation>
    </message>
    <message>
        <source>Manage bandwidth</source>
        <translation>Gérer la bande passante</translation>
    </message>
    <message>
        <source>Manage DNS</source>
        <translation>Gérer le DNS</translation>
    </message>
    <message>
        <source>Manage servers remotely</source>
        <translation>Gérer les serveurs à distance</translation>
    </message>
    <message>
        <source>Manage monitoring</source>
        <translation>Gérer la surveillance</translation>
    </message>
    <message>
        <source>Reload operating systems and start rescue kernels</source>
        <translation>Recharger les systèmes d&apos;exploitation et démarrer les noyaux de secours</translation>
    </message>
    <message>
        <source>View licenses</source>
        <translation>Afficher les licences</translation>
    </message>
    <message>
        <source>Add IP addresses</source>
        <translation>Ajouter des adresses IP</translation>
    </message>
    <message>
        <source>Manage lockbox</source>
        <translation>Gérer Lockbox</translation>
    </message>
    <message>
        <source>Manage network storage</source>
        <translation>Gérer le stockage réseau</translation>
    </message>
    <message>
        <source>Manage port control</source>
        <translation>Gérer le contrôle des ports</translation>
    </message>
    <message>
        <source>Manage load balancers</source>
        <translation>Gérer les équilibreurs de charge</translation>
    </message>
    <message>
        <source>Manage hardware firewalls</source>
        <translation>Gérer les pare-feu matériels</translation>
    </message>
    <message>
        <source>Manage software firewalls</source>
        <translation>Gérer les pare-feu logiciels</translation>
    </message>
    <message>
        <source>Manage protection against malware</source>
        <translation>Gérer la protection contre les logiciels malveillants</translation>
    </message>
    <message>
        <source>Manage host identity</source>
        <translation>Gérer l&apos;identité de l&apos;hôte</translation>
    </message>
    <message>
        <source>Manage vulnerability scans</source>
        <translation>Gérer les analyses de vulnérabilité</translation>
    </message>
    <message>
        <source>Manage who is notified</source>
        <translation>Gérer les destinataires des notifications</translation>
    </message>
    <message>
        <source>Manage VLAN spanning</source>
        <translation>Gérer le VLAN spanning</translation>
    </message>
    <message>
        <source>Manage CDN accounts</source>
        <translation>Gérer les comptes CDN</translation>
    </message>
    <message>
        <source>Manage CDN files</source>
        <translation>Gérer les fichiers CDN</translation>
    </message>
    <message>
        <source>View CDN bandwidth</source>
        <translation>Afficher la bande passante CDN</translation>
    </message>
    <message>
        <source>Manage network routes</source>
        <translation>Gérer les routes réseau</translation>
    </message>
    <message>
        <source>View virtual server details</source>
        <translation>Afficher les détails des serveurs virtuels</translation>
    </message>
    <message>
        <source>Upgrade virtual servers</source>
        <translation>Mettre à niveau des serveurs virtuels</translation>
    </message>
    <message>
        <source>Edit host names and domains</source>
        <translation>Modifier les noms d&apos;hôte et les domaines</translation>
    </message>
    <message>
        <source>Manage message delivery</source>
        <translation>Gérer la distribution des messages</translation>
    </message>
    <message>
        <source>View the audit log</source>
        <translation>Afficher le journal d&apos;audit</translation>
    </message>
    <message>
        <source>Manage VPN</source>
        <translation>Gérer le VPN</translation>
    </message>
    <message>
        <source>View QuantaStor</source>
        <translation>Afficher QuantaStor</translation>
    </message>
    <message>
        <source>Enter data centers</source>
        <translation>Accéder aux centres de données</translation>
    </message>
    <message>
        <source>Enter data center rooms</source>
        <translation>Accéder aux salles des centres de données</translation>
    </message>
    <message>
        <source>Manage SSH keys</source>
        <translation>Gérer les clés SSH</translation>
    </message>
    <message>
        <source>Manage firewall rules</source>
        <translation>Gérer les règles de pare-feu</translation>
    </message>
    <message>
        <source>Manage public images</source>
        <translation>Gérer les images publiques</translation>
    </message>
    <message>
        <source>View certificates</source>
        <translation>Afficher les certificats</translation>
    </message>
    <message>
        <source>Manage certificates</source>
        <translation>Gérer les certificats</translation>
    </message>
    <message>
        <source>Manage network gateways</source>
        <translation>Gérer les passerelles réseau</translation>
    </message>
    <message>
        <source>Manage auto scale groups</source>
        <translation>Gérer les groupes de mise à l&apos;échelle automatique</translation>
    </message>
    <message>
        <source>Manage SAML authentication</source>
        <translation>Gérer l&apos;authentification SAML</translation>
    </message>
    <message>
        <source>Manage security groups</source>
        <translation>Gérer les groupes de sécurité</translation>
    </message>
    <message>
        <source>Order servers with a public network</source>
        <translation>Commander des serveurs avec réseau public</translation>
    </message>
    <message>
        <source>View dedicated hosts</source>
        <translation>Afficher les hôtes dédiés</translation>
    </message>
    <message>
        <source>Use all bare metal servers</source>
        <translation>Utiliser tous les serveurs bare metal</translation>
    </message>
    <message>
        <source>Use all virtual servers</source>
        <translation>Utiliser tous les serveurs virtuels</translation>
    </message>
    <message>
        <source>Use all dedicated hosts</source>
        <translation>Utiliser tous les hôtes dédiés</translation>
    </message>
    <message>
        <source>instance</source>
        <comment>part of a service</comment>
        <translation>instance</translation>
    </message>
    <message>
        <source>resource group</source>
        <translation>groupe de ressources</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>resource type</source>
        <translation>type de ressource</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>ressource</translation>
    </message>
    <message>
        <source>%1 matches %2</source>
        <extracomment>%1 is what is compared, such as &quot;instance&quot;, %2 a pattern such as QR-*</extracomment>
        <translation>%1 correspond à %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what is compared, such as &quot;instance&quot;, %2 its value</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>tag %1</source>
        <extracomment>%1 is a tag of resources</extracomment>
        <translation>étiquette %1</translation>
    </message>
    <message>
        <source>the file must be UTF-8 text</source>
        <comment>rule</comment>
        <translation>le fichier doit être du texte UTF-8</translation>
    </message>
    <message>
        <source>a quotation mark must be closed</source>
        <comment>rule</comment>
        <translation>un guillemet doit être fermé</translation>
    </message>
    <message>
        <source>the columns are email, groups and like</source>
        <comment>rule</comment>
        <translation>les colonnes sont email, groups et like</translation>
    </message>
    <message>
        <source>there must be a column email</source>
        <comment>rule</comment>
        <translation>il faut une colonne email</translation>
    </message>
    <message>
        <source>there are no more fields than columns</source>
        <comment>rule</comment>
        <translation>il ne doit pas y avoir plus de champs que de colonnes</translation>
    </message>
    <message>
        <source>every line needs an address</source>
        <comment>rule</comment>
        <translation>chaque ligne doit contenir une adresse</translation>
    </message>
    <message>
        <source>this must be an e-mail address</source>
        <comment>rule</comment>
        <translation>il faut une adresse e-mail</translation>
    </message>
    <message>
        <source>this must be an access group that you may give</source>
        <comment>rule</comment>
        <translation>il faut un groupe d&apos;accès que vous pouvez attribuer</translation>
    </message>
    <message>
        <source>this must be an active user of the account</source>
        <comment>rule</comment>
        <translation>il faut un utilisateur actif du compte</translation>
    </message>
    <message>
        <source>an address that is listed twice must have the same access</source>
        <comment>rule</comment>
        <translation>une adresse indiquée deux fois doit avoir le même accès</translation>
    </message>
    <message numerus="yes">
        <source>at most %n people at once</source>
        <comment>rule</comment>
        <translation>
            <numerusform>%n personne au plus à la fois</numerusform>
            <numerusform>%n personnes au plus à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>All IAM Account Management services</source>
        <translation>Tous les services de gestion des comptes IAM</translation>
    </message>
    <message>
        <source>All Account Management services</source>
        <translation>Tous les services de gestion des comptes</translation>
    </message>
    <message>
        <source>The resource group itself</source>
        <translation>Le groupe de ressources lui-même</translation>
    </message>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation>Tous les services activés pour Identity and Access</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <extracomment>%1 is a list of roles, %2 a service or a group of services</extracomment>
        <translation>%1 sur %2.</translation>
    </message>
    <message>
        <source>%1 on %2, %3.</source>
        <extracomment>%1 is a list of roles, %2 a service or a group of services, %3 what of it, such as &quot;instance QR-ml&quot;</extracomment>
        <translation>%1 sur %2, %3.</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Aucun accès</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>Affichage uniquement</translation>
    </message>
    <message>
        <source>Basic user</source>
        <translation>Utilisateur de base</translation>
    </message>
    <message>
        <source>Super user</source>
        <translation>Superutilisateur</translation>
    </message>
    <message>
        <source>Single permissions</source>
        <translation>Droits individuels</translation>
    </message>
    <message>
        <source>Becomes a member of %1.</source>
        <extracomment>%1 is an access group</extracomment>
        <translation>Devient membre de %1.</translation>
    </message>
    <message numerus="yes">
        <source>Gets %n permission(s) of classic infrastructure.</source>
        <translation>
            <numerusform>Reçoit %n droit d&apos;infrastructure classique.</numerusform>
            <numerusform>Reçoit %n droits d&apos;infrastructure classique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gets the classic permission set %1 (%n permission(s)).</source>
        <extracomment>%1 is the name of a set, such as &quot;Basic user&quot;</extracomment>
        <translation>
            <numerusform>Reçoit l&apos;ensemble de droits classiques %1 (%n droit).</numerusform>
            <numerusform>Reçoit l&apos;ensemble de droits classiques %1 (%n droits).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a file, %2 the rule it breaks</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <extracomment>%1 is a file, %2 a line number, %3 the rule it breaks</extracomment>
        <translation>%1, ligne %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: it is empty, but %4.</source>
        <extracomment>%1 is a file, %2 a line number, %3 a column, %4 the rule it breaks</extracomment>
        <translation>%1, ligne %2, colonne %3&#xa0;: rien n&apos;est indiqué, mais %4.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: “%4” – %5.</source>
        <extracomment>%1 is a file, %2 a line number, %3 a column, %4 what stands there, %5 the rule it breaks</extracomment>
        <translation>%1, ligne %2, colonne %3&#xa0;: «&#xa0;%4&#xa0;» – %5.</translation>
    </message>
    <message>
        <source>only in this period: %1</source>
        <extracomment>%1 is a period, such as &quot;Mon–Fri 08:00–18:00, UTC+01:00&quot;</extracomment>
        <translation>uniquement pendant cette période&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message>
        <source>All IAM Account management services</source>
        <translation>Tous les services de gestion des comptes IAM</translation>
    </message>
    <message>
        <source>All Account management services</source>
        <translation>Tous les services de gestion des comptes</translation>
    </message>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation>Tous les services activés pour Identity and Access</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a service, %2 how many policies there are for it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n classic permission(s)</source>
        <translation>
            <numerusform>%n droit classique</numerusform>
            <numerusform>%n droits classiques</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <extracomment>%1 is a list such as &quot;the groups, the policies&quot;</extracomment>
        <translation>lecture impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no access is planned</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list of lists</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>the groups</source>
        <translation>les groupes</translation>
    </message>
    <message>
        <source>the policies</source>
        <translation>les règles</translation>
    </message>
    <message>
        <source>the API keys</source>
        <translation>les clés d&apos;API</translation>
    </message>
    <message>
        <source>the classic hierarchy</source>
        <translation>la hiérarchie classique</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Invite %1</source>
        <translation>Inviter %1</translation>
    </message>
    <message>
        <source>Resend the invitation of %1</source>
        <translation>Renvoyer l&apos;invitation de %1</translation>
    </message>
    <message>
        <source>Cancel the invitation of %1</source>
        <translation>Annuler l&apos;invitation de %1</translation>
    </message>
    <message>
        <source>Clear the failed invitation of %1</source>
        <translation>Effacer l&apos;invitation en échec de %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Leave the account</source>
        <translation>Quitter le compte</translation>
    </message>
    <message>
        <source>Add the VPN-only user %1</source>
        <translation>Ajouter l&apos;utilisateur VPN uniquement %1</translation>
    </message>
    <message>
        <source>Change the status of %1 from %2 to %3</source>
        <extracomment>%1 is a name; %2 and %3 are states in the service&apos;s words, such as ACTIVE</extracomment>
        <translation>Changer le statut de %1 de %2 en %3</translation>
    </message>
    <message>
        <source>Give %1 the former parent</source>
        <translation>Redonner à %1 son ancien parent</translation>
    </message>
    <message>
        <source>Give %1 the parent %2</source>
        <extracomment>%1 and %2 are names</extracomment>
        <translation>Donner à %1 le parent %2</translation>
    </message>
    <message>
        <source>Update the IBMid of %1 to %2</source>
        <extracomment>%1 is a name, %2 a sign-in name</extracomment>
        <translation>Mettre à jour l&apos;IBMid de %1 en %2</translation>
    </message>
    <message>
        <source>Change the classic permissions of %1</source>
        <translation>Modifier les droits classiques de %1</translation>
    </message>
    <message>
        <source>Add %1 to the group %2</source>
        <extracomment>%1 is a name, %2 an access group</extracomment>
        <translation>Ajouter %1 au groupe %2</translation>
    </message>
    <message>
        <source>Remove %1 from the group %2</source>
        <extracomment>%1 is a name, %2 an access group</extracomment>
        <translation>Retirer %1 du groupe %2</translation>
    </message>
    <message>
        <source>Give %1 a policy for %2</source>
        <extracomment>%1 is a name, %2 what a policy is about</extracomment>
        <translation>Donner à %1 une règle pour %2</translation>
    </message>
    <message>
        <source>Change a policy of %1 for %2</source>
        <extracomment>%1 is a name, %2 what a policy is about</extracomment>
        <translation>Modifier une règle de %1 pour %2</translation>
    </message>
    <message>
        <source>Take the policy for %2 from %1</source>
        <extracomment>%1 is a name, %2 what a policy is about</extracomment>
        <translation>Retirer à %1 la règle pour %2</translation>
    </message>
    <message>
        <source>Change the allowed IP addresses of %1</source>
        <translation>Modifier les adresses IP autorisées de %1</translation>
    </message>
    <message>
        <source>Change the settings of %1</source>
        <translation>Modifier les paramètres de %1</translation>
    </message>
    <message>
        <source>Create the access group %1</source>
        <extracomment>%1 is the name of an access group</extracomment>
        <translation>Créer le groupe d&apos;accès %1</translation>
    </message>
    <message>
        <source>Change the settings of the account</source>
        <translation>Modifier les paramètres du compte</translation>
    </message>
    <message>
        <source>Another change</source>
        <translation>Autre modification</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Console for the users of a cloud account.</source>
        <translation>Console pour les utilisateurs d&apos;un compte cloud.</translation>
    </message>
    <message>
        <source>Open the demo account; the default.</source>
        <translation>Ouvrir le compte de démonstration&#xa0;; valeur par défaut.</translation>
    </message>
    <message>
        <source>Connect to the account service at &lt;URL&gt;. The API key comes from the key store, from the environment variable IBMCLOUD_API_KEY, or is asked for.</source>
        <translation>Se connecter au service de comptes à l&apos;adresse &lt;URL&gt;. La clé d&apos;API provient du trousseau de clés, de la variable d&apos;environnement IBMCLOUD_API_KEY, ou est demandée.</translation>
    </message>
    <message>
        <source>The account to open at --service-url.</source>
        <translation>Compte à ouvrir à l&apos;adresse --service-url.</translation>
    </message>
    <message>
        <source>Demo data: quantum-lab, big-corp or empty.</source>
        <translation>Données de démonstration&#xa0;: quantum-lab, big-corp ou empty.</translation>
    </message>
    <message>
        <source>Size of the demo account big-corp.</source>
        <translation>Taille du compte de démonstration big-corp.</translation>
    </message>
    <message>
        <source>Where the demo account is kept; :memory: keeps nothing.</source>
        <translation>Emplacement du compte de démonstration&#xa0;; :memory: ne conserve rien.</translation>
    </message>
    <message>
        <source>How long the demo account processes an invitation.</source>
        <translation>Durée de traitement d&apos;une invitation par le compte de démonstration.</translation>
    </message>
    <message>
        <source>Language of the interface, such as de or pt_BR.</source>
        <translation>Langue de l&apos;interface, par exemple de ou pt_BR.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Argument inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unknown demo data: %1. There are quantum-lab, big-corp and empty.</source>
        <translation>Données de démonstration inconnues&#xa0;: %1. Il existe quantum-lab, big-corp et empty.</translation>
    </message>
    <message>
        <source>--users and --processing-ms take a whole number.</source>
        <translation>--users et --processing-ms attendent un nombre entier.</translation>
    </message>
    <message>
        <source>--demo and --service-url exclude each other.</source>
        <translation>--demo et --service-url s&apos;excluent mutuellement.</translation>
    </message>
    <message>
        <source>--service-url needs an address such as https://iam.example.com.</source>
        <translation>--service-url attend une adresse telle que https://iam.example.com.</translation>
    </message>
    <message>
        <source>--service-url needs --account with the ID of the account.</source>
        <translation>--service-url requiert --account avec l&apos;ID du compte.</translation>
    </message>
    <message>
        <source>Begin with the window in which an account is chosen.</source>
        <translation>Commencer par la fenêtre de choix d&apos;un compte.</translation>
    </message>
    <message>
        <source>Append what happens to &lt;FILE&gt;, without keys, tokens and contents.</source>
        <translation>Ajouter les événements à &lt;FILE&gt;, sans clés, jetons ni contenus.</translation>
    </message>
    <message>
        <source>--connect and --service-url exclude each other.</source>
        <translation>--connect et --service-url s&apos;excluent mutuellement.</translation>
    </message>
    <message>
        <source>For run: invite (the default), resend, cancel or remove.</source>
        <translation>Pour run&#xa0;: invite (par défaut), resend, cancel ou remove.</translation>
    </message>
    <message>
        <source>For run: how many addresses an invitation holds, at most 100.</source>
        <translation>Pour run&#xa0;: nombre d&apos;adresses par invitation, 100 au plus.</translation>
    </message>
    <message>
        <source>Without a window: invite the people of PLAN, a CSV file with the columns email and groups, or a draft of the invite wizard.</source>
        <translation>Sans fenêtre&#xa0;: inviter les personnes de PLAN, un fichier CSV avec les colonnes email et groups, ou un brouillon de l&apos;assistant d&apos;invitation.</translation>
    </message>
    <message>
        <source>Without a window: go on with the runs that are not at their end.</source>
        <translation>Sans fenêtre&#xa0;: poursuivre les exécutions qui ne sont pas terminées.</translation>
    </message>
    <message>
        <source>run needs the file with the plan.</source>
        <translation>run nécessite le fichier contenant le plan.</translation>
    </message>
    <message>
        <source>Unknown action: %1. There are invite, resend, cancel and remove.</source>
        <translation>Action inconnue&#xa0;: %1. Les actions possibles sont invite, resend, cancel et remove.</translation>
    </message>
    <message>
        <source>--addresses-per-request takes a number from 1 to 100.</source>
        <translation>--addresses-per-request attend un nombre de 1 à 100.</translation>
    </message>
</context>
<context>
    <name>FileReport</name>
    <message>
        <source>The journal was written by a newer version of the console.</source>
        <translation>Le journal a été écrit par une version plus récente de la console.</translation>
    </message>
    <message>
        <source>The journal was damaged.</source>
        <translation>Le journal était endommagé.</translation>
    </message>
    <message>
        <source>The draft of an invitation was written by a newer version of the console.</source>
        <translation>Le brouillon d&apos;une invitation a été écrit par une version plus récente de la console.</translation>
    </message>
    <message>
        <source>The draft of an invitation was damaged.</source>
        <translation>Le brouillon d&apos;une invitation était endommagé.</translation>
    </message>
    <message>
        <source>The list of what waits for acceptance was written by a newer version of the console.</source>
        <translation>La liste de ce qui attend l&apos;acceptation a été écrite par une version plus récente de la console.</translation>
    </message>
    <message>
        <source>The list of what waits for acceptance was damaged.</source>
        <translation>La liste de ce qui attend l&apos;acceptation était endommagée.</translation>
    </message>
    <message>
        <source>The copy of the users was written by a newer version of the console.</source>
        <translation>La copie des utilisateurs a été écrite par une version plus récente de la console.</translation>
    </message>
    <message>
        <source>The copy of the users was damaged.</source>
        <translation>La copie des utilisateurs était endommagée.</translation>
    </message>
    <message>
        <source>The settings were written by a newer version of the console.</source>
        <translation>Les paramètres ont été écrits par une version plus récente de la console.</translation>
    </message>
    <message>
        <source>The settings were damaged.</source>
        <translation>Les paramètres étaient endommagés.</translation>
    </message>
    <message>
        <source>The demo account was written by a newer version of the console.</source>
        <translation>Le compte de démonstration a été écrit par une version plus récente de la console.</translation>
    </message>
    <message>
        <source>The demo account&apos;s data were damaged.</source>
        <translation>Les données du compte de démonstration étaient endommagées.</translation>
    </message>
    <message>
        <source>It is left as it is. Use that version, or nothing is recorded and no run can be started.</source>
        <translation>Il reste tel quel. Utilisez cette version ; sinon rien n&apos;est enregistré et aucune exécution ne peut commencer.</translation>
    </message>
    <message>
        <source>A new one was begun. Runs that had not ended are in the old one; look at the list before you start them again.</source>
        <translation>Un nouveau a été commencé. Les exécutions inachevées sont dans l&apos;ancien ; consultez la liste avant de les relancer.</translation>
    </message>
    <message>
        <source>The next invitation begins empty.</source>
        <translation>La prochaine invitation commence vide.</translation>
    </message>
    <message>
        <source>What was to be given after acceptance is not given by itself any more.</source>
        <translation>Ce qui devait être donné après l&apos;acceptation n&apos;est plus donné de lui-même.</translation>
    </message>
    <message>
        <source>Without a connection no users are shown, until they have been read again.</source>
        <translation>Sans connexion, aucun utilisateur n&apos;est affiché jusqu&apos;à la prochaine lecture.</translation>
    </message>
    <message>
        <source>The console begins with its own; accounts have to be connected again.</source>
        <translation>La console commence avec les siens ; les comptes doivent être reconnectés.</translation>
    </message>
    <message>
        <source>A new one was begun.</source>
        <translation>Un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>%1 It was not deleted: %2</source>
        <extracomment>%1 is what follows for the person, %2 is the path of a file</extracomment>
        <translation>%1 Rien n&apos;a été supprimé : %2</translation>
    </message>
</context>
<context>
    <name>InviteeText</name>
    <message>
        <source>You have been invited to the account “%1”. The message is on its way.</source>
        <extracomment>to somebody invited; %1 is the name of an account</extracomment>
        <translation>Vous avez été invité dans le compte « %1 ». Le message est en route.</translation>
    </message>
    <message>
        <source>You have been invited to the account “%1”. The newest message was sent on %2; it counts until %3.</source>
        <extracomment>to somebody invited; %1 is the name of an account, %2 and %3 are dates</extracomment>
        <translation>Vous avez été invité dans le compte « %1 ». Le dernier message a été envoyé le %2 ; il est valable jusqu&apos;au %3.</translation>
    </message>
    <message>
        <source>You have been invited to the account “%1”.</source>
        <translation>Vous avez été invité dans le compte « %1 ».</translation>
    </message>
    <message>
        <source>Open the link in the newest message: links in older ones no longer work. Look among unwanted mail, too.</source>
        <translation>Ouvrez le lien du dernier message : les liens des précédents ne fonctionnent plus. Regardez aussi dans le courrier indésirable.</translation>
    </message>
    <message>
        <source>If you already use the cloud, you find the invitation in your notifications of the type “account”, too: %1</source>
        <extracomment>to somebody invited; %1 is the address of a web page</extracomment>
        <translation>Si vous utilisez déjà le cloud, l&apos;invitation se trouve aussi dans vos notifications de type « compte » : %1</translation>
    </message>
    <message>
        <source>Your invitation to the account “%1” ended on %2. A new message is needed.</source>
        <extracomment>to somebody invited; %1 is the name of an account, %2 is a date</extracomment>
        <translation>Votre invitation dans le compte « %1 » a pris fin le %2. Un nouveau message est nécessaire.</translation>
    </message>
    <message>
        <source>If something does not work, ask %1.</source>
        <extracomment>to somebody invited; %1 is the name of who has sent the invitation</extracomment>
        <translation>Si quelque chose ne fonctionne pas, demandez à %1.</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>missing</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>absent</translation>
    </message>
    <message>
        <source>not a string</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>pas une chaîne</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>pas un nombre entier</translation>
    </message>
    <message>
        <source>not true or false</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>ni vrai ni faux</translation>
    </message>
    <message>
        <source>not an object</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>pas un objet</translation>
    </message>
    <message>
        <source>not a list</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>pas une liste</translation>
    </message>
    <message>
        <source>not a time</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>pas une heure</translation>
    </message>
</context>
<context>
    <name>PolicyText</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>days</comment>
        <extracomment>the first and the last of several days of the week</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>All IAM Account management services</source>
        <translation>Tous les services de gestion des comptes IAM</translation>
    </message>
    <message>
        <source>All Account management services</source>
        <translation>Tous les services de gestion des comptes</translation>
    </message>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation>Tous les services activés pour Identity and Access</translation>
    </message>
    <message>
        <source>Resource group itself</source>
        <translation>Groupe de ressources lui-même</translation>
    </message>
    <message>
        <source>Service instance</source>
        <translation>Instance de service</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Resource type</source>
        <translation>Type de ressource</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Groupe de ressources</translation>
    </message>
    <message>
        <source>Resource group “%1”</source>
        <extracomment>%1 is the name of a resource group</extracomment>
        <translation>Groupe de ressources «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 matches %2</source>
        <extracomment>%1 is an attribute such as &quot;Service instance&quot;, %2 a pattern such as QR-*</extracomment>
        <translation>%1 correspond à %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>%1 is an attribute such as &quot;Service instance&quot;, %2 its value</extracomment>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source>Entire account</source>
        <translation>Compte entier</translation>
    </message>
    <message>
        <source>By a condition (%1)</source>
        <extracomment>%1 is the technical name of a pattern of conditions</extracomment>
        <translation>Selon une condition (%1)</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <extracomment>the beginning and the end of a period, and its offset such as UTC+01:00</extracomment>
        <translation>du %1 au %2, %3</translation>
    </message>
    <message>
        <source>%1 all day, %2</source>
        <extracomment>days of the week, and an offset such as UTC+01:00</extracomment>
        <translation>%1 toute la journée, %2</translation>
    </message>
    <message>
        <source>%1 %2–%3, %4</source>
        <extracomment>days of the week, from, to, and an offset such as UTC+01:00</extracomment>
        <translation>%1 %2–%3, %4</translation>
    </message>
    <message>
        <source>%1 on %2 (%3).</source>
        <extracomment>%1 are names of roles, %2 is what they are for, %3 narrows it, such as &quot;Entire account&quot;</extracomment>
        <translation>%1 sur %2 (%3).</translation>
    </message>
    <message>
        <source>Only in this period: %1.</source>
        <extracomment>%1 is a period</extracomment>
        <translation>Uniquement pendant cette période&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 on the resource group itself.</source>
        <extracomment>%1 is the name of a role</extracomment>
        <translation>%1 sur le groupe de ressources lui-même.</translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <extracomment>%1 are names of roles, %2 is what they are for, %3 narrows it, such as &quot;Entire account&quot;</extracomment>
        <translation>%1 sur %2 (%3)</translation>
    </message>
</context>
<context>
    <name>ProblemHelp</name>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>Paramètres de connexion</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>This was stopped before it was done.</source>
        <translation>L&apos;opération a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Le service est inaccessible.</translation>
    </message>
    <message>
        <source>The service cannot be reached: %1.</source>
        <extracomment>%1 is the reason in technical words, such as &quot;Connection refused&quot;</extracomment>
        <translation>Le service est inaccessible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Le service n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>This account is not linked to classic infrastructure. Take the classic permission set out and send again.</source>
        <translation>Ce compte n&apos;est pas lié à une infrastructure classique. Enlevez l&apos;ensemble de droits classiques et renvoyez.</translation>
    </message>
    <message>
        <source>You are no longer signed in. Nothing was changed.</source>
        <translation>Vous n&apos;êtes plus connecté. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The service refuses: “%1”</source>
        <extracomment>%1 is the service&apos;s own text</extracomment>
        <translation>Le service refuse&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The service does not accept this: “%1”</source>
        <extracomment>%1 is the service&apos;s own text</extracomment>
        <translation>Le service n&apos;accepte pas cela&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This is no longer in the account.</source>
        <translation>Cet élément n&apos;est plus dans le compte.</translation>
    </message>
    <message>
        <source>The service refuses for now: “%1”, “%2”</source>
        <extracomment>both are the service&apos;s own texts: what is refused, and why</extracomment>
        <translation>Le service refuse pour l&apos;instant&#xa0;: «&#xa0;%1&#xa0;», «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The service refuses for now: “%1”</source>
        <translation>Le service refuse pour l&apos;instant&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>At most 100 addresses per request.</source>
        <translation>100 adresses au plus par demande.</translation>
    </message>
    <message>
        <source>This is more than the service or the console takes at once.</source>
        <translation>C&apos;est plus que ce que le service ou la console accepte à la fois.</translation>
    </message>
    <message numerus="yes">
        <source>Too many requests. Try again in %n second(s).</source>
        <translation>
            <numerusform>Trop de demandes. Réessayez dans %n seconde.</numerusform>
            <numerusform>Trop de demandes. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many requests. Try again in a moment.</source>
        <translation>Trop de demandes. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The service has a problem (%1).</source>
        <extracomment>%1 is an HTTP status such as 503</extracomment>
        <translation>Le service rencontre un problème (%1).</translation>
    </message>
    <message>
        <source>The answer could not be read (unexpected %1). Nothing more was sent.</source>
        <extracomment>%1 names a place in the answer, such as resources[3].state</extracomment>
        <translation>La réponse n&apos;a pas pu être lue (%1 inattendu). Rien d&apos;autre n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>The console did not send this: %1.</source>
        <extracomment>%1 is the reason in technical words</extracomment>
        <translation>La console n&apos;a pas envoyé ceci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not possible in this state.</source>
        <translation>Impossible dans cet état.</translation>
    </message>
    <message>
        <source>You are signed in as a service ID. Only a person can do this.</source>
        <translation>Vous êtes connecté avec un ID de service. Seule une personne peut faire cela.</translation>
    </message>
    <message>
        <source>%1 Ask the account owner.</source>
        <comment>the role that is needed</comment>
        <extracomment>%1 is a whole sentence about the role that is needed</extracomment>
        <translation>%1 Adressez-vous au propriétaire du compte.</translation>
    </message>
    <message>
        <source>%1 Ask the account owner (%2).</source>
        <extracomment>%1 is a whole sentence about the role that is needed, %2 a name</extracomment>
        <translation>%1 Adressez-vous au propriétaire du compte (%2).</translation>
    </message>
    <message>
        <source>This is you. To go, leave the account.</source>
        <translation>C&apos;est vous. Pour partir, quittez le compte.</translation>
    </message>
    <message>
        <source>Only you yourself can leave the account.</source>
        <translation>Quitter le compte n&apos;est possible que pour vous-même.</translation>
    </message>
    <message>
        <source>There is no connection. Changes are not possible.</source>
        <translation>Il n&apos;y a pas de connexion. Aucune modification n&apos;est possible.</translation>
    </message>
    <message>
        <source>Needs the role Editor or Administrator on User Management, or the classic permission Manage Users.</source>
        <translation>Nécessite le rôle Editor ou Administrator sur User Management, ou le droit classique «&#xa0;Gérer les utilisateurs&#xa0;».</translation>
    </message>
    <message>
        <source>Needs the role Editor on IAM Access Groups, or on a single access group.</source>
        <translation>Nécessite le rôle Editor sur IAM Access Groups ou sur un groupe d&apos;accès particulier.</translation>
    </message>
    <message>
        <source>Needs the role Administrator on what the access is for.</source>
        <translation>Nécessite le rôle Administrator sur l&apos;objet de l&apos;accès.</translation>
    </message>
    <message>
        <source>Needs the classic permission Manage Users.</source>
        <translation>Nécessite le droit classique «&#xa0;Gérer les utilisateurs&#xa0;».</translation>
    </message>
    <message>
        <source>Needs the classic permission Manage Users, and a place above the user in the hierarchy.</source>
        <translation>Nécessite le droit classique «&#xa0;Gérer les utilisateurs&#xa0;» et une place au-dessus de l&apos;utilisateur dans la hiérarchie.</translation>
    </message>
    <message>
        <source>Needs the role Administrator on User Management. In an account with classic infrastructure it also needs the classic permission Manage Users, and a place above the user in the hierarchy.</source>
        <translation>Nécessite le rôle Administrator sur User Management. Dans un compte avec infrastructure classique, le droit classique «&#xa0;Gérer les utilisateurs&#xa0;» et une place au-dessus de l&apos;utilisateur dans la hiérarchie sont aussi nécessaires.</translation>
    </message>
    <message>
        <source>Only the account owner can do this.</source>
        <translation>Seul le propriétaire du compte peut faire cela.</translation>
    </message>
    <message>
        <source>Needs the role Editor on User Management, or the classic permission Manage Users and a place above the user in the hierarchy.</source>
        <translation>Nécessite le rôle Editor sur User Management, ou le droit classique «&#xa0;Gérer les utilisateurs&#xa0;» et une place au-dessus de l&apos;utilisateur dans la hiérarchie.</translation>
    </message>
    <message>
        <source>Needs the role Editor on User Management or on IAM Access Management.</source>
        <translation>Nécessite le rôle Editor sur User Management ou sur IAM Access Management.</translation>
    </message>
    <message>
        <source>Needs the role Administrator on IAM Identity.</source>
        <translation>Nécessite le rôle Administrator sur IAM Identity.</translation>
    </message>
    <message>
        <source>The connection is not safe. %1 Nothing was sent.</source>
        <extracomment>%1 is a whole sentence that says what is wrong with the connection</extracomment>
        <translation>La connexion n&apos;est pas sûre. %1 Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Not allowed in this account: %1.</source>
        <extracomment>%1 is a list of addresses</extracomment>
        <translation>Non autorisé dans ce compte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The service refuses: “%1” Expected right: %2</source>
        <extracomment>%1 is the service&apos;s own text, %2 a sentence with the right that is needed</extracomment>
        <translation>Le service refuse&#xa0;: «&#xa0;%1&#xa0;» Droit attendu&#xa0;: %2</translation>
    </message>
    <message>
        <source>These classic permissions cannot be given: %1.</source>
        <extracomment>%1 is a list of technical names</extracomment>
        <translation>Ces droits classiques ne peuvent pas être attribués&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The account has reached its limit of policies. Use access groups or remove unused policies.</source>
        <translation>Le compte a atteint sa limite de règles. Utilisez des groupes d&apos;accès ou retirez des règles inutilisées.</translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <translation>%1 n&apos;est plus dans le compte.</translation>
    </message>
    <message>
        <source>%1 is still being processed. Try again in a minute.</source>
        <translation>%1 est encore en cours de traitement. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>This is the account owner: nobody can do this to the owner.</source>
        <translation>C&apos;est le propriétaire du compte&#xa0;: personne ne peut lui appliquer cette action.</translation>
    </message>
    <message>
        <source>Nobody changes their own classic permissions.</source>
        <translation>Personne ne modifie ses propres droits classiques.</translation>
    </message>
    <message>
        <source>Only an IBMid can be updated.</source>
        <translation>Seul un IBMid peut être mis à jour.</translation>
    </message>
    <message>
        <source>This account has no classic infrastructure.</source>
        <translation>Ce compte n&apos;a pas d&apos;infrastructure classique.</translation>
    </message>
    <message>
        <source>Possible after the invitation has been accepted and the user has signed in once.</source>
        <translation>Possible une fois que l&apos;invitation a été acceptée et que l&apos;utilisateur s&apos;est connecté une fois.</translation>
    </message>
    <message>
        <source>This account is set to read only. The menu Account changes that.</source>
        <translation>Ce compte est en lecture seule. Le menu Compte permet de le changer.</translation>
    </message>
    <message>
        <source>The account has reached its limit of policies (%1). Use access groups or remove unused policies.</source>
        <extracomment>%1 is a number of policies</extracomment>
        <translation>Le compte a atteint sa limite de règles (%1). Utilisez des groupes d&apos;accès ou retirez les règles inutilisées.</translation>
    </message>
    <message>
        <source>Trace number: %1</source>
        <extracomment>%1 identifies a request, for the service&apos;s support</extracomment>
        <translation>Numéro de trace&#xa0;: %1</translation>
    </message>
    <message>
        <source>Too many requests. Going on at %1: try %2 of %3.</source>
        <extracomment>%1 is a time, %2 and %3 are numbers</extracomment>
        <translation>Trop de demandes. Reprise à %1&#xa0;: tentative %2 sur %3.</translation>
    </message>
    <message>
        <source>The service has a problem (%1). Try %2 of %3.</source>
        <extracomment>%1 is an HTTP status such as 503, %2 and %3 are numbers</extracomment>
        <translation>Le service rencontre un problème (%1). Tentative %2 sur %3.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try %1 of %2.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Le service n&apos;a pas répondu à temps. Tentative %1 sur %2.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Try %1 of %2.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Le service est injoignable. Tentative %1 sur %2.</translation>
    </message>
    <message>
        <source>Another console is carrying out a run of this account. Wait until it is through, or stop it and close that console.</source>
        <translation>Une autre console effectue une exécution de ce compte. Attendez qu&apos;elle soit terminée, ou arrêtez-la et fermez cette console-là.</translation>
    </message>
</context>
<context>
    <name>RightsText</name>
    <message>
        <source>What may be done could not be read; the service decides.</source>
        <translation>Les actions permises n&apos;ont pas pu être lues&#xa0;; le service décide.</translation>
    </message>
    <message>
        <source>Owner of the account: may do everything.</source>
        <translation>Propriétaire du compte&#xa0;: peut tout faire.</translation>
    </message>
    <message>
        <source>May invite, resend, cancel and change status; may remove users below in the classic hierarchy.</source>
        <translation>Peut inviter, renvoyer, annuler et changer le statut&#xa0;; peut retirer les utilisateurs placés au-dessous dans la hiérarchie classique.</translation>
    </message>
    <message>
        <source>May invite, resend, cancel, change status and remove users.</source>
        <translation>Peut inviter, renvoyer, annuler, changer le statut et retirer des utilisateurs.</translation>
    </message>
    <message>
        <source>May invite, resend, cancel and change status; may not remove users.</source>
        <translation>Peut inviter, renvoyer, annuler et changer le statut&#xa0;; ne peut pas retirer d&apos;utilisateurs.</translation>
    </message>
    <message>
        <source>May invite, resend and cancel; may not change or remove users.</source>
        <translation>Peut inviter, renvoyer et annuler&#xa0;; ne peut ni modifier ni retirer d&apos;utilisateurs.</translation>
    </message>
    <message>
        <source>May change status; may not invite or remove users.</source>
        <translation>Peut changer le statut&#xa0;; ne peut ni inviter ni retirer d&apos;utilisateurs.</translation>
    </message>
    <message>
        <source>May look at users; may not invite, change or remove them.</source>
        <translation>Peut consulter les utilisateurs&#xa0;; ne peut ni les inviter, ni les modifier, ni les retirer.</translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>“%1” is not a search term and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un terme de recherche et est ignoré.</translation>
    </message>
    <message>
        <source>“%1” names no state and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucun statut et est ignoré.</translation>
    </message>
    <message>
        <source>“%1” needs a number of days and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>«&#xa0;%1&#xa0;» nécessite un nombre de jours et est ignoré.</translation>
    </message>
    <message>
        <source>“%1” needs a date such as 2026-01-31 and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>«&#xa0;%1&#xa0;» nécessite une date telle que 2026-01-31 et est ignoré.</translation>
    </message>
    <message>
        <source>“%1” needs a word behind it and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>«&#xa0;%1&#xa0;» doit être suivi d&apos;un mot et est ignoré.</translation>
    </message>
    <message>
        <source>There is no access group or user for “%1”, so it is left out.</source>
        <extracomment>%1 is a piece of a search as typed, such as group:auditors</extracomment>
        <translation>Il n&apos;existe ni groupe d&apos;accès ni utilisateur pour «&#xa0;%1&#xa0;»&#xa0;; ce terme est donc ignoré.</translation>
    </message>
</context>
<context>
    <name>TriageText</name>
    <message>
        <source>Ended</source>
        <comment>invitations that have expired; below a bar of a chart</comment>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <extracomment>%1 and %2 are numbers of days, &quot;0–3 days&quot;; below a bar of a chart, short</extracomment>
        <translation>%1–%2 jours</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>%1 and %2 are numbers of days, &quot;8–14&quot;; below a bar of a chart</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) ended</source>
        <translation>
            <numerusform>%n invitation terminée</numerusform>
            <numerusform>%n invitations terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) with %1 to %2 days left</source>
        <extracomment>%1 and %2 are numbers of days</extracomment>
        <translation>
            <numerusform>%n invitation avec %1 à %2 jours restants</numerusform>
            <numerusform>%n invitations avec %1 à %2 jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended invitations</source>
        <translation>Invitations terminées</translation>
    </message>
    <message>
        <source>%1 to %2 days left</source>
        <extracomment>heading of a list of invitations; %1 and %2 are numbers of days</extracomment>
        <translation>%1 à %2 jours restants</translation>
    </message>
</context>
<context>
    <name>UserExtraText</name>
    <message>
        <source>This could not be read.</source>
        <translation>Lecture impossible.</translation>
    </message>
    <message>
        <source>This is being read.</source>
        <translation>Lecture en cours.</translation>
    </message>
    <message>
        <source>There is nothing to tell.</source>
        <translation>Il n&apos;y a rien à signaler.</translation>
    </message>
</context>
<context>
    <name>UserSnapshot</name>
    <message>
        <source>The copy on this computer is damaged.</source>
        <translation>La copie sur cet ordinateur est endommagée.</translation>
    </message>
    <message>
        <source>The copy on this computer was made by a newer version of the console.</source>
        <translation>La copie sur cet ordinateur a été créée par une version plus récente de la console.</translation>
    </message>
    <message>
        <source>The copy on this computer is of another account.</source>
        <translation>La copie sur cet ordinateur est celle d&apos;un autre compte.</translation>
    </message>
</context>
<context>
    <name>UserText</name>
    <message>
        <source>Processing</source>
        <comment>user status</comment>
        <translation>En cours de traitement</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>user status</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>user status</comment>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>user status</comment>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>user status</comment>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Classic disabled</source>
        <comment>user status</comment>
        <translation>Classique désactivée</translation>
    </message>
    <message>
        <source>VPN-only</source>
        <comment>user status</comment>
        <translation>VPN uniquement</translation>
    </message>
    <message>
        <source>Invalid</source>
        <comment>user status</comment>
        <translation>Non valide</translation>
    </message>
    <message>
        <source>Invitation failed</source>
        <comment>user status</comment>
        <translation>Échec de l&apos;invitation</translation>
    </message>
    <message>
        <source>Removal failed</source>
        <comment>user status</comment>
        <translation>Échec du retrait</translation>
    </message>
    <message>
        <source>Removing</source>
        <comment>user status</comment>
        <translation>Retrait en cours</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>user status</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date pattern</comment>
        <extracomment>a date pattern in Qt&apos;s letters (d, MMM, yyyy), for a date such as &quot;25 Oct 2026&quot;</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date and time pattern</comment>
        <extracomment>a date and time pattern in Qt&apos;s letters, for &quot;25 Oct 2026, 09:12&quot;</extracomment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>today</source>
        <comment>when an invitation expires</comment>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <comment>when an invitation expires</comment>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <comment>when an invitation has expired</comment>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>it is empty</source>
        <comment>what is wrong with an address</comment>
        <translation>elle est vide</translation>
    </message>
    <message>
        <source>no @ in it</source>
        <comment>what is wrong with an address</comment>
        <translation>elle ne contient pas de @</translation>
    </message>
    <message>
        <source>more than one @ in it</source>
        <comment>what is wrong with an address</comment>
        <translation>elle contient plusieurs @</translation>
    </message>
    <message>
        <source>nothing before or after the @</source>
        <comment>what is wrong with an address</comment>
        <translation>rien avant ou après le @</translation>
    </message>
    <message>
        <source>a blank in it</source>
        <comment>what is wrong with an address</comment>
        <translation>elle contient un espace</translation>
    </message>
    <message>
        <source>a character that is not allowed</source>
        <comment>what is wrong with an address</comment>
        <translation>un caractère non autorisé</translation>
    </message>
    <message>
        <source>a dot is missing or misplaced</source>
        <comment>what is wrong with an address</comment>
        <translation>un point manque ou est mal placé</translation>
    </message>
    <message>
        <source>over 254 characters</source>
        <comment>what is wrong with an address</comment>
        <translation>plus de 254 caractères</translation>
    </message>
</context>
<context>
    <name>ViewText</name>
    <message>
        <source>All</source>
        <comment>view of the users</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>view of the users</comment>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>view of the users</comment>
        <translation>En instance</translation>
    </message>
    <message>
        <source>Expiring within 7 days</source>
        <comment>view of the users</comment>
        <translation>Expirent sous 7 jours</translation>
    </message>
    <message>
        <source>Expired or failed</source>
        <comment>view of the users</comment>
        <translation>Expirés ou en échec</translation>
    </message>
    <message>
        <source>Suspended or disabled</source>
        <comment>view of the users</comment>
        <translation>Suspendus ou désactivés</translation>
    </message>
    <message>
        <source>VPN-only</source>
        <comment>view of the users</comment>
        <translation>VPN uniquement</translation>
    </message>
    <message>
        <source>Inactive 30 days</source>
        <comment>view of the users</comment>
        <translation>Inactifs depuis 30 jours</translation>
    </message>
</context>
<context>
    <name>iam::AccessPreview</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>after the name of a role; %1 is a service or a group of services</extracomment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>No groups and no policies are planned.</source>
        <translation>Aucun groupe ni aucune politique n&apos;est prévu.</translation>
    </message>
    <message>
        <source>In no group, and no policies.</source>
        <translation>Dans aucun groupe, et aucune politique.</translation>
    </message>
    <message>
        <source>No access to classic infrastructure</source>
        <translation>Aucun accès à l&apos;infrastructure classique</translation>
    </message>
    <message numerus="yes">
        <source>%n classic permission(s)</source>
        <translation>
            <numerusform>%n droit classique</numerusform>
            <numerusform>%n droits classiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the details</source>
        <translation>
            <numerusform>%n de plus dans les détails</numerusform>
            <numerusform>%n de plus dans les détails</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read: %1.</source>
        <extracomment>%1 is a list such as &quot;the groups, the policies&quot;</extracomment>
        <translation>Lecture impossible : %1.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Planned access</source>
        <translation>Accès prévu</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation>Lecture de l&apos;accès…</translation>
    </message>
</context>
<context>
    <name>iam::AccessStep</name>
    <message>
        <source>&amp;Policy</source>
        <translation>&amp;Règle</translation>
    </message>
    <message>
        <source>Account &amp;management</source>
        <translation>Gestion des co&amp;mptes</translation>
    </message>
    <message>
        <source>Access &amp;groups</source>
        <translation>&amp;Groupes d&apos;accès</translation>
    </message>
    <message>
        <source>&amp;Like a colleague</source>
        <translation>Comme un co&amp;llègue</translation>
    </message>
    <message>
        <source>Classic in&amp;frastructure</source>
        <translation>Infrastr&amp;ucture classique</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Aucun accès</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n ajouté</numerusform>
            <numerusform>%n ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one kind of access.</source>
        <translation>Choisissez au moins un type d&apos;accès.</translation>
    </message>
    <message>
        <source>Confirm that they will be able to remove others.</source>
        <translation>Confirmez que ces personnes pourront en retirer d&apos;autres.</translation>
    </message>
</context>
<context>
    <name>iam::AccountGuard</name>
    <message>
        <source>this account is set to read only</source>
        <translation>ce compte est en lecture seule</translation>
    </message>
    <message>
        <source>you chose not to change anything here</source>
        <translation>vous avez choisi de ne rien modifier ici</translation>
    </message>
</context>
<context>
    <name>iam::ActionDesk</name>
    <message>
        <source>The invitation of %1 is cancelled.</source>
        <translation>L&apos;invitation de %1 est annulée.</translation>
    </message>
    <message>
        <source>Undo: invite again</source>
        <translation>Annuler l&apos;action&#xa0;: inviter à nouveau</translation>
    </message>
    <message>
        <source>The failed invitation of %1 is cleared.</source>
        <translation>L&apos;invitation en échec de %1 est effacée.</translation>
    </message>
    <message>
        <source>You have left the account.</source>
        <translation>Vous avez quitté le compte.</translation>
    </message>
    <message>
        <source>The IBMid is now %1.</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>L&apos;IBMid est maintenant %1.</translation>
    </message>
    <message>
        <source>Invite %1 again</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>Inviter à nouveau %1</translation>
    </message>
    <message>
        <source>The service does not renew the invitation of %1. Invite again with the same access?</source>
        <translation>Le service ne renouvelle pas l&apos;invitation de %1. Inviter à nouveau avec le même accès&#xa0;?</translation>
    </message>
    <message>
        <source>Invite again …</source>
        <translation>Inviter à nouveau…</translation>
    </message>
    <message>
        <source>%1 was not removed. %2</source>
        <translation>%1 n&apos;a pas été retiré. %2</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <extracomment>what has been done, such as &quot;Change the status of Ed from ACTIVE to SUSPENDED&quot;</extracomment>
        <translation>Terminé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l&apos;action</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>Utilisateur %1 retiré.</translation>
    </message>
    <message>
        <source>%1 is being removed.</source>
        <translation>Retrait de %1 en cours.</translation>
    </message>
    <message>
        <source>The VPN-only user %1 is added.</source>
        <translation>Utilisateur VPN uniquement %1 ajouté.</translation>
    </message>
    <message>
        <source>Invite again with the same access</source>
        <translation>Inviter à nouveau avec le même accès</translation>
    </message>
    <message>
        <source>The service could not remove %1: the removal failed. %1 is still a member.</source>
        <translation>Le service n&apos;a pas pu retirer %1&#xa0;: le retrait a échoué. %1 est toujours membre.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing was heard of the removal of %1 for five minutes. The list shows what is.</source>
        <translation>Aucune nouvelle du retrait de %1 depuis cinq minutes. La liste montre l&apos;état actuel.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <extracomment>what has been done, such as &quot;Change the status of Ed from SUSPENDED to ACTIVE&quot;</extracomment>
        <translation>Action annulée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Add VPN-only user</source>
        <translation>Ajouter un utilisateur VPN uniquement</translation>
    </message>
    <message>
        <source>You can do it yourself on the page of users of the web console; the list here is read again meanwhile.</source>
        <translation>Vous pouvez le faire vous-même sur la page des utilisateurs de la console Web&#xa0;; pendant ce temps, la liste est relue ici.</translation>
    </message>
    <message>
        <source>New parent of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Nouveau parent de %1</translation>
    </message>
    <message>
        <source>You can do it yourself on this user&apos;s page of the web console; the list here is read again meanwhile.</source>
        <translation>Vous pouvez le faire vous-même sur la page de cet utilisateur dans la console Web&#xa0;; pendant ce temps, la liste est relue ici.</translation>
    </message>
</context>
<context>
    <name>iam::ActionsDialog</name>
    <message>
        <source>Search actions</source>
        <translation>Rechercher des actions</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>how many of all actions match what was typed</extracomment>
        <translation>%1 sur %2 affichées</translation>
    </message>
</context>
<context>
    <name>iam::AddToGroupDialog</name>
    <message>
        <source>Add %1 to a group</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Ajouter %1 à un groupe</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>Rechercher des groupes</translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation>Groupes d&apos;accès</translation>
    </message>
    <message>
        <source>Reading the groups …</source>
        <translation>Lecture des groupes…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Groups that this user is in already are left out.</source>
        <translation>Les groupes dont cet utilisateur fait déjà partie sont omis.</translation>
    </message>
    <message>
        <source>Choose a group.</source>
        <translation>Choisissez un groupe.</translation>
    </message>
</context>
<context>
    <name>iam::AddressVerdictModel</name>
    <message>
        <source>Not a valid e-mail address: %1.</source>
        <extracomment>%1 is a reason such as &quot;no @ in it&quot;</extracomment>
        <translation>Adresse e-mail non valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You are already in this account.</source>
        <translation>Vous êtes déjà dans ce compte.</translation>
    </message>
    <message>
        <source>Will be invited.</source>
        <translation>Sera invité.</translation>
    </message>
    <message numerus="yes">
        <source>Listed %n time(s); invited once.</source>
        <translation>
            <numerusform>Indiqué %n fois&#xa0;; invité une fois.</numerusform>
            <numerusform>Indiqué %n fois&#xa0;; invité une fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>An invitation is open. Resend it instead.</source>
        <translation>Une invitation est ouverte. Renvoyez-la plutôt.</translation>
    </message>
    <message>
        <source>Is being processed. Try again in a minute.</source>
        <translation>En cours de traitement. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What will happen</source>
        <comment>column</comment>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Invited on %1; expired on %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>Invité le %1&#xa0;; expiré le %2.</translation>
    </message>
    <message>
        <source>Invited on %1; expires ≈ %2.</source>
        <extracomment>%1 and %2 are dates; &quot;≈&quot; says that the second is an estimate</extracomment>
        <translation>Invité le %1&#xa0;; expire ≈ %2.</translation>
    </message>
    <message>
        <source>Invited on %1; expires %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>Invité le %1&#xa0;; expire le %2.</translation>
    </message>
    <message>
        <source>This account allows only: %1.</source>
        <extracomment>%1 is a list of patterns such as **@example.com</extracomment>
        <translation>Ce compte autorise uniquement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Contains characters that look like others: %1.</source>
        <extracomment>%1 is a list of letters with their codes, or two domains that look alike</extracomment>
        <translation>Contient des caractères qui ressemblent à d&apos;autres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Already %1. Add access in the user’s details instead.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>A déjà le statut %1. Ajoutez plutôt un accès dans les détails de l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>Correct</source>
        <comment>an address</comment>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>an address from the list</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Invite anyway</source>
        <translation>Inviter quand même</translation>
    </message>
    <message>
        <source>Resend instead</source>
        <translation>Renvoyer plutôt</translation>
    </message>
    <message>
        <source>Show user</source>
        <translation>Afficher l&apos;utilisateur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers: %1 is an address, %2 says what will happen to it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>iam::AgeChart</name>
    <message>
        <source>Days left of the pending, and those that have ended</source>
        <translation>Jours restants des invitations en attente, et celles qui ont pris fin</translation>
    </message>
    <message>
        <source>Choose a bar to filter the list.</source>
        <translation>Choisissez une barre pour filtrer la liste.</translation>
    </message>
</context>
<context>
    <name>iam::ApiKeyDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Account %1 at %2</source>
        <extracomment>%1 is the ID of an account, %2 the address of a service</extracomment>
        <translation>Compte %1 sur %2</translation>
    </message>
    <message>
        <source>&amp;API key</source>
        <translation>C&amp;lé d&apos;API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d&apos;API</translation>
    </message>
    <message>
        <source>&amp;Keep it in the key store of this computer</source>
        <translation>&amp;Conserver dans le trousseau de clés de cet ordinateur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Passcode or token</source>
        <translation>Code d&apos;accès ou &amp;jeton</translation>
    </message>
    <message>
        <source>Passcode or token</source>
        <translation>Code d&apos;accès ou jeton</translation>
    </message>
    <message>
        <source>The field is empty.</source>
        <translation>Le champ est vide.</translation>
    </message>
</context>
<context>
    <name>iam::ApiKeysSection</name>
    <message>
        <source>API keys %1</source>
        <translation>Clés d&apos;API %1</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Clés d&apos;API</translation>
    </message>
    <message>
        <source>Search API keys</source>
        <translation>Rechercher des clés d&apos;API</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Reading the API keys …</source>
        <translation>Lecture des clés d&apos;API…</translation>
    </message>
    <message>
        <source>The API keys could not be read.</source>
        <translation>Les clés d&apos;API n&apos;ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Never, or not told</source>
        <translation>Jamais, ou non communiqué</translation>
    </message>
    <message>
        <source>This user has no API keys here.</source>
        <translation>Cet utilisateur n&apos;a pas de clés d&apos;API ici.</translation>
    </message>
    <message>
        <source>This service offers programs no operation to delete the keys of others.</source>
        <translation>Ce service n&apos;offre aux programmes aucune opération pour supprimer les clés d&apos;autrui.</translation>
    </message>
</context>
<context>
    <name>iam::AssignAccessDialog</name>
    <message>
        <source>Edit a policy of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Modifier une règle de %1</translation>
    </message>
    <message>
        <source>Assign access to %1</source>
        <translation>Attribuer un accès à %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>This user has this already, by another policy.</source>
        <translation>Cet utilisateur a déjà cet accès par une autre règle.</translation>
    </message>
</context>
<context>
    <name>iam::BlockerList</name>
    <message>
        <source>Give all to %1</source>
        <extracomment>%1 is the name of the user above in the hierarchy</extracomment>
        <translation>Tout confier à %1</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Does not block</source>
        <translation>Ne bloque pas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>says a button&apos;s text and the user it is about</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>New parent</source>
        <translation>Nouveau parent</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>iam::BreadcrumbBar</name>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
</context>
<context>
    <name>iam::BulkDialog</name>
    <message>
        <source>Whom it fits</source>
        <translation>À qui cela s&apos;applique</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>Simulati&amp;on</translation>
    </message>
    <message>
        <source>Says whom it fits by now, and sends nothing.</source>
        <translation>Indique à qui cela s&apos;applique maintenant, et n&apos;envoie rien.</translation>
    </message>
    <message>
        <source>Reads your rights and the users anew, and says whom it fits. Changes nothing.</source>
        <translation>Relit vos droits et les utilisateurs, et indique à qui cela s&apos;applique. Ne modifie rien.</translation>
    </message>
    <message>
        <source>The dry run is going on.</source>
        <translation>L&apos;essai à blanc est en cours.</translation>
    </message>
    <message>
        <source>Reading who is in the group …</source>
        <translation>Lecture des membres du groupe …</translation>
    </message>
    <message>
        <source>Choose a group.</source>
        <translation>Choisissez un groupe.</translation>
    </message>
    <message>
        <source>It fits none of the selected users.</source>
        <translation>Cela ne s&apos;applique à aucun des utilisateurs sélectionnés.</translation>
    </message>
    <message>
        <source>Reading what they have …</source>
        <translation>Lecture de ce qu&apos;ils ont …</translation>
    </message>
    <message>
        <source>The word is not typed yet.</source>
        <translation>Le mot n&apos;est pas encore saisi.</translation>
    </message>
    <message>
        <source>You and the owner were left out.</source>
        <translation>Vous et le propriétaire avez été laissés de côté.</translation>
    </message>
    <message>
        <source>The owner was left out.</source>
        <translation>Le propriétaire a été laissé de côté.</translation>
    </message>
    <message>
        <source>You were left out.</source>
        <translation>Vous avez été laissé de côté.</translation>
    </message>
    <message>
        <source>Not checked: whether you have the right could not be read.</source>
        <translation>Non vérifié&#xa0;: impossible de lire si vous en avez le droit.</translation>
    </message>
    <message>
        <source>Who is in the group could not be read, so it is not known whom it fits; the service decides. %1</source>
        <extracomment>%1 is a whole sentence with the reason</extracomment>
        <translation>Les membres du groupe n&apos;ont pas pu être lus ; on ne sait donc pas à qui cela s&apos;applique. Le service décide. %1</translation>
    </message>
    <message>
        <source>VPN-only users need a password for the console: without it they cannot sign in.</source>
        <translation>Les utilisateurs VPN uniquement ont besoin d&apos;un mot de passe pour la console : sans lui, ils ne peuvent pas se connecter.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1</source>
        <extracomment>%n users are left out, %1 is a whole sentence with the reason</extracomment>
        <translation>
            <numerusform>%n laissé de côté : %1</numerusform>
            <numerusform>%n laissés de côté : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out for other reasons</source>
        <translation>
            <numerusform>%n laissé de côté pour d&apos;autres raisons</numerusform>
            <numerusform>%n laissés de côté pour d&apos;autres raisons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending starts after %n s; until then it can be stopped.</source>
        <translation>
            <numerusform>L&apos;envoi commence après %n s ; d&apos;ici là, il peut être arrêté.</numerusform>
            <numerusform>L&apos;envoi commence après %n s ; d&apos;ici là, il peut être arrêté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: reading your rights and the users …</source>
        <translation>Essai à blanc : lecture de vos droits et des utilisateurs …</translation>
    </message>
    <message>
        <source>Dry run: %1 of %2 fit. Nothing was sent.</source>
        <translation>Essai à blanc : s&apos;applique à %1 sur %2. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Dry run: the users could not all be read anew. Nothing was sent.</source>
        <translation>Essai à blanc : tous les utilisateurs n&apos;ont pas pu être relus. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>Ajouter à</translation>
    </message>
    <message>
        <source>Remove from</source>
        <translation>Retirer de</translation>
    </message>
    <message>
        <source>Reading the groups …</source>
        <translation>Lecture des groupes…</translation>
    </message>
    <message>
        <source>Access group</source>
        <translation>Groupe d&apos;accès</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>Rechercher des groupes</translation>
    </message>
    <message>
        <source>remove</source>
        <extracomment>the word that must be typed before many users are removed</extracomment>
        <translation>retirer</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Administrator of all account management services: %1.</source>
        <extracomment>%1 are names of users</extracomment>
        <translation>Administrateur de tous les services de gestion de compte : %1.</translation>
    </message>
    <message>
        <source>What these have could not be read; they may be administrators: %1.</source>
        <extracomment>%1 are names of users</extracomment>
        <translation>Ce qu&apos;ils ont n&apos;a pas pu être lu ; ils peuvent être administrateurs : %1.</translation>
    </message>
    <message>
        <source>Type “%1” to go on:</source>
        <translation>Saisissez «&#xa0;%1&#xa0;» pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>Cancel invite: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Annuler l&apos;invitation : s&apos;applique à %1 sur %2</translation>
    </message>
    <message>
        <source>Clear failed invitation: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Effacer l&apos;invitation échouée : s&apos;applique à %1 sur %2</translation>
    </message>
    <message>
        <source>Remove: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Retirer : s&apos;applique à %1 sur %2</translation>
    </message>
    <message>
        <source>Access group: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Groupe d&apos;accès : s&apos;applique à %1 sur %2</translation>
    </message>
    <message>
        <source>Change status: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Modifier le statut : s&apos;applique à %1 sur %2</translation>
    </message>
    <message>
        <source>Resend invite: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Renvoyer l&apos;invitation : s&apos;applique à %1 sur %2</translation>
    </message>
    <message>
        <source>The links in the messages stop working, and the planned access goes.</source>
        <translation>Les liens des messages ne fonctionnent plus, et l&apos;accès prévu disparaît.</translation>
    </message>
    <message>
        <source>What is left of the invitations goes. The addresses can be invited again.</source>
        <translation>Ce qui reste des invitations disparaît. Les adresses peuvent être invitées de nouveau.</translation>
    </message>
    <message>
        <source>They can no longer sign in to the console for this account, switch to it, or use its resources. Their access, group memberships and API keys in this account are deleted. Their IBMids are not deleted. Removal cannot be undone.</source>
        <translation>Ces utilisateurs ne peuvent plus se connecter à la console pour ce compte, y accéder par changement de compte ni utiliser ses ressources. Leur accès, leurs appartenances aux groupes et leurs clés d&apos;API dans ce compte sont supprimés. Leurs IBMid ne sont pas supprimés. Le retrait ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>They lose what they have through this group. Who is not in it is left as they are.</source>
        <translation>Ils perdent ce qu&apos;ils ont par ce groupe. Qui n&apos;y est pas reste tel quel.</translation>
    </message>
    <message>
        <source>They get what this group gives. Who is in it already is left as they are.</source>
        <translation>Ils obtiennent ce que donne ce groupe. Qui y est déjà reste tel quel.</translation>
    </message>
    <message>
        <source>Membership and access are kept, but nothing can be done in this account.</source>
        <translation>L&apos;appartenance et l&apos;accès sont conservés, mais rien ne peut être fait dans ce compte.</translation>
    </message>
    <message>
        <source>No classic infrastructure; everything else as Active.</source>
        <translation>Pas d&apos;infrastructure classique&#xa0;; tout le reste comme Actif.</translation>
    </message>
    <message>
        <source>Only VPN access to devices; no console.</source>
        <translation>Uniquement l&apos;accès VPN aux appareils&#xa0;; pas de console.</translation>
    </message>
    <message>
        <source>They work with the access assigned.</source>
        <translation>Ils travaillent avec l&apos;accès attribué.</translation>
    </message>
    <message>
        <source>Everybody gets a new message. The links of the old ones stop working.</source>
        <translation>Chacun reçoit un nouveau message. Les liens des anciens messages ne fonctionnent plus.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n invitation(s)</source>
        <translation>
            <numerusform>Annuler %n invitation</numerusform>
            <numerusform>Annuler %n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n invitation(s)</source>
        <translation>
            <numerusform>Effacer %n invitation</numerusform>
            <numerusform>Effacer %n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s)</source>
        <translation>
            <numerusform>Retirer %n utilisateur</numerusform>
            <numerusform>Retirer %n utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take out %n user(s)</source>
        <translation>
            <numerusform>Retirer %n utilisateur</numerusform>
            <numerusform>Retirer %n utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n user(s)</source>
        <translation>
            <numerusform>Ajouter %n utilisateur</numerusform>
            <numerusform>Ajouter %n utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n user(s)</source>
        <translation>
            <numerusform>Suspendre %n utilisateur</numerusform>
            <numerusform>Suspendre %n utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activate %n user(s)</source>
        <translation>
            <numerusform>Activer %n utilisateur</numerusform>
            <numerusform>Activer %n utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n user(s)</source>
        <translation>
            <numerusform>Modifier %n utilisateur</numerusform>
            <numerusform>Modifier %n utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n invitation(s)</source>
        <translation>
            <numerusform>Renvoyer %n invitation</numerusform>
            <numerusform>Renvoyer %n invitations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::BulkSplitModel</name>
    <message>
        <source>Is %1 already.</source>
        <extracomment>%1 is a status such as &quot;Suspended&quot;</extracomment>
        <translation>Est déjà %1.</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n s ago.</source>
        <translation>
            <numerusform>Envoyée il y a %n s.</numerusform>
            <numerusform>Envoyée il y a %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is in the group already.</source>
        <translation>Est déjà dans le groupe.</translation>
    </message>
    <message>
        <source>Is not in the group.</source>
        <translation>N&apos;est pas dans le groupe.</translation>
    </message>
    <message>
        <source>No longer in the account.</source>
        <translation>N&apos;est plus dans le compte.</translation>
    </message>
    <message>
        <source>The state is not known to this console.</source>
        <translation>Cette console ne connaît pas ce statut.</translation>
    </message>
    <message>
        <source>%1: does not apply.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>%1 : ne s&apos;applique pas.</translation>
    </message>
    <message>
        <source>Sent less than a minute ago.</source>
        <translation>Envoyée il y a moins d&apos;une minute.</translation>
    </message>
    <message>
        <source>%1, fits</source>
        <extracomment>for screen readers: %1 is a name</extracomment>
        <translation>%1, s&apos;applique</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, laissé de côté</translation>
    </message>
    <message>
        <source>User</source>
        <comment>column</comment>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>State, or why not</source>
        <comment>column</comment>
        <translation>Statut, ou pourquoi pas</translation>
    </message>
</context>
<context>
    <name>iam::CannotInviteDialog</name>
    <message>
        <source>You cannot invite people to this account.</source>
        <translation>Vous ne pouvez pas inviter de personnes dans ce compte.</translation>
    </message>
    <message>
        <source>You need one of:</source>
        <translation>L&apos;une de ces conditions est nécessaire&#xa0;:</translation>
    </message>
    <message>
        <source>• %1</source>
        <extracomment>%1 is one of several things of which one is needed</extracomment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>being the owner of the account</source>
        <translation>être propriétaire du compte</translation>
    </message>
    <message>
        <source>the role Editor or Administrator on User Management</source>
        <translation>le rôle Editor ou Administrator sur User Management</translation>
    </message>
    <message>
        <source>the classic permission Manage Users</source>
        <translation>le droit classique «&#xa0;Gérer les utilisateurs&#xa0;»</translation>
    </message>
    <message>
        <source>The owner %1 and administrators can give it to you.</source>
        <extracomment>%1 is the name of the account&apos;s owner</extracomment>
        <translation>Le propriétaire %1 et les administrateurs peuvent vous l&apos;attribuer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Show my access</source>
        <translation>Afficher mon accès</translation>
    </message>
</context>
<context>
    <name>iam::ChangeDialog</name>
    <message>
        <source>This can no longer be done.</source>
        <translation>Cela n&apos;est plus possible.</translation>
    </message>
    <message>
        <source>%1 is now %2. Nothing was sent.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation>%1 a maintenant le statut %2. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <translation>%1 n&apos;est plus dans le compte.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Trace number: %1</source>
        <extracomment>%1 identifies a request, for the service&apos;s support</extracomment>
        <translation>Numéro de trace&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody knows whether this was done. The list is read again.</source>
        <translation>On ignore si cela a été fait. La liste est relue.</translation>
    </message>
    <message>
        <source>This was not done.</source>
        <translation>Cela n&apos;a pas été fait.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Waiting for the service …</source>
        <translation>Attente du service…</translation>
    </message>
    <message>
        <source>You are signed in again.</source>
        <translation>Vous êtes de nouveau connecté.</translation>
    </message>
    <message>
        <source>Nothing was sent in the meantime. What you have filled in is kept.</source>
        <translation>Rien n&apos;a été envoyé entre-temps. Ce que vous avez saisi est conservé.</translation>
    </message>
</context>
<context>
    <name>iam::ClassicPart</name>
    <message numerus="yes">
        <source>Show %n permission(s)</source>
        <translation>
            <numerusform>Afficher %n droit</numerusform>
            <numerusform>Afficher %n droits</numerusform>
        </translation>
    </message>
    <message>
        <source>You cannot give what you do not hold yourself; left out: %1.</source>
        <extracomment>%1 is a list of permissions of classic infrastructure</extracomment>
        <translation>Vous ne pouvez pas attribuer ce que vous ne détenez pas vous-même&#xa0;; omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Devices can be given only after the invitation has been accepted.</source>
        <translation>Les appareils ne peuvent être attribués qu&apos;après acceptation de l&apos;invitation.</translation>
    </message>
    <message>
        <source>Devices, after acceptance</source>
        <translation>Appareils, après acceptation</translation>
    </message>
</context>
<context>
    <name>iam::ClassicSection</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Single permissions</source>
        <translation>Droits individuels</translation>
    </message>
    <message>
        <source>Classic infrastructure</source>
        <translation>Infrastructure classique</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>set</comment>
        <extracomment>%1 is the name of a permission set, %2 how many permissions it has</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>This service offers no such operation to programs. Classic infrastructure is changed in its own console.</source>
        <translation>Ce service n&apos;offre pas cette opération aux programmes. L&apos;infrastructure classique se modifie dans sa propre console.</translation>
    </message>
    <message>
        <source>This account has no classic infrastructure.</source>
        <translation>Ce compte n&apos;a pas d&apos;infrastructure classique.</translation>
    </message>
    <message>
        <source>Reading the classic permissions …</source>
        <translation>Lecture des droits classiques…</translation>
    </message>
    <message>
        <source>The classic permissions could not be read.</source>
        <translation>Les droits classiques n&apos;ont pas pu être lus.</translation>
    </message>
    <message>
        <source>At the top of the classic hierarchy.</source>
        <translation>Au sommet de la hiérarchie classique.</translation>
    </message>
    <message>
        <source>Child of %1.</source>
        <translation>Enfant de %1.</translation>
    </message>
    <message>
        <source>Parent of %1.</source>
        <extracomment>%1 are names</extracomment>
        <translation>Parent de %1.</translation>
    </message>
    <message>
        <source>Devices and VPN subnets: this service tells nothing of them.</source>
        <translation>Appareils et sous-réseaux VPN&#xa0;: ce service n&apos;en dit rien.</translation>
    </message>
    <message>
        <source>This person will be able to remove others, including you.</source>
        <translation>Cette personne pourra en retirer d&apos;autres, y compris vous.</translation>
    </message>
    <message>
        <source>For a VPN-only user only the VPN subnets can be changed, and this service tells nothing of them.</source>
        <translation>Pour un utilisateur VPN uniquement, seuls les sous-réseaux VPN peuvent être modifiés, et ce service n&apos;en dit rien.</translation>
    </message>
    <message>
        <source>Copy as …</source>
        <extracomment>a button: shows what would be sent as a command or a program</extracomment>
        <translation>Copier comme…</translation>
    </message>
</context>
<context>
    <name>iam::ColleaguePart</name>
    <message>
        <source>What this colleague has could not be read.</source>
        <translation>L&apos;accès de ce collègue n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>Search an active user</source>
        <translation>Rechercher un utilisateur actif</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>Utilisateurs actifs</translation>
    </message>
    <message>
        <source>What the colleague has</source>
        <translation>Accès du collègue</translation>
    </message>
    <message>
        <source>Choose whose access is to be taken as a pattern.</source>
        <translation>Choisissez la personne dont l&apos;accès doit servir de modèle.</translation>
    </message>
    <message>
        <source>Reading what %1 has …</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Lecture de l&apos;accès de %1…</translation>
    </message>
    <message>
        <source>Access group %1</source>
        <extracomment>%1 is an access group</extracomment>
        <translation>Groupe d&apos;accès %1</translation>
    </message>
    <message numerus="yes">
        <source>Classic infrastructure: %1, %n permission(s)</source>
        <extracomment>%1 is a set of classic permissions, such as &quot;Basic user&quot;</extracomment>
        <translation>
            <numerusform>Infrastructure classique&#xa0;: %1, %n droit</numerusform>
            <numerusform>Infrastructure classique&#xa0;: %1, %n droits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – you cannot give this</source>
        <extracomment>%1 is something a colleague has</extracomment>
        <translation>%1 – vous ne pouvez pas l&apos;attribuer</translation>
    </message>
    <message>
        <source>%1 – administrator</source>
        <extracomment>%1 is something a colleague has</extracomment>
        <translation>%1 – administrateur</translation>
    </message>
    <message>
        <source>What %1 has. Administrator roles are ticked by nobody but you.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Accès de %1. Vous seul cochez les rôles d&apos;administrateur.</translation>
    </message>
    <message>
        <source>%1 has no access of their own.</source>
        <translation>%1 n&apos;a pas d&apos;accès propre.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n</source>
        <comment>things a colleague has</comment>
        <translation>
            <numerusform>R&amp;eprendre %n</numerusform>
            <numerusform>R&amp;eprendre %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>What some columns show costs requests. It is read only while they are shown.</source>
        <translation>Le contenu de certaines colonnes coûte des demandes. Il n&apos;est lu que lorsqu&apos;elles sont affichées.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
</context>
<context>
    <name>iam::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Search actions and users</source>
        <translation>Rechercher des actions et des utilisateurs</translation>
    </message>
    <message>
        <source>Search actions, users, views and settings</source>
        <translation>Rechercher des actions, utilisateurs, vues et paramètres</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Aucune correspondance.</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 is the name of a user: the actions are about them</extracomment>
        <translation>pour %1</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <translation>Ce n&apos;est pas possible maintenant.</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter do it · Ctrl+Enter copy as command · Esc close</source>
        <translation>↑ ↓ choisir · Entrée exécuter · Ctrl+Entrée copier comme commande · Échap fermer</translation>
    </message>
    <message>
        <source>There is no command for this.</source>
        <translation>Il n&apos;y a pas de commande pour cela.</translation>
    </message>
</context>
<context>
    <name>iam::ConfirmLossDialog</name>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>iam::ConnectForm</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Nothing is changed in an account by connecting.</source>
        <translation>La connexion ne modifie rien dans un compte.</translation>
    </message>
    <message>
        <source>Demo account</source>
        <translation>Compte de démonstration</translation>
    </message>
    <message>
        <source>Runs on this computer. Nothing leaves it.</source>
        <translation>S&apos;exécute sur cet ordinateur. Rien n&apos;en sort.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d&apos;API</translation>
    </message>
    <message>
        <source>An IBM Cloud account, with the key of a person or a service ID.</source>
        <translation>Un compte IBM Cloud, avec la clé d&apos;une personne ou d&apos;un ID de service.</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Code d&apos;accès</translation>
    </message>
    <message>
        <source>An IBM Cloud account, with a one-time passcode or a token.</source>
        <translation>Un compte IBM Cloud, avec un code d&apos;accès à usage unique ou un jeton.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Co&amp;nservation</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Known after the check</source>
        <translation>Connu après la vérification</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>Paramètres de connexion</translation>
    </message>
    <message>
        <source>Only in memory</source>
        <translation>Uniquement en mémoire</translation>
    </message>
    <message>
        <source>In the system’s key store</source>
        <translation>Dans le trousseau de clés du système</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>Emplacement de conservation de la clé</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Signed in, but there is no account to open.</source>
        <translation>Connecté, mais il n&apos;y a aucun compte à ouvrir.</translation>
    </message>
    <message>
        <source>Signed in as %1, a service ID.</source>
        <extracomment>%1 is the name or address of who has signed in</extracomment>
        <translation>Connecté en tant que %1, un ID de service.</translation>
    </message>
    <message>
        <source>Signed in as %1, a person.</source>
        <translation>Connecté en tant que %1, une personne.</translation>
    </message>
    <message>
        <source>Changes here affect the real account %1. The console asks once more before the first change.</source>
        <translation>Les modifications effectuées ici touchent le compte réel %1. La console demande encore une fois avant la première modification.</translation>
    </message>
    <message>
        <source>The service does not accept this.</source>
        <translation>Le service n&apos;accepte pas cela.</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>Non connecté.</translation>
    </message>
    <message>
        <source>&amp;Passcode or token</source>
        <translation>Code d&apos;accès ou &amp;jeton</translation>
    </message>
    <message>
        <source>&amp;API key</source>
        <translation>C&amp;lé d&apos;API</translation>
    </message>
    <message>
        <source>Passcode or token</source>
        <translation>Code d&apos;accès ou jeton</translation>
    </message>
    <message>
        <source>The key of this account is in the key store</source>
        <translation>La clé de ce compte est dans le trousseau de clés</translation>
    </message>
    <message>
        <source>Good once, and only kept in memory. You get it in the web console under Log in to CLI and API.</source>
        <translation>Valable une fois et conservé uniquement en mémoire. Vous l&apos;obtenez dans la console Web sous «&#xa0;Log in to CLI and API&#xa0;».</translation>
    </message>
    <message>
        <source>Never written to a file, the log or the journal.</source>
        <translation>Jamais écrit dans un fichier, ni dans les journaux.</translation>
    </message>
    <message>
        <source>This computer has no key store: the key stays in memory until the console is closed.</source>
        <translation>Cet ordinateur n&apos;a pas de trousseau de clés&#xa0;: la clé reste en mémoire jusqu&apos;à la fermeture de la console.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Ouvrir le compte</translation>
    </message>
    <message>
        <source>There is only this one.</source>
        <translation>Il n&apos;y a que celui-ci.</translation>
    </message>
    <message>
        <source>Accounts are found by Check.</source>
        <translation>Les comptes sont trouvés par Vérifier.</translation>
    </message>
    <message>
        <source>Being checked.</source>
        <translation>Vérification en cours.</translation>
    </message>
    <message>
        <source>Something is still empty.</source>
        <translation>Quelque chose est encore vide.</translation>
    </message>
</context>
<context>
    <name>iam::ConnectWindow</name>
    <message>
        <source>Connect – IAM Console</source>
        <translation>Connexion – IAM Console</translation>
    </message>
    <message>
        <source>IAM Console</source>
        <translation>IAM Console</translation>
    </message>
    <message>
        <source>Users and invitations of your accounts</source>
        <translation>Utilisateurs et invitations de vos comptes</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>Comptes sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Add another account</source>
        <translation>&amp;Ajouter un autre compte</translation>
    </message>
    <message>
        <source>&amp;Forget this account</source>
        <translation>&amp;Oublier ce compte</translation>
    </message>
    <message>
        <source>Takes it out of this list, and its key out of the key store. The account itself is not changed.</source>
        <translation>Enlève le compte de cette liste et sa clé du trousseau de clés. Le compte lui-même n&apos;est pas modifié.</translation>
    </message>
</context>
<context>
    <name>iam::Console</name>
    <message>
        <source>The demo account cannot be opened</source>
        <translation>Le compte de démonstration ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>iam::CopyAsChoices</name>
    <message>
        <source>Resend invite</source>
        <translation>Renvoyer l&apos;invitation</translation>
    </message>
    <message>
        <source>Accept the invitation (by the person invited)</source>
        <translation>Accepter l&apos;invitation (par la personne invitée)</translation>
    </message>
    <message>
        <source>Cancel invite</source>
        <translation>Annuler l&apos;invitation</translation>
    </message>
    <message>
        <source>Clear failed invitation</source>
        <translation>Effacer l&apos;invitation en échec</translation>
    </message>
    <message>
        <source>Add to an access group</source>
        <translation>Ajouter à un groupe d&apos;accès</translation>
    </message>
    <message>
        <source>Change status to %1</source>
        <extracomment>%1 is a state of a user, such as &quot;Suspended&quot;</extracomment>
        <translation>Changer le statut en %1</translation>
    </message>
    <message>
        <source>Change parent</source>
        <translation>Changer le parent</translation>
    </message>
    <message>
        <source>Update IBMid</source>
        <translation>Mettre à jour l&apos;IBMid</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>Retirer l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Leave account</source>
        <translation>Quitter le compte</translation>
    </message>
    <message>
        <source>Read the user</source>
        <translation>Lire l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Copy as …</source>
        <extracomment>a button: shows what the dialog would send as a command or a program</extracomment>
        <translation>Copier comme…</translation>
    </message>
</context>
<context>
    <name>iam::CopyAsDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copier comme</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) further down are left out; the text would be too long.</source>
        <translation>
            <numerusform>%n utilisateur plus bas est omis&#xa0;; le texte serait trop long.</numerusform>
            <numerusform>%n utilisateurs plus bas sont omis&#xa0;; le texte serait trop long.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same as the console does it, to be run elsewhere. Nothing is sent from here.</source>
        <translation>Exactement ce que fait la console, à exécuter ailleurs. Rien n&apos;est envoyé d&apos;ici.</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Action</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Shell</source>
        <translation>&amp;Shell</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>&amp;Without asking (-f)</source>
        <translation>Sans &amp;confirmation (-f)</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>Texte à copier</translation>
    </message>
    <message>
        <source>Set the variable IAM_TOKEN to a token first, for instance the one of “ibmcloud iam oauth-tokens” without the word Bearer. Texts in angle brackets are yours to fill in.</source>
        <translation>Affectez d&apos;abord un jeton à la variable IAM_TOKEN, par exemple celui de «&#xa0;ibmcloud iam oauth-tokens&#xa0;» sans le mot Bearer. Les textes entre chevrons sont à compléter par vos soins.</translation>
    </message>
</context>
<context>
    <name>iam::CopyMenu</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>Copi&amp;er</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>Copier le &amp;nom</translation>
    </message>
    <message>
        <source>Copy &amp;IAM ID</source>
        <translation>Copier l&apos;&amp;IAM ID</translation>
    </message>
    <message>
        <source>Copy &amp;user ID</source>
        <translation>Copier l&apos;ID &amp;utilisateur</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Copier la &amp;ligne</translation>
    </message>
</context>
<context>
    <name>iam::DetailsPage</name>
    <message>
        <source>%1 is no longer in the account.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 n&apos;est plus dans le compte.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Planned access</source>
        <translation>Accès prévu</translation>
    </message>
    <message>
        <source>Access report</source>
        <translation>Rapport d&apos;accès</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Changer le statut</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>Retirer l&apos;utilisateur</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>unsaved</comment>
        <extracomment>%1 is the name of a section with changes that are not saved</extracomment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Des modifications ne sont pas sauvegardées.</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
</context>
<context>
    <name>iam::DetailsSection</name>
    <message>
        <source>This user is no longer in the account.</source>
        <translation>Cet utilisateur n&apos;est plus dans le compte.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Nobody knows whether this was done. Everything is read again.</source>
        <translation>On ignore si cela a été fait. Tout est relu.</translation>
    </message>
    <message>
        <source>This was not done.</source>
        <translation>Cela n&apos;a pas été fait.</translation>
    </message>
    <message>
        <source>%1 is now %2. Nothing was sent.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation>%1 a maintenant le statut %2. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 n&apos;est plus dans le compte.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>The change is on its way.</source>
        <translation>La modification est en route.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
</context>
<context>
    <name>iam::EffectiveSection</name>
    <message>
        <source>Effective access</source>
        <translation>Accès effectif</translation>
    </message>
    <message>
        <source>Compare with another user …</source>
        <translation>Comparer à un autre utilisateur…</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Terminer la comparaison</translation>
    </message>
    <message>
        <source>Search access</source>
        <translation>Rechercher un accès</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation>Lecture de l&apos;accès…</translation>
    </message>
    <message>
        <source>Own policy</source>
        <translation>Règle propre</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>%1, not now (period)</source>
        <extracomment>%1 is how somebody has access</extracomment>
        <translation>%1, pas actuellement (période)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Only this user</source>
        <translation>Uniquement cet utilisateur</translation>
    </message>
    <message>
        <source>Only %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Uniquement %1</translation>
    </message>
    <message>
        <source>This user may do nothing in the account.</source>
        <translation>Cet utilisateur ne peut rien faire dans le compte.</translation>
    </message>
    <message>
        <source>This user is suspended: the access is kept, but nothing can be done with it.</source>
        <translation>Cet utilisateur est suspendu&#xa0;: l&apos;accès est conservé, mais il ne permet aucune action.</translation>
    </message>
    <message>
        <source>This is planned: it counts as soon as the invitation has been accepted.</source>
        <translation>Ceci est prévu&#xa0;: l&apos;effet commence dès que l&apos;invitation a été acceptée.</translation>
    </message>
    <message>
        <source>Not everything could be read: there may be more.</source>
        <translation>Tout n&apos;a pas pu être lu&#xa0;: il peut y en avoir plus.</translation>
    </message>
    <message>
        <source>Enter or a double click shows the actions of a role.</source>
        <translation>La touche Entrée ou un double clic affiche les actions d&apos;un rôle.</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2: %n action(s)</source>
        <extracomment>%1 is the name of a role, %2 what it is for, %n a number of actions</extracomment>
        <translation>
            <numerusform>%1 sur %2&#xa0;: %n action</numerusform>
            <numerusform>%1 sur %2&#xa0;: %n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with another user</source>
        <translation>Comparer à un autre utilisateur</translation>
    </message>
    <message>
        <source>This is the user whose access is shown.</source>
        <translation>C&apos;est l&apos;utilisateur dont l&apos;accès est affiché.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
</context>
<context>
    <name>iam::EmailDelegate</name>
    <message>
        <source>This can be taken for another name or address.</source>
        <translation>Confusion possible avec un autre nom ou une autre adresse.</translation>
    </message>
    <message>
        <source>Letters that look like others: %1.</source>
        <extracomment>%1 is a list of letters with their codes</extracomment>
        <translation>Lettres qui ressemblent à d&apos;autres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 can be taken for %2.</source>
        <extracomment>%1 and %2 are names, or domains of addresses: this one, and the one of the account</extracomment>
        <translation>%1 peut être confondu avec %2.</translation>
    </message>
</context>
<context>
    <name>iam::EndDialog</name>
    <message>
        <source>Cancel the invitation of %1?</source>
        <translation>Annuler l&apos;invitation de %1&#xa0;?</translation>
    </message>
    <message>
        <source>The link in the message stops working.</source>
        <translation>Le lien dans le message ne fonctionne plus.</translation>
    </message>
    <message>
        <source>Cancel invitation</source>
        <translation>Annuler l&apos;invitation</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Clear the failed invitation of %1?</source>
        <translation>Effacer l&apos;invitation en échec de %1&#xa0;?</translation>
    </message>
    <message>
        <source>What is left of the invitation goes. The address can be invited again. If it fails again, ask support with the trace number.</source>
        <translation>Ce qui reste de l&apos;invitation est supprimé. L&apos;adresse peut être invitée à nouveau. En cas de nouvel échec, contactez le support avec le numéro de trace.</translation>
    </message>
    <message>
        <source>Clear invitation</source>
        <translation>Effacer l&apos;invitation</translation>
    </message>
    <message>
        <source>Invite %1 again?</source>
        <translation>Inviter à nouveau %1&#xa0;?</translation>
    </message>
    <message>
        <source>What is left of the old invitation is cancelled now. Then the new invitation opens with the same address and the same access.</source>
        <translation>Ce qui reste de l&apos;ancienne invitation est annulé maintenant. La nouvelle invitation s&apos;ouvre ensuite avec la même adresse et le même accès.</translation>
    </message>
    <message>
        <source>Cancel and invite again</source>
        <translation>Annuler et inviter à nouveau</translation>
    </message>
    <message>
        <source>Leave this account?</source>
        <translation>Quitter ce compte&#xa0;?</translation>
    </message>
    <message>
        <source>Your access and API keys in this account are deleted. Only the owner or an administrator can invite you again.</source>
        <translation>Votre accès et vos clés d&apos;API dans ce compte sont supprimés. Seul le propriétaire ou un administrateur peut vous inviter à nouveau.</translation>
    </message>
    <message>
        <source>Leave account</source>
        <translation>Quitter le compte</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Reading what goes …</source>
        <translation>Lecture de ce qui est supprimé…</translation>
    </message>
    <message>
        <source>Reading the planned access …</source>
        <translation>Lecture de l&apos;accès prévu…</translation>
    </message>
    <message>
        <source>Access planned: %1.</source>
        <extracomment>%1 is a list of groups, policies and permissions, or &quot;none&quot;</extracomment>
        <translation>Accès prévu&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) go: %1.</source>
        <translation>
            <numerusform>%n clé d&apos;API est supprimée&#xa0;: %1.</numerusform>
            <numerusform>%n clés d&apos;API sont supprimées&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Access that goes: %1.</source>
        <extracomment>%1 is a list of groups, policies and permissions, or &quot;none&quot;</extracomment>
        <translation>Accès supprimé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 has accepted in the meantime and is Active.</source>
        <translation>%1 a accepté entre-temps et a maintenant le statut Actif.</translation>
    </message>
    <message>
        <source>Nothing was sent. Remove the user instead?</source>
        <translation>Rien n&apos;a été envoyé. Retirer plutôt l&apos;utilisateur&#xa0;?</translation>
    </message>
    <message>
        <source>Remove user …</source>
        <translation>Retirer l&apos;utilisateur…</translation>
    </message>
</context>
<context>
    <name>iam::EndpointForm</name>
    <message>
        <source>“%1” is no address of a service. It looks like https://iam.example.com.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas l&apos;adresse d&apos;un service. Une adresse ressemble à https://iam.example.com.</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>&amp;Services</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>IBM Cloud</source>
        <translation>IBM Cloud</translation>
    </message>
    <message>
        <source>IBM Cloud, private network</source>
        <translation>IBM Cloud, réseau privé</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>Autre service</translation>
    </message>
    <message>
        <source>Service a&amp;ddress</source>
        <translation>A&amp;dresse du service</translation>
    </message>
    <message>
        <source>&amp;IAM, if elsewhere</source>
        <translation>&amp;IAM, si ailleurs</translation>
    </message>
    <message>
        <source>&amp;Resource controller, if elsewhere</source>
        <translation>&amp;Contrôleur de ressources, si ailleurs</translation>
    </message>
    <message>
        <source>&amp;Global catalog, if elsewhere</source>
        <translation>Catalogue &amp;global, si ailleurs</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Adresse du service</translation>
    </message>
    <message>
        <source>Address of IAM</source>
        <translation>Adresse d&apos;IAM</translation>
    </message>
    <message>
        <source>Address of the resource controller</source>
        <translation>Adresse du contrôleur de ressources</translation>
    </message>
    <message>
        <source>Address of the global catalog</source>
        <translation>Adresse du catalogue global</translation>
    </message>
    <message>
        <source>The proxy of the system is used. Connections are encrypted and certificates are always checked; only this computer may be reached without encryption.</source>
        <translation>Le proxy du système est utilisé. Les connexions sont chiffrées et les certificats toujours vérifiés&#xa0;; seul cet ordinateur peut être joint sans chiffrement.</translation>
    </message>
    <message>
        <source>Same as service address</source>
        <translation>Identique à l&apos;adresse du service</translation>
    </message>
</context>
<context>
    <name>iam::ExpiryDelegate</name>
    <message>
        <source>≈ %1</source>
        <extracomment>an estimated date; %1 is &quot;in 5 days&quot;</extracomment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>Expires on %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Expire le %1.</translation>
    </message>
    <message>
        <source>Estimated: the service does not tell when the last invitation went out.</source>
        <translation>Estimation&#xa0;: le service n&apos;indique pas quand la dernière invitation a été envoyée.</translation>
    </message>
</context>
<context>
    <name>iam::ExpiryNotice</name>
    <message numerus="yes">
        <source>%n invitations expire within 3 days.</source>
        <translation>
            <numerusform>%n invitation expire dans les 3 jours.</numerusform>
            <numerusform>%n invitations expirent dans les 3 jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Not again today</source>
        <translation>Plus aujourd&apos;hui</translation>
    </message>
</context>
<context>
    <name>iam::ExportDialog</name>
    <message>
        <source>%1 of %2 written</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>%1 sur %2 écrits</translation>
    </message>
    <message>
        <source>Export users</source>
        <translation>Exporter des utilisateurs</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Compte %1</translation>
    </message>
    <message>
        <source>The list has not been read to its end: the file will not hold everybody.</source>
        <translation>La liste n&apos;a pas été lue jusqu&apos;au bout&#xa0;: le fichier ne contiendra pas tout le monde.</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Utilisateurs</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>All that match (%1)</source>
        <translation>Tous les résultats (%1)</translation>
    </message>
    <message>
        <source>Those selected (%1)</source>
        <translation>Sélectionnés (%1)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Those shown</source>
        <translation>Affichées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
</context>
<context>
    <name>iam::FactsSection</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non communiqué</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is the name of a field, such as &quot;IAM ID&quot;</extracomment>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Autre téléphone</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID utilisateur</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>IAM ID</source>
        <translation>IAM ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Invité par</translation>
    </message>
    <message>
        <source>Change status …</source>
        <translation>Changer le statut…</translation>
    </message>
    <message>
        <source>Change parent …</source>
        <translation>Changer le parent…</translation>
    </message>
    <message>
        <source>Update IBMid …</source>
        <translation>Mettre à jour l&apos;IBMid…</translation>
    </message>
</context>
<context>
    <name>iam::FileReportDialog</name>
    <message>
        <source>Files that could not be used</source>
        <translation>Fichiers inutilisables</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>iam::FollowUpNotice</name>
    <message numerus="yes">
        <source>%n assignment(s) can be given now.</source>
        <translation>
            <numerusform>%n attribution est possible maintenant.</numerusform>
            <numerusform>%n attributions sont possibles maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>People you invited earlier have accepted. An invitation could not carry this access.</source>
        <translation>Des personnes que vous avez invitées auparavant ont accepté. Une invitation ne pouvait pas comporter cet accès.</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Access that waited for acceptance was refused.</source>
        <extracomment>%1 is an address, %2 the service&apos;s own words</extracomment>
        <translation>L&apos;accès qui attendait l&apos;acceptation a été refusé.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Enlever</translation>
    </message>
</context>
<context>
    <name>iam::GroupChoiceModel</name>
    <message>
        <source>Added</source>
        <comment>to the invitation</comment>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>to the invitation</comment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>%1, added</source>
        <extracomment>for screen readers: %1 is an access group</extracomment>
        <translation>%1, ajouté</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column</comment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>column</comment>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Policies</source>
        <comment>column</comment>
        <translation>Règles</translation>
    </message>
</context>
<context>
    <name>iam::GroupsPart</name>
    <message>
        <source>Search access groups</source>
        <translation>Rechercher des groupes d&apos;accès</translation>
    </message>
    <message>
        <source>Enter adds the first group that is found.</source>
        <translation>La touche Entrée ajoute le premier groupe trouvé.</translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation>Groupes d&apos;accès</translation>
    </message>
    <message>
        <source>The access groups could not be read.</source>
        <translation>Les groupes d&apos;accès n&apos;ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading the access groups …</source>
        <translation>Lecture des groupes d&apos;accès…</translation>
    </message>
    <message>
        <source>This account has no access groups that you may give.</source>
        <translation>Ce compte n&apos;a aucun groupe d&apos;accès que vous pouvez attribuer.</translation>
    </message>
    <message>
        <source>Groups can be changed later.</source>
        <translation>Les groupes peuvent être modifiés plus tard.</translation>
    </message>
</context>
<context>
    <name>iam::GroupsSection</name>
    <message>
        <source>Access groups %1</source>
        <translation>Groupes d&apos;accès %1</translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation>Groupes d&apos;accès</translation>
    </message>
    <message>
        <source>Assign group</source>
        <translation>Affecter à un groupe</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>Rechercher des groupes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation>Lecture de l&apos;accès…</translation>
    </message>
    <message>
        <source>By a rule</source>
        <translation>Par une règle dynamique</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Directement</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Lu à %1</translation>
    </message>
    <message>
        <source>No group is planned.</source>
        <translation>Aucun groupe n&apos;est prévu.</translation>
    </message>
    <message>
        <source>This user is in no access group.</source>
        <translation>Cet utilisateur n&apos;est dans aucun groupe d&apos;accès.</translation>
    </message>
    <message>
        <source>This is planned: it counts as soon as the invitation has been accepted.</source>
        <translation>Ceci est prévu&#xa0;: l&apos;effet commence dès que l&apos;invitation a été acceptée.</translation>
    </message>
    <message>
        <source>Not everything could be read: %1</source>
        <extracomment>%1 is technical text</extracomment>
        <translation>Tout n&apos;a pas pu être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Remove from group …</source>
        <translation>Retirer du &amp;groupe…</translation>
    </message>
    <message>
        <source>A rule of the group makes this user a member.</source>
        <translation>Une règle dynamique du groupe rend cet utilisateur membre.</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <extracomment>%1 is a name, %2 the name of a group</extracomment>
        <translation>Retirer %1 de %2</translation>
    </message>
    <message>
        <source>What %1 loses is not known: not all access could be read.</source>
        <translation>On ignore ce que %1 perd&#xa0;: tous les accès n&apos;ont pas pu être lus.</translation>
    </message>
    <message>
        <source>%1 loses:</source>
        <extracomment>%1 is a name; a list follows</extracomment>
        <translation>%1 perd&#xa0;:</translation>
    </message>
    <message>
        <source>Remove from group</source>
        <translation>Retirer du groupe</translation>
    </message>
</context>
<context>
    <name>iam::HeaderBar</name>
    <message>
        <source>Service ID</source>
        <translation>ID de service</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gérer</translation>
    </message>
    <message>
        <source>Access (IAM)</source>
        <translation>Accès (IAM)</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
</context>
<context>
    <name>iam::HelpWindow</name>
    <message>
        <source>Guide – IAM Console</source>
        <translation>Guide – IAM Console</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pages du guide</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>iam::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l&apos;historique</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>This service offers no such operation to programs.</source>
        <translation>Ce service n&apos;offre pas cette opération aux programmes.</translation>
    </message>
    <message>
        <source>Reading the events …</source>
        <translation>Lecture des événements…</translation>
    </message>
    <message>
        <source>The events could not be read.</source>
        <translation>Les événements n&apos;ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Nothing is recorded about this user.</source>
        <translation>Rien n&apos;est enregistré au sujet de cet utilisateur.</translation>
    </message>
</context>
<context>
    <name>iam::IbmidDialog</name>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Update the IBMid of %1</source>
        <translation>Mettre à jour l&apos;IBMid de %1</translation>
    </message>
    <message>
        <source>Current ID: %1</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>ID actuel&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;New IBMid</source>
        <translation>&amp;Nouvel IBMid</translation>
    </message>
    <message>
        <source>New IBMid</source>
        <translation>Nouvel IBMid</translation>
    </message>
    <message>
        <source>The new ID takes over all access. %1 leaves the account; to keep it as a member, invite it again and give it access. This cannot be undone.</source>
        <translation>Le nouvel ID reprend tout l&apos;accès. %1 quitte le compte&#xa0;; pour que cet ID reste membre, invitez-le à nouveau et attribuez-lui un accès. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>The new ID is invited with the same groups and policies. When it has accepted, the console offers to remove %1.</source>
        <translation>Le nouvel ID est invité avec les mêmes groupes et règles. Une fois l&apos;invitation acceptée, la console propose de retirer %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Replace by invitation …</source>
        <translation>Remplacer par une invitation…</translation>
    </message>
    <message>
        <source>This service offers no such operation to programs.</source>
        <translation>Ce service n&apos;offre pas cette opération aux programmes.</translation>
    </message>
    <message>
        <source>You can do it yourself on this user&apos;s page of the web console; the list here is read again meanwhile. Or replace the ID by an invitation.</source>
        <translation>Vous pouvez le faire vous-même sur la page de cet utilisateur dans la console Web&#xa0;; la liste est relue ici entre-temps. Ou remplacez l&apos;ID par une invitation.</translation>
    </message>
    <message>
        <source>Open the web console</source>
        <translation>Ouvrir la console Web</translation>
    </message>
    <message>
        <source>Enter the new IBMid.</source>
        <translation>Saisissez le nouvel IBMid.</translation>
    </message>
    <message>
        <source>Not a valid e-mail address: %1.</source>
        <extracomment>%1 is what is wrong, such as &quot;no @ in it&quot;</extracomment>
        <translation>Adresse e-mail non valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is the current ID.</source>
        <translation>C&apos;est l&apos;ID actuel.</translation>
    </message>
    <message>
        <source>%1 is already a member.</source>
        <translation>%1 est déjà membre.</translation>
    </message>
    <message>
        <source>Nobody in this account has this ID. Whether there is such an IBMid shows when updating.</source>
        <translation>Personne dans ce compte n&apos;a cet ID. L&apos;existence de cet IBMid n&apos;est connue qu&apos;à la mise à jour.</translation>
    </message>
    <message>
        <source>Nobody in this account has this ID.</source>
        <translation>Personne dans ce compte n&apos;a cet ID.</translation>
    </message>
    <message>
        <source>There is no IBMid %1. It can be created at My IBM; for an address of a company with its own sign-in, it comes into being at the first sign-in.</source>
        <translation>Il n&apos;existe pas d&apos;IBMid %1. Il peut être créé dans My IBM&#xa0;; pour une adresse d&apos;une entreprise ayant sa propre connexion, il est créé à la première connexion.</translation>
    </message>
</context>
<context>
    <name>iam::InvitationPanel</name>
    <message>
        <source>In this invitation</source>
        <translation>Dans cette invitation</translation>
    </message>
    <message numerus="yes">
        <source>All %n people get the same access.</source>
        <translation>
            <numerusform>%n personne reçoit cet accès.</numerusform>
            <numerusform>Les %n personnes reçoivent le même accès.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access group</source>
        <translation>Groupe d&apos;accès</translation>
    </message>
    <message>
        <source>Another policy here already gives this.</source>
        <translation>Une autre règle ici donne déjà cet accès.</translation>
    </message>
    <message>
        <source>Classic infrastructure</source>
        <translation>Infrastructure classique</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>%n droit</numerusform>
            <numerusform>%n droits</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with access of their own</source>
        <translation>
            <numerusform>%n personne avec son propre accès</numerusform>
            <numerusform>%n personnes avec leur propre accès</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a file</comment>
        <extracomment>%1 is a file</extracomment>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Aucun accès</translation>
    </message>
    <message>
        <source>An invitation cannot carry what is marked “after acceptance”. The console gives it when the person has accepted.</source>
        <translation>Une invitation ne peut pas comporter ce qui est marqué «&#xa0;après acceptation&#xa0;». La console l&apos;attribue quand la personne a accepté.</translation>
    </message>
    <message>
        <source>This person will be able to remove others, including you.</source>
        <translation>Cette personne pourra en retirer d&apos;autres, y compris vous.</translation>
    </message>
    <message>
        <source>These people will be able to remove others, including you.</source>
        <translation>Ces personnes pourront en retirer d&apos;autres, y compris vous.</translation>
    </message>
    <message>
        <source>after acceptance</source>
        <translation>après acceptation</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is something in the invitation</extracomment>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <extracomment>%1 is something in the invitation</extracomment>
        <translation>Enlever %1</translation>
    </message>
</context>
<context>
    <name>iam::InviteWizard</name>
    <message>
        <source>Reading what colleagues have …</source>
        <translation>Lecture de l&apos;accès des collègues…</translation>
    </message>
    <message>
        <source>You may not give these access groups, or there are none of that name: %1.</source>
        <extracomment>%1 is a list of names from a file</extracomment>
        <translation>Vous ne pouvez pas attribuer ces groupes d&apos;accès, ou il n&apos;en existe aucun de ce nom&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Reading the access groups …</source>
        <translation>Lecture des groupes d&apos;accès…</translation>
    </message>
    <message>
        <source>The access of these colleagues cannot be read: %1.</source>
        <extracomment>%1 is a list of addresses</extracomment>
        <translation>L&apos;accès de ces collègues ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody is left to invite.</source>
        <translation>Il ne reste personne à inviter.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Invite %n person(s)</source>
        <translation>
            <numerusform>&amp;Inviter %n personne</numerusform>
            <numerusform>&amp;Inviter %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n invitation(s)</source>
        <extracomment>%1 is &quot;3 people&quot;</extracomment>
        <translation>
            <numerusform>%1, %n invitation</numerusform>
            <numerusform>%1, %n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>You have a policy that is not added.</source>
        <translation>Une règle n&apos;est pas encore ajoutée.</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Brouillon sauvegardé à %1</translation>
    </message>
    <message>
        <source>Continue your draft?</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Poursuivre votre brouillon&#xa0;?</translation>
    </message>
    <message>
        <source>It was kept on %1.</source>
        <translation>Il a été sauvegardé le %1.</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>Poursui&amp;vre</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Aban&amp;donner</translation>
    </message>
    <message>
        <source>Continue the run of %1?</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Poursuivre l&apos;exécution du %1&#xa0;?</translation>
    </message>
    <message>
        <source>%1 done, %2 open, %3 unclear.</source>
        <extracomment>numbers of people</extracomment>
        <translation>%1 terminés, %2 en suspens, %3 incertains.</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>Po&amp;ursuivre</translation>
    </message>
    <message>
        <source>Disc&amp;ard</source>
        <translation>Abando&amp;nner</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>Inviter des utilisateurs</translation>
    </message>
    <message>
        <source>People</source>
        <comment>step</comment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Access</source>
        <comment>step</comment>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>step</comment>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>step</comment>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Save as draft</source>
        <translation>Sauvegarder le &amp;brouillon</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>Simulati&amp;on</translation>
    </message>
    <message>
        <source>Cop&amp;y as</source>
        <translation>&amp;Copier comme</translation>
    </message>
    <message>
        <source>Save &amp;table</source>
        <translation>Sauvegarder le &amp;tableau</translation>
    </message>
    <message>
        <source>New &amp;run with the failed</source>
        <translation>Nouvelle e&amp;xécution avec les échecs</translation>
    </message>
    <message>
        <source>The failed people were to get different access. Try each again here, or save the table and start from it.</source>
        <translation>Les personnes en échec devaient recevoir des accès différents. Réessayez ici pour chacune, ou sauvegardez le tableau et repartez de celui-ci.</translation>
    </message>
</context>
<context>
    <name>iam::InviteeWindow</name>
    <message>
        <source>Accepted. You are now a member of %1.</source>
        <translation>Accepté. Vous êtes maintenant membre de %1.</translation>
    </message>
    <message>
        <source>Accepted by a call. You are now a member.</source>
        <translation>Accepté par un appel. Vous êtes maintenant membre.</translation>
    </message>
    <message>
        <source>Accepted. You are now a member.</source>
        <translation>Accepté. Vous êtes maintenant membre.</translation>
    </message>
    <message>
        <source>Nobody of that address is known or invited.</source>
        <translation>Personne n&apos;est connu ni invité à cette adresse.</translation>
    </message>
    <message>
        <source>The inbox could not be read.</source>
        <translation>La boîte de réception n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>From %1, sent %2</source>
        <extracomment>%1 is who sent an invitation, %2 a date and time</extracomment>
        <translation>De %1, envoyé le %2</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Lien&#xa0;: %1</translation>
    </message>
    <message>
        <source>Can be accepted until %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Peut être accepté jusqu&apos;au %1.</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>Aucun message.</translation>
    </message>
    <message>
        <source>The notifications could not be read.</source>
        <translation>Les notifications n&apos;ont pas pu être lues.</translation>
    </message>
    <message>
        <source>No notifications.</source>
        <translation>Aucune notification.</translation>
    </message>
    <message>
        <source>%1 – last used %2</source>
        <translation>%1 – dernière utilisation&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 – never used</source>
        <translation>%1 – jamais utilisée</translation>
    </message>
    <message>
        <source>Not accepted.</source>
        <translation>Non accepté.</translation>
    </message>
    <message>
        <source>The API key was not created.</source>
        <translation>La clé d&apos;API n&apos;a pas été créée.</translation>
    </message>
    <message>
        <source>The API key %1 is created.</source>
        <translation>La clé d&apos;API %1 est créée.</translation>
    </message>
    <message>
        <source>This window can use it until it is closed.</source>
        <translation>Cette fenêtre peut l&apos;utiliser jusqu&apos;à sa fermeture.</translation>
    </message>
    <message>
        <source>The API key was used to sign in.</source>
        <translation>La clé d&apos;API a servi à la connexion.</translation>
    </message>
    <message>
        <source>The API key does not work.</source>
        <translation>La clé d&apos;API ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Invitee (demo)</source>
        <translation>Invité (démo)</translation>
    </message>
    <message>
        <source>&amp;Sign in as</source>
        <translation>&amp;Se connecter en tant que</translation>
    </message>
    <message>
        <source>Address of the invited person</source>
        <translation>Adresse de la personne invitée</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Clés d&apos;API</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Accept by the link</source>
        <translation>Accepter par le lien</translation>
    </message>
    <message>
        <source>Accept by a call</source>
        <translation>Accepter par un appel</translation>
    </message>
    <message>
        <source>Search notifications</source>
        <translation>Rechercher des notifications</translation>
    </message>
    <message>
        <source>Type of notifications</source>
        <translation>Type de notifications</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Name of the new API key</source>
        <translation>Nom de la nouvelle clé d&apos;API</translation>
    </message>
    <message>
        <source>Create API key</source>
        <translation>Créer une clé d&apos;API</translation>
    </message>
    <message>
        <source>Use the API key</source>
        <translation>Utiliser la clé d&apos;API</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Connectez-vous d&apos;abord.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Le nom est vide.</translation>
    </message>
    <message>
        <source>Only a key that was created here can be used here.</source>
        <translation>Seule une clé créée ici peut être utilisée ici.</translation>
    </message>
    <message>
        <source>There is nothing to accept.</source>
        <translation>Il n&apos;y a rien à accepter.</translation>
    </message>
    <message>
        <source>Enter both names first.</source>
        <translation>Saisissez d&apos;abord les deux noms.</translation>
    </message>
    <message>
        <source>Somebody new accepts by the link.</source>
        <translation>Une personne nouvelle accepte par le lien.</translation>
    </message>
    <message>
        <source>Being sent.</source>
        <translation>Envoi en cours.</translation>
    </message>
</context>
<context>
    <name>iam::JournalDetails</name>
    <message>
        <source>from %1 to %2</source>
        <extracomment>what was changed in the words of the service: %1 what it was before, %2 what it is now, such as ACTIVE and SUSPENDED</extracomment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1, attempt begun with %2</source>
        <translation>%1, tentative commencée avec %2</translation>
    </message>
    <message>
        <source>Details of the entry</source>
        <translation>Détails de l&apos;entrée</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Trace number</source>
        <translation>Numéro de trace</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>What the user had</source>
        <translation>Ce que l&apos;utilisateur avait</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Puts the whole entry on the clipboard.</source>
        <translation>Place toute l&apos;entrée dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Invite again with the same access …</source>
        <translation>Inviter de nouveau avec le même accès …</translation>
    </message>
    <message>
        <source>Choose an entry to see its request and the answer.</source>
        <translation>Choisissez une entrée pour voir sa requête et la réponse.</translation>
    </message>
</context>
<context>
    <name>iam::JournalExportDialog</name>
    <message>
        <source>%1 of %2 written</source>
        <extracomment>%1 and %2 are numbers of entries of the journal</extracomment>
        <translation>%1 sur %2 écrits</translation>
    </message>
    <message>
        <source>Export journal</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>All entries about the account %1, as activity events. There are no secrets in them.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Toutes les entrées du compte %1, sous forme d&apos;événements d&apos;activité. Elles ne contiennent aucun secret.</translation>
    </message>
</context>
<context>
    <name>iam::JournalPage</name>
    <message>
        <source>Entry copied.</source>
        <translation>Entrée copiée.</translation>
    </message>
    <message>
        <source>An entry could not be written to the journal.</source>
        <translation>Une entrée n&apos;a pas pu être écrite dans le journal.</translation>
    </message>
    <message>
        <source>the newest %1 shown</source>
        <translation>les %1 plus récentes affichées</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>of the journal</comment>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal could not be read.</source>
        <translation>Le journal n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Aucune entrée ne correspond.</translation>
    </message>
    <message>
        <source>The search looks at names, addresses, IDs, requests and answers.</source>
        <translation>La recherche porte sur les noms, adresses, ID, requêtes et réponses.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Rien n&apos;a encore été fait.</translation>
    </message>
    <message>
        <source>Every attempt to change something is listed here, with its request and what became of it.</source>
        <translation>Chaque tentative de modification figure ici, avec sa requête et ce qu&apos;il en est advenu.</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>Vérification …</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>an entry of the journal: %1 a time, %2 what was done, such as &quot;Invite Ed Larsen&quot;, %3 what became of it</extracomment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>The journal could not be verified.</source>
        <translation>Le journal n&apos;a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>The journal is whole.</source>
        <translation>Le journal est intact.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were checked: none was changed, and none is missing.</source>
        <translation>
            <numerusform>%n entrée vérifiée : elle n&apos;a pas été modifiée, et aucune ne manque.</numerusform>
            <numerusform>%n entrées vérifiées : aucune n&apos;a été modifiée, et aucune ne manque.</numerusform>
        </translation>
    </message>
    <message>
        <source>It says now: %1.</source>
        <extracomment>what an entry of the journal says; %1 is a time, an action and its outcome</extracomment>
        <translation>Elle indique maintenant : %1.</translation>
    </message>
    <message>
        <source>It cannot be read any more.</source>
        <translation>Elle n&apos;est plus lisible.</translation>
    </message>
    <message>
        <source>Before it stands: %1.</source>
        <extracomment>%1 is a time, an action and its outcome</extracomment>
        <translation>Avant elle se trouve : %1.</translation>
    </message>
    <message>
        <source>Behind it stands: %1.</source>
        <extracomment>%1 is a time, an action and its outcome</extracomment>
        <translation>Après elle se trouve : %1.</translation>
    </message>
    <message>
        <source>What follows it is not proven.</source>
        <translation>Ce qui la suit n&apos;est pas prouvé.</translation>
    </message>
    <message>
        <source>Entry %1 of the journal is missing.</source>
        <extracomment>%1 is the number of an entry of the journal</extracomment>
        <translation>L&apos;entrée %1 du journal manque.</translation>
    </message>
    <message>
        <source>Entry %1 of the journal was changed after it was written.</source>
        <translation>L&apos;entrée %1 du journal a été modifiée après son écriture.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n entries exported.</source>
        <translation>
            <numerusform>%n entrée exportée.</numerusform>
            <numerusform>%n entrées exportées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Checks that no entry was changed or removed since it was written.</source>
        <translation>Vérifie qu&apos;aucune entrée n&apos;a été modifiée ou retirée depuis son écriture.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Writes all entries to a file, as activity events.</source>
        <translation>Écrit toutes les entrées dans un fichier, sous forme d&apos;événements d&apos;activité.</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
</context>
<context>
    <name>iam::JournalTableModel</name>
    <message>
        <source>Invite</source>
        <comment>action of an entry</comment>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Resend invitation</source>
        <comment>action of an entry</comment>
        <translation>Renvoyer l&apos;invitation</translation>
    </message>
    <message>
        <source>Cancel invitation</source>
        <comment>action of an entry</comment>
        <translation>Annuler l&apos;invitation</translation>
    </message>
    <message>
        <source>Clear failed invitation</source>
        <comment>action of an entry</comment>
        <translation>Effacer l&apos;invitation échouée</translation>
    </message>
    <message>
        <source>Remove user</source>
        <comment>action of an entry</comment>
        <translation>Retirer l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Leave account</source>
        <comment>action of an entry</comment>
        <translation>Quitter le compte</translation>
    </message>
    <message>
        <source>Add VPN-only user</source>
        <comment>action of an entry</comment>
        <translation>Ajouter un utilisateur VPN uniquement</translation>
    </message>
    <message>
        <source>Change status</source>
        <comment>action of an entry</comment>
        <translation>Modifier le statut</translation>
    </message>
    <message>
        <source>Change parent</source>
        <comment>action of an entry</comment>
        <translation>Modifier le parent</translation>
    </message>
    <message>
        <source>Update IBMid</source>
        <comment>action of an entry</comment>
        <translation>Mettre à jour l&apos;IBMid</translation>
    </message>
    <message>
        <source>Classic permissions</source>
        <comment>action of an entry</comment>
        <translation>Droits classiques</translation>
    </message>
    <message>
        <source>Add to group</source>
        <comment>action of an entry</comment>
        <translation>Ajouter au groupe</translation>
    </message>
    <message>
        <source>Remove from group</source>
        <comment>action of an entry</comment>
        <translation>Retirer du groupe</translation>
    </message>
    <message>
        <source>Add policy</source>
        <comment>action of an entry</comment>
        <translation>Ajouter une politique</translation>
    </message>
    <message>
        <source>Edit policy</source>
        <comment>action of an entry</comment>
        <translation>Modifier une politique</translation>
    </message>
    <message>
        <source>Remove policy</source>
        <comment>action of an entry</comment>
        <translation>Retirer une politique</translation>
    </message>
    <message>
        <source>Allowed IP addresses</source>
        <comment>action of an entry</comment>
        <translation>Adresses IP autorisées</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>action of an entry</comment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Create access group</source>
        <comment>action of an entry</comment>
        <translation>Créer un groupe d&apos;accès</translation>
    </message>
    <message>
        <source>Account settings</source>
        <comment>action of an entry</comment>
        <translation>Paramètres du compte</translation>
    </message>
    <message>
        <source>Another change</source>
        <comment>action of an entry</comment>
        <translation>Autre modification</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>outcome of an entry</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Success</source>
        <comment>outcome of an entry</comment>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>Failure</source>
        <comment>outcome of an entry</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>outcome of an entry</comment>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>iam::KnownAccountList</name>
    <message>
        <source>Demo service on this computer</source>
        <translation>Service de démonstration sur cet ordinateur</translation>
    </message>
    <message>
        <source>API key in the key store · last opened %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Clé d&apos;API dans le trousseau de clés · dernière ouverture le %1</translation>
    </message>
    <message>
        <source>API key · last opened %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Clé d&apos;API · dernière ouverture le %1</translation>
    </message>
    <message>
        <source>Passcode · last opened %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Code d&apos;accès · dernière ouverture le %1</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>Comptes sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>iam::MainWindow</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a view of the list and the number of users in it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – Users – IAM Console</source>
        <extracomment>the window&apos;s title; %1 is the name of an account</extracomment>
        <translation>%1 – Utilisateurs – IAM Console</translation>
    </message>
    <message>
        <source>About IAM Console</source>
        <translation>À propos d&apos;IAM Console</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>A console for the users of a cloud account: invite people, watch over their invitations, remove them.</source>
        <translation>Une console pour les utilisateurs d&apos;un compte cloud&#xa0;: inviter des personnes, suivre leurs invitations, les retirer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Invite users …</source>
        <translation>I&amp;nviter des utilisateurs…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Select &amp;all that match</source>
        <translation>Sélectionner tous les &amp;résultats</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>&amp;Ne rien sélectionner</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;About IAM Console</source>
        <translation>À &amp;propos d&apos;IAM Console</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <comment>theme</comment>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>theme</comment>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>theme</comment>
        <translation>Som&amp;bre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <comment>theme</comment>
        <translation>Contraste éle&amp;vé</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Utilisateurs</translation>
    </message>
    <message>
        <source>&amp;Invitations</source>
        <translation>&amp;Invitations</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>The key could not be kept in the key store.</source>
        <translation>La clé n&apos;a pas pu être conservée dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>It stays in memory until this account is closed.</source>
        <translation>Elle reste en mémoire jusqu&apos;à la fermeture de ce compte.</translation>
    </message>
    <message>
        <source>Change a real account?</source>
        <translation>Modifier un compte réel&#xa0;?</translation>
    </message>
    <message>
        <source>Changes here affect the real account %1.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Les modifications effectuées ici touchent le compte réel %1.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. You are asked once, until the account is closed.</source>
        <translation>Rien n&apos;a encore été envoyé. La question est posée une seule fois, jusqu&apos;à la fermeture du compte.</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ne rien modifier</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>Autoriser les modifications</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Aucune action à annuler.</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Undo …</source>
        <translation>&amp;Annuler l&apos;action…</translation>
    </message>
    <message>
        <source>In&amp;vitee (demo) …</source>
        <translation>In&amp;vité (démo)…</translation>
    </message>
    <message>
        <source>Remove by user ID or e-&amp;mail …</source>
        <translation>Retirer par ID utilisateur ou &amp;e-mail…</translation>
    </message>
    <message>
        <source>&amp;Open another account …</source>
        <translation>&amp;Ouvrir un autre compte…</translation>
    </message>
    <message>
        <source>&amp;Close this account</source>
        <translation>&amp;Fermer ce compte</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copier les données de diagnostic</translation>
    </message>
    <message>
        <source>&amp;Close the tab</source>
        <translation>&amp;Fermer l&apos;onglet</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Onglet &amp;précédent</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <comment>whom the actions are about</comment>
        <translation>
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <extracomment>a setting in the command palette; %1 is &quot;Dark&quot;, &quot;Light&quot;, &quot;High contrast&quot;, &quot;Follow the system&quot;</extracomment>
        <translation>Thème&#xa0;: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>a setting in the command palette; %1 is the name of a language in itself</extracomment>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is %2: this is not possible.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation>%1 a le statut %2&#xa0;: ce n&apos;est pas possible.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Co&amp;mmand palette …</source>
        <translation>Palette de co&amp;mmandes …</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>O&amp;nglet suivant</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Exécutions</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>&amp;Tell at the start what expires soon</source>
        <translation>&amp;Signaler au démarrage ce qui expire bientôt</translation>
    </message>
    <message>
        <source>Read on&amp;ly</source>
        <translation>&amp;Lecture seule</translation>
    </message>
    <message>
        <source>&amp;Guide (F1)</source>
        <translation>&amp;Guide (F1)</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>Invitation tria&amp;ge</source>
        <translation>Suivi des in&amp;vitations</translation>
    </message>
    <message>
        <source>Invitation triage</source>
        <translation>Suivi des invitations</translation>
    </message>
</context>
<context>
    <name>iam::NameDelegate</name>
    <message>
        <source>owner</source>
        <comment>tag of a user</comment>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>self</source>
        <comment>tag of a user</comment>
        <translation>vous</translation>
    </message>
    <message>
        <source>new</source>
        <comment>tag of a row</comment>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>tag of a row</comment>
        <translation>modifié</translation>
    </message>
</context>
<context>
    <name>iam::NavigationList</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>iam::NotOfferedDialog</name>
    <message>
        <source>This service offers no such operation to programs.</source>
        <translation>Ce service n&apos;offre pas cette opération aux programmes.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open the web console</source>
        <translation>Ouvrir la console Web</translation>
    </message>
</context>
<context>
    <name>iam::OutcomeBar</name>
    <message>
        <source>Retr&amp;y</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>&amp;Watch on</source>
        <translation>Contin&amp;uer le suivi</translation>
    </message>
    <message>
        <source>Cancel &amp;invite</source>
        <translation>Annuler l&apos;&amp;invitation</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Enlever</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>Copier les &amp;détails</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an address, %2 what became of it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>iam::PageTabs</name>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans sauvegarder&#xa0;?</translation>
    </message>
    <message>
        <source>These sections have changes that are not saved: %1.</source>
        <extracomment>%1 are names of sections, such as &quot;Sign-in&quot;</extracomment>
        <translation>Ces sections contiennent des modifications non sauvegardées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Open pages</source>
        <translation>Pages ouvertes</translation>
    </message>
</context>
<context>
    <name>iam::PaletteButton</name>
    <message>
        <source>Search actions and users</source>
        <translation>Rechercher des actions et des utilisateurs</translation>
    </message>
</context>
<context>
    <name>iam::PaletteModel</name>
    <message>
        <source>Actions</source>
        <comment>group of the command palette</comment>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>group of the command palette</comment>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Views</source>
        <comment>group of the command palette</comment>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>group of the command palette</comment>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>iam::ParentDialog</name>
    <message>
        <source>Reading the hierarchy …</source>
        <translation>Lecture de la hiérarchie…</translation>
    </message>
    <message>
        <source>New parent of %1</source>
        <translation>Nouveau parent de %1</translation>
    </message>
    <message>
        <source>Whoever is above a user in the classic hierarchy can change and remove them.</source>
        <translation>Toute personne placée au-dessus d&apos;un utilisateur dans la hiérarchie classique peut le modifier et le retirer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>The hierarchy could not be read. The service checks that there is no loop.</source>
        <translation>La hiérarchie n&apos;a pas pu être lue. Le service vérifie qu&apos;il n&apos;y a pas de boucle.</translation>
    </message>
    <message>
        <source>This user is at the top of the hierarchy.</source>
        <translation>Cet utilisateur est au sommet de la hiérarchie.</translation>
    </message>
    <message>
        <source>Parent now: %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Parent actuel&#xa0;: %1</translation>
    </message>
    <message>
        <source>This would make a loop.</source>
        <translation>Cela créerait une boucle.</translation>
    </message>
    <message>
        <source>Choose a user.</source>
        <translation>Choisissez un utilisateur.</translation>
    </message>
    <message>
        <source>This is the present parent.</source>
        <translation>C&apos;est le parent actuel.</translation>
    </message>
</context>
<context>
    <name>iam::PeopleStep</name>
    <message>
        <source>The pasted table</source>
        <translation>Le tableau collé</translation>
    </message>
    <message>
        <source>&amp;Addresses</source>
        <translation>&amp;Adresses</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Adresses e-mail</translation>
    </message>
    <message>
        <source>ada@example.com, Ed Larsen &lt;ed@example.com&gt;</source>
        <translation>ada@example.com, Ed Larsen &lt;ed@example.com&gt;</translation>
    </message>
    <message>
        <source>Drop a .csv or .txt file here</source>
        <translation>Déposez ici un fichier .csv ou .txt</translation>
    </message>
    <message>
        <source>Choose &amp;file</source>
        <translation>Choisir un fichi&amp;er</translation>
    </message>
    <message>
        <source>Remove all &amp;blocked</source>
        <translation>Retirer les bl&amp;oqués</translation>
    </message>
    <message>
        <source>What will happen to each address</source>
        <translation>Ce qui va se passer pour chaque adresse</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <comment>in the list</comment>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be invited</source>
        <translation>
            <numerusform>%n sera invitée</numerusform>
            <numerusform>%n seront invitées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a tick</source>
        <translation>
            <numerusform>%n à cocher</numerusform>
            <numerusform>%n à cocher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ignorée</numerusform>
            <numerusform>%n ignorées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n bloquante</numerusform>
            <numerusform>%n bloquantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Will be sent in %n request(s) of at most 100.</source>
        <translation>
            <numerusform>Envoi en %n demande de 100 au plus.</numerusform>
            <numerusform>Envoi en %n demandes de 100 au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether somebody already uses the cloud shows only after sending. Who is new needs the link in the message.</source>
        <translation>On ne sait qu&apos;après l&apos;envoi si quelqu&apos;un utilise déjà le cloud. Les nouvelles personnes ont besoin du lien dans le message.</translation>
    </message>
    <message>
        <source>Enter at least one address.</source>
        <translation>Saisissez au moins une adresse.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) block. Correct or remove them.</source>
        <translation>
            <numerusform>%n entrée bloque. Corrigez-la ou retirez-la.</numerusform>
            <numerusform>%n entrées bloquent. Corrigez-les ou retirez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n people at once.</source>
        <translation>
            <numerusform>%n personne au plus à la fois.</numerusform>
            <numerusform>%n personnes au plus à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to be invited all the same.</source>
        <translation>Cochez ce qui doit être invité malgré tout.</translation>
    </message>
    <message>
        <source>Nobody of these is new.</source>
        <translation>Aucune de ces personnes n&apos;est nouvelle.</translation>
    </message>
    <message>
        <source>Open a list of people</source>
        <translation>Ouvrir une liste de personnes</translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.txt);;All files (*)</source>
        <translation>Listes de personnes (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <extracomment>%1 is a file, %2 the reason in the system&apos;s words</extracomment>
        <translation>%1 ne peut pas être ouvert&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a list of people.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 est trop volumineux pour une liste de personnes.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>problems in a file</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken from the file.</source>
        <translation>Rien n&apos;a été repris du fichier.</translation>
    </message>
    <message>
        <source>Comma, semicolon, blank or line break between. Up to %1.</source>
        <extracomment>%1 is a number of people</extracomment>
        <translation>Séparation par virgule, point-virgule, espace ou saut de ligne. Jusqu&apos;à %1.</translation>
    </message>
</context>
<context>
    <name>iam::PeriodForm</name>
    <message>
        <source>No limit</source>
        <translation>Illimité</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Beginning of the access</source>
        <translation>Début de l&apos;accès</translation>
    </message>
    <message>
        <source>End of the access</source>
        <translation>Fin de l&apos;accès</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>From this time of the day</source>
        <translation>À partir de cette heure</translation>
    </message>
    <message>
        <source>To this time of the day</source>
        <translation>Jusqu&apos;à cette heure</translation>
    </message>
    <message>
        <source>Offset from UTC</source>
        <translation>Décalage par rapport à UTC</translation>
    </message>
    <message>
        <source>Daylight saving is not followed.</source>
        <translation>L&apos;heure d&apos;été n&apos;est pas prise en compte.</translation>
    </message>
</context>
<context>
    <name>iam::PermissionList</name>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>%n droit</numerusform>
            <numerusform>%n droits</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search permissions</source>
        <translation>Rechercher des droits</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>iam::PoliciesSection</name>
    <message>
        <source>Access policies %1</source>
        <translation>Règles d&apos;accès %1</translation>
    </message>
    <message>
        <source>Access policies</source>
        <translation>Règles d&apos;accès</translation>
    </message>
    <message>
        <source>Assign access</source>
        <translation>Attribuer un accès</translation>
    </message>
    <message>
        <source>Search policies</source>
        <translation>Rechercher des règles</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation>Lecture de l&apos;accès…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>role</comment>
        <extracomment>%1 is a role, %2 how many actions it allows</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <extracomment>%1 is a period</extracomment>
        <translation>Terminée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non communiqué</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Lu à %1</translation>
    </message>
    <message>
        <source>No policy is planned.</source>
        <translation>Aucune règle n&apos;est prévue.</translation>
    </message>
    <message>
        <source>This user has no policy of their own.</source>
        <translation>Cet utilisateur n&apos;a aucune règle propre.</translation>
    </message>
    <message>
        <source>This is planned: it counts as soon as the invitation has been accepted.</source>
        <translation>Ceci est prévu&#xa0;: l&apos;effet commence dès que l&apos;invitation a été acceptée.</translation>
    </message>
    <message numerus="yes">
        <source>%n policy(ies) ended and give nothing any more. They are not deleted by themselves.</source>
        <translation>
            <numerusform>%n règle est terminée et ne donne plus rien. Elle n&apos;est pas supprimée d&apos;elle-même.</numerusform>
            <numerusform>%n règles sont terminées et ne donnent plus rien. Elles ne sont pas supprimées d&apos;elles-mêmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n action(s) …</source>
        <extracomment>%1 is the name of a role, %n a number of actions</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %n action…</numerusform>
            <numerusform>%1&#xa0;: %n actions…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>This policy has conditions that the form cannot show.</source>
        <translation>Cette règle a des conditions que le formulaire ne peut pas afficher.</translation>
    </message>
    <message>
        <source>&amp;Remove policy …</source>
        <translation>&amp;Retirer la règle…</translation>
    </message>
    <message>
        <source>Remove the policy for %1</source>
        <extracomment>%1 is what a policy is for, such as the name of a service</extracomment>
        <translation>Retirer la règle pour %1</translation>
    </message>
    <message>
        <source>%1 loses nothing: other policies allow the same.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 ne perd rien&#xa0;: d&apos;autres règles permettent la même chose.</translation>
    </message>
    <message>
        <source>%1 loses:</source>
        <extracomment>%1 is a name; a list follows</extracomment>
        <translation>%1 perd&#xa0;:</translation>
    </message>
    <message>
        <source>Remove policy</source>
        <translation>Retirer la règle</translation>
    </message>
</context>
<context>
    <name>iam::PolicyForm</name>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation>Tous les services activés pour Identity and Access</translation>
    </message>
    <message>
        <source>All Account management services</source>
        <translation>Tous les services de gestion des comptes</translation>
    </message>
    <message>
        <source>All IAM Account management services</source>
        <translation>Tous les services de gestion des comptes IAM</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>service</comment>
        <extracomment>%1 is the display name of a service, %2 its technical name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Entire account</source>
        <translation>Compte entier</translation>
    </message>
    <message>
        <source>One resource group</source>
        <translation>Un groupe de ressources</translation>
    </message>
    <message>
        <source>Specific resources</source>
        <translation>Ressources spécifiques</translation>
    </message>
    <message>
        <source>Reading the roles …</source>
        <translation>Lecture des rôles…</translation>
    </message>
    <message>
        <source>Choose a service.</source>
        <translation>Choisissez un service.</translation>
    </message>
    <message>
        <source>Choose a resource group.</source>
        <translation>Choisissez un groupe de ressources.</translation>
    </message>
    <message>
        <source>At most 1,000 characters.</source>
        <translation>1&#xa0;000 caractères au plus.</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Saisissez une valeur.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Choisissez au moins un rôle.</translation>
    </message>
    <message>
        <source>The end lies in the past.</source>
        <translation>La fin est dans le passé.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Choisissez au moins un jour.</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>La fin doit être postérieure au début.</translation>
    </message>
    <message>
        <source>You may not give this: it needs Administrator on the target.</source>
        <translation>Vous ne pouvez pas attribuer ceci&#xa0;: le rôle Administrator sur la cible est requis.</translation>
    </message>
    <message>
        <source>Tick that you know what an administrator can do.</source>
        <translation>Cochez que vous savez ce qu&apos;un administrateur peut faire.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>With “matches pattern”, QR-* matches QR-ml and QR-finance, and ? is any one character. A literal star is written {{*}}, a literal question mark {{?}}.</source>
        <translation>Avec «&#xa0;correspond au modèle&#xa0;», QR-* correspond à QR-ml et QR-finance, et&#xa0;? représente un seul caractère quelconque. Un astérisque littéral s&apos;écrit {{*}}, un point d&apos;interrogation littéral {{?}}.</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Groupe de ressources</translation>
    </message>
    <message>
        <source>Resource group access</source>
        <translation>Accès au groupe de ressources</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Aucun accès</translation>
    </message>
    <message>
        <source>Without Viewer on the group, its resources are hard to find.</source>
        <translation>Sans Viewer sur le groupe, ses ressources sont difficiles à trouver.</translation>
    </message>
    <message>
        <source>This person will be able to remove others, including you.</source>
        <translation>Cette personne pourra en retirer d&apos;autres, y compris vous.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>est égal à</translation>
    </message>
    <message>
        <source>matches pattern</source>
        <translation>correspond au modèle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Retirer cette condition</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions of %1</source>
        <extracomment>%1 is the name of a role</extracomment>
        <translation>Actions de %1</translation>
    </message>
    <message>
        <source>Platform roles</source>
        <translation>Rôles de plateforme</translation>
    </message>
    <message>
        <source>Service roles</source>
        <translation>Rôles de service</translation>
    </message>
    <message>
        <source>Custom roles</source>
        <translation>Rôles personnalisés</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2: %n action(s)</source>
        <extracomment>%1 is the name of a role, %2 what it is for, %n a number of actions</extracomment>
        <translation>
            <numerusform>%1 sur %2&#xa0;: %n action</numerusform>
            <numerusform>%1 sur %2&#xa0;: %n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing of this kind that you may give.</source>
        <translation>Il n&apos;y a rien de ce type que vous pouvez attribuer.</translation>
    </message>
</context>
<context>
    <name>iam::PolicyPart</name>
    <message>
        <source>Clears the form and puts the policy into the invitation.</source>
        <translation>Vide le formulaire et place la règle dans l&apos;invitation.</translation>
    </message>
    <message>
        <source>&amp;Add policy</source>
        <translation>&amp;Ajouter la règle</translation>
    </message>
</context>
<context>
    <name>iam::PreviewPane</name>
    <message>
        <source>Close preview</source>
        <translation>Fermer l&apos;aperçu</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Choose a user to see more.</source>
        <translation>Choisissez un utilisateur pour en voir plus.</translation>
    </message>
    <message>
        <source>A person who is new to the cloud can accept only through the link in the message. Ask to look in the spam folder.</source>
        <translation>Une personne nouvelle dans le cloud ne peut accepter que par le lien dans le message. Demandez-lui de regarder dans le dossier de courrier indésirable.</translation>
    </message>
    <message>
        <source>expires %1</source>
        <extracomment>%1 is &quot;in 5 days&quot; or &quot;today&quot;</extracomment>
        <translation>expire %1</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>%1 is a date and time that is only estimated</extracomment>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Invité par</translation>
    </message>
    <message>
        <source>IAM ID</source>
        <translation>IAM ID</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID utilisateur</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) wait for acceptance.</source>
        <translation>
            <numerusform>%n attribution attend l&apos;acceptation.</numerusform>
            <numerusform>%n attributions attendent l&apos;acceptation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::ProgressStep</name>
    <message>
        <source>What became of each address</source>
        <translation>Ce qu&apos;il est advenu de chaque adresse</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>%1 and %2 are numbers of people</extracomment>
        <translation>%1 sur %2 terminés</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>Sending. Every step is on disk: closing the window does not lose the run.</source>
        <translation>Envoi en cours. Chaque étape est enregistrée sur le disque&#xa0;: fermer la fenêtre ne fait pas perdre l&apos;exécution.</translation>
    </message>
    <message>
        <source>Goes on at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Reprise à %1.</translation>
    </message>
    <message>
        <source>Sent. Looking until everybody is through.</source>
        <translation>Envoyé. Suivi jusqu&apos;à ce que tout le monde soit passé.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>Stopped. What was not sent can still be sent.</source>
        <translation>Arrêté. Ce qui n&apos;a pas été envoyé peut encore l&apos;être.</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>Poursui&amp;vre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>The run is paused.</source>
        <translation>L&apos;exécution est en pause.</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>a filter: everybody; %1 is a number</extracomment>
        <translation>Tous %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a filter: %1 is an outcome such as &quot;Invited&quot;, %2 a number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Sauvegarder le tableau</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The table could not be saved.</source>
        <translation>Le tableau n&apos;a pas pu être sauvegardé.</translation>
    </message>
</context>
<context>
    <name>iam::RemoveByAddressDialog</name>
    <message>
        <source>Remove by user ID or e-mail</source>
        <translation>Retirer par ID utilisateur ou e-mail</translation>
    </message>
    <message>
        <source>Whoever is in the list is shown first with all that goes. Somebody whom you cannot see in the list is removed at once, and that cannot be undone.</source>
        <translation>Une personne présente dans la liste est d&apos;abord affichée avec tout ce qui sera supprimé. Une personne que vous ne voyez pas dans la liste est retirée immédiatement, et cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>&amp;User ID</source>
        <translation>ID &amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Realm</source>
        <translation>&amp;Realm</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>a realm</comment>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>Retirer l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Give a user ID, or e-mail and realm.</source>
        <translation>Indiquez un ID utilisateur, ou un e-mail et un realm.</translation>
    </message>
    <message>
        <source>Nobody of that ID or address is in the account.</source>
        <translation>Personne dans le compte n&apos;a cet ID ou cette adresse.</translation>
    </message>
</context>
<context>
    <name>iam::RemoveDialog</name>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1&#xa0;?</translation>
    </message>
    <message>
        <source>%1 cannot be removed while these users depend on them in the classic hierarchy.</source>
        <translation>%1 ne peut pas être retiré tant que ces utilisateurs en dépendent dans la hiérarchie classique.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>Retirer l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>%1 can no longer sign in to the console for this account, switch to it, or use its resources.</source>
        <translation>%1 ne peut plus se connecter à la console pour ce compte, y accéder par changement de compte ni utiliser ses ressources.</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Clés d&apos;API</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>Hide list</source>
        <translation>Masquer la liste</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Resources created by %1 stay. You or the administrator of a service can give others access to them.</source>
        <translation>Les ressources créées par %1 restent. Vous ou l&apos;administrateur d&apos;un service pouvez y donner accès à d&apos;autres.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>The IBMid %1 is not deleted.</source>
        <translation>L&apos;IBMid %1 n&apos;est pas supprimé.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Removal cannot be undone. The console keeps the list of the access, so that %1 can be invited again with the same.</source>
        <translation>Le retrait ne peut pas être annulé. La console conserve la liste de l&apos;accès pour que %1 puisse être invité à nouveau avec le même accès.</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>Autre possibilité</translation>
    </message>
    <message>
        <source>Suspend: keeps membership and access, but nothing can be done in this account. Limit by time: can still see the account, but has no access outside the period.</source>
        <translation>Suspendre&#xa0;: conserve l&apos;appartenance et l&apos;accès, mais rien ne peut être fait dans ce compte. Limiter dans le temps&#xa0;: peut toujours voir le compte, mais n&apos;a aucun accès en dehors de la période.</translation>
    </message>
    <message>
        <source>Suspend: keeps membership and access, but nothing can be done in this account.</source>
        <translation>Suspendre&#xa0;: conserve l&apos;appartenance et l&apos;accès, mais rien ne peut être fait dans ce compte.</translation>
    </message>
    <message>
        <source>Suspend …</source>
        <translation>Suspendre…</translation>
    </message>
    <message>
        <source>Limit by time …</source>
        <translation>Limiter dans le temps…</translation>
    </message>
    <message>
        <source>remove</source>
        <extracomment>the word that must be typed before somebody important is removed</extracomment>
        <translation>retirer</translation>
    </message>
    <message>
        <source>%1 is an administrator of all account management services. Type “%2” to go on:</source>
        <translation>%1 est administrateur de tous les services de gestion des comptes. Saisissez «&#xa0;%2&#xa0;» pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>%1 · %2 · reading what goes …</source>
        <extracomment>%1 is an e-mail address, %2 an IAM ID</extracomment>
        <translation>%1 · %2 · lecture de ce qui est supprimé…</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>everything was read at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>tout a été lu à %1</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <extracomment>%1 is a list such as &quot;the groups, the policies&quot;</extracomment>
        <translation>lecture impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 is an e-mail address, %2 an IAM ID, %3 how far everything was read</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>Policy for %1: %2</source>
        <extracomment>%1 is what a policy is about, %2 a list of roles</extracomment>
        <translation>Règle pour %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Could not be read. All API keys created by %1 are deleted.</source>
        <translation>Lecture impossible. Toutes les clés d&apos;API créées par %1 sont supprimées.</translation>
    </message>
    <message>
        <source>%1 has created no API keys.</source>
        <translation>%1 n&apos;a créé aucune clé d&apos;API.</translation>
    </message>
    <message>
        <source>%1 (used today)</source>
        <extracomment>%1 is the name of an API key</extracomment>
        <translation>%1 (utilisée aujourd&apos;hui)</translation>
    </message>
    <message>
        <source>%1 (used in the last 7 days)</source>
        <extracomment>%1 is the name of an API key</extracomment>
        <translation>%1 (utilisée au cours des 7 derniers jours)</translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) created by %1 are deleted: %2. Programs that use them stop working.</source>
        <extracomment>%n API keys; %1 is a person, %2 the names of the keys</extracomment>
        <translation>
            <numerusform>%n clé d&apos;API créée par %1 est supprimée&#xa0;: %2. Les programmes qui l&apos;utilisent ne fonctionnent plus.</numerusform>
            <numerusform>%n clés d&apos;API créées par %1 sont supprimées&#xa0;: %2. Les programmes qui les utilisent ne fonctionnent plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The group memberships could not be read; they go all the same.</source>
        <translation>Les appartenances aux groupes n&apos;ont pas pu être lues&#xa0;; elles sont supprimées malgré tout.</translation>
    </message>
    <message>
        <source>No group memberships.</source>
        <translation>Aucune appartenance à un groupe.</translation>
    </message>
    <message numerus="yes">
        <source>%n group membership(s) go: %1.</source>
        <translation>
            <numerusform>%n appartenance à un groupe est supprimée&#xa0;: %1.</numerusform>
            <numerusform>%n appartenances à des groupes sont supprimées&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policies could not be read; they go all the same.</source>
        <translation>Les règles n&apos;ont pas pu être lues&#xa0;; elles sont supprimées malgré tout.</translation>
    </message>
    <message>
        <source>No policies.</source>
        <translation>Aucune règle.</translation>
    </message>
    <message numerus="yes">
        <source>%n policies go: %1.</source>
        <translation>
            <numerusform>%n règle est supprimée&#xa0;: %1.</numerusform>
            <numerusform>%n règles sont supprimées&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what goes …</source>
        <translation>Lecture de ce qui est supprimé…</translation>
    </message>
    <message>
        <source>Possible when no user blocks</source>
        <translation>Possible lorsqu&apos;aucun utilisateur ne bloque</translation>
    </message>
    <message>
        <source>The word is not typed yet.</source>
        <translation>Le mot n&apos;est pas encore saisi.</translation>
    </message>
    <message>
        <source>%1 cannot be removed while these users depend on them in the classic hierarchy: %2</source>
        <extracomment>%1 is a name, %2 the service&apos;s own list of users</extracomment>
        <translation>%1 ne peut pas être retiré tant que ces utilisateurs en dépendent dans la hiérarchie classique&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>iam::ReplacementNotice</name>
    <message>
        <source>%1 has accepted.</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>%1 a accepté.</translation>
    </message>
    <message>
        <source>%1 is still a member, with all its access.</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>%1 est toujours membre, avec tout son accès.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
</context>
<context>
    <name>iam::ReportDialog</name>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 sur %2 lus</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>Planned access</source>
        <translation>Accès prévu</translation>
    </message>
    <message>
        <source>Access report</source>
        <translation>Rapport d&apos;accès</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::ReportPages</name>
    <message>
        <source>Access of %1</source>
        <extracomment>%1 is the name of a user</extracomment>
        <translation>Accès de %1</translation>
    </message>
    <message>
        <source>Account %1, made by %2 on %3</source>
        <extracomment>%1 is an account, %2 an address, %3 a time</extracomment>
        <translation>Compte %1, créé par %2 le %3</translation>
    </message>
    <message>
        <source>This report is complete.</source>
        <translation>Ce rapport est complet.</translation>
    </message>
    <message>
        <source>This report is not complete. What could not be read:</source>
        <translation>Ce rapport n&apos;est pas complet. Ce qui n&apos;a pas pu être lu&#xa0;:</translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation>Groupes d&apos;accès</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Néant</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n action(s))</source>
        <translation>
            <numerusform>%1 (%n action)</numerusform>
            <numerusform>%1 (%n actions)</numerusform>
        </translation>
    </message>
    <message>
        <source>directly</source>
        <translation>directement</translation>
    </message>
</context>
<context>
    <name>iam::ReviewModel</name>
    <message>
        <source>%1: %2</source>
        <comment>invitation</comment>
        <extracomment>%1 is the number of an invitation, %2 the access groups in it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Already %1</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>A déjà le statut %1</translation>
    </message>
    <message>
        <source>Domain not allowed</source>
        <translation>Domaine non autorisé</translation>
    </message>
    <message>
        <source>Can be invited</source>
        <translation>Peut être invité</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Invitation</source>
        <comment>column</comment>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Dry run</source>
        <comment>column</comment>
        <translation>Simulation</translation>
    </message>
</context>
<context>
    <name>iam::ReviewStep</name>
    <message>
        <source>Invitation %1: %2</source>
        <extracomment>%1 is the number of an invitation, %2 who gets it: an address or a number of people</extracomment>
        <translation>Invitation %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>after acceptance</source>
        <translation>après acceptation</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message numerus="yes">
        <source>in %n request(s)</source>
        <comment>sending</comment>
        <translation>
            <numerusform>en %n demande</numerusform>
            <numerusform>en %n demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will be invited, %1</source>
        <extracomment>%1 is &quot;in 3 requests&quot;</extracomment>
        <translation>
            <numerusform>%n personne sera invitée, %1</numerusform>
            <numerusform>%n personnes seront invitées, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s), because the access differs</source>
        <translation>
            <numerusform>%n invitation, car les accès diffèrent</numerusform>
            <numerusform>%n invitations, car les accès diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody gets the same access</source>
        <translation>Tout le monde reçoit le même accès</translation>
    </message>
    <message>
        <source>Who will be invited</source>
        <translation>Qui sera invité</translation>
    </message>
    <message>
        <source>Will not be sent</source>
        <translation>Ne sera pas envoyé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address and reason</comment>
        <extracomment>%1 is an address, %2 says why it is left out</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>À vérifier de près</translation>
    </message>
    <message>
        <source>%1 is invited although it looks like another: %2.</source>
        <translation>%1 est invité bien que l&apos;adresse ressemble à une autre&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 was left out because it looks like another: %2.</source>
        <translation>%1 a été omis car l&apos;adresse ressemble à une autre&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The account’s allowed domains could not be read. The service checks them.</source>
        <translation>Les domaines autorisés du compte n&apos;ont pas pu être lus. Le service les vérifie.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>invitations</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking without sending anything …</source>
        <translation>Vérification sans rien envoyer…</translation>
    </message>
    <message>
        <source>You may not invite people to this account.</source>
        <translation>Vous ne pouvez pas inviter de personnes dans ce compte.</translation>
    </message>
    <message>
        <source>These access groups are gone: %1.</source>
        <extracomment>%1 is a list of access groups</extracomment>
        <translation>Ces groupes d&apos;accès n&apos;existent plus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>These roles are gone: %1.</source>
        <extracomment>%1 is a list of roles</extracomment>
        <translation>Ces rôles n&apos;existent plus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This account allows only: %1.</source>
        <extracomment>%1 is a list of patterns such as **@example.com</extracomment>
        <translation>Ce compte autorise uniquement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Something could not be checked: %1</source>
        <extracomment>%1 is the reason in a sentence</extracomment>
        <translation>Un élément n&apos;a pas pu être vérifié&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n policies are added to %1. The service does not tell its limit.</source>
        <translation>
            <numerusform>%n règle s&apos;ajoute aux %1 existantes. Le service n&apos;indique pas sa limite.</numerusform>
            <numerusform>%n règles s&apos;ajoutent aux %1 existantes. Le service n&apos;indique pas sa limite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rights, domains, people, groups and roles were checked. Nothing was sent.</source>
        <translation>Les droits, domaines, personnes, groupes et rôles ont été vérifiés. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Dry run of %1: %2 of %3 can be invited.</source>
        <extracomment>%1 is a time, %2 and %3 are numbers of people</extracomment>
        <translation>Simulation à %1&#xa0;: %2 sur %3 peuvent être invités.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Envoyer &amp;maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n s.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Envoi dans %n s.</numerusform>
            <numerusform>Envoi dans %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Rien n&apos;a encore été envoyé.</translation>
    </message>
    <message>
        <source>&amp;Wait before the first request</source>
        <translation>&amp;Attente avant la première demande</translation>
    </message>
    <message>
        <source>Wait before the first request</source>
        <translation>Attente avant la première demande</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>You may not give these access groups: %1.</source>
        <extracomment>%1 is a list of access groups</extracomment>
        <translation>Vous ne pouvez pas attribuer ces groupes d&apos;accès&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>You may not give %n of the policies: it needs Administrator on the target.</source>
        <translation>
            <numerusform>Vous ne pouvez pas attribuer %n des règles&#xa0;: il faut Administrator sur la cible.</numerusform>
            <numerusform>Vous ne pouvez pas attribuer %n des règles&#xa0;: il faut Administrator sur la cible.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::RunHerald</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what became of users, such as Done or Failed; %2 how many they are</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a run did, such as Resend 12 invitations; %2 what became of them, such as Done 11, Failed 1</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>iam::RunItemsModel</name>
    <message>
        <source>Waiting</source>
        <comment>outcome</comment>
        <translation>En instance</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>outcome</comment>
        <translation>Différé</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>outcome</comment>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>outcome</comment>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>outcome</comment>
        <translation>Pris en charge</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>outcome</comment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>outcome</comment>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>outcome</comment>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Still processing</source>
        <comment>outcome</comment>
        <translation>Encore en traitement</translation>
    </message>
    <message>
        <source>Taken out</source>
        <comment>outcome</comment>
        <translation>Enlevé</translation>
    </message>
    <message numerus="yes">
        <source>Invite %n user(s)</source>
        <translation>
            <numerusform>Inviter %n utilisateur</numerusform>
            <numerusform>Inviter %n utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n invitation(s)</source>
        <translation>
            <numerusform>Renvoyer %n invitation</numerusform>
            <numerusform>Renvoyer %n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n invitation(s)</source>
        <translation>
            <numerusform>Annuler %n invitation</numerusform>
            <numerusform>Annuler %n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n failed invitation(s)</source>
        <translation>
            <numerusform>Effacer %n invitation échouée</numerusform>
            <numerusform>Effacer %n invitations échouées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s)</source>
        <translation>
            <numerusform>Retirer %n utilisateur</numerusform>
            <numerusform>Retirer %n utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n user(s) to a group</source>
        <translation>
            <numerusform>Ajouter %n utilisateur à un groupe</numerusform>
            <numerusform>Ajouter %n utilisateurs à un groupe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s) from a group</source>
        <translation>
            <numerusform>Retirer %n utilisateur d&apos;un groupe</numerusform>
            <numerusform>Retirer %n utilisateurs d&apos;un groupe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %n user(s)</source>
        <translation>
            <numerusform>Modifier le statut de %n utilisateur</numerusform>
            <numerusform>Modifier le statut de %n utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted in the meantime.</source>
        <translation>Accepté entre-temps.</translation>
    </message>
    <message>
        <source>Invitation sent.</source>
        <translation>Invitation envoyée.</translation>
    </message>
    <message>
        <source>Invitation sent again.</source>
        <translation>Invitation renvoyée.</translation>
    </message>
    <message>
        <source>The invitation is cancelled.</source>
        <translation>L&apos;invitation est annulée.</translation>
    </message>
    <message>
        <source>The failed invitation is cleared.</source>
        <translation>L&apos;invitation échouée est effacée.</translation>
    </message>
    <message>
        <source>Removed from the account.</source>
        <translation>Retiré du compte.</translation>
    </message>
    <message>
        <source>Is in the group now.</source>
        <translation>Est maintenant dans le groupe.</translation>
    </message>
    <message>
        <source>Is not in the group any more.</source>
        <translation>N&apos;est plus dans le groupe.</translation>
    </message>
    <message>
        <source>The status is changed.</source>
        <translation>Le statut est modifié.</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Pas encore envoyé.</translation>
    </message>
    <message>
        <source>Is still being processed. Set aside for a minute.</source>
        <translation>Encore en cours de traitement. Différé d&apos;une minute.</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>En route.</translation>
    </message>
    <message>
        <source>Connection lost after sending. The list is read first.</source>
        <translation>Connexion perdue après l&apos;envoi. La liste est lue d&apos;abord.</translation>
    </message>
    <message>
        <source>It is not known whether it was done: no answer could be read. Look at the user.</source>
        <translation>On ne sait pas si cela a été fait : aucune réponse n&apos;a pu être lue. Consultez l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>Taken by the service, and being processed.</source>
        <translation>Pris en charge par le service et en cours de traitement.</translation>
    </message>
    <message>
        <source>The service took it, and is not done with it after 5 minutes.</source>
        <translation>Le service l&apos;a accepté, et n&apos;a pas terminé après 5 minutes.</translation>
    </message>
    <message>
        <source>Taken out by you.</source>
        <translation>Enlevé par vous.</translation>
    </message>
    <message>
        <source>No longer in the account.</source>
        <translation>N&apos;est plus dans le compte.</translation>
    </message>
    <message>
        <source>Somebody else has invited this address in the meantime.</source>
        <translation>Quelqu&apos;un d&apos;autre a invité cette adresse entre-temps.</translation>
    </message>
    <message>
        <source>Was so already. Nothing was changed.</source>
        <translation>C&apos;était déjà le cas. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Is now %1. Nothing was sent.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>Est maintenant %1. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Watch on</source>
        <translation>Continuer le suivi</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers: %1 is a name, %2 what became of the user in a run</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>User</source>
        <comment>column</comment>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column</comment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
</context>
<context>
    <name>iam::RunLine</name>
    <message numerus="yes">
        <source>%1 of %2, about %n s left</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>
            <numerusform>%1 sur %2, encore %n s environ</numerusform>
            <numerusform>%1 sur %2, encore %n s environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, about %n min left</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>
            <numerusform>%1 sur %2, encore %n min environ</numerusform>
            <numerusform>%1 sur %2, encore %n min environ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many
----------
%1 and %2 are numbers: so many done of so many</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n exécution</numerusform>
            <numerusform>%n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>Show run</source>
        <translation>Afficher l&apos;exécution</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading what they have</source>
        <translation>Lecture de ce qu&apos;ils ont</translation>
    </message>
    <message>
        <source>waits before sending</source>
        <translation>attend avant l&apos;envoi</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>iam::RunModel</name>
    <message>
        <source>Not sent yet.</source>
        <translation>Pas encore envoyé.</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>En route.</translation>
    </message>
    <message>
        <source>Connection lost after sending. The list is read first.</source>
        <translation>Connexion perdue après l&apos;envoi. La liste est lue d&apos;abord.</translation>
    </message>
    <message>
        <source>Taken by the service, and being processed.</source>
        <translation>Pris en charge par le service et en cours de traitement.</translation>
    </message>
    <message>
        <source>Invitation sent.</source>
        <translation>Invitation envoyée.</translation>
    </message>
    <message>
        <source>Accepted in the meantime.</source>
        <translation>Accepté entre-temps.</translation>
    </message>
    <message>
        <source>After 5 minutes the message is not sent yet.</source>
        <translation>Après 5 minutes, le message n&apos;est pas encore envoyé.</translation>
    </message>
    <message>
        <source>Already %1.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>A déjà le statut %1.</translation>
    </message>
    <message>
        <source>Taken out by you.</source>
        <translation>Enlevé par vous.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Watch on</source>
        <translation>Continuer le suivi</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>outcome</comment>
        <translation>En instance</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>outcome</comment>
        <translation>Différé</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>outcome</comment>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>outcome</comment>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>outcome</comment>
        <translation>Pris en charge</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>outcome</comment>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>outcome</comment>
        <translation>Devenu membre</translation>
    </message>
    <message>
        <source>Still processing</source>
        <comment>outcome</comment>
        <translation>Encore en traitement</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>outcome</comment>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>outcome</comment>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Taken out</source>
        <comment>outcome</comment>
        <translation>Enlevé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers: %1 is an address, %2 what became of it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column</comment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Is still being processed. Looking again in a minute.</source>
        <translation>Encore en traitement. Nouvelle vérification dans une minute.</translation>
    </message>
</context>
<context>
    <name>iam::RunNotice</name>
    <message>
        <source>Invitations were not sent to the end.</source>
        <translation>Les invitations n&apos;ont pas été envoyées jusqu&apos;au bout.</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Afficher l&apos;exécution</translation>
    </message>
    <message>
        <source>A run is not at its end.</source>
        <translation>Une exécution n&apos;est pas terminée.</translation>
    </message>
    <message>
        <source>Run of %1: %2 done, %3 open, %4 unclear. Nothing is sent twice: what is unclear is looked up first.</source>
        <extracomment>%1 is a time, the others are numbers of users</extracomment>
        <translation>Exécution de %1 : %2 faits, %3 ouverts, %4 incertains. Rien n&apos;est envoyé deux fois : ce qui est incertain est d&apos;abord vérifié.</translation>
    </message>
</context>
<context>
    <name>iam::RunPanel</name>
    <message>
        <source>Finished.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>Not at its end. What was under way is looked up before anything is sent again.</source>
        <translation>Pas terminée. Ce qui était en route est vérifié avant tout nouvel envoi.</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n s. Nothing has been sent.</source>
        <translation>
            <numerusform>Envoi dans %n s. Rien n&apos;a été envoyé.</numerusform>
            <numerusform>Envoi dans %n s. Rien n&apos;a été envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>Stopped. What was not sent can still be sent.</source>
        <translation>Arrêté. Ce qui n&apos;a pas été envoyé peut encore l&apos;être.</translation>
    </message>
    <message>
        <source>Goes on at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Reprise à %1.</translation>
    </message>
    <message>
        <source>Sent. Looking until everybody is through.</source>
        <translation>Envoyé. Suivi jusqu&apos;à ce que tout le monde soit passé.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) a second. Every step is on disk: closing the window does not lose the run.</source>
        <translation>
            <numerusform>%n utilisateur par seconde. Chaque étape est sur disque : fermer la fenêtre ne perd pas l&apos;exécution.</numerusform>
            <numerusform>%n utilisateurs par seconde. Chaque étape est sur disque : fermer la fenêtre ne perd pas l&apos;exécution.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending. Every step is on disk: closing the window does not lose the run.</source>
        <translation>Envoi en cours. Chaque étape est enregistrée sur le disque&#xa0;: fermer la fenêtre ne fait pas perdre l&apos;exécution.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a run does, such as &quot;Add 3 users to a group&quot;; %2 is the name of the group</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers of people</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>Poursui&amp;vre</translation>
    </message>
    <message>
        <source>The run is paused.</source>
        <translation>L&apos;exécution est en pause.</translation>
    </message>
    <message>
        <source>The run does not go on. Nothing was sent.</source>
        <translation>L&apos;exécution ne continue pas. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>a filter: everybody; %1 is a number</extracomment>
        <translation>Tous %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <extracomment>a filter: users somebody has to look after; %1 is a number</extracomment>
        <translation>À voir %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a filter: %1 is an outcome such as &quot;Failed&quot;, %2 a number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Sauvegarder le tableau</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The table could not be saved.</source>
        <translation>Le tableau n&apos;a pas pu être sauvegardé.</translation>
    </message>
    <message>
        <source>What became of each user</source>
        <translation>Ce qu&apos;il est advenu de chaque utilisateur</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Envoyer &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>&amp;Réessayer les échecs</translation>
    </message>
    <message>
        <source>&amp;Undo …</source>
        <translation>&amp;Annuler l&apos;action…</translation>
    </message>
    <message>
        <source>Puts back what this run has changed, as a run of its own.</source>
        <translation>Annule ce que cette exécution a modifié, par une exécution distincte.</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Rechercher des utilisateurs</translation>
    </message>
    <message>
        <source>Search the users of this run</source>
        <translation>Rechercher les utilisateurs de cette exécution</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Save table …</source>
        <translation>Enregistrer le tableau …</translation>
    </message>
    <message>
        <source>Another console is carrying out this run.</source>
        <translation>Une autre console effectue cette exécution.</translation>
    </message>
    <message>
        <source>Another console is carrying out this run. It can be continued here when that console is closed.</source>
        <translation>Une autre console effectue cette exécution. Elle pourra être poursuivie ici lorsque cette console-là sera fermée.</translation>
    </message>
</context>
<context>
    <name>iam::RunsPage</name>
    <message>
        <source>The runs could not be read.</source>
        <translation>Les exécutions n&apos;ont pas pu être lues.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>users of a run</comment>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>%1 sur %2 terminés</translation>
    </message>
    <message>
        <source>%1
%2 – %3</source>
        <extracomment>an entry of the list of runs: %1 what it does, such as &quot;Resend 12 invitations&quot;, %2 the time it began, %3 how far it is</extracomment>
        <translation>%1
%2 – %3</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Do not continue</source>
        <translation>Ne pas continuer</translation>
    </message>
    <message>
        <source>No runs yet.</source>
        <translation>Aucune exécution.</translation>
    </message>
    <message>
        <source>What is done to several users at once is listed here, with what became of each of them.</source>
        <translation>Ce qui est fait à plusieurs utilisateurs à la fois figure ici, avec ce qu&apos;il est advenu de chacun.</translation>
    </message>
    <message>
        <source>%1 of %2 done, in another console</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>%1 sur %2 terminés, dans une autre console</translation>
    </message>
</context>
<context>
    <name>iam::SavedSearches</name>
    <message>
        <source>&amp;Save this search …</source>
        <translation>&amp;Sauvegarder cette recherche…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches sauvegardées</translation>
    </message>
    <message>
        <source>Nothing is being searched for.</source>
        <translation>Aucune recherche en cours.</translation>
    </message>
    <message>
        <source>Delete the search “%1”?</source>
        <extracomment>%1 is the name of a search</extracomment>
        <translation>Supprimer la recherche «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Only the search goes. Nothing changes in the account.</source>
        <translation>Seule la recherche est supprimée. Rien ne change dans le compte.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>&amp;Supprimer…</translation>
    </message>
</context>
<context>
    <name>iam::SearchButtons</name>
    <message>
        <source>Clear the field</source>
        <translation>Vider le champ</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>name of a symbol, for screen readers</extracomment>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>iam::SearchField</name>
    <message>
        <source>Search users</source>
        <translation>Rechercher des utilisateurs</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Sauvegarder cette recherche</translation>
    </message>
    <message>
        <source>Recent and saved searches (Alt+Down)</source>
        <translation>Recherches récentes et sauvegardées (Alt+Bas)</translation>
    </message>
    <message>
        <source>Search name, e-mail, ID – or state: group: domain: expires&lt;</source>
        <extracomment>state: group: domain: expires&lt; are fixed words of the search language and stay as they are</extracomment>
        <translation>Rechercher nom, e-mail, ID – ou state: group: domain: expires&lt;</translation>
    </message>
</context>
<context>
    <name>iam::SearchMenu</name>
    <message>
        <source>Recent searches</source>
        <translation>Recherches récentes</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches sauvegardées</translation>
    </message>
    <message>
        <source>Nothing has been searched for yet.</source>
        <translation>Aucune recherche n&apos;a encore été effectuée.</translation>
    </message>
    <message>
        <source>&amp;Save this search …</source>
        <translation>&amp;Sauvegarder cette recherche…</translation>
    </message>
    <message>
        <source>&amp;Forget recent searches</source>
        <translation>&amp;Oublier les recherches récentes</translation>
    </message>
</context>
<context>
    <name>iam::SearchNameDialog</name>
    <message>
        <source>Save this search</source>
        <translation>Sauvegarder cette recherche</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>Renommer la recherche</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a view such as &quot;Waiting&quot;, %2 a search as typed</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Il manque un nom.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Le nom est trop long.</translation>
    </message>
    <message>
        <source>Another search has this name.</source>
        <translation>Une autre recherche porte ce nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n search(es) are kept already. Delete one first.</source>
        <translation>
            <numerusform>%n recherche est déjà sauvegardée. Supprimez-en une d&apos;abord.</numerusform>
            <numerusform>%n recherches sont déjà sauvegardées. Supprimez-en une d&apos;abord.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::SearchProblemLine</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is a search term that would work</extracomment>
        <translation>Vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>Who belongs to it could not be read, so the term leaves nobody out. %1</source>
        <extracomment>%1 is a whole sentence with the reason</extracomment>
        <translation>Les membres n&apos;ont pas pu être lus&#xa0;; le terme n&apos;exclut donc personne. %1</translation>
    </message>
    <message>
        <source>Reading who belongs to it …</source>
        <translation>Lecture des membres…</translation>
    </message>
</context>
<context>
    <name>iam::SelectionBar</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Actions for the selected users</source>
        <translation>Actions pour les utilisateurs sélectionnés</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>%n rows of the list are selected</extracomment>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n that match</source>
        <extracomment>a button; %n is how many users match the search</extracomment>
        <translation>
            <numerusform>Sélectionner le résultat (%n)</numerusform>
            <numerusform>Sélectionner les %n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>action and number</comment>
        <extracomment>%1 is an action such as &quot;Resend invite&quot;, %2 for how many of the selected users it is possible</extracomment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>iam::SendOnTexts</name>
    <message>
        <source>Open your notifications of the type “account”, and accept the invitation there: %1</source>
        <extracomment>to be sent to somebody invited; %1 is the address of a web page</extracomment>
        <translation>Ouvrez vos notifications de type « account » et acceptez-y l&apos;invitation : %1</translation>
    </message>
    <message>
        <source>Text to send on</source>
        <translation>Texte à transmettre</translation>
    </message>
    <message>
        <source>For people who already use the cloud</source>
        <translation>Pour les personnes qui utilisent déjà le cloud</translation>
    </message>
    <message>
        <source>Notifications</source>
        <comment>where to find them</comment>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>of a shell</comment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>of the interface</comment>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Copies where the notification is found</source>
        <translation>Copie l&apos;endroit où se trouve la notification</translation>
    </message>
    <message>
        <source>Copies the command that accepts</source>
        <translation>Copie la commande qui accepte</translation>
    </message>
    <message>
        <source>Copies the call that accepts</source>
        <translation>Copie l&apos;appel qui accepte</translation>
    </message>
</context>
<context>
    <name>iam::SignIn</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Personne n&apos;est connecté.</translation>
    </message>
</context>
<context>
    <name>iam::SignInSection</name>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Allowed IP addresses</source>
        <translation>Adresses IP autorisées</translation>
    </message>
    <message>
        <source>Single addresses, ranges such as 192.0.2.1-192.0.2.9 and subnets such as 2001:db8::/32, separated by commas or lines. Empty: from everywhere.</source>
        <translation>Adresses individuelles, plages telles que 192.0.2.1-192.0.2.9 et sous-réseaux tels que 2001:db8::/32, séparés par des virgules ou des lignes. Vide&#xa0;: de partout.</translation>
    </message>
    <message>
        <source>The user may change these addresses</source>
        <translation>L&apos;utilisateur peut modifier ces adresses</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>The sign-in settings could not be read.</source>
        <translation>Les paramètres de connexion n&apos;ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Reading the sign-in settings …</source>
        <translation>Lecture des paramètres de connexion…</translation>
    </message>
    <message>
        <source>Multifactor authentication: required for this user.</source>
        <translation>Authentification multifacteur&#xa0;: obligatoire pour cet utilisateur.</translation>
    </message>
    <message>
        <source>Multifactor authentication: not required for this user.</source>
        <translation>Authentification multifacteur&#xa0;: non obligatoire pour cet utilisateur.</translation>
    </message>
    <message>
        <source>Multifactor authentication: this service does not tell it for single users.</source>
        <translation>Authentification multifacteur&#xa0;: ce service ne l&apos;indique pas pour chaque utilisateur.</translation>
    </message>
    <message>
        <source>Not an address, range or subnet: %1</source>
        <extracomment>%1 is a list of what was typed</extracomment>
        <translation>Ni adresse, ni plage, ni sous-réseau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy as …</source>
        <extracomment>a button: shows what would be sent as a command or a program</extracomment>
        <translation>Copier comme…</translation>
    </message>
</context>
<context>
    <name>iam::StateBar</name>
    <message numerus="yes">
        <source>%1: %n invitation(s)</source>
        <extracomment>spoken; %1 is the state of an invitation, %n is how many are in it</extracomment>
        <translation>
            <numerusform>%1 : %n invitation</numerusform>
            <numerusform>%1 : %n invitations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::StateBox</name>
    <message>
        <source>%1 %</source>
        <extracomment>a share; %1 is a number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nothing waits for acceptance</source>
        <translation>Rien n&apos;attend l&apos;acceptation</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) wait for acceptance</source>
        <translation>
            <numerusform>%n affectation attend l&apos;acceptation</numerusform>
            <numerusform>%n affectations attendent l&apos;acceptation</numerusform>
        </translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Invités par</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Ultérieur</translation>
    </message>
</context>
<context>
    <name>iam::StatusDialog</name>
    <message>
        <source>Works with the access assigned.</source>
        <translation>Travaille avec l&apos;accès attribué.</translation>
    </message>
    <message>
        <source>Membership and access are kept, but nothing can be done in this account.</source>
        <translation>L&apos;appartenance et l&apos;accès sont conservés, mais rien ne peut être fait dans ce compte.</translation>
    </message>
    <message>
        <source>No classic infrastructure; everything else as Active.</source>
        <translation>Pas d&apos;infrastructure classique&#xa0;; tout le reste comme Actif.</translation>
    </message>
    <message>
        <source>Only VPN access to devices; no console.</source>
        <translation>Uniquement l&apos;accès VPN aux appareils&#xa0;; pas de console.</translation>
    </message>
    <message>
        <source>Change the status of %1</source>
        <translation>Changer le statut de %1</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>%1 (actuel)</translation>
    </message>
    <message>
        <source>A password for the console must be known.</source>
        <translation>Un mot de passe pour la console doit être connu.</translation>
    </message>
    <message>
        <source>VPN-only users have none of their own accord. Without it nobody can sign in.</source>
        <translation>Les utilisateurs VPN uniquement n&apos;en ont pas d&apos;office. Sans lui, personne ne peut se connecter.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Choose a status.</source>
        <translation>Choisissez un statut.</translation>
    </message>
    <message>
        <source>This is the present status.</source>
        <translation>C&apos;est le statut actuel.</translation>
    </message>
</context>
<context>
    <name>iam::StatusLine</name>
    <message>
        <source>Reading users</source>
        <translation>Lecture des utilisateurs</translation>
    </message>
    <message>
        <source>No run in progress</source>
        <translation>Aucune opération en cours</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers: so many done of so many</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>number of rows</comment>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Aucune connexion</translation>
    </message>
    <message>
        <source>Connected to the demo service</source>
        <translation>Connecté au service de démonstration</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <extracomment>%1 is the address of a service</extracomment>
        <translation>Connecté à %1</translation>
    </message>
    <message>
        <source>Read %1 of %2, as of %3</source>
        <extracomment>%1 and %2 are numbers of users, %3 is the time the list is of</extracomment>
        <translation>%1 sur %2 lus, état&#xa0;: %3</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
</context>
<context>
    <name>iam::Toast</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>iam::TriageFilters</name>
    <message>
        <source>All inviters</source>
        <translation>Tous les expéditeurs</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a choice in a list; %1 is the name of somebody who has sent invitations, %2 how many</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The service does not tell who has sent the invitations.</source>
        <translation>Le service ne dit pas qui a envoyé les invitations.</translation>
    </message>
    <message>
        <source>Search invitations</source>
        <translation>Rechercher des invitations</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Invités par</translation>
    </message>
    <message>
        <source>Any domain</source>
        <translation>Tout domaine</translation>
    </message>
    <message>
        <source>Domain of the address</source>
        <translation>Domaine de l&apos;adresse</translation>
    </message>
    <message>
        <source>Sent at any time</source>
        <translation>Envoyée à tout moment</translation>
    </message>
    <message>
        <source>Sent more than so many days ago</source>
        <translation>Envoyée il y a plus de ce nombre de jours</translation>
    </message>
    <message numerus="yes">
        <source>Sent more than %n day(s) ago</source>
        <translation>
            <numerusform>Envoyée il y a plus de %n jour</numerusform>
            <numerusform>Envoyée il y a plus de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>iam::TriagePage</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is the name of somebody who has sent invitations, %2 how many</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The service does not tell.</source>
        <translation>Le service ne le dit pas.</translation>
    </message>
    <message>
        <source>All open and unsuccessful invitations</source>
        <translation>Toutes les invitations ouvertes et sans succès</translation>
    </message>
    <message>
        <source>Found invitations</source>
        <translation>Invitations trouvées</translation>
    </message>
    <message numerus="yes">
        <source>%n open or unsuccessful, as of %1</source>
        <extracomment>%n invitations, %1 is the time of the list</extracomment>
        <translation>
            <numerusform>%n ouverte ou sans succès, état : %1</numerusform>
            <numerusform>%n ouvertes ou sans succès, état : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n selected</source>
        <translation>
            <numerusform>Renvoyer %n sélectionnée</numerusform>
            <numerusform>Renvoyer les %n sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend all %n</source>
        <translation>
            <numerusform>Renvoyer %n</numerusform>
            <numerusform>Renvoyer les %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n selected</source>
        <translation>
            <numerusform>Annuler %n sélectionnée</numerusform>
            <numerusform>Annuler les %n sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel all %n</source>
        <translation>
            <numerusform>Annuler %n</numerusform>
            <numerusform>Annuler les %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No invitation is listed.</source>
        <translation>Aucune invitation n&apos;est affichée.</translation>
    </message>
    <message>
        <source>Offline: changes are not possible.</source>
        <translation>Hors ligne : les modifications ne sont pas possibles.</translation>
    </message>
    <message>
        <source>Go to an invitation that waits, or has ended.</source>
        <translation>Allez à une invitation qui attend ou qui a pris fin.</translation>
    </message>
    <message>
        <source>No open invitations.</source>
        <translation>Aucune invitation ouverte.</translation>
    </message>
    <message>
        <source>Nothing waits, and nothing has expired or failed.</source>
        <translation>Rien n&apos;attend, rien n&apos;a expiré ni échoué.</translation>
    </message>
    <message>
        <source>No invitation is like this.</source>
        <translation>Aucune invitation ne correspond.</translation>
    </message>
    <message>
        <source>Other filters may find some.</source>
        <translation>D&apos;autres filtres en trouveront peut-être.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Text for the invitee copied.</source>
        <translation>Texte pour l&apos;invité copié.</translation>
    </message>
    <message numerus="yes">
        <source>%n expired invitation(s) no longer listed by the service.</source>
        <translation>
            <numerusform>%n invitation expirée que le service n&apos;affiche plus.</numerusform>
            <numerusform>%n invitations expirées que le service n&apos;affiche plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Invitation triage</source>
        <translation>Suivi des invitations</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Actualiser (F5)</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>Inviter des utilisateurs</translation>
    </message>
    <message>
        <source>Copy text for the invitee</source>
        <translation>Copier le texte pour l&apos;invité</translation>
    </message>
    <message>
        <source>Open and unsuccessful invitations</source>
        <translation>Invitations ouvertes et sans succès</translation>
    </message>
</context>
<context>
    <name>iam::UndoDialog</name>
    <message>
        <source>Undo the last change?</source>
        <translation>Annuler la dernière modification&#xa0;?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Undoing does</source>
        <translation>L&apos;annulation fait</translation>
    </message>
    <message>
        <source>It sends</source>
        <translation>Elle envoie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l&apos;action</translation>
    </message>
</context>
<context>
    <name>iam::UndoRunDialog</name>
    <message numerus="yes">
        <source>%n user(s) are added to %1 again:</source>
        <extracomment>%1 is the name of an access group</extracomment>
        <translation>
            <numerusform>%n utilisateur est de nouveau ajouté à %1 :</numerusform>
            <numerusform>%n utilisateurs sont de nouveau ajoutés à %1 :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) are removed from %1:</source>
        <extracomment>%1 is the name of an access group</extracomment>
        <translation>
            <numerusform>%n utilisateur est retiré de %1 :</numerusform>
            <numerusform>%n utilisateurs sont retirés de %1 :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) get the status %1 again:</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>
            <numerusform>%n utilisateur reprend le statut %1 :</numerusform>
            <numerusform>%n utilisateurs reprennent le statut %1 :</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this run?</source>
        <translation>Annuler cette exécution ?</translation>
    </message>
    <message>
        <source>Only what the run has changed is put back, as a run of its own. Who was so before the run stays so.</source>
        <translation>Seul ce que l&apos;exécution a modifié est rétabli, par une exécution distincte. Qui était déjà ainsi le reste.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l&apos;action</translation>
    </message>
</context>
<context>
    <name>iam::UserActions</name>
    <message>
        <source>&amp;Resend invite</source>
        <translation>&amp;Renvoyer l&apos;invitation</translation>
    </message>
    <message>
        <source>&amp;Cancel invite</source>
        <translation>&amp;Annuler l&apos;invitation</translation>
    </message>
    <message>
        <source>C&amp;lear failed invitation</source>
        <translation>E&amp;ffacer l&apos;invitation en échec</translation>
    </message>
    <message>
        <source>Cop&amp;y address</source>
        <translation>Copier l&apos;a&amp;dresse</translation>
    </message>
    <message>
        <source>Remo&amp;ve user …</source>
        <translation>Retirer l&apos;&amp;utilisateur…</translation>
    </message>
    <message>
        <source>Leave &amp;account …</source>
        <translation>&amp;Quitter le compte…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Invite again …</source>
        <translation>&amp;Inviter à nouveau…</translation>
    </message>
    <message>
        <source>Assi&amp;gn access …</source>
        <translation>A&amp;ttribuer un accès…</translation>
    </message>
    <message>
        <source>Add &amp;to group …</source>
        <translation>Ajouter à un &amp;groupe…</translation>
    </message>
    <message>
        <source>Classic &amp;permissions …</source>
        <translation>Droits c&amp;lassiques…</translation>
    </message>
    <message>
        <source>Change &amp;status …</source>
        <translation>Changer le &amp;statut…</translation>
    </message>
    <message>
        <source>Cha&amp;nge parent …</source>
        <translation>Changer le &amp;parent…</translation>
    </message>
    <message>
        <source>&amp;Update IBMid …</source>
        <translation>&amp;Mettre à jour l&apos;IBMid…</translation>
    </message>
    <message>
        <source>Planned access …</source>
        <translation>Accès prévu…</translation>
    </message>
    <message>
        <source>Access report …</source>
        <translation>Rapport d&apos;accès…</translation>
    </message>
    <message>
        <source>Co&amp;py as …</source>
        <translation>&amp;Copier comme…</translation>
    </message>
    <message>
        <source>This is done for one user at a time.</source>
        <translation>Cette action s&apos;effectue pour un utilisateur à la fois.</translation>
    </message>
    <message>
        <source>Not checked: whether you have the right could not be read.</source>
        <translation>Non vérifié&#xa0;: impossible de lire si vous en avez le droit.</translation>
    </message>
    <message>
        <source>Add VPN-on&amp;ly user …</source>
        <translation>Ajouter un uti&amp;lisateur VPN uniquement …</translation>
    </message>
</context>
<context>
    <name>iam::UserPicker</name>
    <message>
        <source>Search users</source>
        <translation>Rechercher des utilisateurs</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a user in a list: %1 is a name, %2 an e-mail address</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type to narrow the list</source>
        <translation>
            <numerusform>et %n autre&#xa0;: saisissez pour affiner la liste</numerusform>
            <numerusform>et %n autres&#xa0;: saisissez pour affiner la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>No user matches.</source>
        <translation>Aucun utilisateur ne correspond.</translation>
    </message>
</context>
<context>
    <name>iam::UserTableModel</name>
    <message>
        <source>Select %1</source>
        <extracomment>spoken for the tick box of a row; %1 is the name of a user</extracomment>
        <translation>Sélectionner %1</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <extracomment>spoken for the menu button of a row; %1 is the name of a user</extracomment>
        <translation>Actions pour %1</translation>
    </message>
    <message>
        <source>%1, owner, self</source>
        <extracomment>spoken; %1 is the name of a user, who is the owner of the account and the person signed in</extracomment>
        <translation>%1, propriétaire, vous</translation>
    </message>
    <message>
        <source>%1, owner</source>
        <translation>%1, propriétaire</translation>
    </message>
    <message>
        <source>%1, self</source>
        <translation>%1, vous</translation>
    </message>
    <message>
        <source>estimated, %1</source>
        <extracomment>spoken; %1 is &quot;in 5 days&quot;</extracomment>
        <translation>estimation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Selected</source>
        <comment>column</comment>
        <translation>Sélectionné</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>column</comment>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>column</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Invited / added</source>
        <comment>column</comment>
        <translation>Invitation / ajout</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>Expire</translation>
    </message>
    <message>
        <source>IAM ID</source>
        <comment>column</comment>
        <translation>IAM ID</translation>
    </message>
    <message>
        <source>User ID</source>
        <comment>column</comment>
        <translation>ID utilisateur</translation>
    </message>
    <message>
        <source>Realm</source>
        <comment>column</comment>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>column</comment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Last activity</source>
        <comment>column</comment>
        <translation>Dernière activité</translation>
    </message>
    <message>
        <source>Groups</source>
        <comment>column</comment>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Policies</source>
        <comment>column</comment>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Parent</source>
        <comment>column</comment>
        <translation>Parent</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n assignment(s) wait for acceptance</source>
        <extracomment>spoken; %1 is the name of a user, %n is how much access follows acceptance</extracomment>
        <translation>
            <numerusform>%1, %n attribution attend l&apos;acceptation</numerusform>
            <numerusform>%1, %n attributions attendent l&apos;acceptation</numerusform>
        </translation>
    </message>
    <message>
        <source>Read for the rows that were seen: %1 of %2 users. Sorting goes by what is read.</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Lu pour les lignes vues : %1 utilisateurs sur %2. Le tri suit ce qui est lu.</translation>
    </message>
</context>
<context>
    <name>iam::UsersPage</name>
    <message>
        <source>Reading …</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Read %1 of %2</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>%1 sur %2 lus</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s), as of %1</source>
        <extracomment>%n users, the list is of the time %1</extracomment>
        <translation>
            <numerusform>%n utilisateur, état&#xa0;: %1</numerusform>
            <numerusform>%n utilisateurs, état&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 users, incomplete, as of %3</source>
        <extracomment>%1 of %2 users have been read, the list is of the time %3</extracomment>
        <translation>%1 utilisateurs sur %2 (incomplet), état&#xa0;: %3</translation>
    </message>
    <message>
        <source>The list is incomplete.</source>
        <extracomment>%1 is the number of a page, %2 a whole sentence with the reason</extracomment>
        <translation>La liste est incomplète.</translation>
    </message>
    <message>
        <source>Reading was stopped. What was read can be used.</source>
        <translation>La lecture a été arrêtée. Ce qui a été lu est utilisable.</translation>
    </message>
    <message>
        <source>Page %1 could not be read. %2 What was read can be used.</source>
        <translation>La page %1 n&apos;a pas pu être lue. %2 Ce qui a été lu est utilisable.</translation>
    </message>
    <message>
        <source>Retry from page %1</source>
        <extracomment>%1 is the number of a page</extracomment>
        <translation>Réessayer à partir de la page %1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>The users could not be read.</source>
        <translation>Les utilisateurs n&apos;ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading the users …</source>
        <translation>Lecture des utilisateurs…</translation>
    </message>
    <message>
        <source>The first ones appear as soon as they are read.</source>
        <translation>Les premiers apparaissent dès qu&apos;ils sont lus.</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Essayez avec moins de mots ou d&apos;autres mots.</translation>
    </message>
    <message>
        <source>There is no connection: only what was read before is searched.</source>
        <translation>Il n&apos;y a pas de connexion&#xa0;: la recherche porte uniquement sur ce qui a déjà été lu.</translation>
    </message>
    <message>
        <source>The list is incomplete, and the person may be among those not read yet.</source>
        <translation>La liste est incomplète, et la personne peut se trouver parmi celles qui ne sont pas encore lues.</translation>
    </message>
    <message>
        <source>No user matches.</source>
        <translation>Aucun utilisateur ne correspond.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>No open invitations.</source>
        <translation>Aucune invitation ouverte.</translation>
    </message>
    <message>
        <source>Nothing has expired.</source>
        <translation>Rien n&apos;a expiré.</translation>
    </message>
    <message>
        <source>Nobody is in this view.</source>
        <translation>Personne dans cette vue.</translation>
    </message>
    <message>
        <source>The other views show the rest of the account.</source>
        <translation>Les autres vues montrent le reste du compte.</translation>
    </message>
    <message>
        <source>Nobody else is in this account yet.</source>
        <translation>Personne d&apos;autre n&apos;est encore dans ce compte.</translation>
    </message>
    <message>
        <source>Invite people by their e-mail addresses. They decide whether to come.</source>
        <translation>Invitez des personnes par leur adresse e-mail. Elles décident si elles viennent.</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>Inviter des utilisateurs</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied.</source>
        <translation>
            <numerusform>%n adresse copiée.</numerusform>
            <numerusform>%n adresses copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Hauteur des lignes</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>%1 is now %2. Nothing was sent.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation>%1 a maintenant le statut %2. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <translation>%1 n&apos;est plus dans le compte.</translation>
    </message>
    <message>
        <source>%1: the answer was lost. The list shows what became of it. %2</source>
        <translation>%1&#xa0;: la réponse a été perdue. La liste montre ce qu&apos;il en est advenu. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a name, %2 a whole sentence with the reason</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Invitation sent again to %1.</source>
        <translation>Invitation renvoyée à %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) could not be done.</source>
        <translation>
            <numerusform>%n action n&apos;a pas pu être effectuée.</numerusform>
            <numerusform>%n actions n&apos;ont pas pu être effectuées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) copied.</source>
        <translation>
            <numerusform>%n nom copié.</numerusform>
            <numerusform>%n noms copiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n ligne copiée.</numerusform>
            <numerusform>%n lignes copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ID(s) copied.</source>
        <translation>
            <numerusform>%n ID copié.</numerusform>
            <numerusform>%n ID copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation>Texte copié.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) exported.</source>
        <translation>
            <numerusform>%n utilisateur exporté.</numerusform>
            <numerusform>%n utilisateurs exportés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The access of %n user(s) could not be read completely. The report says what is missing.</source>
        <translation>
            <numerusform>L&apos;accès de %n utilisateur n&apos;a pas pu être lu entièrement. Le rapport indique ce qui manque.</numerusform>
            <numerusform>L&apos;accès de %n utilisateurs n&apos;a pas pu être lu entièrement. Le rapport indique ce qui manque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access report saved.</source>
        <translation>Rapport d&apos;accès sauvegardé.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s), copy of %1</source>
        <extracomment>%n users, the list is a copy of the time %1</extracomment>
        <translation>
            <numerusform>%n utilisateur, copie&#xa0;: %1</numerusform>
            <numerusform>%n utilisateurs, copie&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline: you see the copy of %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Hors ligne&#xa0;: vous voyez la copie (%1).</translation>
    </message>
    <message>
        <source>Changes are not possible.</source>
        <translation>Aucune modification n&apos;est possible.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%1: sent %n s ago.</source>
        <extracomment>%1 is a name or an address; %n seconds</extracomment>
        <translation>
            <numerusform>%1&#xa0;: envoyée il y a %n s.</numerusform>
            <numerusform>%1&#xa0;: envoyée il y a %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Arrange columns …</source>
        <translation>&amp;Organiser les colonnes…</translation>
    </message>
    <message>
        <source>Not checked: whether you have the right could not be read.</source>
        <translation>Non vérifié&#xa0;: impossible de lire si vous en avez le droit.</translation>
    </message>
    <message>
        <source>You are no longer signed in.</source>
        <translation>Vous n&apos;êtes plus connecté.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>The list is incomplete: %n user(s) are not read yet, and the person may be among them.</source>
        <translation>
            <numerusform>La liste est incomplète&#xa0;: %n utilisateur n&apos;est pas encore lu, et il peut s&apos;agir de la personne.</numerusform>
            <numerusform>La liste est incomplète&#xa0;: %n utilisateurs ne sont pas encore lus, et la personne peut en faire partie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has been inactive for 30 days.</source>
        <translation>Personne n&apos;est inactif depuis 30 jours.</translation>
    </message>
    <message>
        <source>The owner has restricted who can see other users.</source>
        <translation>Le propriétaire a restreint qui peut voir les autres utilisateurs.</translation>
    </message>
    <message>
        <source>You see yourself, people you invited and those below you in the classic hierarchy.</source>
        <translation>Vous vous voyez vous-même, ainsi que les personnes que vous avez invitées et celles placées au-dessous de vous dans la hiérarchie classique.</translation>
    </message>
    <message>
        <source>The run was not begun. Nothing was sent. %1</source>
        <extracomment>%1 is a whole sentence with the reason</extracomment>
        <translation>L&apos;exécution n&apos;a pas commencé. Rien n&apos;a été envoyé. %1</translation>
    </message>
    <message>
        <source>Command copied.</source>
        <translation>Commande copiée.</translation>
    </message>
    <message>
        <source>What was read can be used. Sign in again to change something.</source>
        <translation>Ce qui a été lu reste utilisable. Reconnectez-vous pour effectuer des modifications.</translation>
    </message>
</context>
<context>
    <name>iam::UsersTitleRow</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>Inviter des utilisateurs</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Add VPN-only user</source>
        <translation>Ajouter un utilisateur VPN uniquement</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Actualiser (F5)</translation>
    </message>
</context>
<context>
    <name>iam::VanishedDialog</name>
    <message>
        <source>Choose an invitation.</source>
        <translation>Choisissez une invitation.</translation>
    </message>
    <message>
        <source>Expired, no longer listed by the service</source>
        <translation>Expirées, plus affichées par le service</translation>
    </message>
    <message>
        <source>The journal knows of them. Nothing is left to cancel or to send again; they can be invited anew with the same access.</source>
        <translation>Le journal les connaît. Il n&apos;y a plus rien à annuler ni à renvoyer ; il est possible d&apos;inviter à nouveau avec le même accès.</translation>
    </message>
    <message>
        <source>Expired invitations</source>
        <translation>Invitations expirées</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>column</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>column</comment>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>column</comment>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Invite again …</source>
        <translation>Inviter à nouveau…</translation>
    </message>
</context>
<context>
    <name>iam::VpnUserDialog</name>
    <message>
        <source>Add VPN-only user</source>
        <translation>Ajouter un utilisateur VPN uniquement</translation>
    </message>
    <message>
        <source>Has VPN access to devices and no console. Nobody has to accept, and no invitation is sent. * is required.</source>
        <translation>A un accès VPN aux appareils et pas de console. Personne n&apos;a à accepter et aucune invitation n&apos;est envoyée. * est obligatoire.</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>P&amp;rénom</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d&apos;&amp;utilisateur</translation>
    </message>
    <message>
        <source>VPN &amp;password</source>
        <translation>&amp;Mot de passe VPN</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>C&amp;onfirmer le mot de passe</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Société</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>V&amp;ille</translation>
    </message>
    <message>
        <source>Cou&amp;ntry</source>
        <translation>Pa&amp;ys</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>Fuseau &amp;horaire</translation>
    </message>
    <message>
        <source>Cannot be changed later</source>
        <translation>Ne peut pas être modifié ultérieurement</translation>
    </message>
    <message>
        <source>8 to 20 characters: upper and lower case, a digit, a special character</source>
        <translation>8 à 20 caractères&#xa0;: majuscules et minuscules, un chiffre, un caractère spécial</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>%1 is the label of a field that must be filled in</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>None</source>
        <comment>VPN type</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Pa&amp;rent</source>
        <translation>&amp;Parent</translation>
    </message>
    <message>
        <source>&amp;VPN type</source>
        <translation>Type de &amp;VPN</translation>
    </message>
    <message>
        <source>Not a valid e-mail address: %1.</source>
        <extracomment>%1 is what is wrong, such as &quot;no @ in it&quot;</extracomment>
        <translation>Adresse e-mail non valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A user name has no blanks.</source>
        <translation>Un nom d&apos;utilisateur ne contient pas d&apos;espaces.</translation>
    </message>
    <message>
        <source>This user name is taken.</source>
        <translation>Ce nom d&apos;utilisateur est déjà pris.</translation>
    </message>
    <message>
        <source>8 to 20 characters with upper and lower case, a digit and a special character.</source>
        <translation>8 à 20 caractères avec majuscules et minuscules, un chiffre et un caractère spécial.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe sont différents.</translation>
    </message>
    <message>
        <source>Not everything that is required is filled in.</source>
        <translation>Tout ce qui est obligatoire n&apos;est pas renseigné.</translation>
    </message>
    <message>
        <source>Not every value is valid.</source>
        <translation>Toutes les valeurs ne sont pas valides.</translation>
    </message>
    <message>
        <source>Your account has no classic infrastructure.</source>
        <translation>Votre compte n&apos;a pas d&apos;infrastructure classique.</translation>
    </message>
</context>
<context>
    <name>iam::WaitingDialog</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <extracomment>%1 are roles, %2 is a service, %3 which resources of it</extracomment>
        <translation>%1 sur %2, %3</translation>
    </message>
    <message>
        <source>Access after acceptance</source>
        <translation>Accès après acceptation</translation>
    </message>
    <message>
        <source>Given by this console when the person has accepted; never to anybody else.</source>
        <translation>Attribué par cette console une fois que la personne a accepté&#xa0;; jamais à quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing waits any more.</source>
        <translation>Plus rien n&apos;est en attente.</translation>
    </message>
    <message>
        <source>Refused: “%1”</source>
        <extracomment>%1 is the service&apos;s own text</extracomment>
        <translation>Refusé&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Being given …</source>
        <translation>En cours d&apos;attribution …</translation>
    </message>
    <message>
        <source>The invitation has not been accepted yet. Nothing was given.</source>
        <translation>L&apos;invitation n&apos;est pas encore acceptée. Rien n&apos;a été donné.</translation>
    </message>
    <message>
        <source>Give now</source>
        <translation>Donner maintenant</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>iam::WaitingNotice</name>
    <message numerus="yes">
        <source>%n assignment(s) were refused after acceptance.</source>
        <translation>
            <numerusform>%n attribution a été refusée après acceptation.</numerusform>
            <numerusform>%n attributions ont été refusées après acceptation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) wait for acceptance.</source>
        <translation>
            <numerusform>%n attribution attend l&apos;acceptation.</numerusform>
            <numerusform>%n attributions attendent l&apos;acceptation.</numerusform>
        </translation>
    </message>
    <message>
        <source>The invitation could not carry them.</source>
        <translation>L&apos;invitation ne pouvait pas les comporter.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>iam::WaitingPolicyDialog</name>
    <message>
        <source>Edit what waits for acceptance</source>
        <translation>Modifier ce qui attend l&apos;acceptation</translation>
    </message>
    <message>
        <source>%1 gets it after accepting the invitation.</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>%1 l&apos;obtient après avoir accepté l&apos;invitation.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>It does not wait any more: it has been given, or was taken out.</source>
        <translation>Cela n&apos;attend plus : c&apos;est donné, ou retiré.</translation>
    </message>
</context>
<context>
    <name>iam::WizardSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is the name of the step</extracomment>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>iam::WriteFileDialog</name>
    <message>
        <source>Save as</source>
        <translation>Sauvegarder sous</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This file is there already. It will be replaced.</source>
        <translation>Ce fichier existe déjà. Il sera remplacé.</translation>
    </message>
    <message>
        <source>The file cannot be made here.</source>
        <extracomment>%1 is a reason in the words of the system, such as &quot;No space left on device&quot;</extracomment>
        <translation>Le fichier ne peut pas être créé ici.</translation>
    </message>
    <message>
        <source>The file could not be written to its end.</source>
        <translation>Le fichier n&apos;a pas pu être écrit jusqu&apos;au bout.</translation>
    </message>
    <message>
        <source>The system says: %1. What was there before is unchanged.</source>
        <translation>Le système indique&#xa0;: %1. Ce qui existait auparavant est inchangé.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Nom du fichier</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Raw CSV</source>
        <translation>CSV &amp;brut</translation>
    </message>
    <message>
        <source>A spreadsheet may take names for formulas and run them. Use raw files for programs only.</source>
        <translation>Un tableur peut prendre des noms pour des formules et les exécuter. Utilisez les fichiers bruts uniquement pour des programmes.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sauvegarder</translation>
    </message>
</context>
</TS>
