<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AccessText</name>
    <message>
        <source>View hardware details</source>
        <translation>Visualizza dettagli hardware</translation>
    </message>
    <message>
        <source>View software passwords</source>
        <translation>Visualizza password software</translation>
    </message>
    <message>
        <source>Manage network tunnels</source>
        <translation>Gestisci tunnel di rete</translation>
    </message>
    <message>
        <source>Manage provisioning scripts</source>
        <translation>Gestisci script di provisioning</translation>
    </message>
    <message>
        <source>View cPanel</source>
        <translation>Visualizza cPanel</translation>
    </message>
    <message>
        <source>View Plesk</source>
        <translation>Visualizza Plesk</translation>
    </message>
    <message>
        <source>View Helm</source>
        <translation>Visualizza Helm</translation>
    </message>
    <message>
        <source>View Urchin</source>
        <translation>Visualizza Urchin</translation>
    </message>
    <message>
        <source>Add storage</source>
        <translation>Aggiungi archiviazione</translation>
    </message>
    <message>
        <source>Manage users</source>
        <translation>Gestisci utenti</translation>
    </message>
    <message>
        <source>Add servers</source>
        <translation>Aggiungi server</translation>
    </message>
    <message>
        <source>Upgrade servers</source>
        <translation>Esegui upgrade dei server</translation>
    </message>
    <message>
        <source>Cancel servers</source>
        <translation>Annulla server</translation>
    </message>
    <message>
        <source>Add services</source>
        <translation>Aggiungi servizi</translation>
    </message>
    <message>
        <source>Upgrade services</source>
        <translation>Esegui upgrade dei servizi</translation>
    </message>
    <message>
        <source>Cancel services</source>
        <translation>Annulla servizi</translation>
    </message>
    <message>
        <source>Manage bandwidth</source>
        <translation>Gestisci larghezza di banda</translation>
    </message>
    <message>
        <source>Manage DNS</source>
        <translation>Gestisci DNS</translation>
    </message>
    <message>
        <source>Manage servers remotely</source>
        <translation>Gestisci server da remoto</translation>
    </message>
    <message>
        <source>Manage monitoring</source>
        <translation>Gestisci monitoraggio</translation>
    </message>
    <message>
        <source>Reload operating systems and start rescue kernels</source>
        <translation>Ricarica sistemi operativi e avvia kernel di ripristino</translation>
    </message>
    <message>
        <source>View licenses</source>
        <translation>Visualizza licenze</translation>
    </message>
    <message>
        <source>Add IP addresses</source>
        <translation>Aggiungi indirizzi IP</translation>
    </message>
    <message>
        <source>Manage lockbox</source>
        <translation>Gestisci Lockbox</translation>
    </message>
    <message>
        <source>Manage network storage</source>
        <translation>Gestisci archiviazione di rete</translation>
    </message>
    <message>
        <source>Manage port control</source>
        <translation>Gestisci controllo porte</translation>
    </message>
    <message>
        <source>Manage load balancers</source>
        <translation>Gestisci bilanciatori del carico</translation>
    </message>
    <message>
        <source>Manage hardware firewalls</source>
        <translation>Gestisci firewall hardware</translation>
    </message>
    <message>
        <source>Manage software firewalls</source>
        <translation>Gestisci firewall software</translation>
    </message>
    <message>
        <source>Manage protection against malware</source>
        <translation>Gestisci protezione da malware</translation>
    </message>
    <message>
        <source>Manage host identity</source>
        <translation>Gestisci identità host</translation>
    </message>
    <message>
        <source>Manage vulnerability scans</source>
        <translation>Gestisci scansioni delle vulnerabilità</translation>
    </message>
    <message>
        <source>Manage who is notified</source>
        <translation>Gestisci destinatari delle notifiche</translation>
    </message>
    <message>
        <source>Manage VLAN spanning</source>
        <translation>Gestisci VLAN spanning</translation>
    </message>
    <message>
        <source>Manage CDN accounts</source>
        <translation>Gestisci account CDN</translation>
    </message>
    <message>
        <source>Manage CDN files</source>
        <translation>Gestisci file CDN</translation>
    </message>
    <message>
        <source>View CDN bandwidth</source>
        <translation>Visualizza larghezza di banda CDN</translation>
    </message>
    <message>
        <source>Manage network routes</source>
        <translation>Gestisci instradamenti di rete</translation>
    </message>
    <message>
        <source>View virtual server details</source>
        <translation>Visualizza dettagli dei server virtuali</translation>
    </message>
    <message>
        <source>Upgrade virtual servers</source>
        <translation>Esegui upgrade dei server virtuali</translation>
    </message>
    <message>
        <source>Edit host names and domains</source>
        <translation>Modifica nomi host e domini</translation>
    </message>
    <message>
        <source>Manage message delivery</source>
        <translation>Gestisci consegna dei messaggi</translation>
    </message>
    <message>
        <source>View the audit log</source>
        <translation>Visualizza log di controllo</translation>
    </message>
    <message>
        <source>Manage VPN</source>
        <translation>Gestisci VPN</translation>
    </message>
    <message>
        <source>View QuantaStor</source>
        <translation>Visualizza QuantaStor</translation>
    </message>
    <message>
        <source>Enter data centers</source>
        <translation>Accedi ai data center</translation>
    </message>
    <message>
        <source>Enter data center rooms</source>
        <translation>Accedi alle sale dei data center</translation>
    </message>
    <message>
        <source>Manage SSH keys</source>
        <translation>Gestisci chiavi SSH</translation>
    </message>
    <message>
        <source>Manage firewall rules</source>
        <translation>Gestisci regole firewall</translation>
    </message>
    <message>
        <source>Manage public images</source>
        <translation>Gestisci immagini pubbliche</translation>
    </message>
    <message>
        <source>View certificates</source>
        <translation>Visualizza certificati</translation>
    </message>
    <message>
        <source>Manage certificates</source>
        <translation>Gestisci certificati</translation>
    </message>
    <message>
        <source>Manage network gateways</source>
        <translation>Gestisci gateway di rete</translation>
    </message>
    <message>
        <source>Manage auto scale groups</source>
        <translation>Gestisci gruppi di ridimensionamento automatico</translation>
    </message>
    <message>
        <source>Manage SAML authentication</source>
        <translation>Gestisci autenticazione SAML</translation>
    </message>
    <message>
        <source>Manage security groups</source>
        <translation>Gestisci gruppi di sicurezza</translation>
    </message>
    <message>
        <source>Order servers with a public network</source>
        <translation>Ordina server con rete pubblica</translation>
    </message>
    <message>
        <source>View dedicated hosts</source>
        <translation>Visualizza host dedicati</translation>
    </message>
    <message>
        <source>Use all bare metal servers</source>
        <translation>Usa tutti i server bare metal</translation>
    </message>
    <message>
        <source>Use all virtual servers</source>
        <translation>Usa tutti i server virtuali</translation>
    </message>
    <message>
        <source>Use all dedicated hosts</source>
        <translation>Usa tutti gli host dedicati</translation>
    </message>
    <message>
        <source>instance</source>
        <comment>part of a service</comment>
        <translation>istanza</translation>
    </message>
    <message>
        <source>resource group</source>
        <translation>gruppo di risorse</translation>
    </message>
    <message>
        <source>region</source>
        <translation>regione</translation>
    </message>
    <message>
        <source>resource type</source>
        <translation>tipo di risorsa</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>risorsa</translation>
    </message>
    <message>
        <source>%1 matches %2</source>
        <extracomment>%1 is what is compared, such as &quot;instance&quot;, %2 a pattern such as QR-*</extracomment>
        <translation>%1 corrisponde a %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what is compared, such as &quot;instance&quot;, %2 its value</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>tag %1</source>
        <extracomment>%1 is a tag of resources</extracomment>
        <translation>tag %1</translation>
    </message>
    <message>
        <source>the file must be UTF-8 text</source>
        <comment>rule</comment>
        <translation>il file deve essere testo UTF-8</translation>
    </message>
    <message>
        <source>a quotation mark must be closed</source>
        <comment>rule</comment>
        <translation>le virgolette devono essere chiuse</translation>
    </message>
    <message>
        <source>the columns are email, groups and like</source>
        <comment>rule</comment>
        <translation>le colonne sono email, groups e like</translation>
    </message>
    <message>
        <source>there must be a column email</source>
        <comment>rule</comment>
        <translation>deve esserci una colonna email</translation>
    </message>
    <message>
        <source>there are no more fields than columns</source>
        <comment>rule</comment>
        <translation>non devono esserci più campi che colonne</translation>
    </message>
    <message>
        <source>every line needs an address</source>
        <comment>rule</comment>
        <translation>ogni riga deve contenere un indirizzo</translation>
    </message>
    <message>
        <source>this must be an e-mail address</source>
        <comment>rule</comment>
        <translation>qui serve un indirizzo e-mail</translation>
    </message>
    <message>
        <source>this must be an access group that you may give</source>
        <comment>rule</comment>
        <translation>qui serve un gruppo di accesso che si è autorizzati ad assegnare</translation>
    </message>
    <message>
        <source>this must be an active user of the account</source>
        <comment>rule</comment>
        <translation>qui serve un utente attivo dell&apos;account</translation>
    </message>
    <message>
        <source>an address that is listed twice must have the same access</source>
        <comment>rule</comment>
        <translation>un indirizzo elencato due volte deve avere lo stesso accesso</translation>
    </message>
    <message numerus="yes">
        <source>at most %n people at once</source>
        <comment>rule</comment>
        <translation>
            <numerusform>al massimo %n persona alla volta</numerusform>
            <numerusform>al massimo %n persone alla volta</numerusform>
        </translation>
    </message>
    <message>
        <source>All IAM Account Management services</source>
        <translation>Tutti i servizi di gestione account IAM</translation>
    </message>
    <message>
        <source>All Account Management services</source>
        <translation>Tutti i servizi di gestione account</translation>
    </message>
    <message>
        <source>The resource group itself</source>
        <translation>Il gruppo di risorse stesso</translation>
    </message>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation>Tutti i servizi abilitati per Identity and Access</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <extracomment>%1 is a list of roles, %2 a service or a group of services</extracomment>
        <translation>%1 su %2.</translation>
    </message>
    <message>
        <source>%1 on %2, %3.</source>
        <extracomment>%1 is a list of roles, %2 a service or a group of services, %3 what of it, such as &quot;instance QR-ml&quot;</extracomment>
        <translation>%1 su %2, %3.</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Nessun accesso</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>Solo visualizzazione</translation>
    </message>
    <message>
        <source>Basic user</source>
        <translation>Utente di base</translation>
    </message>
    <message>
        <source>Super user</source>
        <translation>Superutente</translation>
    </message>
    <message>
        <source>Single permissions</source>
        <translation>Autorizzazioni singole</translation>
    </message>
    <message>
        <source>Becomes a member of %1.</source>
        <extracomment>%1 is an access group</extracomment>
        <translation>Diventa membro di %1.</translation>
    </message>
    <message numerus="yes">
        <source>Gets %n permission(s) of classic infrastructure.</source>
        <translation>
            <numerusform>Riceve %n autorizzazione dell&apos;infrastruttura classica.</numerusform>
            <numerusform>Riceve %n autorizzazioni dell&apos;infrastruttura classica.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gets the classic permission set %1 (%n permission(s)).</source>
        <extracomment>%1 is the name of a set, such as &quot;Basic user&quot;</extracomment>
        <translation>
            <numerusform>Riceve la serie di autorizzazioni classiche %1 (%n autorizzazione).</numerusform>
            <numerusform>Riceve la serie di autorizzazioni classiche %1 (%n autorizzazioni).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a file, %2 the rule it breaks</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <extracomment>%1 is a file, %2 a line number, %3 the rule it breaks</extracomment>
        <translation>%1, riga %2: %3.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: it is empty, but %4.</source>
        <extracomment>%1 is a file, %2 a line number, %3 a column, %4 the rule it breaks</extracomment>
        <translation>%1, riga %2, colonna %3: non c&apos;è alcun valore, ma %4.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: “%4” – %5.</source>
        <extracomment>%1 is a file, %2 a line number, %3 a column, %4 what stands there, %5 the rule it breaks</extracomment>
        <translation>%1, riga %2, colonna %3: «%4» – %5.</translation>
    </message>
    <message>
        <source>only in this period: %1</source>
        <extracomment>%1 is a period, such as &quot;Mon–Fri 08:00–18:00, UTC+01:00&quot;</extracomment>
        <translation>solo in questo periodo: %1</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message>
        <source>All IAM Account management services</source>
        <translation>Tutti i servizi di gestione account IAM</translation>
    </message>
    <message>
        <source>All Account management services</source>
        <translation>Tutti i servizi di gestione account</translation>
    </message>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation>Tutti i servizi abilitati per Identity and Access</translation>
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
            <numerusform>%n autorizzazione classica</numerusform>
            <numerusform>%n autorizzazioni classiche</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <extracomment>%1 is a list such as &quot;the groups, the policies&quot;</extracomment>
        <translation>lettura non riuscita: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no access is planned</comment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list of lists</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>the groups</source>
        <translation>i gruppi</translation>
    </message>
    <message>
        <source>the policies</source>
        <translation>le politiche</translation>
    </message>
    <message>
        <source>the API keys</source>
        <translation>le chiavi API</translation>
    </message>
    <message>
        <source>the classic hierarchy</source>
        <translation>la gerarchia classica</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Invite %1</source>
        <translation>Invita %1</translation>
    </message>
    <message>
        <source>Resend the invitation of %1</source>
        <translation>Reinvia l&apos;invito di %1</translation>
    </message>
    <message>
        <source>Cancel the invitation of %1</source>
        <translation>Annulla l&apos;invito di %1</translation>
    </message>
    <message>
        <source>Clear the failed invitation of %1</source>
        <translation>Cancella l&apos;invito non riuscito di %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>Leave the account</source>
        <translation>Lascia l&apos;account</translation>
    </message>
    <message>
        <source>Add the VPN-only user %1</source>
        <translation>Aggiungi l&apos;utente solo VPN %1</translation>
    </message>
    <message>
        <source>Change the status of %1 from %2 to %3</source>
        <extracomment>%1 is a name; %2 and %3 are states in the service&apos;s words, such as ACTIVE</extracomment>
        <translation>Modifica lo stato di %1 da %2 a %3</translation>
    </message>
    <message>
        <source>Give %1 the former parent</source>
        <translation>Assegna a %1 il superiore precedente</translation>
    </message>
    <message>
        <source>Give %1 the parent %2</source>
        <extracomment>%1 and %2 are names</extracomment>
        <translation>Assegna a %1 il superiore %2</translation>
    </message>
    <message>
        <source>Update the IBMid of %1 to %2</source>
        <extracomment>%1 is a name, %2 a sign-in name</extracomment>
        <translation>Aggiorna l&apos;IBMid di %1 a %2</translation>
    </message>
    <message>
        <source>Change the classic permissions of %1</source>
        <translation>Modifica le autorizzazioni classiche di %1</translation>
    </message>
    <message>
        <source>Add %1 to the group %2</source>
        <extracomment>%1 is a name, %2 an access group</extracomment>
        <translation>Aggiungi %1 al gruppo %2</translation>
    </message>
    <message>
        <source>Remove %1 from the group %2</source>
        <extracomment>%1 is a name, %2 an access group</extracomment>
        <translation>Rimuovi %1 dal gruppo %2</translation>
    </message>
    <message>
        <source>Give %1 a policy for %2</source>
        <extracomment>%1 is a name, %2 what a policy is about</extracomment>
        <translation>Assegna a %1 una politica per %2</translation>
    </message>
    <message>
        <source>Change a policy of %1 for %2</source>
        <extracomment>%1 is a name, %2 what a policy is about</extracomment>
        <translation>Modifica una politica di %1 per %2</translation>
    </message>
    <message>
        <source>Take the policy for %2 from %1</source>
        <extracomment>%1 is a name, %2 what a policy is about</extracomment>
        <translation>Togli a %1 la politica per %2</translation>
    </message>
    <message>
        <source>Change the allowed IP addresses of %1</source>
        <translation>Modifica gli indirizzi IP consentiti di %1</translation>
    </message>
    <message>
        <source>Change the settings of %1</source>
        <translation>Modifica le impostazioni di %1</translation>
    </message>
    <message>
        <source>Create the access group %1</source>
        <extracomment>%1 is the name of an access group</extracomment>
        <translation>Creare il gruppo di accesso %1</translation>
    </message>
    <message>
        <source>Change the settings of the account</source>
        <translation>Modificare le impostazioni dell&apos;account</translation>
    </message>
    <message>
        <source>Another change</source>
        <translation>Altra modifica</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Console for the users of a cloud account.</source>
        <translation>Console per gli utenti di un account cloud.</translation>
    </message>
    <message>
        <source>Open the demo account; the default.</source>
        <translation>Apre l&apos;account demo; è il valore predefinito.</translation>
    </message>
    <message>
        <source>Connect to the account service at &lt;URL&gt;. The API key comes from the key store, from the environment variable IBMCLOUD_API_KEY, or is asked for.</source>
        <translation>Si connette al servizio account in &lt;URL&gt;. La chiave API proviene dall&apos;archivio chiavi, dalla variabile d&apos;ambiente IBMCLOUD_API_KEY oppure viene richiesta.</translation>
    </message>
    <message>
        <source>The account to open at --service-url.</source>
        <translation>Account da aprire in --service-url.</translation>
    </message>
    <message>
        <source>Demo data: quantum-lab, big-corp or empty.</source>
        <translation>Dati demo: quantum-lab, big-corp o empty.</translation>
    </message>
    <message>
        <source>Size of the demo account big-corp.</source>
        <translation>Dimensione dell&apos;account demo big-corp.</translation>
    </message>
    <message>
        <source>Where the demo account is kept; :memory: keeps nothing.</source>
        <translation>Posizione dell&apos;account demo; :memory: non conserva nulla.</translation>
    </message>
    <message>
        <source>How long the demo account processes an invitation.</source>
        <translation>Durata dell&apos;elaborazione di un invito nell&apos;account demo.</translation>
    </message>
    <message>
        <source>Language of the interface, such as de or pt_BR.</source>
        <translation>Lingua dell&apos;interfaccia, ad esempio de o pt_BR.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Argomento sconosciuto: %1</translation>
    </message>
    <message>
        <source>Unknown demo data: %1. There are quantum-lab, big-corp and empty.</source>
        <translation>Dati demo sconosciuti: %1. Sono disponibili quantum-lab, big-corp ed empty.</translation>
    </message>
    <message>
        <source>--users and --processing-ms take a whole number.</source>
        <translation>--users e --processing-ms richiedono un numero intero.</translation>
    </message>
    <message>
        <source>--demo and --service-url exclude each other.</source>
        <translation>--demo e --service-url si escludono a vicenda.</translation>
    </message>
    <message>
        <source>--service-url needs an address such as https://iam.example.com.</source>
        <translation>--service-url richiede un indirizzo come https://iam.example.com.</translation>
    </message>
    <message>
        <source>--service-url needs --account with the ID of the account.</source>
        <translation>--service-url richiede --account con l&apos;ID dell&apos;account.</translation>
    </message>
    <message>
        <source>Begin with the window in which an account is chosen.</source>
        <translation>Inizia dalla finestra in cui si sceglie un account.</translation>
    </message>
    <message>
        <source>Append what happens to &lt;FILE&gt;, without keys, tokens and contents.</source>
        <translation>Aggiunge gli eventi a &lt;FILE&gt;, senza chiavi, token e contenuti.</translation>
    </message>
    <message>
        <source>--connect and --service-url exclude each other.</source>
        <translation>--connect e --service-url si escludono a vicenda.</translation>
    </message>
    <message>
        <source>For run: invite (the default), resend, cancel or remove.</source>
        <translation>Per run: invite (valore predefinito), resend, cancel o remove.</translation>
    </message>
    <message>
        <source>For run: how many addresses an invitation holds, at most 100.</source>
        <translation>Per run: quanti indirizzi contiene un invito, al massimo 100.</translation>
    </message>
    <message>
        <source>Without a window: invite the people of PLAN, a CSV file with the columns email and groups, or a draft of the invite wizard.</source>
        <translation>Senza finestra: invitare le persone di PLAN, un file CSV con le colonne email e groups, oppure una bozza della procedura guidata di invito.</translation>
    </message>
    <message>
        <source>Without a window: go on with the runs that are not at their end.</source>
        <translation>Senza finestra: continuare le esecuzioni non ancora terminate.</translation>
    </message>
    <message>
        <source>run needs the file with the plan.</source>
        <translation>run richiede il file con il piano.</translation>
    </message>
    <message>
        <source>Unknown action: %1. There are invite, resend, cancel and remove.</source>
        <translation>Azione sconosciuta: %1. Sono disponibili invite, resend, cancel e remove.</translation>
    </message>
    <message>
        <source>--addresses-per-request takes a number from 1 to 100.</source>
        <translation>--addresses-per-request richiede un numero da 1 a 100.</translation>
    </message>
</context>
<context>
    <name>FileReport</name>
    <message>
        <source>The journal was written by a newer version of the console.</source>
        <translation>Il registro è stato scritto da una versione più recente della console.</translation>
    </message>
    <message>
        <source>The journal was damaged.</source>
        <translation>Il registro era danneggiato.</translation>
    </message>
    <message>
        <source>The draft of an invitation was written by a newer version of the console.</source>
        <translation>La bozza di un invito è stata scritta da una versione più recente della console.</translation>
    </message>
    <message>
        <source>The draft of an invitation was damaged.</source>
        <translation>La bozza di un invito era danneggiata.</translation>
    </message>
    <message>
        <source>The list of what waits for acceptance was written by a newer version of the console.</source>
        <translation>L&apos;elenco di ciò che attende l&apos;accettazione è stato scritto da una versione più recente della console.</translation>
    </message>
    <message>
        <source>The list of what waits for acceptance was damaged.</source>
        <translation>L&apos;elenco di ciò che attende l&apos;accettazione era danneggiato.</translation>
    </message>
    <message>
        <source>The copy of the users was written by a newer version of the console.</source>
        <translation>La copia degli utenti è stata scritta da una versione più recente della console.</translation>
    </message>
    <message>
        <source>The copy of the users was damaged.</source>
        <translation>La copia degli utenti era danneggiata.</translation>
    </message>
    <message>
        <source>The settings were written by a newer version of the console.</source>
        <translation>Le impostazioni sono state scritte da una versione più recente della console.</translation>
    </message>
    <message>
        <source>The settings were damaged.</source>
        <translation>Le impostazioni erano danneggiate.</translation>
    </message>
    <message>
        <source>The demo account was written by a newer version of the console.</source>
        <translation>L&apos;account demo è stato scritto da una versione più recente della console.</translation>
    </message>
    <message>
        <source>The demo account&apos;s data were damaged.</source>
        <translation>I dati dell&apos;account demo erano danneggiati.</translation>
    </message>
    <message>
        <source>It is left as it is. Use that version, or nothing is recorded and no run can be started.</source>
        <translation>Resta com&apos;è. Usare quella versione, altrimenti nulla viene registrato e nessuna esecuzione può iniziare.</translation>
    </message>
    <message>
        <source>A new one was begun. Runs that had not ended are in the old one; look at the list before you start them again.</source>
        <translation>Ne è stato iniziato uno nuovo. Le esecuzioni non concluse sono in quello vecchio; guardare l&apos;elenco prima di riavviarle.</translation>
    </message>
    <message>
        <source>The next invitation begins empty.</source>
        <translation>Il prossimo invito inizia vuoto.</translation>
    </message>
    <message>
        <source>What was to be given after acceptance is not given by itself any more.</source>
        <translation>Ciò che andava dato dopo l&apos;accettazione non viene più dato da sé.</translation>
    </message>
    <message>
        <source>Without a connection no users are shown, until they have been read again.</source>
        <translation>Senza connessione non viene mostrato alcun utente finché non vengono riletti.</translation>
    </message>
    <message>
        <source>The console begins with its own; accounts have to be connected again.</source>
        <translation>La console inizia con le proprie; gli account vanno ricollegati.</translation>
    </message>
    <message>
        <source>A new one was begun.</source>
        <translation>Ne è stato iniziato uno nuovo.</translation>
    </message>
    <message>
        <source>%1 It was not deleted: %2</source>
        <extracomment>%1 is what follows for the person, %2 is the path of a file</extracomment>
        <translation>%1 Non è stato eliminato: %2</translation>
    </message>
</context>
<context>
    <name>InviteeText</name>
    <message>
        <source>You have been invited to the account “%1”. The message is on its way.</source>
        <extracomment>to somebody invited; %1 is the name of an account</extracomment>
        <translation>È stato invitato nell&apos;account «%1». Il messaggio è in arrivo.</translation>
    </message>
    <message>
        <source>You have been invited to the account “%1”. The newest message was sent on %2; it counts until %3.</source>
        <extracomment>to somebody invited; %1 is the name of an account, %2 and %3 are dates</extracomment>
        <translation>È stato invitato nell&apos;account «%1». Il messaggio più recente è stato inviato il %2; vale fino al %3.</translation>
    </message>
    <message>
        <source>You have been invited to the account “%1”.</source>
        <translation>È stato invitato nell&apos;account «%1».</translation>
    </message>
    <message>
        <source>Open the link in the newest message: links in older ones no longer work. Look among unwanted mail, too.</source>
        <translation>Apra il link del messaggio più recente: i link dei precedenti non funzionano più. Controlli anche la posta indesiderata.</translation>
    </message>
    <message>
        <source>If you already use the cloud, you find the invitation in your notifications of the type “account”, too: %1</source>
        <extracomment>to somebody invited; %1 is the address of a web page</extracomment>
        <translation>Se utilizza già il cloud, trova l&apos;invito anche nelle notifiche di tipo «account»: %1</translation>
    </message>
    <message>
        <source>Your invitation to the account “%1” ended on %2. A new message is needed.</source>
        <extracomment>to somebody invited; %1 is the name of an account, %2 is a date</extracomment>
        <translation>Il suo invito nell&apos;account «%1» è terminato il %2. Serve un nuovo messaggio.</translation>
    </message>
    <message>
        <source>If something does not work, ask %1.</source>
        <extracomment>to somebody invited; %1 is the name of who has sent the invitation</extracomment>
        <translation>Se qualcosa non funziona, chieda a %1.</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>missing</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>mancante</translation>
    </message>
    <message>
        <source>not a string</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>non una stringa</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>non un numero intero</translation>
    </message>
    <message>
        <source>not true or false</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>né vero né falso</translation>
    </message>
    <message>
        <source>not an object</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>non un oggetto</translation>
    </message>
    <message>
        <source>not a list</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>non un elenco</translation>
    </message>
    <message>
        <source>not a time</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>non un orario</translation>
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
        <translation>Tutti i servizi di gestione account IAM</translation>
    </message>
    <message>
        <source>All Account management services</source>
        <translation>Tutti i servizi di gestione account</translation>
    </message>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation>Tutti i servizi abilitati per Identity and Access</translation>
    </message>
    <message>
        <source>Resource group itself</source>
        <translation>Gruppo di risorse stesso</translation>
    </message>
    <message>
        <source>Service instance</source>
        <translation>Istanza del servizio</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regione</translation>
    </message>
    <message>
        <source>Resource type</source>
        <translation>Tipo di risorsa</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Risorsa</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Gruppo di risorse</translation>
    </message>
    <message>
        <source>Resource group “%1”</source>
        <extracomment>%1 is the name of a resource group</extracomment>
        <translation>Gruppo di risorse «%1»</translation>
    </message>
    <message>
        <source>%1 matches %2</source>
        <extracomment>%1 is an attribute such as &quot;Service instance&quot;, %2 a pattern such as QR-*</extracomment>
        <translation>%1 corrisponde a %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>%1 is an attribute such as &quot;Service instance&quot;, %2 its value</extracomment>
        <translation>%1 è %2</translation>
    </message>
    <message>
        <source>Entire account</source>
        <translation>Intero account</translation>
    </message>
    <message>
        <source>By a condition (%1)</source>
        <extracomment>%1 is the technical name of a pattern of conditions</extracomment>
        <translation>In base a una condizione (%1)</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <extracomment>the beginning and the end of a period, and its offset such as UTC+01:00</extracomment>
        <translation>dal %1 al %2, %3</translation>
    </message>
    <message>
        <source>%1 all day, %2</source>
        <extracomment>days of the week, and an offset such as UTC+01:00</extracomment>
        <translation>%1 tutto il giorno, %2</translation>
    </message>
    <message>
        <source>%1 %2–%3, %4</source>
        <extracomment>days of the week, from, to, and an offset such as UTC+01:00</extracomment>
        <translation>%1 %2–%3, %4</translation>
    </message>
    <message>
        <source>%1 on %2 (%3).</source>
        <extracomment>%1 are names of roles, %2 is what they are for, %3 narrows it, such as &quot;Entire account&quot;</extracomment>
        <translation>%1 su %2 (%3).</translation>
    </message>
    <message>
        <source>Only in this period: %1.</source>
        <extracomment>%1 is a period</extracomment>
        <translation>Solo in questo periodo: %1.</translation>
    </message>
    <message>
        <source>%1 on the resource group itself.</source>
        <extracomment>%1 is the name of a role</extracomment>
        <translation>%1 sul gruppo di risorse stesso.</translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <extracomment>%1 are names of roles, %2 is what they are for, %3 narrows it, such as &quot;Entire account&quot;</extracomment>
        <translation>%1 su %2 (%3)</translation>
    </message>
</context>
<context>
    <name>ProblemHelp</name>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>Impostazioni di connessione</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>This was stopped before it was done.</source>
        <translation>L&apos;operazione è stata interrotta prima del completamento.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Il servizio non è raggiungibile.</translation>
    </message>
    <message>
        <source>The service cannot be reached: %1.</source>
        <extracomment>%1 is the reason in technical words, such as &quot;Connection refused&quot;</extracomment>
        <translation>Il servizio non è raggiungibile: %1.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Il servizio non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>This account is not linked to classic infrastructure. Take the classic permission set out and send again.</source>
        <translation>Questo account non è collegato all&apos;infrastruttura classica. Togliere la serie di autorizzazioni classiche e inviare di nuovo.</translation>
    </message>
    <message>
        <source>You are no longer signed in. Nothing was changed.</source>
        <translation>L&apos;accesso alla console non è più attivo. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The service refuses: “%1”</source>
        <extracomment>%1 is the service&apos;s own text</extracomment>
        <translation>Il servizio rifiuta: «%1»</translation>
    </message>
    <message>
        <source>The service does not accept this: “%1”</source>
        <extracomment>%1 is the service&apos;s own text</extracomment>
        <translation>Il servizio non lo accetta: «%1»</translation>
    </message>
    <message>
        <source>This is no longer in the account.</source>
        <translation>L&apos;elemento non è più nell&apos;account.</translation>
    </message>
    <message>
        <source>The service refuses for now: “%1”, “%2”</source>
        <extracomment>both are the service&apos;s own texts: what is refused, and why</extracomment>
        <translation>Il servizio rifiuta per ora: «%1», «%2»</translation>
    </message>
    <message>
        <source>The service refuses for now: “%1”</source>
        <translation>Il servizio rifiuta per ora: «%1»</translation>
    </message>
    <message>
        <source>At most 100 addresses per request.</source>
        <translation>Al massimo 100 indirizzi per richiesta.</translation>
    </message>
    <message>
        <source>This is more than the service or the console takes at once.</source>
        <translation>È più di quanto il servizio o la console accetti in una volta.</translation>
    </message>
    <message numerus="yes">
        <source>Too many requests. Try again in %n second(s).</source>
        <translation>
            <numerusform>Troppe richieste. Riprovare tra %n secondo.</numerusform>
            <numerusform>Troppe richieste. Riprovare tra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many requests. Try again in a moment.</source>
        <translation>Troppe richieste. Riprovare tra un momento.</translation>
    </message>
    <message>
        <source>The service has a problem (%1).</source>
        <extracomment>%1 is an HTTP status such as 503</extracomment>
        <translation>Il servizio ha un problema (%1).</translation>
    </message>
    <message>
        <source>The answer could not be read (unexpected %1). Nothing more was sent.</source>
        <extracomment>%1 names a place in the answer, such as resources[3].state</extracomment>
        <translation>Impossibile leggere la risposta (%1 imprevisto). Non è stato inviato altro.</translation>
    </message>
    <message>
        <source>The console did not send this: %1.</source>
        <extracomment>%1 is the reason in technical words</extracomment>
        <translation>La console non ha inviato quanto segue: %1.</translation>
    </message>
    <message>
        <source>Not possible in this state.</source>
        <translation>Non possibile in questo stato.</translation>
    </message>
    <message>
        <source>You are signed in as a service ID. Only a person can do this.</source>
        <translation>L&apos;accesso è stato eseguito come ID servizio. Solo una persona può farlo.</translation>
    </message>
    <message>
        <source>%1 Ask the account owner.</source>
        <comment>the role that is needed</comment>
        <extracomment>%1 is a whole sentence about the role that is needed</extracomment>
        <translation>%1 Rivolgersi al proprietario dell&apos;account.</translation>
    </message>
    <message>
        <source>%1 Ask the account owner (%2).</source>
        <extracomment>%1 is a whole sentence about the role that is needed, %2 a name</extracomment>
        <translation>%1 Rivolgersi al proprietario dell&apos;account (%2).</translation>
    </message>
    <message>
        <source>This is you. To go, leave the account.</source>
        <translation>È il proprio utente. Per uscire, lasciare l&apos;account.</translation>
    </message>
    <message>
        <source>Only you yourself can leave the account.</source>
        <translation>È possibile lasciare l&apos;account solo per sé stessi.</translation>
    </message>
    <message>
        <source>There is no connection. Changes are not possible.</source>
        <translation>Non c&apos;è connessione. Le modifiche non sono possibili.</translation>
    </message>
    <message>
        <source>Needs the role Editor or Administrator on User Management, or the classic permission Manage Users.</source>
        <translation>Richiede il ruolo Editor o Administrator su User Management oppure l&apos;autorizzazione classica «Gestisci utenti».</translation>
    </message>
    <message>
        <source>Needs the role Editor on IAM Access Groups, or on a single access group.</source>
        <translation>Richiede il ruolo Editor su IAM Access Groups o su un singolo gruppo di accesso.</translation>
    </message>
    <message>
        <source>Needs the role Administrator on what the access is for.</source>
        <translation>Richiede il ruolo Administrator sull&apos;oggetto dell&apos;accesso.</translation>
    </message>
    <message>
        <source>Needs the classic permission Manage Users.</source>
        <translation>Richiede l&apos;autorizzazione classica «Gestisci utenti».</translation>
    </message>
    <message>
        <source>Needs the classic permission Manage Users, and a place above the user in the hierarchy.</source>
        <translation>Richiede l&apos;autorizzazione classica «Gestisci utenti» e una posizione al di sopra dell&apos;utente nella gerarchia.</translation>
    </message>
    <message>
        <source>Needs the role Administrator on User Management. In an account with classic infrastructure it also needs the classic permission Manage Users, and a place above the user in the hierarchy.</source>
        <translation>Richiede il ruolo Administrator su User Management. In un account con infrastruttura classica servono anche l&apos;autorizzazione classica «Gestisci utenti» e una posizione al di sopra dell&apos;utente nella gerarchia.</translation>
    </message>
    <message>
        <source>Only the account owner can do this.</source>
        <translation>Solo il proprietario dell&apos;account può farlo.</translation>
    </message>
    <message>
        <source>Needs the role Editor on User Management, or the classic permission Manage Users and a place above the user in the hierarchy.</source>
        <translation>Richiede il ruolo Editor su User Management oppure l&apos;autorizzazione classica «Gestisci utenti» e una posizione al di sopra dell&apos;utente nella gerarchia.</translation>
    </message>
    <message>
        <source>Needs the role Editor on User Management or on IAM Access Management.</source>
        <translation>Richiede il ruolo Editor su User Management o su IAM Access Management.</translation>
    </message>
    <message>
        <source>Needs the role Administrator on IAM Identity.</source>
        <translation>Richiede il ruolo Administrator su IAM Identity.</translation>
    </message>
    <message>
        <source>The connection is not safe. %1 Nothing was sent.</source>
        <extracomment>%1 is a whole sentence that says what is wrong with the connection</extracomment>
        <translation>La connessione non è sicura. %1 Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Not allowed in this account: %1.</source>
        <extracomment>%1 is a list of addresses</extracomment>
        <translation>Non consentito in questo account: %1.</translation>
    </message>
    <message>
        <source>The service refuses: “%1” Expected right: %2</source>
        <extracomment>%1 is the service&apos;s own text, %2 a sentence with the right that is needed</extracomment>
        <translation>Il servizio rifiuta: «%1» Diritto previsto: %2</translation>
    </message>
    <message>
        <source>These classic permissions cannot be given: %1.</source>
        <extracomment>%1 is a list of technical names</extracomment>
        <translation>Queste autorizzazioni classiche non possono essere assegnate: %1.</translation>
    </message>
    <message>
        <source>The account has reached its limit of policies. Use access groups or remove unused policies.</source>
        <translation>L&apos;account ha raggiunto il limite di politiche. Utilizzare gruppi di accesso o rimuovere politiche inutilizzate.</translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <translation>%1 non è più nell&apos;account.</translation>
    </message>
    <message>
        <source>%1 is still being processed. Try again in a minute.</source>
        <translation>%1 è ancora in elaborazione. Riprovare tra un minuto.</translation>
    </message>
    <message>
        <source>This is the account owner: nobody can do this to the owner.</source>
        <translation>È il proprietario dell&apos;account: nessuno può farlo al proprietario.</translation>
    </message>
    <message>
        <source>Nobody changes their own classic permissions.</source>
        <translation>Nessuno può modificare le proprie autorizzazioni classiche.</translation>
    </message>
    <message>
        <source>Only an IBMid can be updated.</source>
        <translation>Solo un IBMid può essere aggiornato.</translation>
    </message>
    <message>
        <source>This account has no classic infrastructure.</source>
        <translation>Questo account non ha un&apos;infrastruttura classica.</translation>
    </message>
    <message>
        <source>Possible after the invitation has been accepted and the user has signed in once.</source>
        <translation>Possibile dopo che l&apos;invito è stato accettato e l&apos;utente ha effettuato un primo accesso.</translation>
    </message>
    <message>
        <source>This account is set to read only. The menu Account changes that.</source>
        <translation>Questo account è impostato in sola lettura. Il menu Account consente di cambiarlo.</translation>
    </message>
    <message>
        <source>The account has reached its limit of policies (%1). Use access groups or remove unused policies.</source>
        <extracomment>%1 is a number of policies</extracomment>
        <translation>L&apos;account ha raggiunto il limite di politiche (%1). Utilizzare gruppi di accesso o rimuovere le politiche non utilizzate.</translation>
    </message>
    <message>
        <source>Trace number: %1</source>
        <extracomment>%1 identifies a request, for the service&apos;s support</extracomment>
        <translation>Numero di traccia: %1</translation>
    </message>
    <message>
        <source>Too many requests. Going on at %1: try %2 of %3.</source>
        <extracomment>%1 is a time, %2 and %3 are numbers</extracomment>
        <translation>Troppe richieste. Ripresa alle %1: tentativo %2 di %3.</translation>
    </message>
    <message>
        <source>The service has a problem (%1). Try %2 of %3.</source>
        <extracomment>%1 is an HTTP status such as 503, %2 and %3 are numbers</extracomment>
        <translation>Il servizio ha un problema (%1). Tentativo %2 di %3.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try %1 of %2.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Il servizio non ha risposto in tempo. Tentativo %1 di %2.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Try %1 of %2.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Il servizio non è raggiungibile. Tentativo %1 di %2.</translation>
    </message>
    <message>
        <source>Another console is carrying out a run of this account. Wait until it is through, or stop it and close that console.</source>
        <translation>Un&apos;altra console sta svolgendo un&apos;esecuzione di questo account. Attendere che termini, oppure arrestarla e chiudere quella console.</translation>
    </message>
</context>
<context>
    <name>RightsText</name>
    <message>
        <source>What may be done could not be read; the service decides.</source>
        <translation>Impossibile leggere le azioni consentite; decide il servizio.</translation>
    </message>
    <message>
        <source>Owner of the account: may do everything.</source>
        <translation>Proprietario dell&apos;account: può fare tutto.</translation>
    </message>
    <message>
        <source>May invite, resend, cancel and change status; may remove users below in the classic hierarchy.</source>
        <translation>Può invitare, reinviare, annullare e modificare lo stato; può rimuovere gli utenti sottostanti nella gerarchia classica.</translation>
    </message>
    <message>
        <source>May invite, resend, cancel, change status and remove users.</source>
        <translation>Può invitare, reinviare, annullare, modificare lo stato e rimuovere utenti.</translation>
    </message>
    <message>
        <source>May invite, resend, cancel and change status; may not remove users.</source>
        <translation>Può invitare, reinviare, annullare e modificare lo stato; non può rimuovere utenti.</translation>
    </message>
    <message>
        <source>May invite, resend and cancel; may not change or remove users.</source>
        <translation>Può invitare, reinviare e annullare; non può modificare o rimuovere utenti.</translation>
    </message>
    <message>
        <source>May change status; may not invite or remove users.</source>
        <translation>Può modificare lo stato; non può invitare o rimuovere utenti.</translation>
    </message>
    <message>
        <source>May look at users; may not invite, change or remove them.</source>
        <translation>Può consultare gli utenti; non può invitarli, modificarli o rimuoverli.</translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>“%1” is not a search term and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>«%1» non è un termine di ricerca e viene ignorato.</translation>
    </message>
    <message>
        <source>“%1” names no state and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>«%1» non indica alcuno stato e viene ignorato.</translation>
    </message>
    <message>
        <source>“%1” needs a number of days and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>«%1» richiede un numero di giorni e viene ignorato.</translation>
    </message>
    <message>
        <source>“%1” needs a date such as 2026-01-31 and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>«%1» richiede una data come 2026-01-31 e viene ignorato.</translation>
    </message>
    <message>
        <source>“%1” needs a word behind it and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>«%1» deve essere seguito da una parola e viene ignorato.</translation>
    </message>
    <message>
        <source>There is no access group or user for “%1”, so it is left out.</source>
        <extracomment>%1 is a piece of a search as typed, such as group:auditors</extracomment>
        <translation>Non esiste alcun gruppo di accesso o utente per «%1», quindi il termine viene ignorato.</translation>
    </message>
</context>
<context>
    <name>TriageText</name>
    <message>
        <source>Ended</source>
        <comment>invitations that have expired; below a bar of a chart</comment>
        <translation>Terminati</translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <extracomment>%1 and %2 are numbers of days, &quot;0–3 days&quot;; below a bar of a chart, short</extracomment>
        <translation>%1–%2 giorni</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>%1 and %2 are numbers of days, &quot;8–14&quot;; below a bar of a chart</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) ended</source>
        <translation>
            <numerusform>%n invito terminato</numerusform>
            <numerusform>%n inviti terminati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) with %1 to %2 days left</source>
        <extracomment>%1 and %2 are numbers of days</extracomment>
        <translation>
            <numerusform>%n invito con %1-%2 giorni rimanenti</numerusform>
            <numerusform>%n inviti con %1-%2 giorni rimanenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended invitations</source>
        <translation>Inviti terminati</translation>
    </message>
    <message>
        <source>%1 to %2 days left</source>
        <extracomment>heading of a list of invitations; %1 and %2 are numbers of days</extracomment>
        <translation>Da %1 a %2 giorni rimanenti</translation>
    </message>
</context>
<context>
    <name>UserExtraText</name>
    <message>
        <source>This could not be read.</source>
        <translation>Impossibile leggere questi dati.</translation>
    </message>
    <message>
        <source>This is being read.</source>
        <translation>Lettura in corso.</translation>
    </message>
    <message>
        <source>There is nothing to tell.</source>
        <translation>Nessuna informazione da mostrare.</translation>
    </message>
</context>
<context>
    <name>UserSnapshot</name>
    <message>
        <source>The copy on this computer is damaged.</source>
        <translation>La copia su questo computer è danneggiata.</translation>
    </message>
    <message>
        <source>The copy on this computer was made by a newer version of the console.</source>
        <translation>La copia su questo computer è stata creata da una versione più recente della console.</translation>
    </message>
    <message>
        <source>The copy on this computer is of another account.</source>
        <translation>La copia su questo computer appartiene a un altro account.</translation>
    </message>
</context>
<context>
    <name>UserText</name>
    <message>
        <source>Processing</source>
        <comment>user status</comment>
        <translation>Elaborazione</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>user status</comment>
        <translation>In sospeso</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>user status</comment>
        <translation>Scaduto</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>user status</comment>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>user status</comment>
        <translation>Sospeso</translation>
    </message>
    <message>
        <source>Classic disabled</source>
        <comment>user status</comment>
        <translation>Classica disabilitata</translation>
    </message>
    <message>
        <source>VPN-only</source>
        <comment>user status</comment>
        <translation>Solo VPN</translation>
    </message>
    <message>
        <source>Invalid</source>
        <comment>user status</comment>
        <translation>Non valido</translation>
    </message>
    <message>
        <source>Invitation failed</source>
        <comment>user status</comment>
        <translation>Invito non riuscito</translation>
    </message>
    <message>
        <source>Removal failed</source>
        <comment>user status</comment>
        <translation>Rimozione non riuscita</translation>
    </message>
    <message>
        <source>Removing</source>
        <comment>user status</comment>
        <translation>Rimozione in corso</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>user status</comment>
        <translation>Sconosciuto</translation>
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
        <translation>oggi</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <comment>when an invitation expires</comment>
        <translation>
            <numerusform>tra %n giorno</numerusform>
            <numerusform>tra %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <comment>when an invitation has expired</comment>
        <translation>
            <numerusform>%n giorno fa</numerusform>
            <numerusform>%n giorni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>it is empty</source>
        <comment>what is wrong with an address</comment>
        <translation>è vuoto</translation>
    </message>
    <message>
        <source>no @ in it</source>
        <comment>what is wrong with an address</comment>
        <translation>non contiene @</translation>
    </message>
    <message>
        <source>more than one @ in it</source>
        <comment>what is wrong with an address</comment>
        <translation>contiene più di una @</translation>
    </message>
    <message>
        <source>nothing before or after the @</source>
        <comment>what is wrong with an address</comment>
        <translation>nulla prima o dopo la @</translation>
    </message>
    <message>
        <source>a blank in it</source>
        <comment>what is wrong with an address</comment>
        <translation>contiene uno spazio</translation>
    </message>
    <message>
        <source>a character that is not allowed</source>
        <comment>what is wrong with an address</comment>
        <translation>un carattere non consentito</translation>
    </message>
    <message>
        <source>a dot is missing or misplaced</source>
        <comment>what is wrong with an address</comment>
        <translation>un punto manca o è in una posizione errata</translation>
    </message>
    <message>
        <source>over 254 characters</source>
        <comment>what is wrong with an address</comment>
        <translation>oltre 254 caratteri</translation>
    </message>
</context>
<context>
    <name>ViewText</name>
    <message>
        <source>All</source>
        <comment>view of the users</comment>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>view of the users</comment>
        <translation>Attivi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>view of the users</comment>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Expiring within 7 days</source>
        <comment>view of the users</comment>
        <translation>In scadenza entro 7 giorni</translation>
    </message>
    <message>
        <source>Expired or failed</source>
        <comment>view of the users</comment>
        <translation>Scaduti o non riusciti</translation>
    </message>
    <message>
        <source>Suspended or disabled</source>
        <comment>view of the users</comment>
        <translation>Sospesi o disabilitati</translation>
    </message>
    <message>
        <source>VPN-only</source>
        <comment>view of the users</comment>
        <translation>Solo VPN</translation>
    </message>
    <message>
        <source>Inactive 30 days</source>
        <comment>view of the users</comment>
        <translation>Inattivi da 30 giorni</translation>
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
        <translation>su %1</translation>
    </message>
    <message>
        <source>No groups and no policies are planned.</source>
        <translation>Non è previsto alcun gruppo né alcuna politica.</translation>
    </message>
    <message>
        <source>In no group, and no policies.</source>
        <translation>In nessun gruppo, e nessuna politica.</translation>
    </message>
    <message>
        <source>No access to classic infrastructure</source>
        <translation>Nessun accesso all&apos;infrastruttura classica</translation>
    </message>
    <message numerus="yes">
        <source>%n classic permission(s)</source>
        <translation>
            <numerusform>%n autorizzazione classica</numerusform>
            <numerusform>%n autorizzazioni classiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the details</source>
        <translation>
            <numerusform>%n altro nei dettagli</numerusform>
            <numerusform>altri %n nei dettagli</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read: %1.</source>
        <extracomment>%1 is a list such as &quot;the groups, the policies&quot;</extracomment>
        <translation>Lettura non riuscita: %1.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copia dettagli</translation>
    </message>
    <message>
        <source>Planned access</source>
        <translation>Accesso pianificato</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation>Lettura dell&apos;accesso…</translation>
    </message>
</context>
<context>
    <name>iam::AccessStep</name>
    <message>
        <source>&amp;Policy</source>
        <translation>&amp;Politica</translation>
    </message>
    <message>
        <source>Account &amp;management</source>
        <translation>&amp;Gestione account</translation>
    </message>
    <message>
        <source>Access &amp;groups</source>
        <translation>Gruppi di a&amp;ccesso</translation>
    </message>
    <message>
        <source>&amp;Like a colleague</source>
        <translation>Come un c&amp;ollega</translation>
    </message>
    <message>
        <source>Classic in&amp;frastructure</source>
        <translation>In&amp;frastruttura classica</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Nessun accesso</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n aggiunto</numerusform>
            <numerusform>%n aggiunti</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one kind of access.</source>
        <translation>Scegliere almeno un tipo di accesso.</translation>
    </message>
    <message>
        <source>Confirm that they will be able to remove others.</source>
        <translation>Confermare che queste persone potranno rimuoverne altre.</translation>
    </message>
</context>
<context>
    <name>iam::AccountGuard</name>
    <message>
        <source>this account is set to read only</source>
        <translation>questo account è impostato in sola lettura</translation>
    </message>
    <message>
        <source>you chose not to change anything here</source>
        <translation>si è scelto di non modificare nulla qui</translation>
    </message>
</context>
<context>
    <name>iam::ActionDesk</name>
    <message>
        <source>The invitation of %1 is cancelled.</source>
        <translation>L&apos;invito di %1 è annullato.</translation>
    </message>
    <message>
        <source>Undo: invite again</source>
        <translation>Annulla azione: invita di nuovo</translation>
    </message>
    <message>
        <source>The failed invitation of %1 is cleared.</source>
        <translation>L&apos;invito non riuscito di %1 è cancellato.</translation>
    </message>
    <message>
        <source>You have left the account.</source>
        <translation>L&apos;account è stato lasciato.</translation>
    </message>
    <message>
        <source>The IBMid is now %1.</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>L&apos;IBMid è ora %1.</translation>
    </message>
    <message>
        <source>Invite %1 again</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>Invita di nuovo %1</translation>
    </message>
    <message>
        <source>The service does not renew the invitation of %1. Invite again with the same access?</source>
        <translation>Il servizio non rinnova l&apos;invito di %1. Invitare di nuovo con lo stesso accesso?</translation>
    </message>
    <message>
        <source>Invite again …</source>
        <translation>Invita di nuovo…</translation>
    </message>
    <message>
        <source>%1 was not removed. %2</source>
        <translation>%1 non è stato rimosso. %2</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <extracomment>what has been done, such as &quot;Change the status of Ed from ACTIVE to SUSPENDED&quot;</extracomment>
        <translation>Completato: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla azione</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>Utente %1 rimosso.</translation>
    </message>
    <message>
        <source>%1 is being removed.</source>
        <translation>Rimozione di %1 in corso.</translation>
    </message>
    <message>
        <source>The VPN-only user %1 is added.</source>
        <translation>Utente solo VPN %1 aggiunto.</translation>
    </message>
    <message>
        <source>Invite again with the same access</source>
        <translation>Invita di nuovo con lo stesso accesso</translation>
    </message>
    <message>
        <source>The service could not remove %1: the removal failed. %1 is still a member.</source>
        <translation>Il servizio non ha potuto rimuovere %1: la rimozione non è riuscita. %1 è ancora membro.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Nothing was heard of the removal of %1 for five minutes. The list shows what is.</source>
        <translation>Nessuna notizia della rimozione di %1 da cinque minuti. L&apos;elenco mostra la situazione attuale.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <extracomment>what has been done, such as &quot;Change the status of Ed from SUSPENDED to ACTIVE&quot;</extracomment>
        <translation>Azione annullata: %1.</translation>
    </message>
    <message>
        <source>Add VPN-only user</source>
        <translation>Aggiungi utente solo VPN</translation>
    </message>
    <message>
        <source>You can do it yourself on the page of users of the web console; the list here is read again meanwhile.</source>
        <translation>È possibile farlo di persona nella pagina degli utenti della console web; nel frattempo l&apos;elenco qui viene riletto.</translation>
    </message>
    <message>
        <source>New parent of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Nuovo superiore di %1</translation>
    </message>
    <message>
        <source>You can do it yourself on this user&apos;s page of the web console; the list here is read again meanwhile.</source>
        <translation>È possibile farlo di persona nella pagina di questo utente nella console web; nel frattempo l&apos;elenco qui viene riletto.</translation>
    </message>
</context>
<context>
    <name>iam::ActionsDialog</name>
    <message>
        <source>Search actions</source>
        <translation>Cerca azioni</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Azioni</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n azione</numerusform>
            <numerusform>%n azioni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>how many of all actions match what was typed</extracomment>
        <translation>%1 di %2 visualizzate</translation>
    </message>
</context>
<context>
    <name>iam::AddToGroupDialog</name>
    <message>
        <source>Add %1 to a group</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Aggiungi %1 a un gruppo</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>Cerca gruppi</translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation>Gruppi di accesso</translation>
    </message>
    <message>
        <source>Reading the groups …</source>
        <translation>Lettura dei gruppi…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Groups that this user is in already are left out.</source>
        <translation>I gruppi di cui l&apos;utente fa già parte sono omessi.</translation>
    </message>
    <message>
        <source>Choose a group.</source>
        <translation>Scegliere un gruppo.</translation>
    </message>
</context>
<context>
    <name>iam::AddressVerdictModel</name>
    <message>
        <source>Not a valid e-mail address: %1.</source>
        <extracomment>%1 is a reason such as &quot;no @ in it&quot;</extracomment>
        <translation>Indirizzo e-mail non valido: %1.</translation>
    </message>
    <message>
        <source>You are already in this account.</source>
        <translation>È il proprio utente, già in questo account.</translation>
    </message>
    <message>
        <source>Will be invited.</source>
        <translation>Verrà invitato.</translation>
    </message>
    <message numerus="yes">
        <source>Listed %n time(s); invited once.</source>
        <translation>
            <numerusform>Elencato %n volta; invitato una sola volta.</numerusform>
            <numerusform>Elencato %n volte; invitato una sola volta.</numerusform>
        </translation>
    </message>
    <message>
        <source>An invitation is open. Resend it instead.</source>
        <translation>C&apos;è un invito aperto. Reinviarlo.</translation>
    </message>
    <message>
        <source>Is being processed. Try again in a minute.</source>
        <translation>In elaborazione. Riprovare tra un minuto.</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>What will happen</source>
        <comment>column</comment>
        <translation>Cosa accadrà</translation>
    </message>
    <message>
        <source>Invited on %1; expired on %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>Invitato il %1; scaduto il %2.</translation>
    </message>
    <message>
        <source>Invited on %1; expires ≈ %2.</source>
        <extracomment>%1 and %2 are dates; &quot;≈&quot; says that the second is an estimate</extracomment>
        <translation>Invitato il %1; scade ≈ %2.</translation>
    </message>
    <message>
        <source>Invited on %1; expires %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>Invitato il %1; scade il %2.</translation>
    </message>
    <message>
        <source>This account allows only: %1.</source>
        <extracomment>%1 is a list of patterns such as **@example.com</extracomment>
        <translation>Questo account consente solo: %1.</translation>
    </message>
    <message>
        <source>Contains characters that look like others: %1.</source>
        <extracomment>%1 is a list of letters with their codes, or two domains that look alike</extracomment>
        <translation>Contiene caratteri simili ad altri: %1.</translation>
    </message>
    <message>
        <source>Already %1. Add access in the user’s details instead.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>Ha già lo stato %1. Aggiungere invece l&apos;accesso nei dettagli utente.</translation>
    </message>
    <message>
        <source>Correct</source>
        <comment>an address</comment>
        <translation>Correggi</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>an address from the list</comment>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Invite anyway</source>
        <translation>Invita comunque</translation>
    </message>
    <message>
        <source>Resend instead</source>
        <translation>Reinvia</translation>
    </message>
    <message>
        <source>Show user</source>
        <translation>Mostra utente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers: %1 is an address, %2 says what will happen to it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>iam::AgeChart</name>
    <message>
        <source>Days left of the pending, and those that have ended</source>
        <translation>Giorni rimanenti degli inviti in sospeso, e quelli terminati</translation>
    </message>
    <message>
        <source>Choose a bar to filter the list.</source>
        <translation>Scelga una barra per filtrare l&apos;elenco.</translation>
    </message>
</context>
<context>
    <name>iam::ApiKeyDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Account %1 at %2</source>
        <extracomment>%1 is the ID of an account, %2 the address of a service</extracomment>
        <translation>Account %1 in %2</translation>
    </message>
    <message>
        <source>&amp;API key</source>
        <translation>Chiave A&amp;PI</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chiave API</translation>
    </message>
    <message>
        <source>&amp;Keep it in the key store of this computer</source>
        <translation>&amp;Conserva nell&apos;archivio chiavi di questo computer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>&amp;Passcode or token</source>
        <translation>Passcode o &amp;token</translation>
    </message>
    <message>
        <source>Passcode or token</source>
        <translation>Passcode o token</translation>
    </message>
    <message>
        <source>The field is empty.</source>
        <translation>Il campo è vuoto.</translation>
    </message>
</context>
<context>
    <name>iam::ApiKeysSection</name>
    <message>
        <source>API keys %1</source>
        <translation>Chiavi API %1</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Chiavi API</translation>
    </message>
    <message>
        <source>Search API keys</source>
        <translation>Cerca chiavi API</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Data di creazione</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Ultimo utilizzo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Reading the API keys …</source>
        <translation>Lettura delle chiavi API…</translation>
    </message>
    <message>
        <source>The API keys could not be read.</source>
        <translation>Impossibile leggere le chiavi API.</translation>
    </message>
    <message>
        <source>Never, or not told</source>
        <translation>Mai o non comunicato</translation>
    </message>
    <message>
        <source>This user has no API keys here.</source>
        <translation>Questo utente non ha chiavi API qui.</translation>
    </message>
    <message>
        <source>This service offers programs no operation to delete the keys of others.</source>
        <translation>Questo servizio non offre ai programmi un&apos;operazione per eliminare le chiavi altrui.</translation>
    </message>
</context>
<context>
    <name>iam::AssignAccessDialog</name>
    <message>
        <source>Edit a policy of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Modifica una politica di %1</translation>
    </message>
    <message>
        <source>Assign access to %1</source>
        <translation>Assegna accesso a %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assegna</translation>
    </message>
    <message>
        <source>This user has this already, by another policy.</source>
        <translation>Questo utente ha già questo accesso tramite un&apos;altra politica.</translation>
    </message>
</context>
<context>
    <name>iam::BlockerList</name>
    <message>
        <source>Give all to %1</source>
        <extracomment>%1 is the name of the user above in the hierarchy</extracomment>
        <translation>Assegna tutti a %1</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verifica di nuovo</translation>
    </message>
    <message>
        <source>Does not block</source>
        <translation>Non blocca</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>says a button&apos;s text and the user it is about</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New parent</source>
        <translation>Nuovo superiore</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Disabilita</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
</context>
<context>
    <name>iam::BreadcrumbBar</name>
    <message>
        <source>Place</source>
        <translation>Posizione</translation>
    </message>
</context>
<context>
    <name>iam::BulkDialog</name>
    <message>
        <source>Whom it fits</source>
        <translation>A chi si applica</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>&amp;Simulazione</translation>
    </message>
    <message>
        <source>Says whom it fits by now, and sends nothing.</source>
        <translation>Dice a chi si applica ora e non invia nulla.</translation>
    </message>
    <message>
        <source>Reads your rights and the users anew, and says whom it fits. Changes nothing.</source>
        <translation>Rilegge i diritti e gli utenti e dice a chi si applica. Non modifica nulla.</translation>
    </message>
    <message>
        <source>The dry run is going on.</source>
        <translation>La prova a vuoto è in corso.</translation>
    </message>
    <message>
        <source>Reading who is in the group …</source>
        <translation>Lettura dei membri del gruppo …</translation>
    </message>
    <message>
        <source>Choose a group.</source>
        <translation>Scegliere un gruppo.</translation>
    </message>
    <message>
        <source>It fits none of the selected users.</source>
        <translation>Non si applica a nessuno degli utenti selezionati.</translation>
    </message>
    <message>
        <source>Reading what they have …</source>
        <translation>Lettura di ciò che hanno …</translation>
    </message>
    <message>
        <source>The word is not typed yet.</source>
        <translation>La parola non è ancora stata digitata.</translation>
    </message>
    <message>
        <source>You and the owner were left out.</source>
        <translation>L&apos;utente stesso e il proprietario sono stati esclusi.</translation>
    </message>
    <message>
        <source>The owner was left out.</source>
        <translation>Il proprietario è stato escluso.</translation>
    </message>
    <message>
        <source>You were left out.</source>
        <translation>L&apos;utente stesso è stato escluso.</translation>
    </message>
    <message>
        <source>Not checked: whether you have the right could not be read.</source>
        <translation>Non verificato: impossibile leggere se si dispone del diritto.</translation>
    </message>
    <message>
        <source>Who is in the group could not be read, so it is not known whom it fits; the service decides. %1</source>
        <extracomment>%1 is a whole sentence with the reason</extracomment>
        <translation>Non è stato possibile leggere chi è nel gruppo, quindi non si sa a chi si applica; decide il servizio. %1</translation>
    </message>
    <message>
        <source>VPN-only users need a password for the console: without it they cannot sign in.</source>
        <translation>Gli utenti solo VPN hanno bisogno di una password per la console: senza non possono accedere.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1</source>
        <extracomment>%n users are left out, %1 is a whole sentence with the reason</extracomment>
        <translation>
            <numerusform>%n escluso: %1</numerusform>
            <numerusform>%n esclusi: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out for other reasons</source>
        <translation>
            <numerusform>%n escluso per altri motivi</numerusform>
            <numerusform>%n esclusi per altri motivi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending starts after %n s; until then it can be stopped.</source>
        <translation>
            <numerusform>L&apos;invio inizia dopo %n s; fino ad allora si può fermare.</numerusform>
            <numerusform>L&apos;invio inizia dopo %n s; fino ad allora si può fermare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: reading your rights and the users …</source>
        <translation>Prova a vuoto: lettura dei diritti e degli utenti …</translation>
    </message>
    <message>
        <source>Dry run: %1 of %2 fit. Nothing was sent.</source>
        <translation>Prova a vuoto: si applica a %1 su %2. Nulla è stato inviato.</translation>
    </message>
    <message>
        <source>Dry run: the users could not all be read anew. Nothing was sent.</source>
        <translation>Prova a vuoto: non è stato possibile rileggere tutti gli utenti. Nulla è stato inviato.</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>Aggiungi a</translation>
    </message>
    <message>
        <source>Remove from</source>
        <translation>Rimuovi da</translation>
    </message>
    <message>
        <source>Reading the groups …</source>
        <translation>Lettura dei gruppi…</translation>
    </message>
    <message>
        <source>Access group</source>
        <translation>Gruppo di accesso</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>Cerca gruppi</translation>
    </message>
    <message>
        <source>remove</source>
        <extracomment>the word that must be typed before many users are removed</extracomment>
        <translation>rimuovi</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Administrator of all account management services: %1.</source>
        <extracomment>%1 are names of users</extracomment>
        <translation>Amministratore di tutti i servizi di gestione account: %1.</translation>
    </message>
    <message>
        <source>What these have could not be read; they may be administrators: %1.</source>
        <extracomment>%1 are names of users</extracomment>
        <translation>Non è stato possibile leggere ciò che hanno; possono essere amministratori: %1.</translation>
    </message>
    <message>
        <source>Type “%1” to go on:</source>
        <translation>Digitare «%1» per continuare:</translation>
    </message>
    <message>
        <source>Cancel invite: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Annulla invito: si applica a %1 su %2</translation>
    </message>
    <message>
        <source>Clear failed invitation: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Cancella invito non riuscito: si applica a %1 su %2</translation>
    </message>
    <message>
        <source>Remove: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Rimuovi: si applica a %1 su %2</translation>
    </message>
    <message>
        <source>Access group: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Gruppo di accesso: si applica a %1 su %2</translation>
    </message>
    <message>
        <source>Change status: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Cambia stato: si applica a %1 su %2</translation>
    </message>
    <message>
        <source>Resend invite: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Reinvia invito: si applica a %1 su %2</translation>
    </message>
    <message>
        <source>The links in the messages stop working, and the planned access goes.</source>
        <translation>I link nei messaggi non funzionano più e l&apos;accesso previsto decade.</translation>
    </message>
    <message>
        <source>What is left of the invitations goes. The addresses can be invited again.</source>
        <translation>Ciò che resta degli inviti decade. Gli indirizzi possono essere invitati di nuovo.</translation>
    </message>
    <message>
        <source>They can no longer sign in to the console for this account, switch to it, or use its resources. Their access, group memberships and API keys in this account are deleted. Their IBMids are not deleted. Removal cannot be undone.</source>
        <translation>Questi utenti non possono più accedere alla console per questo account, passare a esso o utilizzarne le risorse. Il loro accesso, le appartenenze ai gruppi e le chiavi API in questo account vengono eliminati. I loro IBMid non vengono eliminati. La rimozione non può essere annullata.</translation>
    </message>
    <message>
        <source>They lose what they have through this group. Who is not in it is left as they are.</source>
        <translation>Perdono ciò che hanno tramite questo gruppo. Chi non vi appartiene resta com&apos;è.</translation>
    </message>
    <message>
        <source>They get what this group gives. Who is in it already is left as they are.</source>
        <translation>Ottengono ciò che questo gruppo concede. Chi vi appartiene già resta com&apos;è.</translation>
    </message>
    <message>
        <source>Membership and access are kept, but nothing can be done in this account.</source>
        <translation>Appartenenza e accesso vengono mantenuti, ma in questo account non è possibile fare nulla.</translation>
    </message>
    <message>
        <source>No classic infrastructure; everything else as Active.</source>
        <translation>Nessuna infrastruttura classica; per il resto come Attivo.</translation>
    </message>
    <message>
        <source>Only VPN access to devices; no console.</source>
        <translation>Solo accesso VPN ai dispositivi; nessuna console.</translation>
    </message>
    <message>
        <source>They work with the access assigned.</source>
        <translation>Lavorano con l&apos;accesso assegnato.</translation>
    </message>
    <message>
        <source>Everybody gets a new message. The links of the old ones stop working.</source>
        <translation>Tutti ricevono un nuovo messaggio. I link dei messaggi precedenti non funzionano più.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n invitation(s)</source>
        <translation>
            <numerusform>Annulla %n invito</numerusform>
            <numerusform>Annulla %n inviti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n invitation(s)</source>
        <translation>
            <numerusform>Cancella %n invito</numerusform>
            <numerusform>Cancella %n inviti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s)</source>
        <translation>
            <numerusform>Rimuovi %n utente</numerusform>
            <numerusform>Rimuovi %n utenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take out %n user(s)</source>
        <translation>
            <numerusform>Togli %n utente</numerusform>
            <numerusform>Togli %n utenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n user(s)</source>
        <translation>
            <numerusform>Aggiungi %n utente</numerusform>
            <numerusform>Aggiungi %n utenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n user(s)</source>
        <translation>
            <numerusform>Sospendi %n utente</numerusform>
            <numerusform>Sospendi %n utenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activate %n user(s)</source>
        <translation>
            <numerusform>Attiva %n utente</numerusform>
            <numerusform>Attiva %n utenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n user(s)</source>
        <translation>
            <numerusform>Modifica %n utente</numerusform>
            <numerusform>Modifica %n utenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n invitation(s)</source>
        <translation>
            <numerusform>Reinvia %n invito</numerusform>
            <numerusform>Reinvia %n inviti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::BulkSplitModel</name>
    <message>
        <source>Is %1 already.</source>
        <extracomment>%1 is a status such as &quot;Suspended&quot;</extracomment>
        <translation>È già %1.</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n s ago.</source>
        <translation>
            <numerusform>Inviato %n s fa.</numerusform>
            <numerusform>Inviato %n s fa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is in the group already.</source>
        <translation>È già nel gruppo.</translation>
    </message>
    <message>
        <source>Is not in the group.</source>
        <translation>Non è nel gruppo.</translation>
    </message>
    <message>
        <source>No longer in the account.</source>
        <translation>Non è più nell&apos;account.</translation>
    </message>
    <message>
        <source>The state is not known to this console.</source>
        <translation>Questa console non conosce lo stato.</translation>
    </message>
    <message>
        <source>%1: does not apply.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>%1: non si applica.</translation>
    </message>
    <message>
        <source>Sent less than a minute ago.</source>
        <translation>Inviato meno di un minuto fa.</translation>
    </message>
    <message>
        <source>%1, fits</source>
        <extracomment>for screen readers: %1 is a name</extracomment>
        <translation>%1, si applica</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, escluso</translation>
    </message>
    <message>
        <source>User</source>
        <comment>column</comment>
        <translation>Utente</translation>
    </message>
    <message>
        <source>State, or why not</source>
        <comment>column</comment>
        <translation>Stato, o perché no</translation>
    </message>
</context>
<context>
    <name>iam::CannotInviteDialog</name>
    <message>
        <source>You cannot invite people to this account.</source>
        <translation>Non è possibile invitare persone in questo account.</translation>
    </message>
    <message>
        <source>You need one of:</source>
        <translation>È richiesto uno dei seguenti requisiti:</translation>
    </message>
    <message>
        <source>• %1</source>
        <extracomment>%1 is one of several things of which one is needed</extracomment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>being the owner of the account</source>
        <translation>essere proprietario dell&apos;account</translation>
    </message>
    <message>
        <source>the role Editor or Administrator on User Management</source>
        <translation>il ruolo Editor o Administrator su User Management</translation>
    </message>
    <message>
        <source>the classic permission Manage Users</source>
        <translation>l&apos;autorizzazione classica «Gestisci utenti»</translation>
    </message>
    <message>
        <source>The owner %1 and administrators can give it to you.</source>
        <extracomment>%1 is the name of the account&apos;s owner</extracomment>
        <translation>Il proprietario %1 e gli amministratori possono concederlo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Show my access</source>
        <translation>Mostra il mio accesso</translation>
    </message>
</context>
<context>
    <name>iam::ChangeDialog</name>
    <message>
        <source>This can no longer be done.</source>
        <translation>Non è più possibile.</translation>
    </message>
    <message>
        <source>%1 is now %2. Nothing was sent.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation>%1 ha ora lo stato %2. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <translation>%1 non è più nell&apos;account.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Trace number: %1</source>
        <extracomment>%1 identifies a request, for the service&apos;s support</extracomment>
        <translation>Numero di traccia: %1</translation>
    </message>
    <message>
        <source>Nobody knows whether this was done. The list is read again.</source>
        <translation>Non è noto se l&apos;operazione sia stata eseguita. L&apos;elenco viene riletto.</translation>
    </message>
    <message>
        <source>This was not done.</source>
        <translation>L&apos;operazione non è stata eseguita.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copia dettagli</translation>
    </message>
    <message>
        <source>Waiting for the service …</source>
        <translation>In attesa del servizio…</translation>
    </message>
    <message>
        <source>You are signed in again.</source>
        <translation>L&apos;accesso è di nuovo attivo.</translation>
    </message>
    <message>
        <source>Nothing was sent in the meantime. What you have filled in is kept.</source>
        <translation>Nel frattempo nulla è stato inviato. Quanto inserito è conservato.</translation>
    </message>
</context>
<context>
    <name>iam::ClassicPart</name>
    <message numerus="yes">
        <source>Show %n permission(s)</source>
        <translation>
            <numerusform>Mostra %n autorizzazione</numerusform>
            <numerusform>Mostra %n autorizzazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>You cannot give what you do not hold yourself; left out: %1.</source>
        <extracomment>%1 is a list of permissions of classic infrastructure</extracomment>
        <translation>Non è possibile assegnare ciò che non si possiede; omesso: %1.</translation>
    </message>
    <message>
        <source>Devices can be given only after the invitation has been accepted.</source>
        <translation>I dispositivi possono essere assegnati solo dopo l&apos;accettazione dell&apos;invito.</translation>
    </message>
    <message>
        <source>Devices, after acceptance</source>
        <translation>Dispositivi, dopo l&apos;accettazione</translation>
    </message>
</context>
<context>
    <name>iam::ClassicSection</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivi</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Supporto</translation>
    </message>
    <message>
        <source>Single permissions</source>
        <translation>Autorizzazioni singole</translation>
    </message>
    <message>
        <source>Classic infrastructure</source>
        <translation>Infrastruttura classica</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>set</comment>
        <extracomment>%1 is the name of a permission set, %2 how many permissions it has</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Scarta modifiche</translation>
    </message>
    <message>
        <source>This service offers no such operation to programs. Classic infrastructure is changed in its own console.</source>
        <translation>Questo servizio non offre questa operazione ai programmi. L&apos;infrastruttura classica si modifica nella propria console.</translation>
    </message>
    <message>
        <source>This account has no classic infrastructure.</source>
        <translation>Questo account non ha un&apos;infrastruttura classica.</translation>
    </message>
    <message>
        <source>Reading the classic permissions …</source>
        <translation>Lettura delle autorizzazioni classiche…</translation>
    </message>
    <message>
        <source>The classic permissions could not be read.</source>
        <translation>Impossibile leggere le autorizzazioni classiche.</translation>
    </message>
    <message>
        <source>At the top of the classic hierarchy.</source>
        <translation>Al vertice della gerarchia classica.</translation>
    </message>
    <message>
        <source>Child of %1.</source>
        <translation>Subordinato a %1.</translation>
    </message>
    <message>
        <source>Parent of %1.</source>
        <extracomment>%1 are names</extracomment>
        <translation>Superiore di %1.</translation>
    </message>
    <message>
        <source>Devices and VPN subnets: this service tells nothing of them.</source>
        <translation>Dispositivi e sottoreti VPN: questo servizio non fornisce informazioni.</translation>
    </message>
    <message>
        <source>This person will be able to remove others, including you.</source>
        <translation>Questa persona potrà rimuovere altri utenti, incluso il Suo.</translation>
    </message>
    <message>
        <source>For a VPN-only user only the VPN subnets can be changed, and this service tells nothing of them.</source>
        <translation>Per un utente solo VPN si possono modificare solo le sottoreti VPN e questo servizio non fornisce informazioni al riguardo.</translation>
    </message>
    <message>
        <source>Copy as …</source>
        <extracomment>a button: shows what would be sent as a command or a program</extracomment>
        <translation>Copia come…</translation>
    </message>
</context>
<context>
    <name>iam::ColleaguePart</name>
    <message>
        <source>What this colleague has could not be read.</source>
        <translation>Impossibile leggere l&apos;accesso di questo collega.</translation>
    </message>
    <message>
        <source>Search an active user</source>
        <translation>Cerca un utente attivo</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>Utenti attivi</translation>
    </message>
    <message>
        <source>What the colleague has</source>
        <translation>Accesso del collega</translation>
    </message>
    <message>
        <source>Choose whose access is to be taken as a pattern.</source>
        <translation>Scegliere la persona il cui accesso deve servire da modello.</translation>
    </message>
    <message>
        <source>Reading what %1 has …</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Lettura dell&apos;accesso di %1…</translation>
    </message>
    <message>
        <source>Access group %1</source>
        <extracomment>%1 is an access group</extracomment>
        <translation>Gruppo di accesso %1</translation>
    </message>
    <message numerus="yes">
        <source>Classic infrastructure: %1, %n permission(s)</source>
        <extracomment>%1 is a set of classic permissions, such as &quot;Basic user&quot;</extracomment>
        <translation>
            <numerusform>Infrastruttura classica: %1, %n autorizzazione</numerusform>
            <numerusform>Infrastruttura classica: %1, %n autorizzazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – you cannot give this</source>
        <extracomment>%1 is something a colleague has</extracomment>
        <translation>%1 – assegnazione non consentita</translation>
    </message>
    <message>
        <source>%1 – administrator</source>
        <extracomment>%1 is something a colleague has</extracomment>
        <translation>%1 – amministratore</translation>
    </message>
    <message>
        <source>What %1 has. Administrator roles are ticked by nobody but you.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Accesso di %1. I ruoli di amministratore non vengono mai selezionati automaticamente.</translation>
    </message>
    <message>
        <source>%1 has no access of their own.</source>
        <translation>%1 non ha un accesso proprio.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n</source>
        <comment>things a colleague has</comment>
        <translation>
            <numerusform>Acqui&amp;sisci %n</numerusform>
            <numerusform>Acqui&amp;sisci %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What some columns show costs requests. It is read only while they are shown.</source>
        <translation>Il contenuto di alcune colonne costa richieste. Viene letto solo mentre sono visualizzate.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Sposta &amp;su</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Sposta &amp;giù</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Reimposta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Applica</translation>
    </message>
</context>
<context>
    <name>iam::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Tavolozza dei comandi</translation>
    </message>
    <message>
        <source>Search actions and users</source>
        <translation>Cerca azioni e utenti</translation>
    </message>
    <message>
        <source>Search actions, users, views and settings</source>
        <translation>Cerca azioni, utenti, viste e impostazioni</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nessuna corrispondenza.</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 is the name of a user: the actions are about them</extracomment>
        <translation>per %1</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n risultato</numerusform>
            <numerusform>%n risultati</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <translation>Al momento non è possibile.</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter do it · Ctrl+Enter copy as command · Esc close</source>
        <translation>↑ ↓ scegli · Invio esegui · Ctrl+Invio copia come comando · Esc chiudi</translation>
    </message>
    <message>
        <source>There is no command for this.</source>
        <translation>Per questo non c&apos;è un comando.</translation>
    </message>
</context>
<context>
    <name>iam::ConfirmLossDialog</name>
    <message>
        <source>Keep</source>
        <translation>Mantieni</translation>
    </message>
</context>
<context>
    <name>iam::ConnectForm</name>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connetti</translation>
    </message>
    <message>
        <source>Nothing is changed in an account by connecting.</source>
        <translation>La connessione non modifica nulla in un account.</translation>
    </message>
    <message>
        <source>Demo account</source>
        <translation>Account demo</translation>
    </message>
    <message>
        <source>Runs on this computer. Nothing leaves it.</source>
        <translation>Viene eseguito su questo computer. Nulla ne esce.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chiave API</translation>
    </message>
    <message>
        <source>An IBM Cloud account, with the key of a person or a service ID.</source>
        <translation>Un account IBM Cloud, con la chiave di una persona o di un ID servizio.</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Passcode</translation>
    </message>
    <message>
        <source>An IBM Cloud account, with a one-time passcode or a token.</source>
        <translation>Un account IBM Cloud, con un passcode monouso o un token.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservazione</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Known after the check</source>
        <translation>Noto dopo la verifica</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>Impostazioni di connessione</translation>
    </message>
    <message>
        <source>Only in memory</source>
        <translation>Solo in memoria</translation>
    </message>
    <message>
        <source>In the system’s key store</source>
        <translation>Nell&apos;archivio chiavi del sistema</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>Dove viene conservata la chiave</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Accesso in corso…</translation>
    </message>
    <message>
        <source>Signed in, but there is no account to open.</source>
        <translation>Accesso eseguito, ma non c&apos;è alcun account da aprire.</translation>
    </message>
    <message>
        <source>Signed in as %1, a service ID.</source>
        <extracomment>%1 is the name or address of who has signed in</extracomment>
        <translation>Accesso eseguito come %1, un ID servizio.</translation>
    </message>
    <message>
        <source>Signed in as %1, a person.</source>
        <translation>Accesso eseguito come %1, una persona.</translation>
    </message>
    <message>
        <source>Changes here affect the real account %1. The console asks once more before the first change.</source>
        <translation>Le modifiche qui hanno effetto sull&apos;account reale %1. La console chiede conferma ancora una volta prima della prima modifica.</translation>
    </message>
    <message>
        <source>The service does not accept this.</source>
        <translation>Il servizio non lo accetta.</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>Accesso non eseguito.</translation>
    </message>
    <message>
        <source>&amp;Passcode or token</source>
        <translation>Passcode o &amp;token</translation>
    </message>
    <message>
        <source>&amp;API key</source>
        <translation>Chiave A&amp;PI</translation>
    </message>
    <message>
        <source>Passcode or token</source>
        <translation>Passcode o token</translation>
    </message>
    <message>
        <source>The key of this account is in the key store</source>
        <translation>La chiave di questo account è nell&apos;archivio chiavi</translation>
    </message>
    <message>
        <source>Good once, and only kept in memory. You get it in the web console under Log in to CLI and API.</source>
        <translation>Valido una sola volta e conservato solo in memoria. Si ottiene nella console web in «Log in to CLI and API».</translation>
    </message>
    <message>
        <source>Never written to a file, the log or the journal.</source>
        <translation>Mai scritto in un file, nel log o nel registro.</translation>
    </message>
    <message>
        <source>This computer has no key store: the key stays in memory until the console is closed.</source>
        <translation>Questo computer non ha un archivio chiavi: la chiave resta in memoria fino alla chiusura della console.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verifica di nuovo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Apri account</translation>
    </message>
    <message>
        <source>There is only this one.</source>
        <translation>C&apos;è solo questo.</translation>
    </message>
    <message>
        <source>Accounts are found by Check.</source>
        <translation>Gli account si trovano con Verifica.</translation>
    </message>
    <message>
        <source>Being checked.</source>
        <translation>Verifica in corso.</translation>
    </message>
    <message>
        <source>Something is still empty.</source>
        <translation>Qualcosa è ancora vuoto.</translation>
    </message>
</context>
<context>
    <name>iam::ConnectWindow</name>
    <message>
        <source>Connect – IAM Console</source>
        <translation>Connessione – IAM Console</translation>
    </message>
    <message>
        <source>IAM Console</source>
        <translation>IAM Console</translation>
    </message>
    <message>
        <source>Users and invitations of your accounts</source>
        <translation>Utenti e inviti dei propri account</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>Account su questo computer</translation>
    </message>
    <message>
        <source>&amp;Add another account</source>
        <translation>&amp;Aggiungi altro account</translation>
    </message>
    <message>
        <source>&amp;Forget this account</source>
        <translation>&amp;Dimentica questo account</translation>
    </message>
    <message>
        <source>Takes it out of this list, and its key out of the key store. The account itself is not changed.</source>
        <translation>Toglie l&apos;account da questo elenco e la sua chiave dall&apos;archivio chiavi. L&apos;account stesso non viene modificato.</translation>
    </message>
</context>
<context>
    <name>iam::Console</name>
    <message>
        <source>The demo account cannot be opened</source>
        <translation>Impossibile aprire l&apos;account demo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>iam::CopyAsChoices</name>
    <message>
        <source>Resend invite</source>
        <translation>Reinvia invito</translation>
    </message>
    <message>
        <source>Accept the invitation (by the person invited)</source>
        <translation>Accetta l&apos;invito (da parte della persona invitata)</translation>
    </message>
    <message>
        <source>Cancel invite</source>
        <translation>Annulla invito</translation>
    </message>
    <message>
        <source>Clear failed invitation</source>
        <translation>Cancella invito non riuscito</translation>
    </message>
    <message>
        <source>Add to an access group</source>
        <translation>Aggiungi a un gruppo di accesso</translation>
    </message>
    <message>
        <source>Change status to %1</source>
        <extracomment>%1 is a state of a user, such as &quot;Suspended&quot;</extracomment>
        <translation>Modifica lo stato in %1</translation>
    </message>
    <message>
        <source>Change parent</source>
        <translation>Cambia superiore</translation>
    </message>
    <message>
        <source>Update IBMid</source>
        <translation>Aggiorna IBMid</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>Rimuovi utente</translation>
    </message>
    <message>
        <source>Leave account</source>
        <translation>Lascia account</translation>
    </message>
    <message>
        <source>Read the user</source>
        <translation>Leggi l&apos;utente</translation>
    </message>
    <message>
        <source>Copy as …</source>
        <extracomment>a button: shows what the dialog would send as a command or a program</extracomment>
        <translation>Copia come…</translation>
    </message>
</context>
<context>
    <name>iam::CopyAsDialog</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copia come</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) further down are left out; the text would be too long.</source>
        <translation>
            <numerusform>%n utente più in basso è omesso; il testo sarebbe troppo lungo.</numerusform>
            <numerusform>%n utenti più in basso sono omessi; il testo sarebbe troppo lungo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same as the console does it, to be run elsewhere. Nothing is sent from here.</source>
        <translation>Esattamente ciò che fa la console, da eseguire altrove. Da qui non viene inviato nulla.</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Azione</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Shell</source>
        <translation>&amp;Shell</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>&amp;Without asking (-f)</source>
        <translation>Se&amp;nza conferma (-f)</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>Testo da copiare</translation>
    </message>
    <message>
        <source>Set the variable IAM_TOKEN to a token first, for instance the one of “ibmcloud iam oauth-tokens” without the word Bearer. Texts in angle brackets are yours to fill in.</source>
        <translation>Impostare prima la variabile IAM_TOKEN su un token, ad esempio quello di «ibmcloud iam oauth-tokens» senza la parola Bearer. I testi tra parentesi angolari devono essere completati dall&apos;utente.</translation>
    </message>
</context>
<context>
    <name>iam::CopyMenu</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;pia</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>Copia &amp;nome</translation>
    </message>
    <message>
        <source>Copy &amp;IAM ID</source>
        <translation>Copia &amp;IAM ID</translation>
    </message>
    <message>
        <source>Copy &amp;user ID</source>
        <translation>Copia ID &amp;utente</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Copia &amp;riga</translation>
    </message>
</context>
<context>
    <name>iam::DetailsPage</name>
    <message>
        <source>%1 is no longer in the account.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 non è più nell&apos;account.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aggiorna</translation>
    </message>
    <message>
        <source>Planned access</source>
        <translation>Accesso pianificato</translation>
    </message>
    <message>
        <source>Access report</source>
        <translation>Report di accesso</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Modifica stato</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>Rimuovi utente</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>unsaved</comment>
        <extracomment>%1 is the name of a section with changes that are not saved</extracomment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Ci sono modifiche non salvate.</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Altre azioni</translation>
    </message>
</context>
<context>
    <name>iam::DetailsSection</name>
    <message>
        <source>This user is no longer in the account.</source>
        <translation>Questo utente non è più nell&apos;account.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copia dettagli</translation>
    </message>
    <message>
        <source>Nobody knows whether this was done. Everything is read again.</source>
        <translation>Non è noto se l&apos;operazione sia stata eseguita. Tutto viene riletto.</translation>
    </message>
    <message>
        <source>This was not done.</source>
        <translation>L&apos;operazione non è stata eseguita.</translation>
    </message>
    <message>
        <source>%1 is now %2. Nothing was sent.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation>%1 ha ora lo stato %2. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 non è più nell&apos;account.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The change is on its way.</source>
        <translation>La modifica è in corso.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato modificato nulla.</translation>
    </message>
</context>
<context>
    <name>iam::EffectiveSection</name>
    <message>
        <source>Effective access</source>
        <translation>Accesso effettivo</translation>
    </message>
    <message>
        <source>Compare with another user …</source>
        <translation>Confronta con un altro utente…</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Termina confronto</translation>
    </message>
    <message>
        <source>Search access</source>
        <translation>Cerca accesso</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destinazione</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ambito</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Azioni</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Tramite</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation>Lettura dell&apos;accesso…</translation>
    </message>
    <message>
        <source>Own policy</source>
        <translation>Politica propria</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppo %1</translation>
    </message>
    <message>
        <source>%1, not now (period)</source>
        <extracomment>%1 is how somebody has access</extracomment>
        <translation>%1, non ora (periodo)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Entrambi</translation>
    </message>
    <message>
        <source>Only this user</source>
        <translation>Solo questo utente</translation>
    </message>
    <message>
        <source>Only %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>This user may do nothing in the account.</source>
        <translation>Questo utente non può fare nulla nell&apos;account.</translation>
    </message>
    <message>
        <source>This user is suspended: the access is kept, but nothing can be done with it.</source>
        <translation>Questo utente è sospeso: l&apos;accesso viene mantenuto, ma non consente alcuna azione.</translation>
    </message>
    <message>
        <source>This is planned: it counts as soon as the invitation has been accepted.</source>
        <translation>Questo è pianificato: ha effetto non appena l&apos;invito è stato accettato.</translation>
    </message>
    <message>
        <source>Not everything could be read: there may be more.</source>
        <translation>Non è stato possibile leggere tutto: potrebbe esserci altro.</translation>
    </message>
    <message>
        <source>Enter or a double click shows the actions of a role.</source>
        <translation>Il tasto Invio o un doppio clic mostra le azioni di un ruolo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2: %n action(s)</source>
        <extracomment>%1 is the name of a role, %2 what it is for, %n a number of actions</extracomment>
        <translation>
            <numerusform>%1 su %2: %n azione</numerusform>
            <numerusform>%1 su %2: %n azioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with another user</source>
        <translation>Confronta con un altro utente</translation>
    </message>
    <message>
        <source>This is the user whose access is shown.</source>
        <translation>È l&apos;utente di cui viene mostrato l&apos;accesso.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
</context>
<context>
    <name>iam::EmailDelegate</name>
    <message>
        <source>This can be taken for another name or address.</source>
        <translation>Può essere confuso con un altro nome o indirizzo.</translation>
    </message>
    <message>
        <source>Letters that look like others: %1.</source>
        <extracomment>%1 is a list of letters with their codes</extracomment>
        <translation>Lettere che somigliano ad altre: %1.</translation>
    </message>
    <message>
        <source>%1 can be taken for %2.</source>
        <extracomment>%1 and %2 are names, or domains of addresses: this one, and the one of the account</extracomment>
        <translation>%1 può essere scambiato per %2.</translation>
    </message>
</context>
<context>
    <name>iam::EndDialog</name>
    <message>
        <source>Cancel the invitation of %1?</source>
        <translation>Annullare l&apos;invito di %1?</translation>
    </message>
    <message>
        <source>The link in the message stops working.</source>
        <translation>Il link nel messaggio non funziona più.</translation>
    </message>
    <message>
        <source>Cancel invitation</source>
        <translation>Annulla invito</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Clear the failed invitation of %1?</source>
        <translation>Cancellare l&apos;invito non riuscito di %1?</translation>
    </message>
    <message>
        <source>What is left of the invitation goes. The address can be invited again. If it fails again, ask support with the trace number.</source>
        <translation>Ciò che resta dell&apos;invito viene eliminato. L&apos;indirizzo può essere invitato di nuovo. In caso di nuovo errore, rivolgersi al supporto con il numero di traccia.</translation>
    </message>
    <message>
        <source>Clear invitation</source>
        <translation>Cancella invito</translation>
    </message>
    <message>
        <source>Invite %1 again?</source>
        <translation>Invitare di nuovo %1?</translation>
    </message>
    <message>
        <source>What is left of the old invitation is cancelled now. Then the new invitation opens with the same address and the same access.</source>
        <translation>Ciò che resta del vecchio invito viene annullato ora. Si apre quindi il nuovo invito con lo stesso indirizzo e lo stesso accesso.</translation>
    </message>
    <message>
        <source>Cancel and invite again</source>
        <translation>Annulla e invita di nuovo</translation>
    </message>
    <message>
        <source>Leave this account?</source>
        <translation>Lasciare questo account?</translation>
    </message>
    <message>
        <source>Your access and API keys in this account are deleted. Only the owner or an administrator can invite you again.</source>
        <translation>Il proprio accesso e le proprie chiavi API in questo account vengono eliminati. Solo il proprietario o un amministratore può inviare un nuovo invito.</translation>
    </message>
    <message>
        <source>Leave account</source>
        <translation>Lascia account</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>Reading what goes …</source>
        <translation>Lettura di ciò che viene eliminato…</translation>
    </message>
    <message>
        <source>Reading the planned access …</source>
        <translation>Lettura dell&apos;accesso pianificato…</translation>
    </message>
    <message>
        <source>Access planned: %1.</source>
        <extracomment>%1 is a list of groups, policies and permissions, or &quot;none&quot;</extracomment>
        <translation>Accesso pianificato: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) go: %1.</source>
        <translation>
            <numerusform>%n chiave API viene eliminata: %1.</numerusform>
            <numerusform>%n chiavi API vengono eliminate: %1.</numerusform>
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
        <translation>Accesso eliminato: %1.</translation>
    </message>
    <message>
        <source>%1 has accepted in the meantime and is Active.</source>
        <translation>%1 ha nel frattempo accettato e ha ora lo stato Attivo.</translation>
    </message>
    <message>
        <source>Nothing was sent. Remove the user instead?</source>
        <translation>Non è stato inviato nulla. Rimuovere invece l&apos;utente?</translation>
    </message>
    <message>
        <source>Remove user …</source>
        <translation>Rimuovi utente…</translation>
    </message>
</context>
<context>
    <name>iam::EndpointForm</name>
    <message>
        <source>“%1” is no address of a service. It looks like https://iam.example.com.</source>
        <translation>«%1» non è l&apos;indirizzo di un servizio. Un indirizzo è del tipo https://iam.example.com.</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>&amp;Servizi</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <source>IBM Cloud</source>
        <translation>IBM Cloud</translation>
    </message>
    <message>
        <source>IBM Cloud, private network</source>
        <translation>IBM Cloud, rete privata</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>Altro servizio</translation>
    </message>
    <message>
        <source>Service a&amp;ddress</source>
        <translation>In&amp;dirizzo del servizio</translation>
    </message>
    <message>
        <source>&amp;IAM, if elsewhere</source>
        <translation>&amp;IAM, se altrove</translation>
    </message>
    <message>
        <source>&amp;Resource controller, if elsewhere</source>
        <translation>Controller delle &amp;risorse, se altrove</translation>
    </message>
    <message>
        <source>&amp;Global catalog, if elsewhere</source>
        <translation>Catalogo &amp;globale, se altrove</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Indirizzo del servizio</translation>
    </message>
    <message>
        <source>Address of IAM</source>
        <translation>Indirizzo di IAM</translation>
    </message>
    <message>
        <source>Address of the resource controller</source>
        <translation>Indirizzo del controller delle risorse</translation>
    </message>
    <message>
        <source>Address of the global catalog</source>
        <translation>Indirizzo del catalogo globale</translation>
    </message>
    <message>
        <source>The proxy of the system is used. Connections are encrypted and certificates are always checked; only this computer may be reached without encryption.</source>
        <translation>Viene utilizzato il proxy del sistema. Le connessioni sono crittografate e i certificati vengono sempre verificati; solo questo computer può essere raggiunto senza crittografia.</translation>
    </message>
    <message>
        <source>Same as service address</source>
        <translation>Uguale all&apos;indirizzo del servizio</translation>
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
        <translation>Scade il %1.</translation>
    </message>
    <message>
        <source>Estimated: the service does not tell when the last invitation went out.</source>
        <translation>Stima: il servizio non indica quando è stato inviato l&apos;ultimo invito.</translation>
    </message>
</context>
<context>
    <name>iam::ExpiryNotice</name>
    <message numerus="yes">
        <source>%n invitations expire within 3 days.</source>
        <translation>
            <numerusform>%n invito scade entro 3 giorni.</numerusform>
            <numerusform>%n inviti scadono entro 3 giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrali</translation>
    </message>
    <message>
        <source>Not again today</source>
        <translation>Non più oggi</translation>
    </message>
</context>
<context>
    <name>iam::ExportDialog</name>
    <message>
        <source>%1 of %2 written</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>%1 di %2 scritti</translation>
    </message>
    <message>
        <source>Export users</source>
        <translation>Esporta utenti</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Account %1</translation>
    </message>
    <message>
        <source>The list has not been read to its end: the file will not hold everybody.</source>
        <translation>L&apos;elenco non è stato letto fino alla fine: il file non conterrà tutti.</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Utenti</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utenti</translation>
    </message>
    <message>
        <source>All that match (%1)</source>
        <translation>Tutti i risultati (%1)</translation>
    </message>
    <message>
        <source>Those selected (%1)</source>
        <translation>Selezionati (%1)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonne</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Those shown</source>
        <translation>Visualizzate</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
</context>
<context>
    <name>iam::FactsSection</name>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non comunicato</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is the name of a field, such as &quot;IAM ID&quot;</extracomment>
        <translation>Copia %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Altro telefono</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID utente</translation>
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
        <translation>Stato</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Aggiunto</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Invitato da</translation>
    </message>
    <message>
        <source>Change status …</source>
        <translation>Modifica stato…</translation>
    </message>
    <message>
        <source>Change parent …</source>
        <translation>Cambia superiore…</translation>
    </message>
    <message>
        <source>Update IBMid …</source>
        <translation>Aggiorna IBMid…</translation>
    </message>
</context>
<context>
    <name>iam::FileReportDialog</name>
    <message>
        <source>Files that could not be used</source>
        <translation>File che non è stato possibile usare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>iam::FollowUpNotice</name>
    <message numerus="yes">
        <source>%n assignment(s) can be given now.</source>
        <translation>
            <numerusform>%n assegnazione è ora possibile.</numerusform>
            <numerusform>%n assegnazioni sono ora possibili.</numerusform>
        </translation>
    </message>
    <message>
        <source>People you invited earlier have accepted. An invitation could not carry this access.</source>
        <translation>Alcune persone invitate in precedenza hanno accettato. Un invito non poteva includere questo accesso.</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Assegna</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Access that waited for acceptance was refused.</source>
        <extracomment>%1 is an address, %2 the service&apos;s own words</extracomment>
        <translation>L&apos;accesso in attesa dell&apos;accettazione è stato rifiutato.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Togli</translation>
    </message>
</context>
<context>
    <name>iam::GroupChoiceModel</name>
    <message>
        <source>Added</source>
        <comment>to the invitation</comment>
        <translation>Aggiunto</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>to the invitation</comment>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>%1, added</source>
        <extracomment>for screen readers: %1 is an access group</extracomment>
        <translation>%1, aggiunto</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column</comment>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>column</comment>
        <translation>Membri</translation>
    </message>
    <message>
        <source>Policies</source>
        <comment>column</comment>
        <translation>Politiche</translation>
    </message>
</context>
<context>
    <name>iam::GroupsPart</name>
    <message>
        <source>Search access groups</source>
        <translation>Cerca gruppi di accesso</translation>
    </message>
    <message>
        <source>Enter adds the first group that is found.</source>
        <translation>Il tasto Invio aggiunge il primo gruppo trovato.</translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation>Gruppi di accesso</translation>
    </message>
    <message>
        <source>The access groups could not be read.</source>
        <translation>Impossibile leggere i gruppi di accesso.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Reading the access groups …</source>
        <translation>Lettura dei gruppi di accesso…</translation>
    </message>
    <message>
        <source>This account has no access groups that you may give.</source>
        <translation>Questo account non ha gruppi di accesso che si è autorizzati ad assegnare.</translation>
    </message>
    <message>
        <source>Groups can be changed later.</source>
        <translation>I gruppi possono essere modificati in seguito.</translation>
    </message>
</context>
<context>
    <name>iam::GroupsSection</name>
    <message>
        <source>Access groups %1</source>
        <translation>Gruppi di accesso %1</translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation>Gruppi di accesso</translation>
    </message>
    <message>
        <source>Assign group</source>
        <translation>Assegna gruppo</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>Cerca gruppi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiche</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation>Lettura dell&apos;accesso…</translation>
    </message>
    <message>
        <source>By a rule</source>
        <translation>Tramite una regola</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Direttamente</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Letto alle %1</translation>
    </message>
    <message>
        <source>No group is planned.</source>
        <translation>Nessun gruppo è pianificato.</translation>
    </message>
    <message>
        <source>This user is in no access group.</source>
        <translation>Questo utente non è in alcun gruppo di accesso.</translation>
    </message>
    <message>
        <source>This is planned: it counts as soon as the invitation has been accepted.</source>
        <translation>Questo è pianificato: ha effetto non appena l&apos;invito è stato accettato.</translation>
    </message>
    <message>
        <source>Not everything could be read: %1</source>
        <extracomment>%1 is technical text</extracomment>
        <translation>Non è stato possibile leggere tutto: %1</translation>
    </message>
    <message>
        <source>&amp;Remove from group …</source>
        <translation>&amp;Rimuovi dal gruppo…</translation>
    </message>
    <message>
        <source>A rule of the group makes this user a member.</source>
        <translation>Una regola del gruppo rende membro questo utente.</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <extracomment>%1 is a name, %2 the name of a group</extracomment>
        <translation>Rimuovi %1 da %2</translation>
    </message>
    <message>
        <source>What %1 loses is not known: not all access could be read.</source>
        <translation>Non è noto cosa perda %1: non è stato possibile leggere tutti gli accessi.</translation>
    </message>
    <message>
        <source>%1 loses:</source>
        <extracomment>%1 is a name; a list follows</extracomment>
        <translation>%1 perde:</translation>
    </message>
    <message>
        <source>Remove from group</source>
        <translation>Rimuovi dal gruppo</translation>
    </message>
</context>
<context>
    <name>iam::HeaderBar</name>
    <message>
        <source>Service ID</source>
        <translation>ID servizio</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietario</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gestisci</translation>
    </message>
    <message>
        <source>Access (IAM)</source>
        <translation>Accesso (IAM)</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utenti</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Sola lettura</translation>
    </message>
</context>
<context>
    <name>iam::HelpWindow</name>
    <message>
        <source>Guide – IAM Console</source>
        <translation>Guida – IAM Console</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pagine della guida</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avanti</translation>
    </message>
</context>
<context>
    <name>iam::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Cerca nella cronologia</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>This service offers no such operation to programs.</source>
        <translation>Questo servizio non offre questa operazione ai programmi.</translation>
    </message>
    <message>
        <source>Reading the events …</source>
        <translation>Lettura degli eventi…</translation>
    </message>
    <message>
        <source>The events could not be read.</source>
        <translation>Impossibile leggere gli eventi.</translation>
    </message>
    <message>
        <source>Nothing is recorded about this user.</source>
        <translation>Non è registrato nulla su questo utente.</translation>
    </message>
</context>
<context>
    <name>iam::IbmidDialog</name>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Verifica</translation>
    </message>
    <message>
        <source>Update the IBMid of %1</source>
        <translation>Aggiorna l&apos;IBMid di %1</translation>
    </message>
    <message>
        <source>Current ID: %1</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>ID attuale: %1</translation>
    </message>
    <message>
        <source>&amp;New IBMid</source>
        <translation>&amp;Nuovo IBMid</translation>
    </message>
    <message>
        <source>New IBMid</source>
        <translation>Nuovo IBMid</translation>
    </message>
    <message>
        <source>The new ID takes over all access. %1 leaves the account; to keep it as a member, invite it again and give it access. This cannot be undone.</source>
        <translation>Il nuovo ID acquisisce tutto l&apos;accesso. %1 lascia l&apos;account; per mantenere questo ID come membro, invitarlo di nuovo e assegnargli l&apos;accesso. L&apos;operazione non può essere annullata.</translation>
    </message>
    <message>
        <source>The new ID is invited with the same groups and policies. When it has accepted, the console offers to remove %1.</source>
        <translation>Il nuovo ID viene invitato con gli stessi gruppi e le stesse politiche. Dopo l&apos;accettazione, la console propone di rimuovere %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aggiorna</translation>
    </message>
    <message>
        <source>Replace by invitation …</source>
        <translation>Sostituisci con un invito…</translation>
    </message>
    <message>
        <source>This service offers no such operation to programs.</source>
        <translation>Questo servizio non offre questa operazione ai programmi.</translation>
    </message>
    <message>
        <source>You can do it yourself on this user&apos;s page of the web console; the list here is read again meanwhile. Or replace the ID by an invitation.</source>
        <translation>È possibile farlo autonomamente nella pagina di questo utente nella console web; qui intanto l&apos;elenco viene riletto. Oppure sostituire l&apos;ID con un invito.</translation>
    </message>
    <message>
        <source>Open the web console</source>
        <translation>Apri console web</translation>
    </message>
    <message>
        <source>Enter the new IBMid.</source>
        <translation>Immettere il nuovo IBMid.</translation>
    </message>
    <message>
        <source>Not a valid e-mail address: %1.</source>
        <extracomment>%1 is what is wrong, such as &quot;no @ in it&quot;</extracomment>
        <translation>Indirizzo e-mail non valido: %1.</translation>
    </message>
    <message>
        <source>This is the current ID.</source>
        <translation>È l&apos;ID attuale.</translation>
    </message>
    <message>
        <source>%1 is already a member.</source>
        <translation>%1 è già membro.</translation>
    </message>
    <message>
        <source>Nobody in this account has this ID. Whether there is such an IBMid shows when updating.</source>
        <translation>Nessuno in questo account ha questo ID. Se tale IBMid esista, risulta durante l&apos;aggiornamento.</translation>
    </message>
    <message>
        <source>Nobody in this account has this ID.</source>
        <translation>Nessuno in questo account ha questo ID.</translation>
    </message>
    <message>
        <source>There is no IBMid %1. It can be created at My IBM; for an address of a company with its own sign-in, it comes into being at the first sign-in.</source>
        <translation>Non esiste un IBMid %1. Può essere creato in My IBM; per l&apos;indirizzo di un&apos;azienda con accesso proprio, viene creato al primo accesso.</translation>
    </message>
</context>
<context>
    <name>iam::InvitationPanel</name>
    <message>
        <source>In this invitation</source>
        <translation>In questo invito</translation>
    </message>
    <message numerus="yes">
        <source>All %n people get the same access.</source>
        <translation>
            <numerusform>%n persona riceve questo accesso.</numerusform>
            <numerusform>Tutte le %n persone ricevono lo stesso accesso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access group</source>
        <translation>Gruppo di accesso</translation>
    </message>
    <message>
        <source>Another policy here already gives this.</source>
        <translation>Un&apos;altra politica qui concede già questo accesso.</translation>
    </message>
    <message>
        <source>Classic infrastructure</source>
        <translation>Infrastruttura classica</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>%n autorizzazione</numerusform>
            <numerusform>%n autorizzazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivi</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with access of their own</source>
        <translation>
            <numerusform>%n persona con accesso proprio</numerusform>
            <numerusform>%n persone con accesso proprio</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a file</comment>
        <extracomment>%1 is a file</extracomment>
        <translation>Da %1</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Nessun accesso</translation>
    </message>
    <message>
        <source>An invitation cannot carry what is marked “after acceptance”. The console gives it when the person has accepted.</source>
        <translation>Un invito non può includere ciò che è contrassegnato «dopo l&apos;accettazione». La console lo assegna quando la persona ha accettato.</translation>
    </message>
    <message>
        <source>This person will be able to remove others, including you.</source>
        <translation>Questa persona potrà rimuovere altri utenti, incluso il Suo.</translation>
    </message>
    <message>
        <source>These people will be able to remove others, including you.</source>
        <translation>Queste persone potranno rimuovere altri utenti, incluso il Suo.</translation>
    </message>
    <message>
        <source>after acceptance</source>
        <translation>dopo l&apos;accettazione</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is something in the invitation</extracomment>
        <translation>Modifica %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <extracomment>%1 is something in the invitation</extracomment>
        <translation>Togli %1</translation>
    </message>
</context>
<context>
    <name>iam::InviteWizard</name>
    <message>
        <source>Reading what colleagues have …</source>
        <translation>Lettura dell&apos;accesso dei colleghi…</translation>
    </message>
    <message>
        <source>You may not give these access groups, or there are none of that name: %1.</source>
        <extracomment>%1 is a list of names from a file</extracomment>
        <translation>Questi gruppi di accesso non possono essere assegnati dal proprio utente o non ne esistono con questo nome: %1.</translation>
    </message>
    <message>
        <source>Reading the access groups …</source>
        <translation>Lettura dei gruppi di accesso…</translation>
    </message>
    <message>
        <source>The access of these colleagues cannot be read: %1.</source>
        <extracomment>%1 is a list of addresses</extracomment>
        <translation>Impossibile leggere l&apos;accesso di questi colleghi: %1.</translation>
    </message>
    <message>
        <source>Nobody is left to invite.</source>
        <translation>Non resta nessuno da invitare.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Invite %n person(s)</source>
        <translation>
            <numerusform>&amp;Invita %n persona</numerusform>
            <numerusform>&amp;Invita %n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>A&amp;vanti</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n invitation(s)</source>
        <extracomment>%1 is &quot;3 people&quot;</extracomment>
        <translation>
            <numerusform>%1, %n invito</numerusform>
            <numerusform>%1, %n inviti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>You have a policy that is not added.</source>
        <translation>C&apos;è una politica non ancora aggiunta.</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Bozza salvata alle %1</translation>
    </message>
    <message>
        <source>Continue your draft?</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Continuare la bozza?</translation>
    </message>
    <message>
        <source>It was kept on %1.</source>
        <translation>È stata salvata il %1.</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>Co&amp;ntinua</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Sca&amp;rta</translation>
    </message>
    <message>
        <source>Continue the run of %1?</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Continuare l&apos;esecuzione del %1?</translation>
    </message>
    <message>
        <source>%1 done, %2 open, %3 unclear.</source>
        <extracomment>numbers of people</extracomment>
        <translation>%1 completati, %2 aperti, %3 incerti.</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>Contin&amp;ua</translation>
    </message>
    <message>
        <source>Disc&amp;ard</source>
        <translation>Scart&amp;a</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>Invita utenti</translation>
    </message>
    <message>
        <source>People</source>
        <comment>step</comment>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Access</source>
        <comment>step</comment>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>step</comment>
        <translation>Revisione</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>step</comment>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>&amp;Save as draft</source>
        <translation>Salva &amp;bozza</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>In&amp;dietro</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>&amp;Simulazione</translation>
    </message>
    <message>
        <source>Cop&amp;y as</source>
        <translation>Copia co&amp;me</translation>
    </message>
    <message>
        <source>Save &amp;table</source>
        <translation>Salva &amp;tabella</translation>
    </message>
    <message>
        <source>New &amp;run with the failed</source>
        <translation>Nuova &amp;esecuzione con i non riusciti</translation>
    </message>
    <message>
        <source>The failed people were to get different access. Try each again here, or save the table and start from it.</source>
        <translation>Le persone non riuscite dovevano ricevere accessi diversi. Riprovare qui con ciascuna oppure salvare la tabella e ripartire da essa.</translation>
    </message>
</context>
<context>
    <name>iam::InviteeWindow</name>
    <message>
        <source>Accepted. You are now a member of %1.</source>
        <translation>Accettato. Ora si è membri di %1.</translation>
    </message>
    <message>
        <source>Accepted by a call. You are now a member.</source>
        <translation>Accettato tramite chiamata. Ora si è membri.</translation>
    </message>
    <message>
        <source>Accepted. You are now a member.</source>
        <translation>Accettato. Ora si è membri.</translation>
    </message>
    <message>
        <source>Nobody of that address is known or invited.</source>
        <translation>Nessuno con questo indirizzo è noto o invitato.</translation>
    </message>
    <message>
        <source>The inbox could not be read.</source>
        <translation>Impossibile leggere la posta in arrivo.</translation>
    </message>
    <message>
        <source>From %1, sent %2</source>
        <extracomment>%1 is who sent an invitation, %2 a date and time</extracomment>
        <translation>Da %1, inviato il %2</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Link: %1</translation>
    </message>
    <message>
        <source>Can be accepted until %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Può essere accettato fino al %1.</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>Nessun messaggio.</translation>
    </message>
    <message>
        <source>The notifications could not be read.</source>
        <translation>Impossibile leggere le notifiche.</translation>
    </message>
    <message>
        <source>No notifications.</source>
        <translation>Nessuna notifica.</translation>
    </message>
    <message>
        <source>%1 – last used %2</source>
        <translation>%1 – ultimo utilizzo: %2</translation>
    </message>
    <message>
        <source>%1 – never used</source>
        <translation>%1 – mai utilizzata</translation>
    </message>
    <message>
        <source>Not accepted.</source>
        <translation>Non accettato.</translation>
    </message>
    <message>
        <source>The API key was not created.</source>
        <translation>La chiave API non è stata creata.</translation>
    </message>
    <message>
        <source>The API key %1 is created.</source>
        <translation>La chiave API %1 è stata creata.</translation>
    </message>
    <message>
        <source>This window can use it until it is closed.</source>
        <translation>Questa finestra può utilizzarla finché non viene chiusa.</translation>
    </message>
    <message>
        <source>The API key was used to sign in.</source>
        <translation>La chiave API è stata utilizzata per l&apos;accesso.</translation>
    </message>
    <message>
        <source>The API key does not work.</source>
        <translation>La chiave API non funziona.</translation>
    </message>
    <message>
        <source>Invitee (demo)</source>
        <translation>Invitato (demo)</translation>
    </message>
    <message>
        <source>&amp;Sign in as</source>
        <translation>&amp;Accedi come</translation>
    </message>
    <message>
        <source>Address of the invited person</source>
        <translation>Indirizzo della persona invitata</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posta in arrivo</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Chiavi API</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Accept by the link</source>
        <translation>Accetta tramite link</translation>
    </message>
    <message>
        <source>Accept by a call</source>
        <translation>Accetta tramite chiamata</translation>
    </message>
    <message>
        <source>Search notifications</source>
        <translation>Cerca notifiche</translation>
    </message>
    <message>
        <source>Type of notifications</source>
        <translation>Tipo di notifiche</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tutti i tipi</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>Name of the new API key</source>
        <translation>Nome della nuova chiave API</translation>
    </message>
    <message>
        <source>Create API key</source>
        <translation>Crea chiave API</translation>
    </message>
    <message>
        <source>Use the API key</source>
        <translation>Usa chiave API</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Prima acceda.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Il nome è vuoto.</translation>
    </message>
    <message>
        <source>Only a key that was created here can be used here.</source>
        <translation>Qui si può usare solo una chiave creata qui.</translation>
    </message>
    <message>
        <source>There is nothing to accept.</source>
        <translation>Non c&apos;è nulla da accettare.</translation>
    </message>
    <message>
        <source>Enter both names first.</source>
        <translation>Prima immetta entrambi i nomi.</translation>
    </message>
    <message>
        <source>Somebody new accepts by the link.</source>
        <translation>Chi è nuovo accetta con il link.</translation>
    </message>
    <message>
        <source>Being sent.</source>
        <translation>Invio in corso.</translation>
    </message>
</context>
<context>
    <name>iam::JournalDetails</name>
    <message>
        <source>from %1 to %2</source>
        <extracomment>what was changed in the words of the service: %1 what it was before, %2 what it is now, such as ACTIVE and SUSPENDED</extracomment>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>%1, attempt begun with %2</source>
        <translation>%1, tentativo iniziato con %2</translation>
    </message>
    <message>
        <source>Details of the entry</source>
        <translation>Dettagli della voce</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destinazione</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Trace number</source>
        <translation>Numero di traccia</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>What the user had</source>
        <translation>Ciò che l&apos;utente aveva</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Puts the whole entry on the clipboard.</source>
        <translation>Mette l&apos;intera voce negli appunti.</translation>
    </message>
    <message>
        <source>Invite again with the same access …</source>
        <translation>Invita di nuovo con lo stesso accesso …</translation>
    </message>
    <message>
        <source>Choose an entry to see its request and the answer.</source>
        <translation>Scegliere una voce per vedere la richiesta e la risposta.</translation>
    </message>
</context>
<context>
    <name>iam::JournalExportDialog</name>
    <message>
        <source>%1 of %2 written</source>
        <extracomment>%1 and %2 are numbers of entries of the journal</extracomment>
        <translation>%1 di %2 scritti</translation>
    </message>
    <message>
        <source>Export journal</source>
        <translation>Esporta registro</translation>
    </message>
    <message>
        <source>All entries about the account %1, as activity events. There are no secrets in them.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Tutte le voci sull&apos;account %1, come eventi di attività. Non contengono segreti.</translation>
    </message>
</context>
<context>
    <name>iam::JournalPage</name>
    <message>
        <source>Entry copied.</source>
        <translation>Voce copiata.</translation>
    </message>
    <message>
        <source>An entry could not be written to the journal.</source>
        <translation>Non è stato possibile scrivere una voce nel registro.</translation>
    </message>
    <message>
        <source>the newest %1 shown</source>
        <translation>mostrate le %1 più recenti</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>of the journal</comment>
        <translation>
            <numerusform>%n voce</numerusform>
            <numerusform>%n voci</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal could not be read.</source>
        <translation>Non è stato possibile leggere il registro.</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Nessuna voce corrisponde.</translation>
    </message>
    <message>
        <source>The search looks at names, addresses, IDs, requests and answers.</source>
        <translation>La ricerca guarda nomi, indirizzi, ID, richieste e risposte.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Non è stato ancora fatto nulla.</translation>
    </message>
    <message>
        <source>Every attempt to change something is listed here, with its request and what became of it.</source>
        <translation>Qui figura ogni tentativo di modifica, con la richiesta e l&apos;esito.</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>Verifica …</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>an entry of the journal: %1 a time, %2 what was done, such as &quot;Invite Ed Larsen&quot;, %3 what became of it</extracomment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>The journal could not be verified.</source>
        <translation>Non è stato possibile verificare il registro.</translation>
    </message>
    <message>
        <source>The journal is whole.</source>
        <translation>Il registro è integro.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were checked: none was changed, and none is missing.</source>
        <translation>
            <numerusform>%n voce controllata: non è stata modificata e non ne manca alcuna.</numerusform>
            <numerusform>%n voci controllate: nessuna è stata modificata e nessuna manca.</numerusform>
        </translation>
    </message>
    <message>
        <source>It says now: %1.</source>
        <extracomment>what an entry of the journal says; %1 is a time, an action and its outcome</extracomment>
        <translation>Ora dice: %1.</translation>
    </message>
    <message>
        <source>It cannot be read any more.</source>
        <translation>Non è più leggibile.</translation>
    </message>
    <message>
        <source>Before it stands: %1.</source>
        <extracomment>%1 is a time, an action and its outcome</extracomment>
        <translation>Prima c&apos;è: %1.</translation>
    </message>
    <message>
        <source>Behind it stands: %1.</source>
        <extracomment>%1 is a time, an action and its outcome</extracomment>
        <translation>Dopo c&apos;è: %1.</translation>
    </message>
    <message>
        <source>What follows it is not proven.</source>
        <translation>Ciò che segue non è provato.</translation>
    </message>
    <message>
        <source>Entry %1 of the journal is missing.</source>
        <extracomment>%1 is the number of an entry of the journal</extracomment>
        <translation>Manca la voce %1 del registro.</translation>
    </message>
    <message>
        <source>Entry %1 of the journal was changed after it was written.</source>
        <translation>La voce %1 del registro è stata modificata dopo la scrittura.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message numerus="yes">
        <source>%n entries exported.</source>
        <translation>
            <numerusform>%n voce esportata.</numerusform>
            <numerusform>%n voci esportate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Checks that no entry was changed or removed since it was written.</source>
        <translation>Controlla che nessuna voce sia stata modificata o rimossa da quando è stata scritta.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Writes all entries to a file, as activity events.</source>
        <translation>Scrive tutte le voci in un file, come eventi di attività.</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Cerca nel registro</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
</context>
<context>
    <name>iam::JournalTableModel</name>
    <message>
        <source>Invite</source>
        <comment>action of an entry</comment>
        <translation>Invita</translation>
    </message>
    <message>
        <source>Resend invitation</source>
        <comment>action of an entry</comment>
        <translation>Reinvia invito</translation>
    </message>
    <message>
        <source>Cancel invitation</source>
        <comment>action of an entry</comment>
        <translation>Annulla invito</translation>
    </message>
    <message>
        <source>Clear failed invitation</source>
        <comment>action of an entry</comment>
        <translation>Cancella invito non riuscito</translation>
    </message>
    <message>
        <source>Remove user</source>
        <comment>action of an entry</comment>
        <translation>Rimuovi utente</translation>
    </message>
    <message>
        <source>Leave account</source>
        <comment>action of an entry</comment>
        <translation>Lascia account</translation>
    </message>
    <message>
        <source>Add VPN-only user</source>
        <comment>action of an entry</comment>
        <translation>Aggiungi utente solo VPN</translation>
    </message>
    <message>
        <source>Change status</source>
        <comment>action of an entry</comment>
        <translation>Cambia stato</translation>
    </message>
    <message>
        <source>Change parent</source>
        <comment>action of an entry</comment>
        <translation>Cambia superiore</translation>
    </message>
    <message>
        <source>Update IBMid</source>
        <comment>action of an entry</comment>
        <translation>Aggiorna IBMid</translation>
    </message>
    <message>
        <source>Classic permissions</source>
        <comment>action of an entry</comment>
        <translation>Autorizzazioni classiche</translation>
    </message>
    <message>
        <source>Add to group</source>
        <comment>action of an entry</comment>
        <translation>Aggiungi al gruppo</translation>
    </message>
    <message>
        <source>Remove from group</source>
        <comment>action of an entry</comment>
        <translation>Rimuovi dal gruppo</translation>
    </message>
    <message>
        <source>Add policy</source>
        <comment>action of an entry</comment>
        <translation>Aggiungi politica</translation>
    </message>
    <message>
        <source>Edit policy</source>
        <comment>action of an entry</comment>
        <translation>Modifica politica</translation>
    </message>
    <message>
        <source>Remove policy</source>
        <comment>action of an entry</comment>
        <translation>Rimuovi politica</translation>
    </message>
    <message>
        <source>Allowed IP addresses</source>
        <comment>action of an entry</comment>
        <translation>Indirizzi IP consentiti</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>action of an entry</comment>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Create access group</source>
        <comment>action of an entry</comment>
        <translation>Crea gruppo di accesso</translation>
    </message>
    <message>
        <source>Account settings</source>
        <comment>action of an entry</comment>
        <translation>Impostazioni dell&apos;account</translation>
    </message>
    <message>
        <source>Another change</source>
        <comment>action of an entry</comment>
        <translation>Altra modifica</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>outcome of an entry</comment>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Success</source>
        <comment>outcome of an entry</comment>
        <translation>Riuscito</translation>
    </message>
    <message>
        <source>Failure</source>
        <comment>outcome of an entry</comment>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>outcome of an entry</comment>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destinazione</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
</context>
<context>
    <name>iam::KnownAccountList</name>
    <message>
        <source>Demo service on this computer</source>
        <translation>Servizio demo su questo computer</translation>
    </message>
    <message>
        <source>API key in the key store · last opened %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Chiave API nell&apos;archivio chiavi · ultima apertura il %1</translation>
    </message>
    <message>
        <source>API key · last opened %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Chiave API · ultima apertura il %1</translation>
    </message>
    <message>
        <source>Passcode · last opened %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Passcode · ultima apertura il %1</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>Account su questo computer</translation>
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
        <translation>%1 – Utenti – IAM Console</translation>
    </message>
    <message>
        <source>About IAM Console</source>
        <translation>Informazioni su IAM Console</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Versione %1</translation>
    </message>
    <message>
        <source>A console for the users of a cloud account: invite people, watch over their invitations, remove them.</source>
        <translation>Una console per gli utenti di un account cloud: invitare persone, seguire i loro inviti, rimuoverle.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>&amp;Invite users …</source>
        <translation>&amp;Invita utenti…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ggiorna</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Ce&amp;rca</translation>
    </message>
    <message>
        <source>Select &amp;all that match</source>
        <translation>Seleziona &amp;tutti i risultati</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>&amp;Deseleziona tutto</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Anteprima</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Riquadro successivo</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Riquadro precedente</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;About IAM Console</source>
        <translation>&amp;Informazioni su IAM Console</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <comment>theme</comment>
        <translation>Come il &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>theme</comment>
        <translation>&amp;Chiaro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>theme</comment>
        <translation>Sc&amp;uro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <comment>theme</comment>
        <translation>Contrasto &amp;elevato</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Utenti</translation>
    </message>
    <message>
        <source>&amp;Invitations</source>
        <translation>&amp;Inviti</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aiu&amp;to</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Viste</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utenti</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Lingua del sistema</translation>
    </message>
    <message>
        <source>The key could not be kept in the key store.</source>
        <translation>Impossibile conservare la chiave nell&apos;archivio chiavi.</translation>
    </message>
    <message>
        <source>It stays in memory until this account is closed.</source>
        <translation>Resta in memoria fino alla chiusura di questo account.</translation>
    </message>
    <message>
        <source>Change a real account?</source>
        <translation>Modificare un account reale?</translation>
    </message>
    <message>
        <source>Changes here affect the real account %1.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Le modifiche qui hanno effetto sull&apos;account reale %1.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. You are asked once, until the account is closed.</source>
        <translation>Non è ancora stato inviato nulla. La domanda viene posta una sola volta, fino alla chiusura dell&apos;account.</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Non modificare</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>Consenti modifiche</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nessuna azione da annullare.</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>&amp;Undo …</source>
        <translation>&amp;Annulla azione…</translation>
    </message>
    <message>
        <source>In&amp;vitee (demo) …</source>
        <translation>Invita&amp;to (demo)…</translation>
    </message>
    <message>
        <source>Remove by user ID or e-&amp;mail …</source>
        <translation>&amp;Rimuovi per ID utente o e-mail…</translation>
    </message>
    <message>
        <source>&amp;Open another account …</source>
        <translation>Apri &amp;altro account…</translation>
    </message>
    <message>
        <source>&amp;Close this account</source>
        <translation>&amp;Chiudi questo account</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copia dati di diagnostica</translation>
    </message>
    <message>
        <source>&amp;Close the tab</source>
        <translation>&amp;Chiudi scheda</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Scheda &amp;precedente</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <comment>whom the actions are about</comment>
        <translation>
            <numerusform>%n utente</numerusform>
            <numerusform>%n utenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <extracomment>a setting in the command palette; %1 is &quot;Dark&quot;, &quot;Light&quot;, &quot;High contrast&quot;, &quot;Follow the system&quot;</extracomment>
        <translation>Tema: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>a setting in the command palette; %1 is the name of a language in itself</extracomment>
        <translation>Lingua: %1</translation>
    </message>
    <message>
        <source>%1 is %2: this is not possible.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation>%1 ha lo stato %2: non è possibile.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Esecuzioni</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Co&amp;mmand palette …</source>
        <translation>Tavolozza co&amp;mandi …</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Sc&amp;heda successiva</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Esecuzioni</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>&amp;Tell at the start what expires soon</source>
        <translation>&amp;Segnala all&apos;avvio ciò che scade presto</translation>
    </message>
    <message>
        <source>Read on&amp;ly</source>
        <translation>&amp;Sola lettura</translation>
    </message>
    <message>
        <source>&amp;Guide (F1)</source>
        <translation>&amp;Guida (F1)</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Strumenti</translation>
    </message>
    <message>
        <source>Invitation tria&amp;ge</source>
        <translation>&amp;Verifica degli inviti</translation>
    </message>
    <message>
        <source>Invitation triage</source>
        <translation>Verifica degli inviti</translation>
    </message>
</context>
<context>
    <name>iam::NameDelegate</name>
    <message>
        <source>owner</source>
        <comment>tag of a user</comment>
        <translation>proprietario</translation>
    </message>
    <message>
        <source>self</source>
        <comment>tag of a user</comment>
        <translation>io</translation>
    </message>
    <message>
        <source>new</source>
        <comment>tag of a row</comment>
        <translation>nuovo</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>tag of a row</comment>
        <translation>modificato</translation>
    </message>
</context>
<context>
    <name>iam::NavigationList</name>
    <message>
        <source>Navigation</source>
        <translation>Navigazione</translation>
    </message>
</context>
<context>
    <name>iam::NotOfferedDialog</name>
    <message>
        <source>This service offers no such operation to programs.</source>
        <translation>Questo servizio non offre questa operazione ai programmi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Open the web console</source>
        <translation>Apri console web</translation>
    </message>
</context>
<context>
    <name>iam::OutcomeBar</name>
    <message>
        <source>Retr&amp;y</source>
        <translation>Ri&amp;prova</translation>
    </message>
    <message>
        <source>&amp;Watch on</source>
        <translation>Continua a &amp;seguire</translation>
    </message>
    <message>
        <source>Cancel &amp;invite</source>
        <translation>Annulla &amp;invito</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Togli</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>Copia &amp;dettagli</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an address, %2 what became of it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>iam::PageTabs</name>
    <message>
        <source>Leave without saving?</source>
        <translation>Uscire senza salvare?</translation>
    </message>
    <message>
        <source>These sections have changes that are not saved: %1.</source>
        <extracomment>%1 are names of sections, such as &quot;Sign-in&quot;</extracomment>
        <translation>Queste sezioni contengono modifiche non salvate: %1.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utenti</translation>
    </message>
    <message>
        <source>Open pages</source>
        <translation>Pagine aperte</translation>
    </message>
</context>
<context>
    <name>iam::PaletteButton</name>
    <message>
        <source>Search actions and users</source>
        <translation>Cerca azioni e utenti</translation>
    </message>
</context>
<context>
    <name>iam::PaletteModel</name>
    <message>
        <source>Actions</source>
        <comment>group of the command palette</comment>
        <translation>Azioni</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>group of the command palette</comment>
        <translation>Utenti</translation>
    </message>
    <message>
        <source>Views</source>
        <comment>group of the command palette</comment>
        <translation>Viste</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>group of the command palette</comment>
        <translation>Impostazioni</translation>
    </message>
</context>
<context>
    <name>iam::ParentDialog</name>
    <message>
        <source>Reading the hierarchy …</source>
        <translation>Lettura della gerarchia…</translation>
    </message>
    <message>
        <source>New parent of %1</source>
        <translation>Nuovo superiore di %1</translation>
    </message>
    <message>
        <source>Whoever is above a user in the classic hierarchy can change and remove them.</source>
        <translation>Chi è al di sopra di un utente nella gerarchia classica può modificarlo e rimuoverlo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Applica</translation>
    </message>
    <message>
        <source>The hierarchy could not be read. The service checks that there is no loop.</source>
        <translation>Impossibile leggere la gerarchia. Il servizio verifica che non ci siano cicli.</translation>
    </message>
    <message>
        <source>This user is at the top of the hierarchy.</source>
        <translation>Questo utente è al vertice della gerarchia.</translation>
    </message>
    <message>
        <source>Parent now: %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Superiore attuale: %1</translation>
    </message>
    <message>
        <source>This would make a loop.</source>
        <translation>Si creerebbe un ciclo.</translation>
    </message>
    <message>
        <source>Choose a user.</source>
        <translation>Scegliere un utente.</translation>
    </message>
    <message>
        <source>This is the present parent.</source>
        <translation>È il superiore attuale.</translation>
    </message>
</context>
<context>
    <name>iam::PeopleStep</name>
    <message>
        <source>The pasted table</source>
        <translation>La tabella incollata</translation>
    </message>
    <message>
        <source>&amp;Addresses</source>
        <translation>Indiri&amp;zzi</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Indirizzi e-mail</translation>
    </message>
    <message>
        <source>ada@example.com, Ed Larsen &lt;ed@example.com&gt;</source>
        <translation>ada@example.com, Ed Larsen &lt;ed@example.com&gt;</translation>
    </message>
    <message>
        <source>Drop a .csv or .txt file here</source>
        <translation>Trascinare qui un file .csv o .txt</translation>
    </message>
    <message>
        <source>Choose &amp;file</source>
        <translation>Scegli &amp;file</translation>
    </message>
    <message>
        <source>Remove all &amp;blocked</source>
        <translation>Rimuovi b&amp;loccati</translation>
    </message>
    <message>
        <source>What will happen to each address</source>
        <translation>Cosa accadrà a ogni indirizzo</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <comment>in the list</comment>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be invited</source>
        <translation>
            <numerusform>%n verrà invitata</numerusform>
            <numerusform>%n verranno invitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a tick</source>
        <translation>
            <numerusform>%n da selezionare</numerusform>
            <numerusform>%n da selezionare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n saltata</numerusform>
            <numerusform>%n saltate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n blocca</numerusform>
            <numerusform>%n bloccano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Will be sent in %n request(s) of at most 100.</source>
        <translation>
            <numerusform>Verrà inviato in %n richiesta con al massimo 100 indirizzi.</numerusform>
            <numerusform>Verrà inviato in %n richieste con al massimo 100 indirizzi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether somebody already uses the cloud shows only after sending. Who is new needs the link in the message.</source>
        <translation>Se qualcuno utilizza già il cloud, risulta solo dopo l&apos;invio. Chi è nuovo ha bisogno del link nel messaggio.</translation>
    </message>
    <message>
        <source>Enter at least one address.</source>
        <translation>Immettere almeno un indirizzo.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) block. Correct or remove them.</source>
        <translation>
            <numerusform>%n voce blocca. Correggerla o rimuoverla.</numerusform>
            <numerusform>%n voci bloccano. Correggerle o rimuoverle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n people at once.</source>
        <translation>
            <numerusform>Al massimo %n persona alla volta.</numerusform>
            <numerusform>Al massimo %n persone alla volta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to be invited all the same.</source>
        <translation>Selezionare ciò che va invitato comunque.</translation>
    </message>
    <message>
        <source>Nobody of these is new.</source>
        <translation>Nessuna di queste persone è nuova.</translation>
    </message>
    <message>
        <source>Open a list of people</source>
        <translation>Apri un elenco di persone</translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.txt);;All files (*)</source>
        <translation>Elenchi di persone (*.csv *.txt);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <extracomment>%1 is a file, %2 the reason in the system&apos;s words</extracomment>
        <translation>Impossibile aprire %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a list of people.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 è troppo grande per un elenco di persone.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>problems in a file</comment>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken from the file.</source>
        <translation>Non è stato ripreso nulla dal file.</translation>
    </message>
    <message>
        <source>Comma, semicolon, blank or line break between. Up to %1.</source>
        <extracomment>%1 is a number of people</extracomment>
        <translation>Separare con virgola, punto e virgola, spazio o interruzione di riga. Fino a %1.</translation>
    </message>
</context>
<context>
    <name>iam::PeriodForm</name>
    <message>
        <source>No limit</source>
        <translation>Nessun limite</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una volta</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Ogni settimana</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Beginning of the access</source>
        <translation>Inizio dell&apos;accesso</translation>
    </message>
    <message>
        <source>End of the access</source>
        <translation>Fine dell&apos;accesso</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Tutto il giorno</translation>
    </message>
    <message>
        <source>From this time of the day</source>
        <translation>Da quest&apos;ora del giorno</translation>
    </message>
    <message>
        <source>To this time of the day</source>
        <translation>Fino a quest&apos;ora del giorno</translation>
    </message>
    <message>
        <source>Offset from UTC</source>
        <translation>Differenza da UTC</translation>
    </message>
    <message>
        <source>Daylight saving is not followed.</source>
        <translation>L&apos;ora legale non viene considerata.</translation>
    </message>
</context>
<context>
    <name>iam::PermissionList</name>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>%n autorizzazione</numerusform>
            <numerusform>%n autorizzazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search permissions</source>
        <translation>Cerca autorizzazioni</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
</context>
<context>
    <name>iam::PoliciesSection</name>
    <message>
        <source>Access policies %1</source>
        <translation>Politiche di accesso %1</translation>
    </message>
    <message>
        <source>Access policies</source>
        <translation>Politiche di accesso</translation>
    </message>
    <message>
        <source>Assign access</source>
        <translation>Assegna accesso</translation>
    </message>
    <message>
        <source>Search policies</source>
        <translation>Cerca politiche</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destinazione</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ambito</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ruoli</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Ultimo utilizzo</translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation>Lettura dell&apos;accesso…</translation>
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
        <translation>Terminato: %1</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non comunicato</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Letto alle %1</translation>
    </message>
    <message>
        <source>No policy is planned.</source>
        <translation>Nessuna politica è pianificata.</translation>
    </message>
    <message>
        <source>This user has no policy of their own.</source>
        <translation>Questo utente non ha politiche proprie.</translation>
    </message>
    <message>
        <source>This is planned: it counts as soon as the invitation has been accepted.</source>
        <translation>Questo è pianificato: ha effetto non appena l&apos;invito è stato accettato.</translation>
    </message>
    <message numerus="yes">
        <source>%n policy(ies) ended and give nothing any more. They are not deleted by themselves.</source>
        <translation>
            <numerusform>%n politica è terminata e non concede più nulla. Non viene eliminata da sola.</numerusform>
            <numerusform>%n politiche sono terminate e non concedono più nulla. Non vengono eliminate da sole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n action(s) …</source>
        <extracomment>%1 is the name of a role, %n a number of actions</extracomment>
        <translation>
            <numerusform>%1: %n azione…</numerusform>
            <numerusform>%1: %n azioni…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <source>This policy has conditions that the form cannot show.</source>
        <translation>Questa politica ha condizioni che il modulo non può mostrare.</translation>
    </message>
    <message>
        <source>&amp;Remove policy …</source>
        <translation>&amp;Rimuovi politica…</translation>
    </message>
    <message>
        <source>Remove the policy for %1</source>
        <extracomment>%1 is what a policy is for, such as the name of a service</extracomment>
        <translation>Rimuovi la politica per %1</translation>
    </message>
    <message>
        <source>%1 loses nothing: other policies allow the same.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 non perde nulla: altre politiche consentono lo stesso.</translation>
    </message>
    <message>
        <source>%1 loses:</source>
        <extracomment>%1 is a name; a list follows</extracomment>
        <translation>%1 perde:</translation>
    </message>
    <message>
        <source>Remove policy</source>
        <translation>Rimuovi politica</translation>
    </message>
</context>
<context>
    <name>iam::PolicyForm</name>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation>Tutti i servizi abilitati per Identity and Access</translation>
    </message>
    <message>
        <source>All Account management services</source>
        <translation>Tutti i servizi di gestione account</translation>
    </message>
    <message>
        <source>All IAM Account management services</source>
        <translation>Tutti i servizi di gestione account IAM</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>service</comment>
        <extracomment>%1 is the display name of a service, %2 its technical name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Entire account</source>
        <translation>Intero account</translation>
    </message>
    <message>
        <source>One resource group</source>
        <translation>Un gruppo di risorse</translation>
    </message>
    <message>
        <source>Specific resources</source>
        <translation>Risorse specifiche</translation>
    </message>
    <message>
        <source>Reading the roles …</source>
        <translation>Lettura dei ruoli…</translation>
    </message>
    <message>
        <source>Choose a service.</source>
        <translation>Scegliere un servizio.</translation>
    </message>
    <message>
        <source>Choose a resource group.</source>
        <translation>Scegliere un gruppo di risorse.</translation>
    </message>
    <message>
        <source>At most 1,000 characters.</source>
        <translation>Al massimo 1.000 caratteri.</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Immettere un valore.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Scegliere almeno un ruolo.</translation>
    </message>
    <message>
        <source>The end lies in the past.</source>
        <translation>La fine è nel passato.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Scegliere almeno un giorno.</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>La fine deve essere successiva all&apos;inizio.</translation>
    </message>
    <message>
        <source>You may not give this: it needs Administrator on the target.</source>
        <translation>Non è possibile assegnarlo: richiede Administrator sulla destinazione.</translation>
    </message>
    <message>
        <source>Tick that you know what an administrator can do.</source>
        <translation>Selezionare la casella per confermare di sapere cosa può fare un amministratore.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destinazione</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ambito</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condizione</translation>
    </message>
    <message>
        <source>With “matches pattern”, QR-* matches QR-ml and QR-finance, and ? is any one character. A literal star is written {{*}}, a literal question mark {{?}}.</source>
        <translation>Con «corrisponde al modello», QR-* corrisponde a QR-ml e QR-finance, e ? è un qualsiasi carattere singolo. Un asterisco letterale si scrive {{*}}, un punto interrogativo letterale {{?}}.</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Aggiungi una condizione</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Gruppo di risorse</translation>
    </message>
    <message>
        <source>Resource group access</source>
        <translation>Accesso al gruppo di risorse</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Nessun accesso</translation>
    </message>
    <message>
        <source>Without Viewer on the group, its resources are hard to find.</source>
        <translation>Senza Viewer sul gruppo, le sue risorse sono difficili da trovare.</translation>
    </message>
    <message>
        <source>This person will be able to remove others, including you.</source>
        <translation>Questa persona potrà rimuovere altri utenti, incluso il Suo.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attributo</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>è uguale a</translation>
    </message>
    <message>
        <source>matches pattern</source>
        <translation>corrisponde al modello</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Rimuovi questa condizione</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n azione</numerusform>
            <numerusform>%n azioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions of %1</source>
        <extracomment>%1 is the name of a role</extracomment>
        <translation>Azioni di %1</translation>
    </message>
    <message>
        <source>Platform roles</source>
        <translation>Ruoli della piattaforma</translation>
    </message>
    <message>
        <source>Service roles</source>
        <translation>Ruoli del servizio</translation>
    </message>
    <message>
        <source>Custom roles</source>
        <translation>Ruoli personalizzati</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2: %n action(s)</source>
        <extracomment>%1 is the name of a role, %2 what it is for, %n a number of actions</extracomment>
        <translation>
            <numerusform>%1 su %2: %n azione</numerusform>
            <numerusform>%1 su %2: %n azioni</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing of this kind that you may give.</source>
        <translation>Non c&apos;è nulla di questo tipo che si è autorizzati ad assegnare.</translation>
    </message>
</context>
<context>
    <name>iam::PolicyPart</name>
    <message>
        <source>Clears the form and puts the policy into the invitation.</source>
        <translation>Svuota il modulo e inserisce la politica nell&apos;invito.</translation>
    </message>
    <message>
        <source>&amp;Add policy</source>
        <translation>&amp;Aggiungi politica</translation>
    </message>
</context>
<context>
    <name>iam::PreviewPane</name>
    <message>
        <source>Close preview</source>
        <translation>Chiudi anteprima</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Altre azioni</translation>
    </message>
    <message>
        <source>Choose a user to see more.</source>
        <translation>Scegliere un utente per ulteriori informazioni.</translation>
    </message>
    <message>
        <source>A person who is new to the cloud can accept only through the link in the message. Ask to look in the spam folder.</source>
        <translation>Una persona nuova nel cloud può accettare solo tramite il link nel messaggio. Chiederle di controllare la cartella della posta indesiderata.</translation>
    </message>
    <message>
        <source>expires %1</source>
        <extracomment>%1 is &quot;in 5 days&quot; or &quot;today&quot;</extracomment>
        <translation>scade %1</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invito</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>%1 is a date and time that is only estimated</extracomment>
        <translation>Inviato</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Scaduto</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Scade</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Aggiunto</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Invitato da</translation>
    </message>
    <message>
        <source>IAM ID</source>
        <translation>IAM ID</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID utente</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) wait for acceptance.</source>
        <translation>
            <numerusform>%n assegnazione attende l&apos;accettazione.</numerusform>
            <numerusform>%n assegnazioni attendono l&apos;accettazione.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::ProgressStep</name>
    <message>
        <source>What became of each address</source>
        <translation>Esito di ogni indirizzo</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Interrom&amp;pi</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>%1 and %2 are numbers of people</extracomment>
        <translation>%1 di %2 completati</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Completato.</translation>
    </message>
    <message>
        <source>Sending. Every step is on disk: closing the window does not lose the run.</source>
        <translation>Invio in corso. Ogni passo è salvato su disco: chiudendo la finestra l&apos;esecuzione non va persa.</translation>
    </message>
    <message>
        <source>Goes on at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Riprende alle %1.</translation>
    </message>
    <message>
        <source>Sent. Looking until everybody is through.</source>
        <translation>Inviato. Verifica in corso finché tutti non hanno completato.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>In pausa.</translation>
    </message>
    <message>
        <source>Stopped. What was not sent can still be sent.</source>
        <translation>Interrotto. Ciò che non è stato inviato può ancora essere inviato.</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>Co&amp;ntinua</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usa</translation>
    </message>
    <message>
        <source>The run is paused.</source>
        <translation>L&apos;esecuzione è in pausa.</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>a filter: everybody; %1 is a number</extracomment>
        <translation>Tutti %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a filter: %1 is an outcome such as &quot;Invited&quot;, %2 a number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Salva tabella</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The table could not be saved.</source>
        <translation>Impossibile salvare la tabella.</translation>
    </message>
</context>
<context>
    <name>iam::RemoveByAddressDialog</name>
    <message>
        <source>Remove by user ID or e-mail</source>
        <translation>Rimuovi per ID utente o e-mail</translation>
    </message>
    <message>
        <source>Whoever is in the list is shown first with all that goes. Somebody whom you cannot see in the list is removed at once, and that cannot be undone.</source>
        <translation>Chi è nell&apos;elenco viene prima mostrato con tutto ciò che viene eliminato. Chi non è visibile nell&apos;elenco viene rimosso subito e l&apos;operazione non può essere annullata.</translation>
    </message>
    <message>
        <source>&amp;User ID</source>
        <translation>ID &amp;utente</translation>
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
        <translation>Scegli</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>Rimuovi utente</translation>
    </message>
    <message>
        <source>Give a user ID, or e-mail and realm.</source>
        <translation>Indicare un ID utente oppure e-mail e realm.</translation>
    </message>
    <message>
        <source>Nobody of that ID or address is in the account.</source>
        <translation>Nessuno con questo ID o indirizzo è nell&apos;account.</translation>
    </message>
</context>
<context>
    <name>iam::RemoveDialog</name>
    <message>
        <source>Remove %1?</source>
        <translation>Rimuovere %1?</translation>
    </message>
    <message>
        <source>%1 cannot be removed while these users depend on them in the classic hierarchy.</source>
        <translation>%1 non può essere rimosso finché questi utenti ne dipendono nella gerarchia classica.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>Rimuovi utente</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effetto</translation>
    </message>
    <message>
        <source>%1 can no longer sign in to the console for this account, switch to it, or use its resources.</source>
        <translation>%1 non può più accedere alla console per questo account, passare a esso o utilizzarne le risorse.</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Chiavi API</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>Mostra elenco</translation>
    </message>
    <message>
        <source>Hide list</source>
        <translation>Nascondi elenco</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Interrompi lettura</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Risorse</translation>
    </message>
    <message>
        <source>Resources created by %1 stay. You or the administrator of a service can give others access to them.</source>
        <translation>Le risorse create da %1 restano. Il proprio utente o l&apos;amministratore di un servizio può concedere ad altri l&apos;accesso a esse.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identità</translation>
    </message>
    <message>
        <source>The IBMid %1 is not deleted.</source>
        <translation>L&apos;IBMid %1 non viene eliminato.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>In seguito</translation>
    </message>
    <message>
        <source>Removal cannot be undone. The console keeps the list of the access, so that %1 can be invited again with the same.</source>
        <translation>La rimozione non può essere annullata. La console conserva l&apos;elenco dell&apos;accesso, in modo che %1 possa essere invitato di nuovo con lo stesso accesso.</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>In alternativa</translation>
    </message>
    <message>
        <source>Suspend: keeps membership and access, but nothing can be done in this account. Limit by time: can still see the account, but has no access outside the period.</source>
        <translation>Sospendere: mantiene appartenenza e accesso, ma in questo account non è possibile fare nulla. Limitare nel tempo: può ancora vedere l&apos;account, ma non ha accesso al di fuori del periodo.</translation>
    </message>
    <message>
        <source>Suspend: keeps membership and access, but nothing can be done in this account.</source>
        <translation>Sospendere: mantiene appartenenza e accesso, ma in questo account non è possibile fare nulla.</translation>
    </message>
    <message>
        <source>Suspend …</source>
        <translation>Sospendi…</translation>
    </message>
    <message>
        <source>Limit by time …</source>
        <translation>Limita nel tempo…</translation>
    </message>
    <message>
        <source>remove</source>
        <extracomment>the word that must be typed before somebody important is removed</extracomment>
        <translation>rimuovi</translation>
    </message>
    <message>
        <source>%1 is an administrator of all account management services. Type “%2” to go on:</source>
        <translation>%1 è amministratore di tutti i servizi di gestione account. Digitare «%2» per continuare:</translation>
    </message>
    <message>
        <source>%1 · %2 · reading what goes …</source>
        <extracomment>%1 is an e-mail address, %2 an IAM ID</extracomment>
        <translation>%1 · %2 · lettura di ciò che viene eliminato…</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>everything was read at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>tutto letto alle %1</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <extracomment>%1 is a list such as &quot;the groups, the policies&quot;</extracomment>
        <translation>lettura non riuscita: %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 is an e-mail address, %2 an IAM ID, %3 how far everything was read</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppo %1</translation>
    </message>
    <message>
        <source>Policy for %1: %2</source>
        <extracomment>%1 is what a policy is about, %2 a list of roles</extracomment>
        <translation>Politica per %1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Could not be read. All API keys created by %1 are deleted.</source>
        <translation>Lettura non riuscita. Tutte le chiavi API create da %1 vengono eliminate.</translation>
    </message>
    <message>
        <source>%1 has created no API keys.</source>
        <translation>%1 non ha creato chiavi API.</translation>
    </message>
    <message>
        <source>%1 (used today)</source>
        <extracomment>%1 is the name of an API key</extracomment>
        <translation>%1 (utilizzata oggi)</translation>
    </message>
    <message>
        <source>%1 (used in the last 7 days)</source>
        <extracomment>%1 is the name of an API key</extracomment>
        <translation>%1 (utilizzata negli ultimi 7 giorni)</translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) created by %1 are deleted: %2. Programs that use them stop working.</source>
        <extracomment>%n API keys; %1 is a person, %2 the names of the keys</extracomment>
        <translation>
            <numerusform>%n chiave API creata da %1 viene eliminata: %2. I programmi che la utilizzano non funzionano più.</numerusform>
            <numerusform>%n chiavi API create da %1 vengono eliminate: %2. I programmi che le utilizzano non funzionano più.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The group memberships could not be read; they go all the same.</source>
        <translation>Impossibile leggere le appartenenze ai gruppi; vengono comunque eliminate.</translation>
    </message>
    <message>
        <source>No group memberships.</source>
        <translation>Nessuna appartenenza a gruppi.</translation>
    </message>
    <message numerus="yes">
        <source>%n group membership(s) go: %1.</source>
        <translation>
            <numerusform>%n appartenenza a un gruppo viene eliminata: %1.</numerusform>
            <numerusform>%n appartenenze a gruppi vengono eliminate: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policies could not be read; they go all the same.</source>
        <translation>Impossibile leggere le politiche; vengono comunque eliminate.</translation>
    </message>
    <message>
        <source>No policies.</source>
        <translation>Nessuna politica.</translation>
    </message>
    <message numerus="yes">
        <source>%n policies go: %1.</source>
        <translation>
            <numerusform>%n politica viene eliminata: %1.</numerusform>
            <numerusform>%n politiche vengono eliminate: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what goes …</source>
        <translation>Lettura di ciò che viene eliminato…</translation>
    </message>
    <message>
        <source>Possible when no user blocks</source>
        <translation>Possibile quando nessun utente blocca</translation>
    </message>
    <message>
        <source>The word is not typed yet.</source>
        <translation>La parola non è ancora stata digitata.</translation>
    </message>
    <message>
        <source>%1 cannot be removed while these users depend on them in the classic hierarchy: %2</source>
        <extracomment>%1 is a name, %2 the service&apos;s own list of users</extracomment>
        <translation>%1 non può essere rimosso finché questi utenti ne dipendono nella gerarchia classica: %2</translation>
    </message>
</context>
<context>
    <name>iam::ReplacementNotice</name>
    <message>
        <source>%1 has accepted.</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>%1 ha accettato.</translation>
    </message>
    <message>
        <source>%1 is still a member, with all its access.</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>%1 è ancora membro, con tutto il suo accesso.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Tieni entrambi</translation>
    </message>
</context>
<context>
    <name>iam::ReportDialog</name>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 di %2 letti</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>Scrittura del file…</translation>
    </message>
    <message>
        <source>Planned access</source>
        <translation>Accesso pianificato</translation>
    </message>
    <message>
        <source>Access report</source>
        <translation>Report di accesso</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utente</numerusform>
            <numerusform>%n utenti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::ReportPages</name>
    <message>
        <source>Access of %1</source>
        <extracomment>%1 is the name of a user</extracomment>
        <translation>Accesso di %1</translation>
    </message>
    <message>
        <source>Account %1, made by %2 on %3</source>
        <extracomment>%1 is an account, %2 an address, %3 a time</extracomment>
        <translation>Account %1, creato da %2 il %3</translation>
    </message>
    <message>
        <source>This report is complete.</source>
        <translation>Questo report è completo.</translation>
    </message>
    <message>
        <source>This report is not complete. What could not be read:</source>
        <translation>Questo report non è completo. Non è stato possibile leggere:</translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation>Gruppi di accesso</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessun elemento</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiche</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destinazione</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ruoli</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Tramite</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condizione</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n action(s))</source>
        <translation>
            <numerusform>%1 (%n azione)</numerusform>
            <numerusform>%1 (%n azioni)</numerusform>
        </translation>
    </message>
    <message>
        <source>directly</source>
        <translation>direttamente</translation>
    </message>
</context>
<context>
    <name>iam::ReviewModel</name>
    <message>
        <source>%1: %2</source>
        <comment>invitation</comment>
        <extracomment>%1 is the number of an invitation, %2 the access groups in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Already %1</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>Ha già lo stato %1</translation>
    </message>
    <message>
        <source>Domain not allowed</source>
        <translation>Dominio non consentito</translation>
    </message>
    <message>
        <source>Can be invited</source>
        <translation>Può essere invitato</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Invitation</source>
        <comment>column</comment>
        <translation>Invito</translation>
    </message>
    <message>
        <source>Dry run</source>
        <comment>column</comment>
        <translation>Simulazione</translation>
    </message>
</context>
<context>
    <name>iam::ReviewStep</name>
    <message>
        <source>Invitation %1: %2</source>
        <extracomment>%1 is the number of an invitation, %2 who gets it: an address or a number of people</extracomment>
        <translation>Invito %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>after acceptance</source>
        <translation>dopo l&apos;accettazione</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accesso</translation>
    </message>
    <message numerus="yes">
        <source>in %n request(s)</source>
        <comment>sending</comment>
        <translation>
            <numerusform>in %n richiesta</numerusform>
            <numerusform>in %n richieste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will be invited, %1</source>
        <extracomment>%1 is &quot;in 3 requests&quot;</extracomment>
        <translation>
            <numerusform>%n persona verrà invitata, %1</numerusform>
            <numerusform>%n persone verranno invitate, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s), because the access differs</source>
        <translation>
            <numerusform>%n invito, perché gli accessi sono diversi</numerusform>
            <numerusform>%n inviti, perché gli accessi sono diversi</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody gets the same access</source>
        <translation>Tutti ricevono lo stesso accesso</translation>
    </message>
    <message>
        <source>Who will be invited</source>
        <translation>Chi verrà invitato</translation>
    </message>
    <message>
        <source>Will not be sent</source>
        <translation>Non verrà inviato</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address and reason</comment>
        <extracomment>%1 is an address, %2 says why it is left out</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>e %n altra</numerusform>
            <numerusform>e altre %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>Da controllare bene</translation>
    </message>
    <message>
        <source>%1 is invited although it looks like another: %2.</source>
        <translation>%1 viene invitato anche se l&apos;indirizzo è simile a un altro: %2.</translation>
    </message>
    <message>
        <source>%1 was left out because it looks like another: %2.</source>
        <translation>%1 è stato omesso perché l&apos;indirizzo è simile a un altro: %2.</translation>
    </message>
    <message>
        <source>The account’s allowed domains could not be read. The service checks them.</source>
        <translation>Impossibile leggere i domini consentiti dell&apos;account. Li verifica il servizio.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>invitations</comment>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking without sending anything …</source>
        <translation>Verifica senza inviare nulla…</translation>
    </message>
    <message>
        <source>You may not invite people to this account.</source>
        <translation>Non è consentito invitare persone in questo account.</translation>
    </message>
    <message>
        <source>These access groups are gone: %1.</source>
        <extracomment>%1 is a list of access groups</extracomment>
        <translation>Questi gruppi di accesso non esistono più: %1.</translation>
    </message>
    <message>
        <source>These roles are gone: %1.</source>
        <extracomment>%1 is a list of roles</extracomment>
        <translation>Questi ruoli non esistono più: %1.</translation>
    </message>
    <message>
        <source>This account allows only: %1.</source>
        <extracomment>%1 is a list of patterns such as **@example.com</extracomment>
        <translation>Questo account consente solo: %1.</translation>
    </message>
    <message>
        <source>Something could not be checked: %1</source>
        <extracomment>%1 is the reason in a sentence</extracomment>
        <translation>Impossibile verificare un elemento: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n policies are added to %1. The service does not tell its limit.</source>
        <translation>
            <numerusform>%n politica si aggiunge alle %1 esistenti. Il servizio non comunica il proprio limite.</numerusform>
            <numerusform>%n politiche si aggiungono alle %1 esistenti. Il servizio non comunica il proprio limite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rights, domains, people, groups and roles were checked. Nothing was sent.</source>
        <translation>Diritti, domini, persone, gruppi e ruoli sono stati verificati. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Dry run of %1: %2 of %3 can be invited.</source>
        <extracomment>%1 is a time, %2 and %3 are numbers of people</extracomment>
        <translation>Simulazione delle %1: %2 di %3 possono essere invitati.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Interrom&amp;pi</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Invia &amp;ora</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n s.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Invio tra %n s.</numerusform>
            <numerusform>Invio tra %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Non è ancora stato inviato nulla.</translation>
    </message>
    <message>
        <source>&amp;Wait before the first request</source>
        <translation>&amp;Attesa prima della prima richiesta</translation>
    </message>
    <message>
        <source>Wait before the first request</source>
        <translation>Attesa prima della prima richiesta</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>You may not give these access groups: %1.</source>
        <extracomment>%1 is a list of access groups</extracomment>
        <translation>Non si è autorizzati ad assegnare questi gruppi di accesso: %1.</translation>
    </message>
    <message numerus="yes">
        <source>You may not give %n of the policies: it needs Administrator on the target.</source>
        <translation>
            <numerusform>Non si è autorizzati ad assegnare %n delle politiche: è richiesto Administrator sulla destinazione.</numerusform>
            <numerusform>Non si è autorizzati ad assegnare %n delle politiche: è richiesto Administrator sulla destinazione.</numerusform>
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
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>iam::RunItemsModel</name>
    <message>
        <source>Waiting</source>
        <comment>outcome</comment>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>outcome</comment>
        <translation>Rinviato</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>outcome</comment>
        <translation>Invio in corso</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>outcome</comment>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>outcome</comment>
        <translation>Preso in carico</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>outcome</comment>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>outcome</comment>
        <translation>Saltato</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>outcome</comment>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>Still processing</source>
        <comment>outcome</comment>
        <translation>Ancora in elaborazione</translation>
    </message>
    <message>
        <source>Taken out</source>
        <comment>outcome</comment>
        <translation>Tolto</translation>
    </message>
    <message numerus="yes">
        <source>Invite %n user(s)</source>
        <translation>
            <numerusform>Invita %n utente</numerusform>
            <numerusform>Invita %n utenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n invitation(s)</source>
        <translation>
            <numerusform>Reinvia %n invito</numerusform>
            <numerusform>Reinvia %n inviti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n invitation(s)</source>
        <translation>
            <numerusform>Annulla %n invito</numerusform>
            <numerusform>Annulla %n inviti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n failed invitation(s)</source>
        <translation>
            <numerusform>Cancella %n invito non riuscito</numerusform>
            <numerusform>Cancella %n inviti non riusciti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s)</source>
        <translation>
            <numerusform>Rimuovi %n utente</numerusform>
            <numerusform>Rimuovi %n utenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n user(s) to a group</source>
        <translation>
            <numerusform>Aggiungi %n utente a un gruppo</numerusform>
            <numerusform>Aggiungi %n utenti a un gruppo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s) from a group</source>
        <translation>
            <numerusform>Rimuovi %n utente da un gruppo</numerusform>
            <numerusform>Rimuovi %n utenti da un gruppo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %n user(s)</source>
        <translation>
            <numerusform>Cambia lo stato di %n utente</numerusform>
            <numerusform>Cambia lo stato di %n utenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted in the meantime.</source>
        <translation>Accettato nel frattempo.</translation>
    </message>
    <message>
        <source>Invitation sent.</source>
        <translation>Invito inviato.</translation>
    </message>
    <message>
        <source>Invitation sent again.</source>
        <translation>Invito inviato di nuovo.</translation>
    </message>
    <message>
        <source>The invitation is cancelled.</source>
        <translation>L&apos;invito è annullato.</translation>
    </message>
    <message>
        <source>The failed invitation is cleared.</source>
        <translation>L&apos;invito non riuscito è cancellato.</translation>
    </message>
    <message>
        <source>Removed from the account.</source>
        <translation>Rimosso dall&apos;account.</translation>
    </message>
    <message>
        <source>Is in the group now.</source>
        <translation>Ora è nel gruppo.</translation>
    </message>
    <message>
        <source>Is not in the group any more.</source>
        <translation>Non è più nel gruppo.</translation>
    </message>
    <message>
        <source>The status is changed.</source>
        <translation>Lo stato è cambiato.</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Non ancora inviato.</translation>
    </message>
    <message>
        <source>Is still being processed. Set aside for a minute.</source>
        <translation>Ancora in elaborazione. Rinviato di un minuto.</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>In corso di invio.</translation>
    </message>
    <message>
        <source>Connection lost after sending. The list is read first.</source>
        <translation>Connessione persa dopo l&apos;invio. Prima viene letto l&apos;elenco.</translation>
    </message>
    <message>
        <source>It is not known whether it was done: no answer could be read. Look at the user.</source>
        <translation>Non si sa se è stato fatto: nessuna risposta leggibile. Controllare l&apos;utente.</translation>
    </message>
    <message>
        <source>Taken by the service, and being processed.</source>
        <translation>Preso in carico dal servizio e in elaborazione.</translation>
    </message>
    <message>
        <source>The service took it, and is not done with it after 5 minutes.</source>
        <translation>Il servizio l&apos;ha accettato e dopo 5 minuti non ha terminato.</translation>
    </message>
    <message>
        <source>Taken out by you.</source>
        <translation>Tolto dall&apos;utente.</translation>
    </message>
    <message>
        <source>No longer in the account.</source>
        <translation>Non è più nell&apos;account.</translation>
    </message>
    <message>
        <source>Somebody else has invited this address in the meantime.</source>
        <translation>Qualcun altro ha invitato questo indirizzo nel frattempo.</translation>
    </message>
    <message>
        <source>Was so already. Nothing was changed.</source>
        <translation>Era già così. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Is now %1. Nothing was sent.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>Ora è %1. Nulla è stato inviato.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Watch on</source>
        <translation>Continua a seguire</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers: %1 is a name, %2 what became of the user in a run</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>User</source>
        <comment>column</comment>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column</comment>
        <translation>Esito</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation>Cosa è successo</translation>
    </message>
</context>
<context>
    <name>iam::RunLine</name>
    <message numerus="yes">
        <source>%1 of %2, about %n s left</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>
            <numerusform>%1 di %2, circa %n s rimanente</numerusform>
            <numerusform>%1 di %2, circa %n s rimanenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, about %n min left</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>
            <numerusform>%1 di %2, circa %n min rimanente</numerusform>
            <numerusform>%1 di %2, circa %n min rimanenti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many
----------
%1 and %2 are numbers: so many done of so many</extracomment>
        <translation>%1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n esecuzione</numerusform>
            <numerusform>%n esecuzioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Show run</source>
        <translation>Mostra esecuzione</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Reading what they have</source>
        <translation>Lettura di ciò che hanno</translation>
    </message>
    <message>
        <source>waits before sending</source>
        <translation>attende prima dell&apos;invio</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>fermata</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
</context>
<context>
    <name>iam::RunModel</name>
    <message>
        <source>Not sent yet.</source>
        <translation>Non ancora inviato.</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>In corso di invio.</translation>
    </message>
    <message>
        <source>Connection lost after sending. The list is read first.</source>
        <translation>Connessione persa dopo l&apos;invio. Prima viene letto l&apos;elenco.</translation>
    </message>
    <message>
        <source>Taken by the service, and being processed.</source>
        <translation>Preso in carico dal servizio e in elaborazione.</translation>
    </message>
    <message>
        <source>Invitation sent.</source>
        <translation>Invito inviato.</translation>
    </message>
    <message>
        <source>Accepted in the meantime.</source>
        <translation>Accettato nel frattempo.</translation>
    </message>
    <message>
        <source>After 5 minutes the message is not sent yet.</source>
        <translation>Dopo 5 minuti il messaggio non è ancora stato inviato.</translation>
    </message>
    <message>
        <source>Already %1.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>Ha già lo stato %1.</translation>
    </message>
    <message>
        <source>Taken out by you.</source>
        <translation>Tolto dall&apos;utente.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Watch on</source>
        <translation>Continua a seguire</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>outcome</comment>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>outcome</comment>
        <translation>Rinviato</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>outcome</comment>
        <translation>Invio in corso</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>outcome</comment>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>outcome</comment>
        <translation>Preso in carico</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>outcome</comment>
        <translation>Invitato</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>outcome</comment>
        <translation>Diventato membro</translation>
    </message>
    <message>
        <source>Still processing</source>
        <comment>outcome</comment>
        <translation>Ancora in elaborazione</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>outcome</comment>
        <translation>Saltato</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>outcome</comment>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>Taken out</source>
        <comment>outcome</comment>
        <translation>Tolto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers: %1 is an address, %2 what became of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column</comment>
        <translation>Esito</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation>Cosa è successo</translation>
    </message>
    <message>
        <source>Is still being processed. Looking again in a minute.</source>
        <translation>Ancora in elaborazione. Si ricontrolla tra un minuto.</translation>
    </message>
</context>
<context>
    <name>iam::RunNotice</name>
    <message>
        <source>Invitations were not sent to the end.</source>
        <translation>Gli inviti non sono stati inviati fino alla fine.</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Mostra esecuzione</translation>
    </message>
    <message>
        <source>A run is not at its end.</source>
        <translation>Un&apos;esecuzione non è conclusa.</translation>
    </message>
    <message>
        <source>Run of %1: %2 done, %3 open, %4 unclear. Nothing is sent twice: what is unclear is looked up first.</source>
        <extracomment>%1 is a time, the others are numbers of users</extracomment>
        <translation>Esecuzione del %1: %2 fatti, %3 aperti, %4 incerti. Nulla viene inviato due volte: ciò che è incerto viene prima controllato.</translation>
    </message>
</context>
<context>
    <name>iam::RunPanel</name>
    <message>
        <source>Finished.</source>
        <translation>Completato.</translation>
    </message>
    <message>
        <source>Not at its end. What was under way is looked up before anything is sent again.</source>
        <translation>Non conclusa. Ciò che era in corso viene controllato prima di inviare di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n s. Nothing has been sent.</source>
        <translation>
            <numerusform>Invio tra %n s. Nulla è stato inviato.</numerusform>
            <numerusform>Invio tra %n s. Nulla è stato inviato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>In pausa.</translation>
    </message>
    <message>
        <source>Stopped. What was not sent can still be sent.</source>
        <translation>Interrotto. Ciò che non è stato inviato può ancora essere inviato.</translation>
    </message>
    <message>
        <source>Goes on at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Riprende alle %1.</translation>
    </message>
    <message>
        <source>Sent. Looking until everybody is through.</source>
        <translation>Inviato. Verifica in corso finché tutti non hanno completato.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) a second. Every step is on disk: closing the window does not lose the run.</source>
        <translation>
            <numerusform>%n utente al secondo. Ogni passo è su disco: chiudere la finestra non perde l&apos;esecuzione.</numerusform>
            <numerusform>%n utenti al secondo. Ogni passo è su disco: chiudere la finestra non perde l&apos;esecuzione.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending. Every step is on disk: closing the window does not lose the run.</source>
        <translation>Invio in corso. Ogni passo è salvato su disco: chiudendo la finestra l&apos;esecuzione non va persa.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a run does, such as &quot;Add 3 users to a group&quot;; %2 is the name of the group</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers of people</extracomment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usa</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>Co&amp;ntinua</translation>
    </message>
    <message>
        <source>The run is paused.</source>
        <translation>L&apos;esecuzione è in pausa.</translation>
    </message>
    <message>
        <source>The run does not go on. Nothing was sent.</source>
        <translation>L&apos;esecuzione non prosegue. Nulla è stato inviato.</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>a filter: everybody; %1 is a number</extracomment>
        <translation>Tutti %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <extracomment>a filter: users somebody has to look after; %1 is a number</extracomment>
        <translation>Da vedere %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a filter: %1 is an outcome such as &quot;Failed&quot;, %2 a number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Salva tabella</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The table could not be saved.</source>
        <translation>Impossibile salvare la tabella.</translation>
    </message>
    <message>
        <source>What became of each user</source>
        <translation>Che ne è stato di ciascun utente</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Interrom&amp;pi</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Invia &amp;ora</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>&amp;Riprova non riusciti</translation>
    </message>
    <message>
        <source>&amp;Undo …</source>
        <translation>&amp;Annulla azione…</translation>
    </message>
    <message>
        <source>Puts back what this run has changed, as a run of its own.</source>
        <translation>Ripristina ciò che questa esecuzione ha modificato, come esecuzione a sé.</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Cerca utenti</translation>
    </message>
    <message>
        <source>Search the users of this run</source>
        <translation>Cerca gli utenti di questa esecuzione</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copia dettagli</translation>
    </message>
    <message>
        <source>Save table …</source>
        <translation>Salva tabella …</translation>
    </message>
    <message>
        <source>Another console is carrying out this run.</source>
        <translation>Un&apos;altra console sta svolgendo questa esecuzione.</translation>
    </message>
    <message>
        <source>Another console is carrying out this run. It can be continued here when that console is closed.</source>
        <translation>Un&apos;altra console sta svolgendo questa esecuzione. Potrà essere continuata qui quando quella console sarà chiusa.</translation>
    </message>
</context>
<context>
    <name>iam::RunsPage</name>
    <message>
        <source>The runs could not be read.</source>
        <translation>Non è stato possibile leggere le esecuzioni.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>users of a run</comment>
        <translation>
            <numerusform>%n non riuscito</numerusform>
            <numerusform>%n non riusciti</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Conclusa</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>%1 di %2 completati</translation>
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
        <translation>Esecuzioni</translation>
    </message>
    <message>
        <source>Do not continue</source>
        <translation>Non continuare</translation>
    </message>
    <message>
        <source>No runs yet.</source>
        <translation>Ancora nessuna esecuzione.</translation>
    </message>
    <message>
        <source>What is done to several users at once is listed here, with what became of each of them.</source>
        <translation>Ciò che si fa a più utenti insieme figura qui, con l&apos;esito di ciascuno.</translation>
    </message>
    <message>
        <source>%1 of %2 done, in another console</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>%1 di %2 completati, in un&apos;altra console</translation>
    </message>
</context>
<context>
    <name>iam::SavedSearches</name>
    <message>
        <source>&amp;Save this search …</source>
        <translation>&amp;Salva questa ricerca…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Ricerche salvate</translation>
    </message>
    <message>
        <source>Nothing is being searched for.</source>
        <translation>Nessuna ricerca in corso.</translation>
    </message>
    <message>
        <source>Delete the search “%1”?</source>
        <extracomment>%1 is the name of a search</extracomment>
        <translation>Eliminare la ricerca «%1»?</translation>
    </message>
    <message>
        <source>Only the search goes. Nothing changes in the account.</source>
        <translation>Viene eliminata solo la ricerca. Nell&apos;account non cambia nulla.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Rinomina…</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>&amp;Elimina…</translation>
    </message>
</context>
<context>
    <name>iam::SearchButtons</name>
    <message>
        <source>Clear the field</source>
        <translation>Svuota il campo</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>name of a symbol, for screen readers</extracomment>
        <translation>Cerca</translation>
    </message>
</context>
<context>
    <name>iam::SearchField</name>
    <message>
        <source>Search users</source>
        <translation>Cerca utenti</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Salva questa ricerca</translation>
    </message>
    <message>
        <source>Recent and saved searches (Alt+Down)</source>
        <translation>Ricerche recenti e salvate (Alt+Giù)</translation>
    </message>
    <message>
        <source>Search name, e-mail, ID – or state: group: domain: expires&lt;</source>
        <extracomment>state: group: domain: expires&lt; are fixed words of the search language and stay as they are</extracomment>
        <translation>Cerca nome, e-mail, ID – o state: group: domain: expires&lt;</translation>
    </message>
</context>
<context>
    <name>iam::SearchMenu</name>
    <message>
        <source>Recent searches</source>
        <translation>Ricerche recenti</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Ricerche salvate</translation>
    </message>
    <message>
        <source>Nothing has been searched for yet.</source>
        <translation>Non è stata ancora effettuata alcuna ricerca.</translation>
    </message>
    <message>
        <source>&amp;Save this search …</source>
        <translation>&amp;Salva questa ricerca…</translation>
    </message>
    <message>
        <source>&amp;Forget recent searches</source>
        <translation>&amp;Dimentica ricerche recenti</translation>
    </message>
</context>
<context>
    <name>iam::SearchNameDialog</name>
    <message>
        <source>Save this search</source>
        <translation>Salva questa ricerca</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>Rinomina la ricerca</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a view such as &quot;Waiting&quot;, %2 a search as typed</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Manca un nome.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Il nome è troppo lungo.</translation>
    </message>
    <message>
        <source>Another search has this name.</source>
        <translation>Un&apos;altra ricerca ha questo nome.</translation>
    </message>
    <message numerus="yes">
        <source>%n search(es) are kept already. Delete one first.</source>
        <translation>
            <numerusform>È già salvata %n ricerca. Eliminarne prima una.</numerusform>
            <numerusform>Sono già salvate %n ricerche. Eliminarne prima una.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::SearchProblemLine</name>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is a search term that would work</extracomment>
        <translation>Forse si intendeva %1?</translation>
    </message>
    <message>
        <source>Who belongs to it could not be read, so the term leaves nobody out. %1</source>
        <extracomment>%1 is a whole sentence with the reason</extracomment>
        <translation>Impossibile leggere chi ne fa parte, quindi il termine non esclude nessuno. %1</translation>
    </message>
    <message>
        <source>Reading who belongs to it …</source>
        <translation>Lettura di chi ne fa parte…</translation>
    </message>
</context>
<context>
    <name>iam::SelectionBar</name>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Deseleziona tutto</translation>
    </message>
    <message>
        <source>Actions for the selected users</source>
        <translation>Azioni per gli utenti selezionati</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>%n rows of the list are selected</extracomment>
        <translation>
            <numerusform>%n selezionato</numerusform>
            <numerusform>%n selezionati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n that match</source>
        <extracomment>a button; %n is how many users match the search</extracomment>
        <translation>
            <numerusform>Seleziona il risultato (%n)</numerusform>
            <numerusform>Seleziona tutti i %n risultati</numerusform>
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
        <translation>Aprire le notifiche di tipo “account” e accettare lì l&apos;invito: %1</translation>
    </message>
    <message>
        <source>Text to send on</source>
        <translation>Testo da inoltrare</translation>
    </message>
    <message>
        <source>For people who already use the cloud</source>
        <translation>Per chi usa già il cloud</translation>
    </message>
    <message>
        <source>Notifications</source>
        <comment>where to find them</comment>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>of a shell</comment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>of the interface</comment>
        <translation>Chiamata</translation>
    </message>
    <message>
        <source>Copies where the notification is found</source>
        <translation>Copia dove si trova la notifica</translation>
    </message>
    <message>
        <source>Copies the command that accepts</source>
        <translation>Copia il comando che accetta</translation>
    </message>
    <message>
        <source>Copies the call that accepts</source>
        <translation>Copia la chiamata che accetta</translation>
    </message>
</context>
<context>
    <name>iam::SignIn</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nessuno ha eseguito l&apos;accesso.</translation>
    </message>
</context>
<context>
    <name>iam::SignInSection</name>
    <message>
        <source>Sign-in</source>
        <translation>Accesso utente</translation>
    </message>
    <message>
        <source>Allowed IP addresses</source>
        <translation>Indirizzi IP consentiti</translation>
    </message>
    <message>
        <source>Single addresses, ranges such as 192.0.2.1-192.0.2.9 and subnets such as 2001:db8::/32, separated by commas or lines. Empty: from everywhere.</source>
        <translation>Indirizzi singoli, intervalli come 192.0.2.1-192.0.2.9 e sottoreti come 2001:db8::/32, separati da virgole o righe. Vuoto: da qualsiasi luogo.</translation>
    </message>
    <message>
        <source>The user may change these addresses</source>
        <translation>L&apos;utente può modificare questi indirizzi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Scarta modifiche</translation>
    </message>
    <message>
        <source>The sign-in settings could not be read.</source>
        <translation>Impossibile leggere le impostazioni di accesso.</translation>
    </message>
    <message>
        <source>Reading the sign-in settings …</source>
        <translation>Lettura delle impostazioni di accesso…</translation>
    </message>
    <message>
        <source>Multifactor authentication: required for this user.</source>
        <translation>Autenticazione a più fattori: obbligatoria per questo utente.</translation>
    </message>
    <message>
        <source>Multifactor authentication: not required for this user.</source>
        <translation>Autenticazione a più fattori: non obbligatoria per questo utente.</translation>
    </message>
    <message>
        <source>Multifactor authentication: this service does not tell it for single users.</source>
        <translation>Autenticazione a più fattori: questo servizio non la comunica per i singoli utenti.</translation>
    </message>
    <message>
        <source>Not an address, range or subnet: %1</source>
        <extracomment>%1 is a list of what was typed</extracomment>
        <translation>Non è un indirizzo, un intervallo o una sottorete: %1</translation>
    </message>
    <message>
        <source>Copy as …</source>
        <extracomment>a button: shows what would be sent as a command or a program</extracomment>
        <translation>Copia come…</translation>
    </message>
</context>
<context>
    <name>iam::StateBar</name>
    <message numerus="yes">
        <source>%1: %n invitation(s)</source>
        <extracomment>spoken; %1 is the state of an invitation, %n is how many are in it</extracomment>
        <translation>
            <numerusform>%1: %n invito</numerusform>
            <numerusform>%1: %n inviti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::StateBox</name>
    <message>
        <source>%1 %</source>
        <extracomment>a share; %1 is a number</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Nothing waits for acceptance</source>
        <translation>Nulla attende l&apos;accettazione</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) wait for acceptance</source>
        <translation>
            <numerusform>%n assegnazione attende l&apos;accettazione</numerusform>
            <numerusform>%n assegnazioni attendono l&apos;accettazione</numerusform>
        </translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Per stato</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Invitati da</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Successivo</translation>
    </message>
</context>
<context>
    <name>iam::StatusDialog</name>
    <message>
        <source>Works with the access assigned.</source>
        <translation>Lavora con l&apos;accesso assegnato.</translation>
    </message>
    <message>
        <source>Membership and access are kept, but nothing can be done in this account.</source>
        <translation>Appartenenza e accesso vengono mantenuti, ma in questo account non è possibile fare nulla.</translation>
    </message>
    <message>
        <source>No classic infrastructure; everything else as Active.</source>
        <translation>Nessuna infrastruttura classica; per il resto come Attivo.</translation>
    </message>
    <message>
        <source>Only VPN access to devices; no console.</source>
        <translation>Solo accesso VPN ai dispositivi; nessuna console.</translation>
    </message>
    <message>
        <source>Change the status of %1</source>
        <translation>Modifica lo stato di %1</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>%1 (attuale)</translation>
    </message>
    <message>
        <source>A password for the console must be known.</source>
        <translation>Deve essere nota una password per la console.</translation>
    </message>
    <message>
        <source>VPN-only users have none of their own accord. Without it nobody can sign in.</source>
        <translation>Gli utenti solo VPN non ne hanno una propria. Senza di essa nessuno può accedere.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Applica</translation>
    </message>
    <message>
        <source>Choose a status.</source>
        <translation>Scegliere uno stato.</translation>
    </message>
    <message>
        <source>This is the present status.</source>
        <translation>È lo stato attuale.</translation>
    </message>
</context>
<context>
    <name>iam::StatusLine</name>
    <message>
        <source>Reading users</source>
        <translation>Lettura degli utenti</translation>
    </message>
    <message>
        <source>No run in progress</source>
        <translation>Nessuna operazione in corso</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers: so many done of so many</extracomment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>number of rows</comment>
        <translation>
            <numerusform>%n selezionato</numerusform>
            <numerusform>%n selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Nessuna connessione</translation>
    </message>
    <message>
        <source>Connected to the demo service</source>
        <translation>Connesso al servizio demo</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <extracomment>%1 is the address of a service</extracomment>
        <translation>Connesso a %1</translation>
    </message>
    <message>
        <source>Read %1 of %2, as of %3</source>
        <extracomment>%1 and %2 are numbers of users, %3 is the time the list is of</extracomment>
        <translation>%1 di %2 letti, aggiornamento: %3</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Accesso non eseguito</translation>
    </message>
</context>
<context>
    <name>iam::Toast</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>iam::TriageFilters</name>
    <message>
        <source>All inviters</source>
        <translation>Tutti i mittenti</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a choice in a list; %1 is the name of somebody who has sent invitations, %2 how many</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The service does not tell who has sent the invitations.</source>
        <translation>Il servizio non dice chi ha inviato gli inviti.</translation>
    </message>
    <message>
        <source>Search invitations</source>
        <translation>Cerca inviti</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Invitati da</translation>
    </message>
    <message>
        <source>Any domain</source>
        <translation>Qualsiasi dominio</translation>
    </message>
    <message>
        <source>Domain of the address</source>
        <translation>Dominio dell&apos;indirizzo</translation>
    </message>
    <message>
        <source>Sent at any time</source>
        <translation>Inviato in qualsiasi momento</translation>
    </message>
    <message>
        <source>Sent more than so many days ago</source>
        <translation>Inviato da più di tanti giorni</translation>
    </message>
    <message numerus="yes">
        <source>Sent more than %n day(s) ago</source>
        <translation>
            <numerusform>Inviato da più di %n giorno</numerusform>
            <numerusform>Inviato da più di %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Cancella filtri</translation>
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
        <translation>Il servizio non lo dice.</translation>
    </message>
    <message>
        <source>All open and unsuccessful invitations</source>
        <translation>Tutti gli inviti aperti e non riusciti</translation>
    </message>
    <message>
        <source>Found invitations</source>
        <translation>Inviti trovati</translation>
    </message>
    <message numerus="yes">
        <source>%n open or unsuccessful, as of %1</source>
        <extracomment>%n invitations, %1 is the time of the list</extracomment>
        <translation>
            <numerusform>%n aperto o non riuscito, alle %1</numerusform>
            <numerusform>%n aperti o non riusciti, alle %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n selected</source>
        <translation>
            <numerusform>Reinvia %n selezionato</numerusform>
            <numerusform>Reinvia %n selezionati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend all %n</source>
        <translation>
            <numerusform>Reinvia %n</numerusform>
            <numerusform>Reinvia tutti i %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n selected</source>
        <translation>
            <numerusform>Annulla %n selezionato</numerusform>
            <numerusform>Annulla %n selezionati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel all %n</source>
        <translation>
            <numerusform>Annulla %n</numerusform>
            <numerusform>Annulla tutti i %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No invitation is listed.</source>
        <translation>Nessun invito è in elenco.</translation>
    </message>
    <message>
        <source>Offline: changes are not possible.</source>
        <translation>Offline: non sono possibili modifiche.</translation>
    </message>
    <message>
        <source>Go to an invitation that waits, or has ended.</source>
        <translation>Vada a un invito in attesa o terminato.</translation>
    </message>
    <message>
        <source>No open invitations.</source>
        <translation>Nessun invito aperto.</translation>
    </message>
    <message>
        <source>Nothing waits, and nothing has expired or failed.</source>
        <translation>Nulla è in attesa, nulla è scaduto o non riuscito.</translation>
    </message>
    <message>
        <source>No invitation is like this.</source>
        <translation>Nessun invito corrisponde.</translation>
    </message>
    <message>
        <source>Other filters may find some.</source>
        <translation>Altri filtri potrebbero trovarne.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Cancella filtri</translation>
    </message>
    <message>
        <source>Text for the invitee copied.</source>
        <translation>Testo per l&apos;invitato copiato.</translation>
    </message>
    <message numerus="yes">
        <source>%n expired invitation(s) no longer listed by the service.</source>
        <translation>
            <numerusform>%n invito scaduto che il servizio non elenca più.</numerusform>
            <numerusform>%n inviti scaduti che il servizio non elenca più.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrali</translation>
    </message>
    <message>
        <source>Invitation triage</source>
        <translation>Verifica degli inviti</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Aggiorna (F5)</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>Invita utenti</translation>
    </message>
    <message>
        <source>Copy text for the invitee</source>
        <translation>Copia testo per l&apos;invitato</translation>
    </message>
    <message>
        <source>Open and unsuccessful invitations</source>
        <translation>Inviti aperti e non riusciti</translation>
    </message>
</context>
<context>
    <name>iam::UndoDialog</name>
    <message>
        <source>Undo the last change?</source>
        <translation>Annullare l&apos;ultima modifica?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Eseguito</translation>
    </message>
    <message>
        <source>Undoing does</source>
        <translation>L&apos;annullamento esegue</translation>
    </message>
    <message>
        <source>It sends</source>
        <translation>Viene inviato</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla azione</translation>
    </message>
</context>
<context>
    <name>iam::UndoRunDialog</name>
    <message numerus="yes">
        <source>%n user(s) are added to %1 again:</source>
        <extracomment>%1 is the name of an access group</extracomment>
        <translation>
            <numerusform>%n utente viene aggiunto di nuovo a %1:</numerusform>
            <numerusform>%n utenti vengono aggiunti di nuovo a %1:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) are removed from %1:</source>
        <extracomment>%1 is the name of an access group</extracomment>
        <translation>
            <numerusform>%n utente viene rimosso da %1:</numerusform>
            <numerusform>%n utenti vengono rimossi da %1:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) get the status %1 again:</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>
            <numerusform>%n utente riprende lo stato %1:</numerusform>
            <numerusform>%n utenti riprendono lo stato %1:</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this run?</source>
        <translation>Annullare questa esecuzione?</translation>
    </message>
    <message>
        <source>Only what the run has changed is put back, as a run of its own. Who was so before the run stays so.</source>
        <translation>Si ripristina solo ciò che l&apos;esecuzione ha modificato, come esecuzione a sé. Chi era già così resta così.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla azione</translation>
    </message>
</context>
<context>
    <name>iam::UserActions</name>
    <message>
        <source>&amp;Resend invite</source>
        <translation>&amp;Reinvia invito</translation>
    </message>
    <message>
        <source>&amp;Cancel invite</source>
        <translation>A&amp;nnulla invito</translation>
    </message>
    <message>
        <source>C&amp;lear failed invitation</source>
        <translation>Canc&amp;ella invito non riuscito</translation>
    </message>
    <message>
        <source>Cop&amp;y address</source>
        <translation>Copia indiri&amp;zzo</translation>
    </message>
    <message>
        <source>Remo&amp;ve user …</source>
        <translation>Rimuovi &amp;utente…</translation>
    </message>
    <message>
        <source>Leave &amp;account …</source>
        <translation>&amp;Lascia account…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <source>&amp;Invite again …</source>
        <translation>&amp;Invita di nuovo…</translation>
    </message>
    <message>
        <source>Assi&amp;gn access …</source>
        <translation>Assegna access&amp;o…</translation>
    </message>
    <message>
        <source>Add &amp;to group …</source>
        <translation>A&amp;ggiungi a gruppo…</translation>
    </message>
    <message>
        <source>Classic &amp;permissions …</source>
        <translation>Autori&amp;zzazioni classiche…</translation>
    </message>
    <message>
        <source>Change &amp;status …</source>
        <translation>Modifica &amp;stato…</translation>
    </message>
    <message>
        <source>Cha&amp;nge parent …</source>
        <translation>Cam&amp;bia superiore…</translation>
    </message>
    <message>
        <source>&amp;Update IBMid …</source>
        <translation>Aggiorna IB&amp;Mid…</translation>
    </message>
    <message>
        <source>Planned access …</source>
        <translation>Accesso pianificato…</translation>
    </message>
    <message>
        <source>Access report …</source>
        <translation>Report di accesso…</translation>
    </message>
    <message>
        <source>Co&amp;py as …</source>
        <translation>&amp;Copia come…</translation>
    </message>
    <message>
        <source>This is done for one user at a time.</source>
        <translation>L&apos;azione viene eseguita per un utente alla volta.</translation>
    </message>
    <message>
        <source>Not checked: whether you have the right could not be read.</source>
        <translation>Non verificato: impossibile leggere se si dispone del diritto.</translation>
    </message>
    <message>
        <source>Add VPN-on&amp;ly user …</source>
        <translation>Aggiungi utente so&amp;lo VPN …</translation>
    </message>
</context>
<context>
    <name>iam::UserPicker</name>
    <message>
        <source>Search users</source>
        <translation>Cerca utenti</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utenti</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a user in a list: %1 is a name, %2 an e-mail address</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type to narrow the list</source>
        <translation>
            <numerusform>e %n altro: digitare per restringere l&apos;elenco</numerusform>
            <numerusform>e altri %n: digitare per restringere l&apos;elenco</numerusform>
        </translation>
    </message>
    <message>
        <source>No user matches.</source>
        <translation>Nessun utente corrisponde.</translation>
    </message>
</context>
<context>
    <name>iam::UserTableModel</name>
    <message>
        <source>Select %1</source>
        <extracomment>spoken for the tick box of a row; %1 is the name of a user</extracomment>
        <translation>Seleziona %1</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <extracomment>spoken for the menu button of a row; %1 is the name of a user</extracomment>
        <translation>Azioni per %1</translation>
    </message>
    <message>
        <source>%1, owner, self</source>
        <extracomment>spoken; %1 is the name of a user, who is the owner of the account and the person signed in</extracomment>
        <translation>%1, proprietario, io</translation>
    </message>
    <message>
        <source>%1, owner</source>
        <translation>%1, proprietario</translation>
    </message>
    <message>
        <source>%1, self</source>
        <translation>%1, io</translation>
    </message>
    <message>
        <source>estimated, %1</source>
        <extracomment>spoken; %1 is &quot;in 5 days&quot;</extracomment>
        <translation>stima: %1</translation>
    </message>
    <message>
        <source>Selected</source>
        <comment>column</comment>
        <translation>Selezionato</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>column</comment>
        <translation>Azioni</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>column</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Invited / added</source>
        <comment>column</comment>
        <translation>Invitato / aggiunto</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>Scade</translation>
    </message>
    <message>
        <source>IAM ID</source>
        <comment>column</comment>
        <translation>IAM ID</translation>
    </message>
    <message>
        <source>User ID</source>
        <comment>column</comment>
        <translation>ID utente</translation>
    </message>
    <message>
        <source>Realm</source>
        <comment>column</comment>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>column</comment>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Last activity</source>
        <comment>column</comment>
        <translation>Ultima attività</translation>
    </message>
    <message>
        <source>Groups</source>
        <comment>column</comment>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Policies</source>
        <comment>column</comment>
        <translation>Politiche</translation>
    </message>
    <message>
        <source>Parent</source>
        <comment>column</comment>
        <translation>Superiore</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n assignment(s) wait for acceptance</source>
        <extracomment>spoken; %1 is the name of a user, %n is how much access follows acceptance</extracomment>
        <translation>
            <numerusform>%1, %n assegnazione attende l&apos;accettazione</numerusform>
            <numerusform>%1, %n assegnazioni attendono l&apos;accettazione</numerusform>
        </translation>
    </message>
    <message>
        <source>Read for the rows that were seen: %1 of %2 users. Sorting goes by what is read.</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Letto per le righe viste: %1 di %2 utenti. L&apos;ordinamento segue ciò che è letto.</translation>
    </message>
</context>
<context>
    <name>iam::UsersPage</name>
    <message>
        <source>Reading …</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>Read %1 of %2</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>%1 di %2 letti</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s), as of %1</source>
        <extracomment>%n users, the list is of the time %1</extracomment>
        <translation>
            <numerusform>%n utente, aggiornamento: %1</numerusform>
            <numerusform>%n utenti, aggiornamento: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 users, incomplete, as of %3</source>
        <extracomment>%1 of %2 users have been read, the list is of the time %3</extracomment>
        <translation>%1 di %2 utenti, elenco incompleto, aggiornamento: %3</translation>
    </message>
    <message>
        <source>The list is incomplete.</source>
        <extracomment>%1 is the number of a page, %2 a whole sentence with the reason</extracomment>
        <translation>L&apos;elenco è incompleto.</translation>
    </message>
    <message>
        <source>Reading was stopped. What was read can be used.</source>
        <translation>La lettura è stata interrotta. Quanto letto può essere utilizzato.</translation>
    </message>
    <message>
        <source>Page %1 could not be read. %2 What was read can be used.</source>
        <translation>Impossibile leggere la pagina %1. %2 Quanto letto può essere utilizzato.</translation>
    </message>
    <message>
        <source>Retry from page %1</source>
        <extracomment>%1 is the number of a page</extracomment>
        <translation>Riprova dalla pagina %1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copia dettagli</translation>
    </message>
    <message>
        <source>The users could not be read.</source>
        <translation>Impossibile leggere gli utenti.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Reading the users …</source>
        <translation>Lettura degli utenti…</translation>
    </message>
    <message>
        <source>The first ones appear as soon as they are read.</source>
        <translation>I primi appaiono non appena vengono letti.</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Provare con meno parole o altre parole.</translation>
    </message>
    <message>
        <source>There is no connection: only what was read before is searched.</source>
        <translation>Non c&apos;è connessione: la ricerca riguarda solo quanto letto in precedenza.</translation>
    </message>
    <message>
        <source>The list is incomplete, and the person may be among those not read yet.</source>
        <translation>L&apos;elenco è incompleto e la persona potrebbe essere tra quelle non ancora lette.</translation>
    </message>
    <message>
        <source>No user matches.</source>
        <translation>Nessun utente corrisponde.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Cancella ricerca</translation>
    </message>
    <message>
        <source>No open invitations.</source>
        <translation>Nessun invito aperto.</translation>
    </message>
    <message>
        <source>Nothing has expired.</source>
        <translation>Nulla è scaduto.</translation>
    </message>
    <message>
        <source>Nobody is in this view.</source>
        <translation>Nessuno in questa vista.</translation>
    </message>
    <message>
        <source>The other views show the rest of the account.</source>
        <translation>Le altre viste mostrano il resto dell&apos;account.</translation>
    </message>
    <message>
        <source>Nobody else is in this account yet.</source>
        <translation>Nessun altro è ancora in questo account.</translation>
    </message>
    <message>
        <source>Invite people by their e-mail addresses. They decide whether to come.</source>
        <translation>Invitare le persone tramite il loro indirizzo e-mail. Saranno loro a decidere se partecipare.</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>Invita utenti</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied.</source>
        <translation>
            <numerusform>%n indirizzo copiato.</numerusform>
            <numerusform>%n indirizzi copiati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utenti</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Altezza delle righe</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>%1 is now %2. Nothing was sent.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation>%1 ha ora lo stato %2. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <translation>%1 non è più nell&apos;account.</translation>
    </message>
    <message>
        <source>%1: the answer was lost. The list shows what became of it. %2</source>
        <translation>%1: la risposta è andata persa. L&apos;elenco mostra l&apos;esito. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a name, %2 a whole sentence with the reason</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Invitation sent again to %1.</source>
        <translation>Invito reinviato a %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) could not be done.</source>
        <translation>
            <numerusform>Impossibile eseguire %n azione.</numerusform>
            <numerusform>Impossibile eseguire %n azioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) copied.</source>
        <translation>
            <numerusform>%n nome copiato.</numerusform>
            <numerusform>%n nomi copiati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n riga copiata.</numerusform>
            <numerusform>%n righe copiate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ID(s) copied.</source>
        <translation>
            <numerusform>%n ID copiato.</numerusform>
            <numerusform>%n ID copiati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation>Testo copiato.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) exported.</source>
        <translation>
            <numerusform>%n utente esportato.</numerusform>
            <numerusform>%n utenti esportati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The access of %n user(s) could not be read completely. The report says what is missing.</source>
        <translation>
            <numerusform>Impossibile leggere completamente l&apos;accesso di %n utente. Il report indica cosa manca.</numerusform>
            <numerusform>Impossibile leggere completamente l&apos;accesso di %n utenti. Il report indica cosa manca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access report saved.</source>
        <translation>Report di accesso salvato.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s), copy of %1</source>
        <extracomment>%n users, the list is a copy of the time %1</extracomment>
        <translation>
            <numerusform>%n utente, copia: %1</numerusform>
            <numerusform>%n utenti, copia: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline: you see the copy of %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Offline: è visualizzata la copia (%1).</translation>
    </message>
    <message>
        <source>Changes are not possible.</source>
        <translation>Le modifiche non sono possibili.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message numerus="yes">
        <source>%1: sent %n s ago.</source>
        <extracomment>%1 is a name or an address; %n seconds</extracomment>
        <translation>
            <numerusform>%1: inviato %n s fa.</numerusform>
            <numerusform>%1: inviato %n s fa.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Arrange columns …</source>
        <translation>&amp;Disponi colonne…</translation>
    </message>
    <message>
        <source>Not checked: whether you have the right could not be read.</source>
        <translation>Non verificato: impossibile leggere se si dispone del diritto.</translation>
    </message>
    <message>
        <source>You are no longer signed in.</source>
        <translation>L&apos;accesso alla console non è più attivo.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato modificato nulla.</translation>
    </message>
    <message numerus="yes">
        <source>The list is incomplete: %n user(s) are not read yet, and the person may be among them.</source>
        <translation>
            <numerusform>L&apos;elenco è incompleto: %n utente non è ancora stato letto e potrebbe essere la persona in questione.</numerusform>
            <numerusform>L&apos;elenco è incompleto: %n utenti non sono ancora stati letti e la persona potrebbe essere tra questi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has been inactive for 30 days.</source>
        <translation>Nessuno è inattivo da 30 giorni.</translation>
    </message>
    <message>
        <source>The owner has restricted who can see other users.</source>
        <translation>Il proprietario ha limitato chi può vedere gli altri utenti.</translation>
    </message>
    <message>
        <source>You see yourself, people you invited and those below you in the classic hierarchy.</source>
        <translation>Sono visibili il proprio utente, le persone invitate personalmente e quelle sottostanti nella gerarchia classica.</translation>
    </message>
    <message>
        <source>The run was not begun. Nothing was sent. %1</source>
        <extracomment>%1 is a whole sentence with the reason</extracomment>
        <translation>L&apos;esecuzione non è iniziata. Nulla è stato inviato. %1</translation>
    </message>
    <message>
        <source>Command copied.</source>
        <translation>Comando copiato.</translation>
    </message>
    <message>
        <source>What was read can be used. Sign in again to change something.</source>
        <translation>Quanto già letto è utilizzabile. Accedere di nuovo per apportare modifiche.</translation>
    </message>
</context>
<context>
    <name>iam::UsersTitleRow</name>
    <message>
        <source>Users</source>
        <translation>Utenti</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>Invita utenti</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Add VPN-only user</source>
        <translation>Aggiungi utente solo VPN</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Altre azioni</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Aggiorna (F5)</translation>
    </message>
</context>
<context>
    <name>iam::VanishedDialog</name>
    <message>
        <source>Choose an invitation.</source>
        <translation>Scelga un invito.</translation>
    </message>
    <message>
        <source>Expired, no longer listed by the service</source>
        <translation>Scaduti, non più elencati dal servizio</translation>
    </message>
    <message>
        <source>The journal knows of them. Nothing is left to cancel or to send again; they can be invited anew with the same access.</source>
        <translation>Il registro li conosce. Non resta nulla da annullare o reinviare; si può invitare di nuovo con lo stesso accesso.</translation>
    </message>
    <message>
        <source>Expired invitations</source>
        <translation>Inviti scaduti</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>column</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>column</comment>
        <translation>Inviato</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>column</comment>
        <translation>Terminato</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Invite again …</source>
        <translation>Invita di nuovo…</translation>
    </message>
</context>
<context>
    <name>iam::VpnUserDialog</name>
    <message>
        <source>Add VPN-only user</source>
        <translation>Aggiungi utente solo VPN</translation>
    </message>
    <message>
        <source>Has VPN access to devices and no console. Nobody has to accept, and no invitation is sent. * is required.</source>
        <translation>Ha accesso VPN ai dispositivi e nessuna console. Nessuno deve accettare e non viene inviato alcun invito. * è obbligatorio.</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Cognome</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome &amp;utente</translation>
    </message>
    <message>
        <source>VPN &amp;password</source>
        <translation>&amp;Password VPN</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>&amp;Ripeti password</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Azienda</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Telefono</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Indirizzo</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>&amp;Località</translation>
    </message>
    <message>
        <source>Cou&amp;ntry</source>
        <translation>Pae&amp;se</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Fuso orario</translation>
    </message>
    <message>
        <source>Cannot be changed later</source>
        <translation>Non può essere modificato in seguito</translation>
    </message>
    <message>
        <source>8 to 20 characters: upper and lower case, a digit, a special character</source>
        <translation>Da 8 a 20 caratteri: maiuscole e minuscole, una cifra, un carattere speciale</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>%1 is the label of a field that must be filled in</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>None</source>
        <comment>VPN type</comment>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Pa&amp;rent</source>
        <translation>Superi&amp;ore</translation>
    </message>
    <message>
        <source>&amp;VPN type</source>
        <translation>Tipo di &amp;VPN</translation>
    </message>
    <message>
        <source>Not a valid e-mail address: %1.</source>
        <extracomment>%1 is what is wrong, such as &quot;no @ in it&quot;</extracomment>
        <translation>Indirizzo e-mail non valido: %1.</translation>
    </message>
    <message>
        <source>A user name has no blanks.</source>
        <translation>Un nome utente non contiene spazi.</translation>
    </message>
    <message>
        <source>This user name is taken.</source>
        <translation>Questo nome utente è già in uso.</translation>
    </message>
    <message>
        <source>8 to 20 characters with upper and lower case, a digit and a special character.</source>
        <translation>Da 8 a 20 caratteri con maiuscole e minuscole, una cifra e un carattere speciale.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Le due password sono diverse.</translation>
    </message>
    <message>
        <source>Not everything that is required is filled in.</source>
        <translation>Non tutti i campi obbligatori sono compilati.</translation>
    </message>
    <message>
        <source>Not every value is valid.</source>
        <translation>Non tutti i valori sono validi.</translation>
    </message>
    <message>
        <source>Your account has no classic infrastructure.</source>
        <translation>Il proprio account non ha un&apos;infrastruttura classica.</translation>
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
        <translation>%1 su %2, %3</translation>
    </message>
    <message>
        <source>Access after acceptance</source>
        <translation>Accesso dopo l&apos;accettazione</translation>
    </message>
    <message>
        <source>Given by this console when the person has accepted; never to anybody else.</source>
        <translation>Assegnato da questa console quando la persona ha accettato; mai a nessun altro.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Nothing waits any more.</source>
        <translation>Non c&apos;è più nulla in attesa.</translation>
    </message>
    <message>
        <source>Refused: “%1”</source>
        <extracomment>%1 is the service&apos;s own text</extracomment>
        <translation>Rifiutato: «%1»</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Being given …</source>
        <translation>Concessione in corso …</translation>
    </message>
    <message>
        <source>The invitation has not been accepted yet. Nothing was given.</source>
        <translation>L&apos;invito non è ancora stato accettato. Nulla è stato concesso.</translation>
    </message>
    <message>
        <source>Give now</source>
        <translation>Concedi ora</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
</context>
<context>
    <name>iam::WaitingNotice</name>
    <message numerus="yes">
        <source>%n assignment(s) were refused after acceptance.</source>
        <translation>
            <numerusform>%n assegnazione è stata rifiutata dopo l&apos;accettazione.</numerusform>
            <numerusform>%n assegnazioni sono state rifiutate dopo l&apos;accettazione.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) wait for acceptance.</source>
        <translation>
            <numerusform>%n assegnazione attende l&apos;accettazione.</numerusform>
            <numerusform>%n assegnazioni attendono l&apos;accettazione.</numerusform>
        </translation>
    </message>
    <message>
        <source>The invitation could not carry them.</source>
        <translation>L&apos;invito non poteva includerle.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
</context>
<context>
    <name>iam::WaitingPolicyDialog</name>
    <message>
        <source>Edit what waits for acceptance</source>
        <translation>Modifica ciò che attende l&apos;accettazione</translation>
    </message>
    <message>
        <source>%1 gets it after accepting the invitation.</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>%1 lo ottiene dopo aver accettato l&apos;invito.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>It does not wait any more: it has been given, or was taken out.</source>
        <translation>Non attende più: è stato concesso o tolto.</translation>
    </message>
</context>
<context>
    <name>iam::WizardSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is the name of the step</extracomment>
        <translation>Passo %1 di %2: %3</translation>
    </message>
</context>
<context>
    <name>iam::WriteFileDialog</name>
    <message>
        <source>Save as</source>
        <translation>Salva con nome</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>This file is there already. It will be replaced.</source>
        <translation>Questo file esiste già. Verrà sostituito.</translation>
    </message>
    <message>
        <source>The file cannot be made here.</source>
        <extracomment>%1 is a reason in the words of the system, such as &quot;No space left on device&quot;</extracomment>
        <translation>Impossibile creare il file qui.</translation>
    </message>
    <message>
        <source>The file could not be written to its end.</source>
        <translation>Impossibile scrivere il file fino alla fine.</translation>
    </message>
    <message>
        <source>The system says: %1. What was there before is unchanged.</source>
        <translation>Il sistema indica: %1. Il contenuto precedente è invariato.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Nome file</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome file</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Sfoglia…</translation>
    </message>
    <message>
        <source>&amp;Raw CSV</source>
        <translation>CSV non &amp;elaborato</translation>
    </message>
    <message>
        <source>A spreadsheet may take names for formulas and run them. Use raw files for programs only.</source>
        <translation>Un foglio di calcolo può interpretare i nomi come formule ed eseguirle. Utilizzare i file non elaborati solo per i programmi.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
</context>
</TS>
