<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccessText</name>
    <message>
        <source>View hardware details</source>
        <translation>Hardwaredetails anzeigen</translation>
    </message>
    <message>
        <source>View software passwords</source>
        <translation>Softwarekennwörter anzeigen</translation>
    </message>
    <message>
        <source>Manage network tunnels</source>
        <translation>Netzwerktunnel verwalten</translation>
    </message>
    <message>
        <source>Manage provisioning scripts</source>
        <translation>Bereitstellungsscripts verwalten</translation>
    </message>
    <message>
        <source>View cPanel</source>
        <translation>cPanel anzeigen</translation>
    </message>
    <message>
        <source>View Plesk</source>
        <translation>Plesk anzeigen</translation>
    </message>
    <message>
        <source>View Helm</source>
        <translation>Helm anzeigen</translation>
    </message>
    <message>
        <source>View Urchin</source>
        <translation>Urchin anzeigen</translation>
    </message>
    <message>
        <source>Add storage</source>
        <translation>Speicher hinzufügen</translation>
    </message>
    <message>
        <source>Manage users</source>
        <translation>Benutzer verwalten</translation>
    </message>
    <message>
        <source>Add servers</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Upgrade servers</source>
        <translation>Server aufrüsten</translation>
    </message>
    <message>
        <source>Cancel servers</source>
        <translation>Server stornieren</translation>
    </message>
    <message>
        <source>Add services</source>
        <translation>Services hinzufügen</translation>
    </message>
    <message>
        <source>Upgrade services</source>
        <translation>Services aufrüsten</translation>
    </message>
    <message>
        <source>Cancel services</source>
        <translation>Services stornieren</translation>
    </message>
    <message>
        <source>Manage bandwidth</source>
        <translation>Bandbreite verwalten</translation>
    </message>
    <message>
        <source>Manage DNS</source>
        <translation>DNS verwalten</translation>
    </message>
    <message>
        <source>Manage servers remotely</source>
        <translation>Server über Fernzugriff verwalten</translation>
    </message>
    <message>
        <source>Manage monitoring</source>
        <translation>Überwachung verwalten</translation>
    </message>
    <message>
        <source>Reload operating systems and start rescue kernels</source>
        <translation>Betriebssysteme neu laden und Rettungskernel starten</translation>
    </message>
    <message>
        <source>View licenses</source>
        <translation>Lizenzen anzeigen</translation>
    </message>
    <message>
        <source>Add IP addresses</source>
        <translation>IP-Adressen hinzufügen</translation>
    </message>
    <message>
        <source>Manage lockbox</source>
        <translation>Lockbox verwalten</translation>
    </message>
    <message>
        <source>Manage network storage</source>
        <translation>Netzwerkspeicher verwalten</translation>
    </message>
    <message>
        <source>Manage port control</source>
        <translation>Portsteuerung verwalten</translation>
    </message>
    <message>
        <source>Manage load balancers</source>
        <translation>Lastausgleichsfunktionen verwalten</translation>
    </message>
    <message>
        <source>Manage hardware firewalls</source>
        <translation>Hardware-Firewalls verwalten</translation>
    </message>
    <message>
        <source>Manage software firewalls</source>
        <translation>Software-Firewalls verwalten</translation>
    </message>
    <message>
        <source>Manage protection against malware</source>
        <translation>Schutz vor Malware verwalten</translation>
    </message>
    <message>
        <source>Manage host identity</source>
        <translation>Hostidentität verwalten</translation>
    </message>
    <message>
        <source>Manage vulnerability scans</source>
        <translation>Schwachstellenscans verwalten</translation>
    </message>
    <message>
        <source>Manage who is notified</source>
        <translation>Benachrichtigte Personen verwalten</translation>
    </message>
    <message>
        <source>Manage VLAN spanning</source>
        <translation>VLAN-Spanning verwalten</translation>
    </message>
    <message>
        <source>Manage CDN accounts</source>
        <translation>CDN-Konten verwalten</translation>
    </message>
    <message>
        <source>Manage CDN files</source>
        <translation>CDN-Dateien verwalten</translation>
    </message>
    <message>
        <source>View CDN bandwidth</source>
        <translation>CDN-Bandbreite anzeigen</translation>
    </message>
    <message>
        <source>Manage network routes</source>
        <translation>Netzrouten verwalten</translation>
    </message>
    <message>
        <source>View virtual server details</source>
        <translation>Details virtueller Server anzeigen</translation>
    </message>
    <message>
        <source>Upgrade virtual servers</source>
        <translation>Virtuelle Server aufrüsten</translation>
    </message>
    <message>
        <source>Edit host names and domains</source>
        <translation>Hostnamen und Domänen bearbeiten</translation>
    </message>
    <message>
        <source>Manage message delivery</source>
        <translation>Nachrichtenzustellung verwalten</translation>
    </message>
    <message>
        <source>View the audit log</source>
        <translation>Prüfprotokoll anzeigen</translation>
    </message>
    <message>
        <source>Manage VPN</source>
        <translation>VPN verwalten</translation>
    </message>
    <message>
        <source>View QuantaStor</source>
        <translation>QuantaStor anzeigen</translation>
    </message>
    <message>
        <source>Enter data centers</source>
        <translation>Rechenzentren betreten</translation>
    </message>
    <message>
        <source>Enter data center rooms</source>
        <translation>Räume von Rechenzentren betreten</translation>
    </message>
    <message>
        <source>Manage SSH keys</source>
        <translation>SSH-Schlüssel verwalten</translation>
    </message>
    <message>
        <source>Manage firewall rules</source>
        <translation>Firewallregeln verwalten</translation>
    </message>
    <message>
        <source>Manage public images</source>
        <translation>Öffentliche Images verwalten</translation>
    </message>
    <message>
        <source>View certificates</source>
        <translation>Zertifikate anzeigen</translation>
    </message>
    <message>
        <source>Manage certificates</source>
        <translation>Zertifikate verwalten</translation>
    </message>
    <message>
        <source>Manage network gateways</source>
        <translation>Netzgateways verwalten</translation>
    </message>
    <message>
        <source>Manage auto scale groups</source>
        <translation>Gruppen für automatische Skalierung verwalten</translation>
    </message>
    <message>
        <source>Manage SAML authentication</source>
        <translation>SAML-Authentifizierung verwalten</translation>
    </message>
    <message>
        <source>Manage security groups</source>
        <translation>Sicherheitsgruppen verwalten</translation>
    </message>
    <message>
        <source>Order servers with a public network</source>
        <translation>Server mit öffentlichem Netz bestellen</translation>
    </message>
    <message>
        <source>View dedicated hosts</source>
        <translation>Dedizierte Hosts anzeigen</translation>
    </message>
    <message>
        <source>Use all bare metal servers</source>
        <translation>Alle Bare-Metal-Server verwenden</translation>
    </message>
    <message>
        <source>Use all virtual servers</source>
        <translation>Alle virtuellen Server verwenden</translation>
    </message>
    <message>
        <source>Use all dedicated hosts</source>
        <translation>Alle dedizierten Hosts verwenden</translation>
    </message>
    <message>
        <source>instance</source>
        <comment>part of a service</comment>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>resource group</source>
        <translation>Ressourcengruppe</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>resource type</source>
        <translation>Ressourcentyp</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>%1 matches %2</source>
        <extracomment>%1 is what is compared, such as &quot;instance&quot;, %2 a pattern such as QR-*</extracomment>
        <translation>%1 entspricht %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what is compared, such as &quot;instance&quot;, %2 its value</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>tag %1</source>
        <extracomment>%1 is a tag of resources</extracomment>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>the file must be UTF-8 text</source>
        <comment>rule</comment>
        <translation>die Datei muss UTF-8-Text sein</translation>
    </message>
    <message>
        <source>a quotation mark must be closed</source>
        <comment>rule</comment>
        <translation>ein Anführungszeichen muss geschlossen werden</translation>
    </message>
    <message>
        <source>the columns are email, groups and like</source>
        <comment>rule</comment>
        <translation>die Spalten sind email, groups und like</translation>
    </message>
    <message>
        <source>there must be a column email</source>
        <comment>rule</comment>
        <translation>es muss eine Spalte email geben</translation>
    </message>
    <message>
        <source>there are no more fields than columns</source>
        <comment>rule</comment>
        <translation>es darf nicht mehr Felder als Spalten geben</translation>
    </message>
    <message>
        <source>every line needs an address</source>
        <comment>rule</comment>
        <translation>jede Zeile braucht eine Adresse</translation>
    </message>
    <message>
        <source>this must be an e-mail address</source>
        <comment>rule</comment>
        <translation>hier muss eine E-Mail-Adresse stehen</translation>
    </message>
    <message>
        <source>this must be an access group that you may give</source>
        <comment>rule</comment>
        <translation>hier muss eine Zugriffsgruppe stehen, die Sie vergeben dürfen</translation>
    </message>
    <message>
        <source>this must be an active user of the account</source>
        <comment>rule</comment>
        <translation>hier muss ein aktiver Benutzer des Kontos stehen</translation>
    </message>
    <message>
        <source>an address that is listed twice must have the same access</source>
        <comment>rule</comment>
        <translation>eine doppelt aufgeführte Adresse muss denselben Zugriff haben</translation>
    </message>
    <message numerus="yes">
        <source>at most %n people at once</source>
        <comment>rule</comment>
        <translation>
            <numerusform>höchstens %n Person auf einmal</numerusform>
            <numerusform>höchstens %n Personen auf einmal</numerusform>
        </translation>
    </message>
    <message>
        <source>All IAM Account Management services</source>
        <translation>Alle IAM-Kontoverwaltungsservices</translation>
    </message>
    <message>
        <source>All Account Management services</source>
        <translation>Alle Kontoverwaltungsservices</translation>
    </message>
    <message>
        <source>The resource group itself</source>
        <translation>Die Ressourcengruppe selbst</translation>
    </message>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation>Alle für Identity and Access aktivierten Services</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <extracomment>%1 is a list of roles, %2 a service or a group of services</extracomment>
        <translation>%1 für %2.</translation>
    </message>
    <message>
        <source>%1 on %2, %3.</source>
        <extracomment>%1 is a list of roles, %2 a service or a group of services, %3 what of it, such as &quot;instance QR-ml&quot;</extracomment>
        <translation>%1 für %2, %3.</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Kein Zugriff</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>Nur anzeigen</translation>
    </message>
    <message>
        <source>Basic user</source>
        <translation>Basisbenutzer</translation>
    </message>
    <message>
        <source>Super user</source>
        <translation>Superuser</translation>
    </message>
    <message>
        <source>Single permissions</source>
        <translation>Einzelne Berechtigungen</translation>
    </message>
    <message>
        <source>Becomes a member of %1.</source>
        <extracomment>%1 is an access group</extracomment>
        <translation>Wird Mitglied von %1.</translation>
    </message>
    <message numerus="yes">
        <source>Gets %n permission(s) of classic infrastructure.</source>
        <translation>
            <numerusform>Erhält %n Berechtigung der klassischen Infrastruktur.</numerusform>
            <numerusform>Erhält %n Berechtigungen der klassischen Infrastruktur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gets the classic permission set %1 (%n permission(s)).</source>
        <extracomment>%1 is the name of a set, such as &quot;Basic user&quot;</extracomment>
        <translation>
            <numerusform>Erhält den klassischen Berechtigungssatz %1 (%n Berechtigung).</numerusform>
            <numerusform>Erhält den klassischen Berechtigungssatz %1 (%n Berechtigungen).</numerusform>
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
        <translation>%1, Zeile %2: %3.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: it is empty, but %4.</source>
        <extracomment>%1 is a file, %2 a line number, %3 a column, %4 the rule it breaks</extracomment>
        <translation>%1, Zeile %2, Spalte %3: hier steht nichts, aber %4.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: “%4” – %5.</source>
        <extracomment>%1 is a file, %2 a line number, %3 a column, %4 what stands there, %5 the rule it breaks</extracomment>
        <translation>%1, Zeile %2, Spalte %3: „%4“ – %5.</translation>
    </message>
    <message>
        <source>only in this period: %1</source>
        <extracomment>%1 is a period, such as &quot;Mon–Fri 08:00–18:00, UTC+01:00&quot;</extracomment>
        <translation>nur in diesem Zeitraum: %1</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message>
        <source>All IAM Account management services</source>
        <translation>Alle IAM-Kontoverwaltungsservices</translation>
    </message>
    <message>
        <source>All Account management services</source>
        <translation>Alle Kontoverwaltungsservices</translation>
    </message>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation>Alle für Identity and Access aktivierten Services</translation>
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
            <numerusform>%n klassische Berechtigung</numerusform>
            <numerusform>%n klassische Berechtigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <extracomment>%1 is a list such as &quot;the groups, the policies&quot;</extracomment>
        <translation>nicht lesbar: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no access is planned</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list of lists</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>the groups</source>
        <translation>die Gruppen</translation>
    </message>
    <message>
        <source>the policies</source>
        <translation>die Richtlinien</translation>
    </message>
    <message>
        <source>the API keys</source>
        <translation>die API-Schlüssel</translation>
    </message>
    <message>
        <source>the classic hierarchy</source>
        <translation>die klassische Hierarchie</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Invite %1</source>
        <translation>%1 einladen</translation>
    </message>
    <message>
        <source>Resend the invitation of %1</source>
        <translation>Einladung von %1 erneut senden</translation>
    </message>
    <message>
        <source>Cancel the invitation of %1</source>
        <translation>Einladung von %1 stornieren</translation>
    </message>
    <message>
        <source>Clear the failed invitation of %1</source>
        <translation>Fehlgeschlagene Einladung von %1 löschen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Leave the account</source>
        <translation>Konto verlassen</translation>
    </message>
    <message>
        <source>Add the VPN-only user %1</source>
        <translation>Benutzer %1 mit Status &apos;Nur VPN&apos; hinzufügen</translation>
    </message>
    <message>
        <source>Change the status of %1 from %2 to %3</source>
        <extracomment>%1 is a name; %2 and %3 are states in the service&apos;s words, such as ACTIVE</extracomment>
        <translation>Status von %1 von %2 in %3 ändern</translation>
    </message>
    <message>
        <source>Give %1 the former parent</source>
        <translation>%1 wieder dem früheren Benutzer unterordnen</translation>
    </message>
    <message>
        <source>Give %1 the parent %2</source>
        <extracomment>%1 and %2 are names</extracomment>
        <translation>%1 dem Benutzer %2 unterordnen</translation>
    </message>
    <message>
        <source>Update the IBMid of %1 to %2</source>
        <extracomment>%1 is a name, %2 a sign-in name</extracomment>
        <translation>IBMid von %1 auf %2 aktualisieren</translation>
    </message>
    <message>
        <source>Change the classic permissions of %1</source>
        <translation>Klassische Berechtigungen von %1 ändern</translation>
    </message>
    <message>
        <source>Add %1 to the group %2</source>
        <extracomment>%1 is a name, %2 an access group</extracomment>
        <translation>%1 zur Gruppe %2 hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1 from the group %2</source>
        <extracomment>%1 is a name, %2 an access group</extracomment>
        <translation>%1 aus der Gruppe %2 entfernen</translation>
    </message>
    <message>
        <source>Give %1 a policy for %2</source>
        <extracomment>%1 is a name, %2 what a policy is about</extracomment>
        <translation>%1 eine Richtlinie für %2 geben</translation>
    </message>
    <message>
        <source>Change a policy of %1 for %2</source>
        <extracomment>%1 is a name, %2 what a policy is about</extracomment>
        <translation>Eine Richtlinie von %1 für %2 ändern</translation>
    </message>
    <message>
        <source>Take the policy for %2 from %1</source>
        <extracomment>%1 is a name, %2 what a policy is about</extracomment>
        <translation>%1 die Richtlinie für %2 entziehen</translation>
    </message>
    <message>
        <source>Change the allowed IP addresses of %1</source>
        <translation>Zulässige IP-Adressen von %1 ändern</translation>
    </message>
    <message>
        <source>Change the settings of %1</source>
        <translation>Einstellungen von %1 ändern</translation>
    </message>
    <message>
        <source>Create the access group %1</source>
        <extracomment>%1 is the name of an access group</extracomment>
        <translation>Zugriffsgruppe %1 anlegen</translation>
    </message>
    <message>
        <source>Change the settings of the account</source>
        <translation>Einstellungen des Kontos ändern</translation>
    </message>
    <message>
        <source>Another change</source>
        <translation>Andere Änderung</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Console for the users of a cloud account.</source>
        <translation>Konsole für die Benutzer eines Cloudkontos.</translation>
    </message>
    <message>
        <source>Open the demo account; the default.</source>
        <translation>Demokonto öffnen; Standardeinstellung.</translation>
    </message>
    <message>
        <source>Connect to the account service at &lt;URL&gt;. The API key comes from the key store, from the environment variable IBMCLOUD_API_KEY, or is asked for.</source>
        <translation>Verbindung zum Kontoservice unter &lt;URL&gt; herstellen. Der API-Schlüssel kommt aus dem Schlüsselspeicher, aus der Umgebungsvariablen IBMCLOUD_API_KEY oder wird erfragt.</translation>
    </message>
    <message>
        <source>The account to open at --service-url.</source>
        <translation>Konto, das bei --service-url geöffnet wird.</translation>
    </message>
    <message>
        <source>Demo data: quantum-lab, big-corp or empty.</source>
        <translation>Demodaten: quantum-lab, big-corp oder empty.</translation>
    </message>
    <message>
        <source>Size of the demo account big-corp.</source>
        <translation>Größe des Demokontos big-corp.</translation>
    </message>
    <message>
        <source>Where the demo account is kept; :memory: keeps nothing.</source>
        <translation>Speicherort des Demokontos; :memory: speichert nichts.</translation>
    </message>
    <message>
        <source>How long the demo account processes an invitation.</source>
        <translation>Zeit, in der das Demokonto eine Einladung verarbeitet.</translation>
    </message>
    <message>
        <source>Language of the interface, such as de or pt_BR.</source>
        <translation>Sprache der Oberfläche, z. B. de oder pt_BR.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Unbekanntes Argument: %1</translation>
    </message>
    <message>
        <source>Unknown demo data: %1. There are quantum-lab, big-corp and empty.</source>
        <translation>Unbekannte Demodaten: %1. Es gibt quantum-lab, big-corp und empty.</translation>
    </message>
    <message>
        <source>--users and --processing-ms take a whole number.</source>
        <translation>--users und --processing-ms erwarten eine ganze Zahl.</translation>
    </message>
    <message>
        <source>--demo and --service-url exclude each other.</source>
        <translation>--demo und --service-url schließen einander aus.</translation>
    </message>
    <message>
        <source>--service-url needs an address such as https://iam.example.com.</source>
        <translation>--service-url braucht eine Adresse wie https://iam.example.com.</translation>
    </message>
    <message>
        <source>--service-url needs --account with the ID of the account.</source>
        <translation>--service-url braucht --account mit der ID des Kontos.</translation>
    </message>
    <message>
        <source>Begin with the window in which an account is chosen.</source>
        <translation>Mit dem Fenster beginnen, in dem ein Konto ausgewählt wird.</translation>
    </message>
    <message>
        <source>Append what happens to &lt;FILE&gt;, without keys, tokens and contents.</source>
        <translation>Ereignisse an &lt;FILE&gt; anhängen, ohne Schlüssel, Token und Inhalte.</translation>
    </message>
    <message>
        <source>--connect and --service-url exclude each other.</source>
        <translation>--connect und --service-url schließen einander aus.</translation>
    </message>
    <message>
        <source>For run: invite (the default), resend, cancel or remove.</source>
        <translation>Für run: invite (Standardwert), resend, cancel oder remove.</translation>
    </message>
    <message>
        <source>For run: how many addresses an invitation holds, at most 100.</source>
        <translation>Für run: wie viele Adressen eine Einladung enthält, höchstens 100.</translation>
    </message>
    <message>
        <source>Without a window: invite the people of PLAN, a CSV file with the columns email and groups, or a draft of the invite wizard.</source>
        <translation>Ohne Fenster: die Personen aus PLAN einladen, einer CSV-Datei mit den Spalten email und groups oder einem Entwurf des Einladungsassistenten.</translation>
    </message>
    <message>
        <source>Without a window: go on with the runs that are not at their end.</source>
        <translation>Ohne Fenster: die Läufe fortsetzen, die noch nicht beendet sind.</translation>
    </message>
    <message>
        <source>run needs the file with the plan.</source>
        <translation>run benötigt die Datei mit dem Plan.</translation>
    </message>
    <message>
        <source>Unknown action: %1. There are invite, resend, cancel and remove.</source>
        <translation>Unbekannte Aktion: %1. Es gibt invite, resend, cancel und remove.</translation>
    </message>
    <message>
        <source>--addresses-per-request takes a number from 1 to 100.</source>
        <translation>--addresses-per-request erfordert eine Zahl von 1 bis 100.</translation>
    </message>
</context>
<context>
    <name>FileReport</name>
    <message>
        <source>The journal was written by a newer version of the console.</source>
        <translation>Das Journal wurde von einer neueren Version der Konsole geschrieben.</translation>
    </message>
    <message>
        <source>The journal was damaged.</source>
        <translation>Das Journal war beschädigt.</translation>
    </message>
    <message>
        <source>The draft of an invitation was written by a newer version of the console.</source>
        <translation>Der Entwurf einer Einladung wurde von einer neueren Version der Konsole geschrieben.</translation>
    </message>
    <message>
        <source>The draft of an invitation was damaged.</source>
        <translation>Der Entwurf einer Einladung war beschädigt.</translation>
    </message>
    <message>
        <source>The list of what waits for acceptance was written by a newer version of the console.</source>
        <translation>Die Liste dessen, was auf Annahme wartet, wurde von einer neueren Version der Konsole geschrieben.</translation>
    </message>
    <message>
        <source>The list of what waits for acceptance was damaged.</source>
        <translation>Die Liste dessen, was auf Annahme wartet, war beschädigt.</translation>
    </message>
    <message>
        <source>The copy of the users was written by a newer version of the console.</source>
        <translation>Die Kopie der Benutzer wurde von einer neueren Version der Konsole geschrieben.</translation>
    </message>
    <message>
        <source>The copy of the users was damaged.</source>
        <translation>Die Kopie der Benutzer war beschädigt.</translation>
    </message>
    <message>
        <source>The settings were written by a newer version of the console.</source>
        <translation>Die Einstellungen wurden von einer neueren Version der Konsole geschrieben.</translation>
    </message>
    <message>
        <source>The settings were damaged.</source>
        <translation>Die Einstellungen waren beschädigt.</translation>
    </message>
    <message>
        <source>The demo account was written by a newer version of the console.</source>
        <translation>Das Demokonto wurde von einer neueren Version der Konsole geschrieben.</translation>
    </message>
    <message>
        <source>The demo account&apos;s data were damaged.</source>
        <translation>Die Daten des Demokontos waren beschädigt.</translation>
    </message>
    <message>
        <source>It is left as it is. Use that version, or nothing is recorded and no run can be started.</source>
        <translation>Es bleibt, wie es ist. Verwenden Sie jene Version, sonst wird nichts aufgezeichnet, und kein Lauf kann beginnen.</translation>
    </message>
    <message>
        <source>A new one was begun. Runs that had not ended are in the old one; look at the list before you start them again.</source>
        <translation>Ein neues wurde begonnen. Läufe, die nicht zu Ende waren, stehen im alten; sehen Sie die Liste an, bevor Sie sie neu beginnen.</translation>
    </message>
    <message>
        <source>The next invitation begins empty.</source>
        <translation>Die nächste Einladung beginnt leer.</translation>
    </message>
    <message>
        <source>What was to be given after acceptance is not given by itself any more.</source>
        <translation>Was nach der Annahme gegeben werden sollte, wird nicht mehr von selbst gegeben.</translation>
    </message>
    <message>
        <source>Without a connection no users are shown, until they have been read again.</source>
        <translation>Ohne Verbindung werden keine Benutzer gezeigt, bis sie wieder gelesen sind.</translation>
    </message>
    <message>
        <source>The console begins with its own; accounts have to be connected again.</source>
        <translation>Die Konsole beginnt mit ihren eigenen; Konten müssen wieder verbunden werden.</translation>
    </message>
    <message>
        <source>A new one was begun.</source>
        <translation>Ein neues wurde begonnen.</translation>
    </message>
    <message>
        <source>%1 It was not deleted: %2</source>
        <extracomment>%1 is what follows for the person, %2 is the path of a file</extracomment>
        <translation>%1 Es wurde nicht gelöscht: %2</translation>
    </message>
</context>
<context>
    <name>InviteeText</name>
    <message>
        <source>You have been invited to the account “%1”. The message is on its way.</source>
        <extracomment>to somebody invited; %1 is the name of an account</extracomment>
        <translation>Sie wurden in das Konto „%1“ eingeladen. Die Nachricht ist unterwegs.</translation>
    </message>
    <message>
        <source>You have been invited to the account “%1”. The newest message was sent on %2; it counts until %3.</source>
        <extracomment>to somebody invited; %1 is the name of an account, %2 and %3 are dates</extracomment>
        <translation>Sie wurden in das Konto „%1“ eingeladen. Die neueste Nachricht wurde am %2 gesendet; sie gilt bis %3.</translation>
    </message>
    <message>
        <source>You have been invited to the account “%1”.</source>
        <translation>Sie wurden in das Konto „%1“ eingeladen.</translation>
    </message>
    <message>
        <source>Open the link in the newest message: links in older ones no longer work. Look among unwanted mail, too.</source>
        <translation>Öffnen Sie den Link in der neuesten Nachricht: Links in älteren gelten nicht mehr. Sehen Sie auch bei unerwünschter Post nach.</translation>
    </message>
    <message>
        <source>If you already use the cloud, you find the invitation in your notifications of the type “account”, too: %1</source>
        <extracomment>to somebody invited; %1 is the address of a web page</extracomment>
        <translation>Wenn Sie die Cloud schon nutzen, finden Sie die Einladung auch in Ihren Benachrichtigungen vom Typ „Konto“: %1</translation>
    </message>
    <message>
        <source>Your invitation to the account “%1” ended on %2. A new message is needed.</source>
        <extracomment>to somebody invited; %1 is the name of an account, %2 is a date</extracomment>
        <translation>Ihre Einladung in das Konto „%1“ endete am %2. Eine neue Nachricht ist nötig.</translation>
    </message>
    <message>
        <source>If something does not work, ask %1.</source>
        <extracomment>to somebody invited; %1 is the name of who has sent the invitation</extracomment>
        <translation>Wenn etwas nicht klappt, fragen Sie %1.</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>missing</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>not a string</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>keine Zeichenfolge</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>keine ganze Zahl</translation>
    </message>
    <message>
        <source>not true or false</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>weder wahr noch falsch</translation>
    </message>
    <message>
        <source>not an object</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>kein Objekt</translation>
    </message>
    <message>
        <source>not a list</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>keine Liste</translation>
    </message>
    <message>
        <source>not a time</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>keine Zeitangabe</translation>
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
        <translation>Alle IAM-Kontoverwaltungsservices</translation>
    </message>
    <message>
        <source>All Account management services</source>
        <translation>Alle Kontoverwaltungsservices</translation>
    </message>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation>Alle für Identity and Access aktivierten Services</translation>
    </message>
    <message>
        <source>Resource group itself</source>
        <translation>Ressourcengruppe selbst</translation>
    </message>
    <message>
        <source>Service instance</source>
        <translation>Serviceinstanz</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Resource type</source>
        <translation>Ressourcentyp</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Ressourcengruppe</translation>
    </message>
    <message>
        <source>Resource group “%1”</source>
        <extracomment>%1 is the name of a resource group</extracomment>
        <translation>Ressourcengruppe „%1“</translation>
    </message>
    <message>
        <source>%1 matches %2</source>
        <extracomment>%1 is an attribute such as &quot;Service instance&quot;, %2 a pattern such as QR-*</extracomment>
        <translation>%1 entspricht %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>%1 is an attribute such as &quot;Service instance&quot;, %2 its value</extracomment>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>Entire account</source>
        <translation>Gesamtes Konto</translation>
    </message>
    <message>
        <source>By a condition (%1)</source>
        <extracomment>%1 is the technical name of a pattern of conditions</extracomment>
        <translation>Nach Bedingung (%1)</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <extracomment>the beginning and the end of a period, and its offset such as UTC+01:00</extracomment>
        <translation>%1 bis %2, %3</translation>
    </message>
    <message>
        <source>%1 all day, %2</source>
        <extracomment>days of the week, and an offset such as UTC+01:00</extracomment>
        <translation>%1 ganztägig, %2</translation>
    </message>
    <message>
        <source>%1 %2–%3, %4</source>
        <extracomment>days of the week, from, to, and an offset such as UTC+01:00</extracomment>
        <translation>%1 %2–%3, %4</translation>
    </message>
    <message>
        <source>%1 on %2 (%3).</source>
        <extracomment>%1 are names of roles, %2 is what they are for, %3 narrows it, such as &quot;Entire account&quot;</extracomment>
        <translation>%1 für %2 (%3).</translation>
    </message>
    <message>
        <source>Only in this period: %1.</source>
        <extracomment>%1 is a period</extracomment>
        <translation>Nur in diesem Zeitraum: %1.</translation>
    </message>
    <message>
        <source>%1 on the resource group itself.</source>
        <extracomment>%1 is the name of a role</extracomment>
        <translation>%1 für die Ressourcengruppe selbst.</translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <extracomment>%1 are names of roles, %2 is what they are for, %3 narrows it, such as &quot;Entire account&quot;</extracomment>
        <translation>%1 für %2 (%3)</translation>
    </message>
</context>
<context>
    <name>ProblemHelp</name>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>Verbindungseinstellungen</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>This was stopped before it was done.</source>
        <translation>Der Vorgang wurde vor dem Abschluss gestoppt.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Der Service ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The service cannot be reached: %1.</source>
        <extracomment>%1 is the reason in technical words, such as &quot;Connection refused&quot;</extracomment>
        <translation>Der Service ist nicht erreichbar: %1.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Der Service hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>This account is not linked to classic infrastructure. Take the classic permission set out and send again.</source>
        <translation>Dieses Konto ist nicht mit klassischer Infrastruktur verknüpft. Nehmen Sie den klassischen Berechtigungssatz heraus und senden Sie erneut.</translation>
    </message>
    <message>
        <source>You are no longer signed in. Nothing was changed.</source>
        <translation>Sie sind nicht mehr angemeldet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The service refuses: “%1”</source>
        <extracomment>%1 is the service&apos;s own text</extracomment>
        <translation>Der Service lehnt ab: „%1“</translation>
    </message>
    <message>
        <source>The service does not accept this: “%1”</source>
        <extracomment>%1 is the service&apos;s own text</extracomment>
        <translation>Der Service akzeptiert dies nicht: „%1“</translation>
    </message>
    <message>
        <source>This is no longer in the account.</source>
        <translation>Dies ist nicht mehr im Konto vorhanden.</translation>
    </message>
    <message>
        <source>The service refuses for now: “%1”, “%2”</source>
        <extracomment>both are the service&apos;s own texts: what is refused, and why</extracomment>
        <translation>Der Service lehnt vorerst ab: „%1“, „%2“</translation>
    </message>
    <message>
        <source>The service refuses for now: “%1”</source>
        <translation>Der Service lehnt vorerst ab: „%1“</translation>
    </message>
    <message>
        <source>At most 100 addresses per request.</source>
        <translation>Höchstens 100 Adressen pro Anforderung.</translation>
    </message>
    <message>
        <source>This is more than the service or the console takes at once.</source>
        <translation>Dies ist mehr, als der Service oder die Konsole auf einmal annimmt.</translation>
    </message>
    <message numerus="yes">
        <source>Too many requests. Try again in %n second(s).</source>
        <translation>
            <numerusform>Zu viele Anforderungen. Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>Zu viele Anforderungen. Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many requests. Try again in a moment.</source>
        <translation>Zu viele Anforderungen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The service has a problem (%1).</source>
        <extracomment>%1 is an HTTP status such as 503</extracomment>
        <translation>Der Service hat ein Problem (%1).</translation>
    </message>
    <message>
        <source>The answer could not be read (unexpected %1). Nothing more was sent.</source>
        <extracomment>%1 names a place in the answer, such as resources[3].state</extracomment>
        <translation>Die Antwort konnte nicht gelesen werden (%1 unerwartet). Es wurde nichts weiter gesendet.</translation>
    </message>
    <message>
        <source>The console did not send this: %1.</source>
        <extracomment>%1 is the reason in technical words</extracomment>
        <translation>Die Konsole hat dies nicht gesendet: %1.</translation>
    </message>
    <message>
        <source>Not possible in this state.</source>
        <translation>In diesem Status nicht möglich.</translation>
    </message>
    <message>
        <source>You are signed in as a service ID. Only a person can do this.</source>
        <translation>Sie sind als Service-ID angemeldet. Dies kann nur eine Person tun.</translation>
    </message>
    <message>
        <source>%1 Ask the account owner.</source>
        <comment>the role that is needed</comment>
        <extracomment>%1 is a whole sentence about the role that is needed</extracomment>
        <translation>%1 Wenden Sie sich an den Kontoeigner.</translation>
    </message>
    <message>
        <source>%1 Ask the account owner (%2).</source>
        <extracomment>%1 is a whole sentence about the role that is needed, %2 a name</extracomment>
        <translation>%1 Wenden Sie sich an den Kontoeigner (%2).</translation>
    </message>
    <message>
        <source>This is you. To go, leave the account.</source>
        <translation>Das sind Sie selbst. Verlassen Sie das Konto, um zu gehen.</translation>
    </message>
    <message>
        <source>Only you yourself can leave the account.</source>
        <translation>Nur Sie selbst können das Konto verlassen.</translation>
    </message>
    <message>
        <source>There is no connection. Changes are not possible.</source>
        <translation>Es besteht keine Verbindung. Änderungen sind nicht möglich.</translation>
    </message>
    <message>
        <source>Needs the role Editor or Administrator on User Management, or the classic permission Manage Users.</source>
        <translation>Erfordert die Rolle Editor oder Administrator für User Management oder die klassische Berechtigung „Benutzer verwalten“.</translation>
    </message>
    <message>
        <source>Needs the role Editor on IAM Access Groups, or on a single access group.</source>
        <translation>Erfordert die Rolle Editor für IAM Access Groups oder für eine einzelne Zugriffsgruppe.</translation>
    </message>
    <message>
        <source>Needs the role Administrator on what the access is for.</source>
        <translation>Erfordert die Rolle Administrator für das Ziel des Zugriffs.</translation>
    </message>
    <message>
        <source>Needs the classic permission Manage Users.</source>
        <translation>Erfordert die klassische Berechtigung „Benutzer verwalten“.</translation>
    </message>
    <message>
        <source>Needs the classic permission Manage Users, and a place above the user in the hierarchy.</source>
        <translation>Erfordert die klassische Berechtigung „Benutzer verwalten“ und einen Platz über dem Benutzer in der Hierarchie.</translation>
    </message>
    <message>
        <source>Needs the role Administrator on User Management. In an account with classic infrastructure it also needs the classic permission Manage Users, and a place above the user in the hierarchy.</source>
        <translation>Erfordert die Rolle Administrator für User Management. In einem Konto mit klassischer Infrastruktur sind außerdem die klassische Berechtigung „Benutzer verwalten“ und ein Platz über dem Benutzer in der Hierarchie erforderlich.</translation>
    </message>
    <message>
        <source>Only the account owner can do this.</source>
        <translation>Dies kann nur der Kontoeigner tun.</translation>
    </message>
    <message>
        <source>Needs the role Editor on User Management, or the classic permission Manage Users and a place above the user in the hierarchy.</source>
        <translation>Erfordert die Rolle Editor für User Management oder die klassische Berechtigung „Benutzer verwalten“ und einen Platz über dem Benutzer in der Hierarchie.</translation>
    </message>
    <message>
        <source>Needs the role Editor on User Management or on IAM Access Management.</source>
        <translation>Erfordert die Rolle Editor für User Management oder für IAM Access Management.</translation>
    </message>
    <message>
        <source>Needs the role Administrator on IAM Identity.</source>
        <translation>Erfordert die Rolle Administrator für IAM Identity.</translation>
    </message>
    <message>
        <source>The connection is not safe. %1 Nothing was sent.</source>
        <extracomment>%1 is a whole sentence that says what is wrong with the connection</extracomment>
        <translation>Die Verbindung ist nicht sicher. %1 Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Not allowed in this account: %1.</source>
        <extracomment>%1 is a list of addresses</extracomment>
        <translation>In diesem Konto nicht zulässig: %1.</translation>
    </message>
    <message>
        <source>The service refuses: “%1” Expected right: %2</source>
        <extracomment>%1 is the service&apos;s own text, %2 a sentence with the right that is needed</extracomment>
        <translation>Der Service lehnt ab: „%1“ Erwartetes Recht: %2</translation>
    </message>
    <message>
        <source>These classic permissions cannot be given: %1.</source>
        <extracomment>%1 is a list of technical names</extracomment>
        <translation>Diese klassischen Berechtigungen können nicht vergeben werden: %1.</translation>
    </message>
    <message>
        <source>The account has reached its limit of policies. Use access groups or remove unused policies.</source>
        <translation>Das Konto hat seine Höchstzahl an Richtlinien erreicht. Verwenden Sie Zugriffsgruppen oder entfernen Sie nicht verwendete Richtlinien.</translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <translation>%1 ist nicht mehr im Konto.</translation>
    </message>
    <message>
        <source>%1 is still being processed. Try again in a minute.</source>
        <translation>%1 wird noch verarbeitet. Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>This is the account owner: nobody can do this to the owner.</source>
        <translation>Dies ist der Kontoeigner: Niemand kann dies mit dem Eigner tun.</translation>
    </message>
    <message>
        <source>Nobody changes their own classic permissions.</source>
        <translation>Niemand ändert die eigenen klassischen Berechtigungen.</translation>
    </message>
    <message>
        <source>Only an IBMid can be updated.</source>
        <translation>Nur eine IBMid kann aktualisiert werden.</translation>
    </message>
    <message>
        <source>This account has no classic infrastructure.</source>
        <translation>Dieses Konto hat keine klassische Infrastruktur.</translation>
    </message>
    <message>
        <source>Possible after the invitation has been accepted and the user has signed in once.</source>
        <translation>Möglich, sobald die Einladung angenommen wurde und der Benutzer sich einmal angemeldet hat.</translation>
    </message>
    <message>
        <source>This account is set to read only. The menu Account changes that.</source>
        <translation>Dieses Konto ist schreibgeschützt. Im Menü „Konto“ lässt sich das ändern.</translation>
    </message>
    <message>
        <source>The account has reached its limit of policies (%1). Use access groups or remove unused policies.</source>
        <extracomment>%1 is a number of policies</extracomment>
        <translation>Das Konto hat sein Limit an Richtlinien erreicht (%1). Verwenden Sie Zugriffsgruppen oder entfernen Sie nicht verwendete Richtlinien.</translation>
    </message>
    <message>
        <source>Trace number: %1</source>
        <extracomment>%1 identifies a request, for the service&apos;s support</extracomment>
        <translation>Trace-Nummer: %1</translation>
    </message>
    <message>
        <source>Too many requests. Going on at %1: try %2 of %3.</source>
        <extracomment>%1 is a time, %2 and %3 are numbers</extracomment>
        <translation>Zu viele Anforderungen. Fortsetzung um %1: Versuch %2 von %3.</translation>
    </message>
    <message>
        <source>The service has a problem (%1). Try %2 of %3.</source>
        <extracomment>%1 is an HTTP status such as 503, %2 and %3 are numbers</extracomment>
        <translation>Der Service hat ein Problem (%1). Versuch %2 von %3.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try %1 of %2.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Der Service hat nicht rechtzeitig geantwortet. Versuch %1 von %2.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Try %1 of %2.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Der Service ist nicht erreichbar. Versuch %1 von %2.</translation>
    </message>
    <message>
        <source>Another console is carrying out a run of this account. Wait until it is through, or stop it and close that console.</source>
        <translation>Eine andere Konsole führt einen Lauf dieses Kontos aus. Warten Sie, bis er beendet ist, oder halten Sie ihn an und schließen Sie jene Konsole.</translation>
    </message>
</context>
<context>
    <name>RightsText</name>
    <message>
        <source>What may be done could not be read; the service decides.</source>
        <translation>Die zulässigen Aktionen konnten nicht gelesen werden; der Service entscheidet.</translation>
    </message>
    <message>
        <source>Owner of the account: may do everything.</source>
        <translation>Eigner des Kontos: darf alles.</translation>
    </message>
    <message>
        <source>May invite, resend, cancel and change status; may remove users below in the classic hierarchy.</source>
        <translation>Darf einladen, erneut senden, stornieren und den Status ändern; darf Benutzer entfernen, die in der klassischen Hierarchie darunter stehen.</translation>
    </message>
    <message>
        <source>May invite, resend, cancel, change status and remove users.</source>
        <translation>Darf einladen, erneut senden, stornieren, den Status ändern und Benutzer entfernen.</translation>
    </message>
    <message>
        <source>May invite, resend, cancel and change status; may not remove users.</source>
        <translation>Darf einladen, erneut senden, stornieren und den Status ändern; darf keine Benutzer entfernen.</translation>
    </message>
    <message>
        <source>May invite, resend and cancel; may not change or remove users.</source>
        <translation>Darf einladen, erneut senden und stornieren; darf Benutzer weder ändern noch entfernen.</translation>
    </message>
    <message>
        <source>May change status; may not invite or remove users.</source>
        <translation>Darf den Status ändern; darf Benutzer weder einladen noch entfernen.</translation>
    </message>
    <message>
        <source>May look at users; may not invite, change or remove them.</source>
        <translation>Darf Benutzer ansehen; darf sie weder einladen noch ändern oder entfernen.</translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>“%1” is not a search term and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>„%1“ ist kein Suchbegriff und wird ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” names no state and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>„%1“ nennt keinen Status und wird ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” needs a number of days and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>„%1“ braucht eine Anzahl Tage und wird ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” needs a date such as 2026-01-31 and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>„%1“ braucht ein Datum wie 2026-01-31 und wird ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” needs a word behind it and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>„%1“ braucht ein Wort dahinter und wird ausgelassen.</translation>
    </message>
    <message>
        <source>There is no access group or user for “%1”, so it is left out.</source>
        <extracomment>%1 is a piece of a search as typed, such as group:auditors</extracomment>
        <translation>Zu „%1“ gibt es weder eine Zugriffsgruppe noch einen Benutzer; der Begriff wird daher ausgelassen.</translation>
    </message>
</context>
<context>
    <name>TriageText</name>
    <message>
        <source>Ended</source>
        <comment>invitations that have expired; below a bar of a chart</comment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <extracomment>%1 and %2 are numbers of days, &quot;0–3 days&quot;; below a bar of a chart, short</extracomment>
        <translation>%1–%2 Tage</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>%1 and %2 are numbers of days, &quot;8–14&quot;; below a bar of a chart</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) ended</source>
        <translation>
            <numerusform>%n Einladung beendet</numerusform>
            <numerusform>%n Einladungen beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) with %1 to %2 days left</source>
        <extracomment>%1 and %2 are numbers of days</extracomment>
        <translation>
            <numerusform>%n Einladung, noch %1 bis %2 Tage</numerusform>
            <numerusform>%n Einladungen, noch %1 bis %2 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended invitations</source>
        <translation>Beendete Einladungen</translation>
    </message>
    <message>
        <source>%1 to %2 days left</source>
        <extracomment>heading of a list of invitations; %1 and %2 are numbers of days</extracomment>
        <translation>Noch %1 bis %2 Tage</translation>
    </message>
</context>
<context>
    <name>UserExtraText</name>
    <message>
        <source>This could not be read.</source>
        <translation>Dies konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is being read.</source>
        <translation>Dies wird gerade gelesen.</translation>
    </message>
    <message>
        <source>There is nothing to tell.</source>
        <translation>Dazu liegen keine Angaben vor.</translation>
    </message>
</context>
<context>
    <name>UserSnapshot</name>
    <message>
        <source>The copy on this computer is damaged.</source>
        <translation>Die Kopie auf diesem Computer ist beschädigt.</translation>
    </message>
    <message>
        <source>The copy on this computer was made by a newer version of the console.</source>
        <translation>Die Kopie auf diesem Computer wurde von einer neueren Version der Konsole erstellt.</translation>
    </message>
    <message>
        <source>The copy on this computer is of another account.</source>
        <translation>Die Kopie auf diesem Computer gehört zu einem anderen Konto.</translation>
    </message>
</context>
<context>
    <name>UserText</name>
    <message>
        <source>Processing</source>
        <comment>user status</comment>
        <translation>Verarbeitung läuft</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>user status</comment>
        <translation>Anstehend</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>user status</comment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>user status</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>user status</comment>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Classic disabled</source>
        <comment>user status</comment>
        <translation>Klassisch inaktiviert</translation>
    </message>
    <message>
        <source>VPN-only</source>
        <comment>user status</comment>
        <translation>Nur VPN</translation>
    </message>
    <message>
        <source>Invalid</source>
        <comment>user status</comment>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Invitation failed</source>
        <comment>user status</comment>
        <translation>Einladung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Removal failed</source>
        <comment>user status</comment>
        <translation>Entfernen fehlgeschlagen</translation>
    </message>
    <message>
        <source>Removing</source>
        <comment>user status</comment>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>user status</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date pattern</comment>
        <extracomment>a date pattern in Qt&apos;s letters (d, MMM, yyyy), for a date such as &quot;25 Oct 2026&quot;</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date and time pattern</comment>
        <extracomment>a date and time pattern in Qt&apos;s letters, for &quot;25 Oct 2026, 09:12&quot;</extracomment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>today</source>
        <comment>when an invitation expires</comment>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <comment>when an invitation expires</comment>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <comment>when an invitation has expired</comment>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>it is empty</source>
        <comment>what is wrong with an address</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>no @ in it</source>
        <comment>what is wrong with an address</comment>
        <translation>kein @ enthalten</translation>
    </message>
    <message>
        <source>more than one @ in it</source>
        <comment>what is wrong with an address</comment>
        <translation>mehr als ein @ enthalten</translation>
    </message>
    <message>
        <source>nothing before or after the @</source>
        <comment>what is wrong with an address</comment>
        <translation>nichts vor oder nach dem @</translation>
    </message>
    <message>
        <source>a blank in it</source>
        <comment>what is wrong with an address</comment>
        <translation>ein Leerzeichen enthalten</translation>
    </message>
    <message>
        <source>a character that is not allowed</source>
        <comment>what is wrong with an address</comment>
        <translation>ein unzulässiges Zeichen</translation>
    </message>
    <message>
        <source>a dot is missing or misplaced</source>
        <comment>what is wrong with an address</comment>
        <translation>ein Punkt fehlt oder steht falsch</translation>
    </message>
    <message>
        <source>over 254 characters</source>
        <comment>what is wrong with an address</comment>
        <translation>über 254 Zeichen</translation>
    </message>
</context>
<context>
    <name>ViewText</name>
    <message>
        <source>All</source>
        <comment>view of the users</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>view of the users</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>view of the users</comment>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Expiring within 7 days</source>
        <comment>view of the users</comment>
        <translation>Ablauf in 7 Tagen</translation>
    </message>
    <message>
        <source>Expired or failed</source>
        <comment>view of the users</comment>
        <translation>Abgelaufen oder fehlgeschlagen</translation>
    </message>
    <message>
        <source>Suspended or disabled</source>
        <comment>view of the users</comment>
        <translation>Ausgesetzt oder inaktiviert</translation>
    </message>
    <message>
        <source>VPN-only</source>
        <comment>view of the users</comment>
        <translation>Nur VPN</translation>
    </message>
    <message>
        <source>Inactive 30 days</source>
        <comment>view of the users</comment>
        <translation>30 Tage inaktiv</translation>
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
        <translation>auf %1</translation>
    </message>
    <message>
        <source>No groups and no policies are planned.</source>
        <translation>Keine Gruppen und keine Richtlinien sind geplant.</translation>
    </message>
    <message>
        <source>In no group, and no policies.</source>
        <translation>In keiner Gruppe, und keine Richtlinien.</translation>
    </message>
    <message>
        <source>No access to classic infrastructure</source>
        <translation>Kein Zugriff auf die klassische Infrastruktur</translation>
    </message>
    <message numerus="yes">
        <source>%n classic permission(s)</source>
        <translation>
            <numerusform>%n klassische Berechtigung</numerusform>
            <numerusform>%n klassische Berechtigungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the details</source>
        <translation>
            <numerusform>%n weiterer in den Details</numerusform>
            <numerusform>%n weitere in den Details</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read: %1.</source>
        <extracomment>%1 is a list such as &quot;the groups, the policies&quot;</extracomment>
        <translation>Nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Planned access</source>
        <translation>Geplanter Zugriff</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation>Zugriff wird gelesen …</translation>
    </message>
</context>
<context>
    <name>iam::AccessStep</name>
    <message>
        <source>&amp;Policy</source>
        <translation>&amp;Richtlinie</translation>
    </message>
    <message>
        <source>Account &amp;management</source>
        <translation>Konto&amp;verwaltung</translation>
    </message>
    <message>
        <source>Access &amp;groups</source>
        <translation>Zugriffs&amp;gruppen</translation>
    </message>
    <message>
        <source>&amp;Like a colleague</source>
        <translation>Wie ein &amp;Kollege</translation>
    </message>
    <message>
        <source>Classic in&amp;frastructure</source>
        <translation>Klassische &amp;Infrastruktur</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Kein Zugriff</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one kind of access.</source>
        <translation>Wählen Sie mindestens eine Art von Zugriff aus.</translation>
    </message>
    <message>
        <source>Confirm that they will be able to remove others.</source>
        <translation>Bestätigen Sie, dass diese Personen andere entfernen können.</translation>
    </message>
</context>
<context>
    <name>iam::AccountGuard</name>
    <message>
        <source>this account is set to read only</source>
        <translation>dieses Konto ist schreibgeschützt</translation>
    </message>
    <message>
        <source>you chose not to change anything here</source>
        <translation>Sie haben gewählt, hier nichts zu ändern</translation>
    </message>
</context>
<context>
    <name>iam::ActionDesk</name>
    <message>
        <source>The invitation of %1 is cancelled.</source>
        <translation>Die Einladung von %1 ist storniert.</translation>
    </message>
    <message>
        <source>Undo: invite again</source>
        <translation>Rückgängig: erneut einladen</translation>
    </message>
    <message>
        <source>The failed invitation of %1 is cleared.</source>
        <translation>Die fehlgeschlagene Einladung von %1 ist gelöscht.</translation>
    </message>
    <message>
        <source>You have left the account.</source>
        <translation>Sie haben das Konto verlassen.</translation>
    </message>
    <message>
        <source>The IBMid is now %1.</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>Die IBMid ist jetzt %1.</translation>
    </message>
    <message>
        <source>Invite %1 again</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>%1 erneut einladen</translation>
    </message>
    <message>
        <source>The service does not renew the invitation of %1. Invite again with the same access?</source>
        <translation>Der Service erneuert die Einladung von %1 nicht. Erneut mit demselben Zugriff einladen?</translation>
    </message>
    <message>
        <source>Invite again …</source>
        <translation>Erneut einladen …</translation>
    </message>
    <message>
        <source>%1 was not removed. %2</source>
        <translation>%1 wurde nicht entfernt. %2</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <extracomment>what has been done, such as &quot;Change the status of Ed from ACTIVE to SUSPENDED&quot;</extracomment>
        <translation>Erledigt: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>%1 is being removed.</source>
        <translation>%1 wird entfernt.</translation>
    </message>
    <message>
        <source>The VPN-only user %1 is added.</source>
        <translation>Der Benutzer %1 mit Status &apos;Nur VPN&apos; ist hinzugefügt.</translation>
    </message>
    <message>
        <source>Invite again with the same access</source>
        <translation>Erneut mit demselben Zugriff einladen</translation>
    </message>
    <message>
        <source>The service could not remove %1: the removal failed. %1 is still a member.</source>
        <translation>Der Service konnte %1 nicht entfernen: Das Entfernen ist fehlgeschlagen. %1 ist weiterhin Mitglied.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Nothing was heard of the removal of %1 for five minutes. The list shows what is.</source>
        <translation>Zum Entfernen von %1 kam fünf Minuten lang keine Nachricht. Die Liste zeigt den aktuellen Stand.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <extracomment>what has been done, such as &quot;Change the status of Ed from SUSPENDED to ACTIVE&quot;</extracomment>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>Add VPN-only user</source>
        <translation>Benutzer mit Status &apos;Nur VPN&apos; hinzufügen</translation>
    </message>
    <message>
        <source>You can do it yourself on the page of users of the web console; the list here is read again meanwhile.</source>
        <translation>Sie können dies selbst auf der Benutzerseite der Webkonsole tun; die Liste hier wird währenddessen neu gelesen.</translation>
    </message>
    <message>
        <source>New parent of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Neuer übergeordneter Benutzer für %1</translation>
    </message>
    <message>
        <source>You can do it yourself on this user&apos;s page of the web console; the list here is read again meanwhile.</source>
        <translation>Sie können dies selbst auf der Seite dieses Benutzers in der Webkonsole tun; die Liste hier wird währenddessen neu gelesen.</translation>
    </message>
</context>
<context>
    <name>iam::ActionsDialog</name>
    <message>
        <source>Search actions</source>
        <translation>Aktionen suchen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n Aktion</numerusform>
            <numerusform>%n Aktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>how many of all actions match what was typed</extracomment>
        <translation>%1 von %2 angezeigt</translation>
    </message>
</context>
<context>
    <name>iam::AddToGroupDialog</name>
    <message>
        <source>Add %1 to a group</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 zu einer Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>Gruppen suchen</translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation>Zugriffsgruppen</translation>
    </message>
    <message>
        <source>Reading the groups …</source>
        <translation>Gruppen werden gelesen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Groups that this user is in already are left out.</source>
        <translation>Gruppen, denen dieser Benutzer bereits angehört, sind ausgelassen.</translation>
    </message>
    <message>
        <source>Choose a group.</source>
        <translation>Wählen Sie eine Gruppe aus.</translation>
    </message>
</context>
<context>
    <name>iam::AddressVerdictModel</name>
    <message>
        <source>Not a valid e-mail address: %1.</source>
        <extracomment>%1 is a reason such as &quot;no @ in it&quot;</extracomment>
        <translation>Keine gültige E-Mail-Adresse: %1.</translation>
    </message>
    <message>
        <source>You are already in this account.</source>
        <translation>Sie sind bereits in diesem Konto.</translation>
    </message>
    <message>
        <source>Will be invited.</source>
        <translation>Wird eingeladen.</translation>
    </message>
    <message numerus="yes">
        <source>Listed %n time(s); invited once.</source>
        <translation>
            <numerusform>%n Mal aufgeführt; wird einmal eingeladen.</numerusform>
            <numerusform>%n Mal aufgeführt; wird einmal eingeladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>An invitation is open. Resend it instead.</source>
        <translation>Es gibt eine offene Einladung. Senden Sie stattdessen diese erneut.</translation>
    </message>
    <message>
        <source>Is being processed. Try again in a minute.</source>
        <translation>Wird verarbeitet. Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What will happen</source>
        <comment>column</comment>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Invited on %1; expired on %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>Am %1 eingeladen; am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>Invited on %1; expires ≈ %2.</source>
        <extracomment>%1 and %2 are dates; &quot;≈&quot; says that the second is an estimate</extracomment>
        <translation>Am %1 eingeladen; läuft ab ≈ %2.</translation>
    </message>
    <message>
        <source>Invited on %1; expires %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>Am %1 eingeladen; läuft am %2 ab.</translation>
    </message>
    <message>
        <source>This account allows only: %1.</source>
        <extracomment>%1 is a list of patterns such as **@example.com</extracomment>
        <translation>Dieses Konto lässt nur zu: %1.</translation>
    </message>
    <message>
        <source>Contains characters that look like others: %1.</source>
        <extracomment>%1 is a list of letters with their codes, or two domains that look alike</extracomment>
        <translation>Enthält Zeichen, die anderen ähneln: %1.</translation>
    </message>
    <message>
        <source>Already %1. Add access in the user’s details instead.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>Hat bereits den Status %1. Fügen Sie Zugriff stattdessen in den Benutzerdetails hinzu.</translation>
    </message>
    <message>
        <source>Correct</source>
        <comment>an address</comment>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>an address from the list</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Invite anyway</source>
        <translation>Trotzdem einladen</translation>
    </message>
    <message>
        <source>Resend instead</source>
        <translation>Stattdessen erneut senden</translation>
    </message>
    <message>
        <source>Show user</source>
        <translation>Benutzer anzeigen</translation>
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
        <translation>Verbleibende Tage der ausstehenden, und beendete</translation>
    </message>
    <message>
        <source>Choose a bar to filter the list.</source>
        <translation>Ein Balken filtert die Liste.</translation>
    </message>
</context>
<context>
    <name>iam::ApiKeyDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Account %1 at %2</source>
        <extracomment>%1 is the ID of an account, %2 the address of a service</extracomment>
        <translation>Konto %1 unter %2</translation>
    </message>
    <message>
        <source>&amp;API key</source>
        <translation>&amp;API-Schlüssel</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Keep it in the key store of this computer</source>
        <translation>&amp;Im Schlüsselspeicher dieses Computers aufbewahren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Passcode or token</source>
        <translation>K&amp;enncode oder Token</translation>
    </message>
    <message>
        <source>Passcode or token</source>
        <translation>Kenncode oder Token</translation>
    </message>
    <message>
        <source>The field is empty.</source>
        <translation>Das Feld ist leer.</translation>
    </message>
</context>
<context>
    <name>iam::ApiKeysSection</name>
    <message>
        <source>API keys %1</source>
        <translation>API-Schlüssel %1</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Search API keys</source>
        <translation>API-Schlüssel suchen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Reading the API keys …</source>
        <translation>API-Schlüssel werden gelesen …</translation>
    </message>
    <message>
        <source>The API keys could not be read.</source>
        <translation>Die API-Schlüssel konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Never, or not told</source>
        <translation>Nie oder nicht mitgeteilt</translation>
    </message>
    <message>
        <source>This user has no API keys here.</source>
        <translation>Dieser Benutzer hat hier keine API-Schlüssel.</translation>
    </message>
    <message>
        <source>This service offers programs no operation to delete the keys of others.</source>
        <translation>Dieser Service bietet Programmen keine Operation zum Löschen der Schlüssel anderer.</translation>
    </message>
</context>
<context>
    <name>iam::AssignAccessDialog</name>
    <message>
        <source>Edit a policy of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Richtlinie von %1 bearbeiten</translation>
    </message>
    <message>
        <source>Assign access to %1</source>
        <translation>%1 Zugriff zuweisen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>This user has this already, by another policy.</source>
        <translation>Dieser Benutzer hat dies bereits durch eine andere Richtlinie.</translation>
    </message>
</context>
<context>
    <name>iam::BlockerList</name>
    <message>
        <source>Give all to %1</source>
        <extracomment>%1 is the name of the user above in the hierarchy</extracomment>
        <translation>Alle %1 unterordnen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Does not block</source>
        <translation>Blockiert nicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>says a button&apos;s text and the user it is about</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New parent</source>
        <translation>Neu unterordnen</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Inaktivieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>iam::BreadcrumbBar</name>
    <message>
        <source>Place</source>
        <translation>Position</translation>
    </message>
</context>
<context>
    <name>iam::BulkDialog</name>
    <message>
        <source>Whom it fits</source>
        <translation>Für wen es passt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>&amp;Probelauf</translation>
    </message>
    <message>
        <source>Says whom it fits by now, and sends nothing.</source>
        <translation>Sagt, für wen es jetzt passt, und sendet nichts.</translation>
    </message>
    <message>
        <source>Reads your rights and the users anew, and says whom it fits. Changes nothing.</source>
        <translation>Liest Ihre Rechte und die Benutzer neu und sagt, für wen es passt. Ändert nichts.</translation>
    </message>
    <message>
        <source>The dry run is going on.</source>
        <translation>Der Probelauf läuft.</translation>
    </message>
    <message>
        <source>Reading who is in the group …</source>
        <translation>Lesen, wer in der Gruppe ist …</translation>
    </message>
    <message>
        <source>Choose a group.</source>
        <translation>Wählen Sie eine Gruppe aus.</translation>
    </message>
    <message>
        <source>It fits none of the selected users.</source>
        <translation>Es passt für keinen der gewählten Benutzer.</translation>
    </message>
    <message>
        <source>Reading what they have …</source>
        <translation>Lesen, was sie haben …</translation>
    </message>
    <message>
        <source>The word is not typed yet.</source>
        <translation>Das Wort ist noch nicht eingegeben.</translation>
    </message>
    <message>
        <source>You and the owner were left out.</source>
        <translation>Sie und der Eigentümer wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The owner was left out.</source>
        <translation>Der Eigentümer wurde ausgelassen.</translation>
    </message>
    <message>
        <source>You were left out.</source>
        <translation>Sie wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Not checked: whether you have the right could not be read.</source>
        <translation>Nicht geprüft: Ob Sie das Recht haben, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Who is in the group could not be read, so it is not known whom it fits; the service decides. %1</source>
        <extracomment>%1 is a whole sentence with the reason</extracomment>
        <translation>Wer in der Gruppe ist, konnte nicht gelesen werden; daher ist nicht bekannt, für wen es passt. Der Service entscheidet. %1</translation>
    </message>
    <message>
        <source>VPN-only users need a password for the console: without it they cannot sign in.</source>
        <translation>Reine VPN-Benutzer brauchen ein Kennwort für die Konsole: ohne es können sie sich nicht anmelden.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1</source>
        <extracomment>%n users are left out, %1 is a whole sentence with the reason</extracomment>
        <translation>
            <numerusform>%n ausgelassen: %1</numerusform>
            <numerusform>%n ausgelassen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out for other reasons</source>
        <translation>
            <numerusform>%n aus anderen Gründen ausgelassen</numerusform>
            <numerusform>%n aus anderen Gründen ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending starts after %n s; until then it can be stopped.</source>
        <translation>
            <numerusform>Das Senden beginnt nach %n s; bis dahin kann es gestoppt werden.</numerusform>
            <numerusform>Das Senden beginnt nach %n s; bis dahin kann es gestoppt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: reading your rights and the users …</source>
        <translation>Probelauf: Ihre Rechte und die Benutzer werden gelesen …</translation>
    </message>
    <message>
        <source>Dry run: %1 of %2 fit. Nothing was sent.</source>
        <translation>Probelauf: %1 von %2 passen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Dry run: the users could not all be read anew. Nothing was sent.</source>
        <translation>Probelauf: Nicht alle Benutzer konnten neu gelesen werden. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>Hinzufügen zu</translation>
    </message>
    <message>
        <source>Remove from</source>
        <translation>Entfernen aus</translation>
    </message>
    <message>
        <source>Reading the groups …</source>
        <translation>Gruppen werden gelesen …</translation>
    </message>
    <message>
        <source>Access group</source>
        <translation>Zugriffsgruppe</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>Gruppen suchen</translation>
    </message>
    <message>
        <source>remove</source>
        <extracomment>the word that must be typed before many users are removed</extracomment>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Administrator of all account management services: %1.</source>
        <extracomment>%1 are names of users</extracomment>
        <translation>Administrator aller Kontoverwaltungsservices: %1.</translation>
    </message>
    <message>
        <source>What these have could not be read; they may be administrators: %1.</source>
        <extracomment>%1 are names of users</extracomment>
        <translation>Was diese haben, konnte nicht gelesen werden; sie können Administratoren sein: %1.</translation>
    </message>
    <message>
        <source>Type “%1” to go on:</source>
        <translation>Geben Sie „%1“ ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>Cancel invite: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Einladung abbrechen: %1 von %2 passen</translation>
    </message>
    <message>
        <source>Clear failed invitation: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Fehlgeschlagene Einladung löschen: %1 von %2 passen</translation>
    </message>
    <message>
        <source>Remove: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Entfernen: %1 von %2 passen</translation>
    </message>
    <message>
        <source>Access group: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Zugriffsgruppe: %1 von %2 passen</translation>
    </message>
    <message>
        <source>Change status: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Status ändern: %1 von %2 passen</translation>
    </message>
    <message>
        <source>Resend invite: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Einladung erneut senden: %1 von %2 passen</translation>
    </message>
    <message>
        <source>The links in the messages stop working, and the planned access goes.</source>
        <translation>Die Links in den Nachrichten gelten nicht mehr, und der geplante Zugriff entfällt.</translation>
    </message>
    <message>
        <source>What is left of the invitations goes. The addresses can be invited again.</source>
        <translation>Was von den Einladungen übrig ist, entfällt. Die Adressen können neu eingeladen werden.</translation>
    </message>
    <message>
        <source>They can no longer sign in to the console for this account, switch to it, or use its resources. Their access, group memberships and API keys in this account are deleted. Their IBMids are not deleted. Removal cannot be undone.</source>
        <translation>Diese Benutzer können sich an der Konsole nicht mehr für dieses Konto anmelden, nicht zu ihm wechseln und seine Ressourcen nicht verwenden. Ihr Zugriff, ihre Gruppenmitgliedschaften und ihre API-Schlüssel in diesem Konto werden gelöscht. Ihre IBMids werden nicht gelöscht. Das Entfernen kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>They lose what they have through this group. Who is not in it is left as they are.</source>
        <translation>Sie verlieren, was sie durch diese Gruppe haben. Wer nicht darin ist, bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>They get what this group gives. Who is in it already is left as they are.</source>
        <translation>Sie erhalten, was diese Gruppe gibt. Wer schon darin ist, bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Membership and access are kept, but nothing can be done in this account.</source>
        <translation>Mitgliedschaft und Zugriff bleiben erhalten, aber in diesem Konto kann nichts getan werden.</translation>
    </message>
    <message>
        <source>No classic infrastructure; everything else as Active.</source>
        <translation>Keine klassische Infrastruktur; alles andere wie bei Aktiv.</translation>
    </message>
    <message>
        <source>Only VPN access to devices; no console.</source>
        <translation>Nur VPN-Zugriff auf Geräte; keine Konsole.</translation>
    </message>
    <message>
        <source>They work with the access assigned.</source>
        <translation>Sie arbeiten mit dem zugewiesenen Zugriff.</translation>
    </message>
    <message>
        <source>Everybody gets a new message. The links of the old ones stop working.</source>
        <translation>Alle erhalten eine neue Nachricht. Die Links der alten Nachrichten funktionieren nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n invitation(s)</source>
        <translation>
            <numerusform>%n Einladung stornieren</numerusform>
            <numerusform>%n Einladungen stornieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n invitation(s)</source>
        <translation>
            <numerusform>%n Einladung löschen</numerusform>
            <numerusform>%n Einladungen löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s)</source>
        <translation>
            <numerusform>%n Benutzer entfernen</numerusform>
            <numerusform>%n Benutzer entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take out %n user(s)</source>
        <translation>
            <numerusform>%n Benutzer herausnehmen</numerusform>
            <numerusform>%n Benutzer herausnehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n user(s)</source>
        <translation>
            <numerusform>%n Benutzer hinzufügen</numerusform>
            <numerusform>%n Benutzer hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n user(s)</source>
        <translation>
            <numerusform>%n Benutzer sperren</numerusform>
            <numerusform>%n Benutzer sperren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activate %n user(s)</source>
        <translation>
            <numerusform>%n Benutzer aktivieren</numerusform>
            <numerusform>%n Benutzer aktivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n user(s)</source>
        <translation>
            <numerusform>%n Benutzer ändern</numerusform>
            <numerusform>%n Benutzer ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n invitation(s)</source>
        <translation>
            <numerusform>%n Einladung erneut senden</numerusform>
            <numerusform>%n Einladungen erneut senden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::BulkSplitModel</name>
    <message>
        <source>Is %1 already.</source>
        <extracomment>%1 is a status such as &quot;Suspended&quot;</extracomment>
        <translation>Ist bereits %1.</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n s ago.</source>
        <translation>
            <numerusform>Vor %n s gesendet.</numerusform>
            <numerusform>Vor %n s gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is in the group already.</source>
        <translation>Ist bereits in der Gruppe.</translation>
    </message>
    <message>
        <source>Is not in the group.</source>
        <translation>Ist nicht in der Gruppe.</translation>
    </message>
    <message>
        <source>No longer in the account.</source>
        <translation>Nicht mehr im Konto.</translation>
    </message>
    <message>
        <source>The state is not known to this console.</source>
        <translation>Dieser Status ist der Konsole nicht bekannt.</translation>
    </message>
    <message>
        <source>%1: does not apply.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>%1: passt nicht.</translation>
    </message>
    <message>
        <source>Sent less than a minute ago.</source>
        <translation>Vor weniger als einer Minute gesendet.</translation>
    </message>
    <message>
        <source>%1, fits</source>
        <extracomment>for screen readers: %1 is a name</extracomment>
        <translation>%1, passt</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, ausgelassen</translation>
    </message>
    <message>
        <source>User</source>
        <comment>column</comment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>State, or why not</source>
        <comment>column</comment>
        <translation>Status, oder warum nicht</translation>
    </message>
</context>
<context>
    <name>iam::CannotInviteDialog</name>
    <message>
        <source>You cannot invite people to this account.</source>
        <translation>Sie können keine Personen in dieses Konto einladen.</translation>
    </message>
    <message>
        <source>You need one of:</source>
        <translation>Erforderlich ist eines davon:</translation>
    </message>
    <message>
        <source>• %1</source>
        <extracomment>%1 is one of several things of which one is needed</extracomment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>being the owner of the account</source>
        <translation>Eigner des Kontos zu sein</translation>
    </message>
    <message>
        <source>the role Editor or Administrator on User Management</source>
        <translation>die Rolle Editor oder Administrator für User Management</translation>
    </message>
    <message>
        <source>the classic permission Manage Users</source>
        <translation>die klassische Berechtigung „Benutzer verwalten“</translation>
    </message>
    <message>
        <source>The owner %1 and administrators can give it to you.</source>
        <extracomment>%1 is the name of the account&apos;s owner</extracomment>
        <translation>Der Eigner %1 und Administratoren können Ihnen dies geben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show my access</source>
        <translation>Meinen Zugriff anzeigen</translation>
    </message>
</context>
<context>
    <name>iam::ChangeDialog</name>
    <message>
        <source>This can no longer be done.</source>
        <translation>Dies ist nicht mehr möglich.</translation>
    </message>
    <message>
        <source>%1 is now %2. Nothing was sent.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation>%1 hat jetzt den Status %2. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <translation>%1 ist nicht mehr im Konto.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Trace number: %1</source>
        <extracomment>%1 identifies a request, for the service&apos;s support</extracomment>
        <translation>Trace-Nummer: %1</translation>
    </message>
    <message>
        <source>Nobody knows whether this was done. The list is read again.</source>
        <translation>Es ist nicht bekannt, ob dies ausgeführt wurde. Die Liste wird neu gelesen.</translation>
    </message>
    <message>
        <source>This was not done.</source>
        <translation>Dies wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Waiting for the service …</source>
        <translation>Warten auf den Service …</translation>
    </message>
    <message>
        <source>You are signed in again.</source>
        <translation>Sie sind wieder angemeldet.</translation>
    </message>
    <message>
        <source>Nothing was sent in the meantime. What you have filled in is kept.</source>
        <translation>In der Zwischenzeit wurde nichts gesendet. Was Sie eingegeben haben, ist noch da.</translation>
    </message>
</context>
<context>
    <name>iam::ClassicPart</name>
    <message numerus="yes">
        <source>Show %n permission(s)</source>
        <translation>
            <numerusform>%n Berechtigung anzeigen</numerusform>
            <numerusform>%n Berechtigungen anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>You cannot give what you do not hold yourself; left out: %1.</source>
        <extracomment>%1 is a list of permissions of classic infrastructure</extracomment>
        <translation>Sie können nicht vergeben, was Sie selbst nicht haben; ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Devices can be given only after the invitation has been accepted.</source>
        <translation>Geräte können erst vergeben werden, wenn die Einladung angenommen wurde.</translation>
    </message>
    <message>
        <source>Devices, after acceptance</source>
        <translation>Geräte, nach der Annahme</translation>
    </message>
</context>
<context>
    <name>iam::ClassicSection</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>Single permissions</source>
        <translation>Einzelne Berechtigungen</translation>
    </message>
    <message>
        <source>Classic infrastructure</source>
        <translation>Klassische Infrastruktur</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>set</comment>
        <extracomment>%1 is the name of a permission set, %2 how many permissions it has</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>This service offers no such operation to programs. Classic infrastructure is changed in its own console.</source>
        <translation>Dieser Service bietet Programmen keine solche Operation. Die klassische Infrastruktur wird in ihrer eigenen Konsole geändert.</translation>
    </message>
    <message>
        <source>This account has no classic infrastructure.</source>
        <translation>Dieses Konto hat keine klassische Infrastruktur.</translation>
    </message>
    <message>
        <source>Reading the classic permissions …</source>
        <translation>Klassische Berechtigungen werden gelesen …</translation>
    </message>
    <message>
        <source>The classic permissions could not be read.</source>
        <translation>Die klassischen Berechtigungen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>At the top of the classic hierarchy.</source>
        <translation>An der Spitze der klassischen Hierarchie.</translation>
    </message>
    <message>
        <source>Child of %1.</source>
        <translation>Steht unter %1.</translation>
    </message>
    <message>
        <source>Parent of %1.</source>
        <extracomment>%1 are names</extracomment>
        <translation>Steht über %1.</translation>
    </message>
    <message>
        <source>Devices and VPN subnets: this service tells nothing of them.</source>
        <translation>Geräte und VPN-Teilnetze: Dieser Service teilt darüber nichts mit.</translation>
    </message>
    <message>
        <source>This person will be able to remove others, including you.</source>
        <translation>Diese Person wird andere entfernen können, auch Sie.</translation>
    </message>
    <message>
        <source>For a VPN-only user only the VPN subnets can be changed, and this service tells nothing of them.</source>
        <translation>Bei einem Benutzer mit Status &apos;Nur VPN&apos; können nur die VPN-Teilnetze geändert werden, und dieser Service teilt darüber nichts mit.</translation>
    </message>
    <message>
        <source>Copy as …</source>
        <extracomment>a button: shows what would be sent as a command or a program</extracomment>
        <translation>Kopieren als …</translation>
    </message>
</context>
<context>
    <name>iam::ColleaguePart</name>
    <message>
        <source>What this colleague has could not be read.</source>
        <translation>Der Zugriff dieses Kollegen konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Search an active user</source>
        <translation>Aktiven Benutzer suchen</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>Aktive Benutzer</translation>
    </message>
    <message>
        <source>What the colleague has</source>
        <translation>Zugriff des Kollegen</translation>
    </message>
    <message>
        <source>Choose whose access is to be taken as a pattern.</source>
        <translation>Wählen Sie aus, wessen Zugriff als Vorbild dienen soll.</translation>
    </message>
    <message>
        <source>Reading what %1 has …</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Zugriff von %1 wird gelesen …</translation>
    </message>
    <message>
        <source>Access group %1</source>
        <extracomment>%1 is an access group</extracomment>
        <translation>Zugriffsgruppe %1</translation>
    </message>
    <message numerus="yes">
        <source>Classic infrastructure: %1, %n permission(s)</source>
        <extracomment>%1 is a set of classic permissions, such as &quot;Basic user&quot;</extracomment>
        <translation>
            <numerusform>Klassische Infrastruktur: %1, %n Berechtigung</numerusform>
            <numerusform>Klassische Infrastruktur: %1, %n Berechtigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – you cannot give this</source>
        <extracomment>%1 is something a colleague has</extracomment>
        <translation>%1 – können Sie nicht vergeben</translation>
    </message>
    <message>
        <source>%1 – administrator</source>
        <extracomment>%1 is something a colleague has</extracomment>
        <translation>%1 – Administrator</translation>
    </message>
    <message>
        <source>What %1 has. Administrator roles are ticked by nobody but you.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Zugriff von %1. Administratorrollen werden nur von Ihnen selbst angehakt.</translation>
    </message>
    <message>
        <source>%1 has no access of their own.</source>
        <translation>%1 hat keinen eigenen Zugriff.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n</source>
        <comment>things a colleague has</comment>
        <translation>
            <numerusform>%n über&amp;nehmen</numerusform>
            <numerusform>%n über&amp;nehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>What some columns show costs requests. It is read only while they are shown.</source>
        <translation>Der Inhalt mancher Spalten kostet Anforderungen. Er wird nur gelesen, solange sie angezeigt werden.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
</context>
<context>
    <name>iam::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Search actions and users</source>
        <translation>Aktionen und Benutzer suchen</translation>
    </message>
    <message>
        <source>Search actions, users, views and settings</source>
        <translation>Aktionen, Benutzer, Ansichten und Einstellungen suchen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Keine Übereinstimmung.</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 is the name of a user: the actions are about them</extracomment>
        <translation>für %1</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <translation>Dies ist jetzt nicht möglich.</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter do it · Ctrl+Enter copy as command · Esc close</source>
        <translation>↑ ↓ wählen · Enter ausführen · Strg+Enter als Befehl kopieren · Esc schließen</translation>
    </message>
    <message>
        <source>There is no command for this.</source>
        <translation>Dafür gibt es keinen Befehl.</translation>
    </message>
</context>
<context>
    <name>iam::ConfirmLossDialog</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>iam::ConnectForm</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Nothing is changed in an account by connecting.</source>
        <translation>Durch das Verbinden wird in einem Konto nichts geändert.</translation>
    </message>
    <message>
        <source>Demo account</source>
        <translation>Demokonto</translation>
    </message>
    <message>
        <source>Runs on this computer. Nothing leaves it.</source>
        <translation>Läuft auf diesem Computer. Nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>An IBM Cloud account, with the key of a person or a service ID.</source>
        <translation>Ein IBM Cloud-Konto, mit dem Schlüssel einer Person oder einer Service-ID.</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Kenncode</translation>
    </message>
    <message>
        <source>An IBM Cloud account, with a one-time passcode or a token.</source>
        <translation>Ein IBM Cloud-Konto, mit einem einmaligen Kenncode oder einem Token.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>A&amp;ufbewahren</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Known after the check</source>
        <translation>Nach der Prüfung bekannt</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>Verbindungseinstellungen</translation>
    </message>
    <message>
        <source>Only in memory</source>
        <translation>Nur im Hauptspeicher</translation>
    </message>
    <message>
        <source>In the system’s key store</source>
        <translation>Im Schlüsselspeicher des Systems</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>Aufbewahrungsort des Schlüssels</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Signed in, but there is no account to open.</source>
        <translation>Angemeldet, aber es gibt kein Konto, das geöffnet werden kann.</translation>
    </message>
    <message>
        <source>Signed in as %1, a service ID.</source>
        <extracomment>%1 is the name or address of who has signed in</extracomment>
        <translation>Angemeldet als %1, eine Service-ID.</translation>
    </message>
    <message>
        <source>Signed in as %1, a person.</source>
        <translation>Angemeldet als %1, eine Person.</translation>
    </message>
    <message>
        <source>Changes here affect the real account %1. The console asks once more before the first change.</source>
        <translation>Änderungen wirken sich hier auf das echte Konto %1 aus. Die Konsole fragt vor der ersten Änderung noch einmal nach.</translation>
    </message>
    <message>
        <source>The service does not accept this.</source>
        <translation>Der Service akzeptiert dies nicht.</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>Nicht angemeldet.</translation>
    </message>
    <message>
        <source>&amp;Passcode or token</source>
        <translation>K&amp;enncode oder Token</translation>
    </message>
    <message>
        <source>&amp;API key</source>
        <translation>&amp;API-Schlüssel</translation>
    </message>
    <message>
        <source>Passcode or token</source>
        <translation>Kenncode oder Token</translation>
    </message>
    <message>
        <source>The key of this account is in the key store</source>
        <translation>Der Schlüssel dieses Kontos ist im Schlüsselspeicher</translation>
    </message>
    <message>
        <source>Good once, and only kept in memory. You get it in the web console under Log in to CLI and API.</source>
        <translation>Einmal gültig und nur im Hauptspeicher aufbewahrt. Sie erhalten ihn in der Webkonsole unter „Log in to CLI and API“.</translation>
    </message>
    <message>
        <source>Never written to a file, the log or the journal.</source>
        <translation>Wird nie in eine Datei, das Protokoll oder das Journal geschrieben.</translation>
    </message>
    <message>
        <source>This computer has no key store: the key stays in memory until the console is closed.</source>
        <translation>Dieser Computer hat keinen Schlüsselspeicher: Der Schlüssel bleibt im Hauptspeicher, bis die Konsole geschlossen wird.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Konto öffnen</translation>
    </message>
    <message>
        <source>There is only this one.</source>
        <translation>Es gibt nur dieses.</translation>
    </message>
    <message>
        <source>Accounts are found by Check.</source>
        <translation>Konten werden durch Prüfen gefunden.</translation>
    </message>
    <message>
        <source>Being checked.</source>
        <translation>Wird geprüft.</translation>
    </message>
    <message>
        <source>Something is still empty.</source>
        <translation>Etwas ist noch leer.</translation>
    </message>
</context>
<context>
    <name>iam::ConnectWindow</name>
    <message>
        <source>Connect – IAM Console</source>
        <translation>Verbinden – IAM Console</translation>
    </message>
    <message>
        <source>IAM Console</source>
        <translation>IAM Console</translation>
    </message>
    <message>
        <source>Users and invitations of your accounts</source>
        <translation>Benutzer und Einladungen Ihrer Konten</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>Konten auf diesem Computer</translation>
    </message>
    <message>
        <source>&amp;Add another account</source>
        <translation>&amp;Weiteres Konto hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Forget this account</source>
        <translation>Konto &amp;vergessen</translation>
    </message>
    <message>
        <source>Takes it out of this list, and its key out of the key store. The account itself is not changed.</source>
        <translation>Nimmt das Konto aus dieser Liste und seinen Schlüssel aus dem Schlüsselspeicher. Das Konto selbst wird nicht geändert.</translation>
    </message>
</context>
<context>
    <name>iam::Console</name>
    <message>
        <source>The demo account cannot be opened</source>
        <translation>Das Demokonto kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>iam::CopyAsChoices</name>
    <message>
        <source>Resend invite</source>
        <translation>Einladung erneut senden</translation>
    </message>
    <message>
        <source>Accept the invitation (by the person invited)</source>
        <translation>Einladung annehmen (durch die eingeladene Person)</translation>
    </message>
    <message>
        <source>Cancel invite</source>
        <translation>Einladung stornieren</translation>
    </message>
    <message>
        <source>Clear failed invitation</source>
        <translation>Fehlgeschlagene Einladung löschen</translation>
    </message>
    <message>
        <source>Add to an access group</source>
        <translation>Zu einer Zugriffsgruppe hinzufügen</translation>
    </message>
    <message>
        <source>Change status to %1</source>
        <extracomment>%1 is a state of a user, such as &quot;Suspended&quot;</extracomment>
        <translation>Status in %1 ändern</translation>
    </message>
    <message>
        <source>Change parent</source>
        <translation>Übergeordneten Benutzer ändern</translation>
    </message>
    <message>
        <source>Update IBMid</source>
        <translation>IBMid aktualisieren</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>Benutzer entfernen</translation>
    </message>
    <message>
        <source>Leave account</source>
        <translation>Konto verlassen</translation>
    </message>
    <message>
        <source>Read the user</source>
        <translation>Benutzer lesen</translation>
    </message>
    <message>
        <source>Copy as …</source>
        <extracomment>a button: shows what the dialog would send as a command or a program</extracomment>
        <translation>Kopieren als …</translation>
    </message>
</context>
<context>
    <name>iam::CopyAsDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) further down are left out; the text would be too long.</source>
        <translation>
            <numerusform>%n weiter unten stehender Benutzer ist ausgelassen; der Text würde zu lang.</numerusform>
            <numerusform>%n weiter unten stehende Benutzer sind ausgelassen; der Text würde zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same as the console does it, to be run elsewhere. Nothing is sent from here.</source>
        <translation>Dasselbe, was die Konsole tut, zur Ausführung an anderer Stelle. Von hier aus wird nichts gesendet.</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Aktion</translation>
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
        <translation>Aktion</translation>
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
        <translation>&amp;Ohne Rückfrage (-f)</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>Zu kopierender Text</translation>
    </message>
    <message>
        <source>Set the variable IAM_TOKEN to a token first, for instance the one of “ibmcloud iam oauth-tokens” without the word Bearer. Texts in angle brackets are yours to fill in.</source>
        <translation>Setzen Sie zuerst die Variable IAM_TOKEN auf ein Token, etwa das von „ibmcloud iam oauth-tokens“ ohne das Wort Bearer. Texte in spitzen Klammern füllen Sie selbst aus.</translation>
    </message>
</context>
<context>
    <name>iam::CopyMenu</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>&amp;Namen kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;IAM ID</source>
        <translation>&amp;IAM ID kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;user ID</source>
        <translation>&amp;Benutzer-ID kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>&amp;Zeile kopieren</translation>
    </message>
</context>
<context>
    <name>iam::DetailsPage</name>
    <message>
        <source>%1 is no longer in the account.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 ist nicht mehr im Konto.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Planned access</source>
        <translation>Geplanter Zugriff</translation>
    </message>
    <message>
        <source>Access report</source>
        <translation>Zugriffsbericht</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Status ändern</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>Benutzer entfernen</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>unsaved</comment>
        <extracomment>%1 is the name of a section with changes that are not saved</extracomment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Es gibt nicht gespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
</context>
<context>
    <name>iam::DetailsSection</name>
    <message>
        <source>This user is no longer in the account.</source>
        <translation>Dieser Benutzer ist nicht mehr im Konto.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Nobody knows whether this was done. Everything is read again.</source>
        <translation>Es ist nicht bekannt, ob dies ausgeführt wurde. Alles wird neu gelesen.</translation>
    </message>
    <message>
        <source>This was not done.</source>
        <translation>Dies wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>%1 is now %2. Nothing was sent.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation>%1 hat jetzt den Status %2. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 ist nicht mehr im Konto.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The change is on its way.</source>
        <translation>Die Änderung ist unterwegs.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>iam::EffectiveSection</name>
    <message>
        <source>Effective access</source>
        <translation>Effektiver Zugriff</translation>
    </message>
    <message>
        <source>Compare with another user …</source>
        <translation>Mit anderem Benutzer vergleichen …</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>Search access</source>
        <translation>Zugriff suchen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation>Zugriff wird gelesen …</translation>
    </message>
    <message>
        <source>Own policy</source>
        <translation>Eigene Richtlinie</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>%1, not now (period)</source>
        <extracomment>%1 is how somebody has access</extracomment>
        <translation>%1, derzeit nicht (Zeitraum)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Only this user</source>
        <translation>Nur dieser Benutzer</translation>
    </message>
    <message>
        <source>Only %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>This user may do nothing in the account.</source>
        <translation>Dieser Benutzer darf im Konto nichts tun.</translation>
    </message>
    <message>
        <source>This user is suspended: the access is kept, but nothing can be done with it.</source>
        <translation>Dieser Benutzer ist ausgesetzt: Der Zugriff bleibt erhalten, kann aber nicht genutzt werden.</translation>
    </message>
    <message>
        <source>This is planned: it counts as soon as the invitation has been accepted.</source>
        <translation>Dies ist geplant: Es gilt, sobald die Einladung angenommen wurde.</translation>
    </message>
    <message>
        <source>Not everything could be read: there may be more.</source>
        <translation>Nicht alles konnte gelesen werden: Es kann mehr geben.</translation>
    </message>
    <message>
        <source>Enter or a double click shows the actions of a role.</source>
        <translation>Die Eingabetaste oder ein Doppelklick zeigt die Aktionen einer Rolle.</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2: %n action(s)</source>
        <extracomment>%1 is the name of a role, %2 what it is for, %n a number of actions</extracomment>
        <translation>
            <numerusform>%1 für %2: %n Aktion</numerusform>
            <numerusform>%1 für %2: %n Aktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with another user</source>
        <translation>Mit anderem Benutzer vergleichen</translation>
    </message>
    <message>
        <source>This is the user whose access is shown.</source>
        <translation>Dies ist der Benutzer, dessen Zugriff angezeigt wird.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>iam::EmailDelegate</name>
    <message>
        <source>This can be taken for another name or address.</source>
        <translation>Dies kann mit einem anderen Namen oder einer anderen Adresse verwechselt werden.</translation>
    </message>
    <message>
        <source>Letters that look like others: %1.</source>
        <extracomment>%1 is a list of letters with their codes</extracomment>
        <translation>Buchstaben, die wie andere aussehen: %1.</translation>
    </message>
    <message>
        <source>%1 can be taken for %2.</source>
        <extracomment>%1 and %2 are names, or domains of addresses: this one, and the one of the account</extracomment>
        <translation>%1 kann mit %2 verwechselt werden.</translation>
    </message>
</context>
<context>
    <name>iam::EndDialog</name>
    <message>
        <source>Cancel the invitation of %1?</source>
        <translation>Einladung von %1 stornieren?</translation>
    </message>
    <message>
        <source>The link in the message stops working.</source>
        <translation>Der Link in der Nachricht funktioniert nicht mehr.</translation>
    </message>
    <message>
        <source>Cancel invitation</source>
        <translation>Einladung stornieren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Clear the failed invitation of %1?</source>
        <translation>Fehlgeschlagene Einladung von %1 löschen?</translation>
    </message>
    <message>
        <source>What is left of the invitation goes. The address can be invited again. If it fails again, ask support with the trace number.</source>
        <translation>Der Rest der Einladung wird gelöscht. Die Adresse kann erneut eingeladen werden. Wenden Sie sich bei erneutem Fehlschlag mit der Trace-Nummer an die Unterstützung.</translation>
    </message>
    <message>
        <source>Clear invitation</source>
        <translation>Einladung löschen</translation>
    </message>
    <message>
        <source>Invite %1 again?</source>
        <translation>%1 erneut einladen?</translation>
    </message>
    <message>
        <source>What is left of the old invitation is cancelled now. Then the new invitation opens with the same address and the same access.</source>
        <translation>Der Rest der alten Einladung wird jetzt storniert. Dann öffnet sich die neue Einladung mit derselben Adresse und demselben Zugriff.</translation>
    </message>
    <message>
        <source>Cancel and invite again</source>
        <translation>Stornieren und erneut einladen</translation>
    </message>
    <message>
        <source>Leave this account?</source>
        <translation>Dieses Konto verlassen?</translation>
    </message>
    <message>
        <source>Your access and API keys in this account are deleted. Only the owner or an administrator can invite you again.</source>
        <translation>Ihr Zugriff und Ihre API-Schlüssel in diesem Konto werden gelöscht. Nur der Eigner oder ein Administrator kann Sie erneut einladen.</translation>
    </message>
    <message>
        <source>Leave account</source>
        <translation>Konto verlassen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Reading what goes …</source>
        <translation>Was entfällt, wird gelesen …</translation>
    </message>
    <message>
        <source>Reading the planned access …</source>
        <translation>Geplanter Zugriff wird gelesen …</translation>
    </message>
    <message>
        <source>Access planned: %1.</source>
        <extracomment>%1 is a list of groups, policies and permissions, or &quot;none&quot;</extracomment>
        <translation>Geplanter Zugriff: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) go: %1.</source>
        <translation>
            <numerusform>%n API-Schlüssel entfällt: %1.</numerusform>
            <numerusform>%n API-Schlüssel entfallen: %1.</numerusform>
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
        <translation>Zugriff, der entfällt: %1.</translation>
    </message>
    <message>
        <source>%1 has accepted in the meantime and is Active.</source>
        <translation>%1 hat inzwischen angenommen und hat jetzt den Status Aktiv.</translation>
    </message>
    <message>
        <source>Nothing was sent. Remove the user instead?</source>
        <translation>Es wurde nichts gesendet. Stattdessen den Benutzer entfernen?</translation>
    </message>
    <message>
        <source>Remove user …</source>
        <translation>Benutzer entfernen …</translation>
    </message>
</context>
<context>
    <name>iam::EndpointForm</name>
    <message>
        <source>“%1” is no address of a service. It looks like https://iam.example.com.</source>
        <translation>„%1“ ist keine Adresse eines Service. Sie sieht aus wie https://iam.example.com.</translation>
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
        <translation>IBM Cloud, privates Netz</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>Anderer Service</translation>
    </message>
    <message>
        <source>Service a&amp;ddress</source>
        <translation>Service-A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;IAM, if elsewhere</source>
        <translation>&amp;IAM, falls anderswo</translation>
    </message>
    <message>
        <source>&amp;Resource controller, if elsewhere</source>
        <translation>&amp;Ressourcencontroller, falls anderswo</translation>
    </message>
    <message>
        <source>&amp;Global catalog, if elsewhere</source>
        <translation>&amp;Globaler Katalog, falls anderswo</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Service-Adresse</translation>
    </message>
    <message>
        <source>Address of IAM</source>
        <translation>Adresse von IAM</translation>
    </message>
    <message>
        <source>Address of the resource controller</source>
        <translation>Adresse des Ressourcencontrollers</translation>
    </message>
    <message>
        <source>Address of the global catalog</source>
        <translation>Adresse des globalen Katalogs</translation>
    </message>
    <message>
        <source>The proxy of the system is used. Connections are encrypted and certificates are always checked; only this computer may be reached without encryption.</source>
        <translation>Der Proxy des Systems wird verwendet. Verbindungen sind verschlüsselt und Zertifikate werden immer geprüft; nur dieser Computer darf unverschlüsselt erreicht werden.</translation>
    </message>
    <message>
        <source>Same as service address</source>
        <translation>Wie die Serviceadresse</translation>
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
        <translation>Läuft am %1 ab.</translation>
    </message>
    <message>
        <source>Estimated: the service does not tell when the last invitation went out.</source>
        <translation>Geschätzt: Der Service teilt nicht mit, wann die letzte Einladung versendet wurde.</translation>
    </message>
</context>
<context>
    <name>iam::ExpiryNotice</name>
    <message numerus="yes">
        <source>%n invitations expire within 3 days.</source>
        <translation>
            <numerusform>%n Einladung läuft innerhalb von 3 Tagen ab.</numerusform>
            <numerusform>%n Einladungen laufen innerhalb von 3 Tagen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Not again today</source>
        <translation>Heute nicht mehr</translation>
    </message>
</context>
<context>
    <name>iam::ExportDialog</name>
    <message>
        <source>%1 of %2 written</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>%1 von %2 geschrieben</translation>
    </message>
    <message>
        <source>Export users</source>
        <translation>Benutzer exportieren</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>The list has not been read to its end: the file will not hold everybody.</source>
        <translation>Die Liste wurde nicht bis zum Ende gelesen: Die Datei wird nicht alle enthalten.</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>Be&amp;nutzer</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>All that match (%1)</source>
        <translation>Alle Treffer (%1)</translation>
    </message>
    <message>
        <source>Those selected (%1)</source>
        <translation>Ausgewählte (%1)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Those shown</source>
        <translation>Angezeigte</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>iam::FactsSection</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is the name of a field, such as &quot;IAM ID&quot;</extracomment>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Weiteres Telefon</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
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
        <translation>Status</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Eingeladen von</translation>
    </message>
    <message>
        <source>Change status …</source>
        <translation>Status ändern …</translation>
    </message>
    <message>
        <source>Change parent …</source>
        <translation>Übergeordneten Benutzer ändern …</translation>
    </message>
    <message>
        <source>Update IBMid …</source>
        <translation>IBMid aktualisieren …</translation>
    </message>
</context>
<context>
    <name>iam::FileReportDialog</name>
    <message>
        <source>Files that could not be used</source>
        <translation>Dateien, die nicht verwendet werden konnten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>iam::FollowUpNotice</name>
    <message numerus="yes">
        <source>%n assignment(s) can be given now.</source>
        <translation>
            <numerusform>%n Zuweisung kann jetzt erfolgen.</numerusform>
            <numerusform>%n Zuweisungen können jetzt erfolgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>People you invited earlier have accepted. An invitation could not carry this access.</source>
        <translation>Personen, die Sie früher eingeladen haben, haben angenommen. Eine Einladung konnte diesen Zugriff nicht enthalten.</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Access that waited for acceptance was refused.</source>
        <extracomment>%1 is an address, %2 the service&apos;s own words</extracomment>
        <translation>Zugriff, der auf die Annahme wartete, wurde abgelehnt.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>iam::GroupChoiceModel</name>
    <message>
        <source>Added</source>
        <comment>to the invitation</comment>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>to the invitation</comment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>%1, added</source>
        <extracomment>for screen readers: %1 is an access group</extracomment>
        <translation>%1, hinzugefügt</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column</comment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>column</comment>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Policies</source>
        <comment>column</comment>
        <translation>Richtlinien</translation>
    </message>
</context>
<context>
    <name>iam::GroupsPart</name>
    <message>
        <source>Search access groups</source>
        <translation>Zugriffsgruppen suchen</translation>
    </message>
    <message>
        <source>Enter adds the first group that is found.</source>
        <translation>Die Eingabetaste fügt die erste gefundene Gruppe hinzu.</translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation>Zugriffsgruppen</translation>
    </message>
    <message>
        <source>The access groups could not be read.</source>
        <translation>Die Zugriffsgruppen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reading the access groups …</source>
        <translation>Zugriffsgruppen werden gelesen …</translation>
    </message>
    <message>
        <source>This account has no access groups that you may give.</source>
        <translation>Dieses Konto hat keine Zugriffsgruppen, die Sie vergeben dürfen.</translation>
    </message>
    <message>
        <source>Groups can be changed later.</source>
        <translation>Gruppen können später geändert werden.</translation>
    </message>
</context>
<context>
    <name>iam::GroupsSection</name>
    <message>
        <source>Access groups %1</source>
        <translation>Zugriffsgruppen %1</translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation>Zugriffsgruppen</translation>
    </message>
    <message>
        <source>Assign group</source>
        <translation>Gruppe zuweisen</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>Gruppen suchen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation>Zugriff wird gelesen …</translation>
    </message>
    <message>
        <source>By a rule</source>
        <translation>Durch eine Regel</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Gelesen um %1</translation>
    </message>
    <message>
        <source>No group is planned.</source>
        <translation>Es ist keine Gruppe geplant.</translation>
    </message>
    <message>
        <source>This user is in no access group.</source>
        <translation>Dieser Benutzer ist in keiner Zugriffsgruppe.</translation>
    </message>
    <message>
        <source>This is planned: it counts as soon as the invitation has been accepted.</source>
        <translation>Dies ist geplant: Es gilt, sobald die Einladung angenommen wurde.</translation>
    </message>
    <message>
        <source>Not everything could be read: %1</source>
        <extracomment>%1 is technical text</extracomment>
        <translation>Nicht alles konnte gelesen werden: %1</translation>
    </message>
    <message>
        <source>&amp;Remove from group …</source>
        <translation>Aus Gruppe &amp;entfernen …</translation>
    </message>
    <message>
        <source>A rule of the group makes this user a member.</source>
        <translation>Eine Regel der Gruppe macht diesen Benutzer zum Mitglied.</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <extracomment>%1 is a name, %2 the name of a group</extracomment>
        <translation>%1 aus %2 entfernen</translation>
    </message>
    <message>
        <source>What %1 loses is not known: not all access could be read.</source>
        <translation>Was %1 verliert, ist nicht bekannt: Nicht der gesamte Zugriff konnte gelesen werden.</translation>
    </message>
    <message>
        <source>%1 loses:</source>
        <extracomment>%1 is a name; a list follows</extracomment>
        <translation>%1 verliert:</translation>
    </message>
    <message>
        <source>Remove from group</source>
        <translation>Aus Gruppe entfernen</translation>
    </message>
</context>
<context>
    <name>iam::HeaderBar</name>
    <message>
        <source>Service ID</source>
        <translation>Service-ID</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigner</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>Access (IAM)</source>
        <translation>Zugriff (IAM)</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Schreibgeschützt</translation>
    </message>
</context>
<context>
    <name>iam::HelpWindow</name>
    <message>
        <source>Guide – IAM Console</source>
        <translation>Handbuch – IAM Console</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
</context>
<context>
    <name>iam::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>This service offers no such operation to programs.</source>
        <translation>Dieser Service bietet Programmen keine solche Operation.</translation>
    </message>
    <message>
        <source>Reading the events …</source>
        <translation>Ereignisse werden gelesen …</translation>
    </message>
    <message>
        <source>The events could not be read.</source>
        <translation>Die Ereignisse konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing is recorded about this user.</source>
        <translation>Über diesen Benutzer ist nichts aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>iam::IbmidDialog</name>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Update the IBMid of %1</source>
        <translation>IBMid von %1 aktualisieren</translation>
    </message>
    <message>
        <source>Current ID: %1</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>Aktuelle ID: %1</translation>
    </message>
    <message>
        <source>&amp;New IBMid</source>
        <translation>&amp;Neue IBMid</translation>
    </message>
    <message>
        <source>New IBMid</source>
        <translation>Neue IBMid</translation>
    </message>
    <message>
        <source>The new ID takes over all access. %1 leaves the account; to keep it as a member, invite it again and give it access. This cannot be undone.</source>
        <translation>Die neue ID übernimmt den gesamten Zugriff. %1 verlässt das Konto; soll diese ID Mitglied bleiben, laden Sie sie erneut ein und geben Sie ihr Zugriff. Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>The new ID is invited with the same groups and policies. When it has accepted, the console offers to remove %1.</source>
        <translation>Die neue ID wird mit denselben Gruppen und Richtlinien eingeladen. Nach der Annahme bietet die Konsole an, %1 zu entfernen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Replace by invitation …</source>
        <translation>Durch Einladung ersetzen …</translation>
    </message>
    <message>
        <source>This service offers no such operation to programs.</source>
        <translation>Dieser Service bietet Programmen keine solche Operation.</translation>
    </message>
    <message>
        <source>You can do it yourself on this user&apos;s page of the web console; the list here is read again meanwhile. Or replace the ID by an invitation.</source>
        <translation>Sie können es selbst auf der Seite dieses Benutzers in der Webkonsole tun; die Liste hier wird währenddessen neu gelesen. Oder ersetzen Sie die ID durch eine Einladung.</translation>
    </message>
    <message>
        <source>Open the web console</source>
        <translation>Webkonsole öffnen</translation>
    </message>
    <message>
        <source>Enter the new IBMid.</source>
        <translation>Geben Sie die neue IBMid ein.</translation>
    </message>
    <message>
        <source>Not a valid e-mail address: %1.</source>
        <extracomment>%1 is what is wrong, such as &quot;no @ in it&quot;</extracomment>
        <translation>Keine gültige E-Mail-Adresse: %1.</translation>
    </message>
    <message>
        <source>This is the current ID.</source>
        <translation>Dies ist die aktuelle ID.</translation>
    </message>
    <message>
        <source>%1 is already a member.</source>
        <translation>%1 ist bereits Mitglied.</translation>
    </message>
    <message>
        <source>Nobody in this account has this ID. Whether there is such an IBMid shows when updating.</source>
        <translation>Niemand in diesem Konto hat diese ID. Ob es eine solche IBMid gibt, zeigt sich beim Aktualisieren.</translation>
    </message>
    <message>
        <source>Nobody in this account has this ID.</source>
        <translation>Niemand in diesem Konto hat diese ID.</translation>
    </message>
    <message>
        <source>There is no IBMid %1. It can be created at My IBM; for an address of a company with its own sign-in, it comes into being at the first sign-in.</source>
        <translation>Es gibt keine IBMid %1. Sie kann unter My IBM erstellt werden; bei einer Adresse eines Unternehmens mit eigener Anmeldung entsteht sie bei der ersten Anmeldung.</translation>
    </message>
</context>
<context>
    <name>iam::InvitationPanel</name>
    <message>
        <source>In this invitation</source>
        <translation>In dieser Einladung</translation>
    </message>
    <message numerus="yes">
        <source>All %n people get the same access.</source>
        <translation>
            <numerusform>%n Person erhält diesen Zugriff.</numerusform>
            <numerusform>Alle %n Personen erhalten denselben Zugriff.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access group</source>
        <translation>Zugriffsgruppe</translation>
    </message>
    <message>
        <source>Another policy here already gives this.</source>
        <translation>Eine andere Richtlinie hier gewährt dies bereits.</translation>
    </message>
    <message>
        <source>Classic infrastructure</source>
        <translation>Klassische Infrastruktur</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>%n Berechtigung</numerusform>
            <numerusform>%n Berechtigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with access of their own</source>
        <translation>
            <numerusform>%n Person mit eigenem Zugriff</numerusform>
            <numerusform>%n Personen mit eigenem Zugriff</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a file</comment>
        <extracomment>%1 is a file</extracomment>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Kein Zugriff</translation>
    </message>
    <message>
        <source>An invitation cannot carry what is marked “after acceptance”. The console gives it when the person has accepted.</source>
        <translation>Eine Einladung kann nicht enthalten, was mit „nach der Annahme“ gekennzeichnet ist. Die Konsole vergibt es, wenn die Person angenommen hat.</translation>
    </message>
    <message>
        <source>This person will be able to remove others, including you.</source>
        <translation>Diese Person wird andere entfernen können, auch Sie.</translation>
    </message>
    <message>
        <source>These people will be able to remove others, including you.</source>
        <translation>Diese Personen werden andere entfernen können, auch Sie.</translation>
    </message>
    <message>
        <source>after acceptance</source>
        <translation>nach der Annahme</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is something in the invitation</extracomment>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <extracomment>%1 is something in the invitation</extracomment>
        <translation>%1 herausnehmen</translation>
    </message>
</context>
<context>
    <name>iam::InviteWizard</name>
    <message>
        <source>Reading what colleagues have …</source>
        <translation>Zugriff der Kollegen wird gelesen …</translation>
    </message>
    <message>
        <source>You may not give these access groups, or there are none of that name: %1.</source>
        <extracomment>%1 is a list of names from a file</extracomment>
        <translation>Sie dürfen diese Zugriffsgruppen nicht vergeben oder es gibt keine mit diesem Namen: %1.</translation>
    </message>
    <message>
        <source>Reading the access groups …</source>
        <translation>Zugriffsgruppen werden gelesen …</translation>
    </message>
    <message>
        <source>The access of these colleagues cannot be read: %1.</source>
        <extracomment>%1 is a list of addresses</extracomment>
        <translation>Der Zugriff dieser Kollegen kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Nobody is left to invite.</source>
        <translation>Es ist niemand mehr einzuladen.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Invite %n person(s)</source>
        <translation>
            <numerusform>%n Person ein&amp;laden</numerusform>
            <numerusform>%n Personen ein&amp;laden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n invitation(s)</source>
        <extracomment>%1 is &quot;3 people&quot;</extracomment>
        <translation>
            <numerusform>%1, %n Einladung</numerusform>
            <numerusform>%1, %n Einladungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>You have a policy that is not added.</source>
        <translation>Sie haben eine Richtlinie, die nicht hinzugefügt ist.</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Entwurf gespeichert um %1</translation>
    </message>
    <message>
        <source>Continue your draft?</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Entwurf fortsetzen?</translation>
    </message>
    <message>
        <source>It was kept on %1.</source>
        <translation>Er wurde am %1 gespeichert.</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>Fo&amp;rtsetzen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Continue the run of %1?</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Lauf vom %1 fortsetzen?</translation>
    </message>
    <message>
        <source>%1 done, %2 open, %3 unclear.</source>
        <extracomment>numbers of people</extracomment>
        <translation>%1 erledigt, %2 offen, %3 unklar.</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>For&amp;tsetzen</translation>
    </message>
    <message>
        <source>Disc&amp;ard</source>
        <translation>Verwer&amp;fen</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>Benutzer einladen</translation>
    </message>
    <message>
        <source>People</source>
        <comment>step</comment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Access</source>
        <comment>step</comment>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>step</comment>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>step</comment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Save as draft</source>
        <translation>Als &amp;Entwurf speichern</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>&amp;Probelauf</translation>
    </message>
    <message>
        <source>Cop&amp;y as</source>
        <translation>K&amp;opieren als</translation>
    </message>
    <message>
        <source>Save &amp;table</source>
        <translation>&amp;Tabelle speichern</translation>
    </message>
    <message>
        <source>New &amp;run with the failed</source>
        <translation>Neuer La&amp;uf mit Fehlgeschlagenen</translation>
    </message>
    <message>
        <source>The failed people were to get different access. Try each again here, or save the table and start from it.</source>
        <translation>Die fehlgeschlagenen Personen sollten unterschiedlichen Zugriff erhalten. Versuchen Sie es hier bei jeder erneut oder speichern Sie die Tabelle und beginnen Sie damit.</translation>
    </message>
</context>
<context>
    <name>iam::InviteeWindow</name>
    <message>
        <source>Accepted. You are now a member of %1.</source>
        <translation>Angenommen. Sie sind jetzt Mitglied von %1.</translation>
    </message>
    <message>
        <source>Accepted by a call. You are now a member.</source>
        <translation>Durch einen Aufruf angenommen. Sie sind jetzt Mitglied.</translation>
    </message>
    <message>
        <source>Accepted. You are now a member.</source>
        <translation>Angenommen. Sie sind jetzt Mitglied.</translation>
    </message>
    <message>
        <source>Nobody of that address is known or invited.</source>
        <translation>Niemand mit dieser Adresse ist bekannt oder eingeladen.</translation>
    </message>
    <message>
        <source>The inbox could not be read.</source>
        <translation>Der Posteingang konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>From %1, sent %2</source>
        <extracomment>%1 is who sent an invitation, %2 a date and time</extracomment>
        <translation>Von %1, gesendet am %2</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Link: %1</translation>
    </message>
    <message>
        <source>Can be accepted until %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Kann bis %1 angenommen werden.</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>Keine Nachrichten.</translation>
    </message>
    <message>
        <source>The notifications could not be read.</source>
        <translation>Die Benachrichtigungen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No notifications.</source>
        <translation>Keine Benachrichtigungen.</translation>
    </message>
    <message>
        <source>%1 – last used %2</source>
        <translation>%1 – zuletzt verwendet: %2</translation>
    </message>
    <message>
        <source>%1 – never used</source>
        <translation>%1 – nie verwendet</translation>
    </message>
    <message>
        <source>Not accepted.</source>
        <translation>Nicht angenommen.</translation>
    </message>
    <message>
        <source>The API key was not created.</source>
        <translation>Der API-Schlüssel wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>The API key %1 is created.</source>
        <translation>Der API-Schlüssel %1 ist erstellt.</translation>
    </message>
    <message>
        <source>This window can use it until it is closed.</source>
        <translation>Dieses Fenster kann ihn verwenden, bis es geschlossen wird.</translation>
    </message>
    <message>
        <source>The API key was used to sign in.</source>
        <translation>Der API-Schlüssel wurde zur Anmeldung verwendet.</translation>
    </message>
    <message>
        <source>The API key does not work.</source>
        <translation>Der API-Schlüssel funktioniert nicht.</translation>
    </message>
    <message>
        <source>Invitee (demo)</source>
        <translation>Eingeladene Person (Demo)</translation>
    </message>
    <message>
        <source>&amp;Sign in as</source>
        <translation>&amp;Anmelden als</translation>
    </message>
    <message>
        <source>Address of the invited person</source>
        <translation>Adresse der eingeladenen Person</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Accept by the link</source>
        <translation>Über den Link annehmen</translation>
    </message>
    <message>
        <source>Accept by a call</source>
        <translation>Durch einen Aufruf annehmen</translation>
    </message>
    <message>
        <source>Search notifications</source>
        <translation>Benachrichtigungen suchen</translation>
    </message>
    <message>
        <source>Type of notifications</source>
        <translation>Art der Benachrichtigungen</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Name of the new API key</source>
        <translation>Name des neuen API-Schlüssels</translation>
    </message>
    <message>
        <source>Create API key</source>
        <translation>API-Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Use the API key</source>
        <translation>API-Schlüssel verwenden</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Der Name ist leer.</translation>
    </message>
    <message>
        <source>Only a key that was created here can be used here.</source>
        <translation>Nur ein hier erstellter Schlüssel kann hier benutzt werden.</translation>
    </message>
    <message>
        <source>There is nothing to accept.</source>
        <translation>Es gibt nichts anzunehmen.</translation>
    </message>
    <message>
        <source>Enter both names first.</source>
        <translation>Geben Sie zuerst beide Namen ein.</translation>
    </message>
    <message>
        <source>Somebody new accepts by the link.</source>
        <translation>Wer neu ist, nimmt über den Link an.</translation>
    </message>
    <message>
        <source>Being sent.</source>
        <translation>Wird gesendet.</translation>
    </message>
</context>
<context>
    <name>iam::JournalDetails</name>
    <message>
        <source>from %1 to %2</source>
        <extracomment>what was changed in the words of the service: %1 what it was before, %2 what it is now, such as ACTIVE and SUSPENDED</extracomment>
        <translation>von %1 zu %2</translation>
    </message>
    <message>
        <source>%1, attempt begun with %2</source>
        <translation>%1, Versuch begonnen mit %2</translation>
    </message>
    <message>
        <source>Details of the entry</source>
        <translation>Einzelheiten des Eintrags</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Trace number</source>
        <translation>Trace-Nummer</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>What the user had</source>
        <translation>Was der Benutzer hatte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Puts the whole entry on the clipboard.</source>
        <translation>Legt den ganzen Eintrag in die Zwischenablage.</translation>
    </message>
    <message>
        <source>Invite again with the same access …</source>
        <translation>Erneut mit demselben Zugriff einladen …</translation>
    </message>
    <message>
        <source>Choose an entry to see its request and the answer.</source>
        <translation>Wählen Sie einen Eintrag, um Anforderung und Antwort zu sehen.</translation>
    </message>
</context>
<context>
    <name>iam::JournalExportDialog</name>
    <message>
        <source>%1 of %2 written</source>
        <extracomment>%1 and %2 are numbers of entries of the journal</extracomment>
        <translation>%1 von %2 geschrieben</translation>
    </message>
    <message>
        <source>Export journal</source>
        <translation>Journal exportieren</translation>
    </message>
    <message>
        <source>All entries about the account %1, as activity events. There are no secrets in them.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Alle Einträge zum Konto %1 als Aktivitätsereignisse. Sie enthalten keine Geheimnisse.</translation>
    </message>
</context>
<context>
    <name>iam::JournalPage</name>
    <message>
        <source>Entry copied.</source>
        <translation>Eintrag kopiert.</translation>
    </message>
    <message>
        <source>An entry could not be written to the journal.</source>
        <translation>Ein Eintrag konnte nicht ins Journal geschrieben werden.</translation>
    </message>
    <message>
        <source>the newest %1 shown</source>
        <translation>die neuesten %1 gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>of the journal</comment>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal could not be read.</source>
        <translation>Das Journal konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Kein Eintrag passt.</translation>
    </message>
    <message>
        <source>The search looks at names, addresses, IDs, requests and answers.</source>
        <translation>Die Suche sieht in Namen, Adressen, IDs, Anforderungen und Antworten nach.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Noch wurde nichts getan.</translation>
    </message>
    <message>
        <source>Every attempt to change something is listed here, with its request and what became of it.</source>
        <translation>Jeder Versuch, etwas zu ändern, steht hier, mit seiner Anforderung und dem, was daraus wurde.</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>Prüfen …</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>an entry of the journal: %1 a time, %2 what was done, such as &quot;Invite Ed Larsen&quot;, %3 what became of it</extracomment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>The journal could not be verified.</source>
        <translation>Das Journal konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The journal is whole.</source>
        <translation>Das Journal ist vollständig.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were checked: none was changed, and none is missing.</source>
        <translation>
            <numerusform>%n Eintrag wurde geprüft: er wurde nicht geändert, und keiner fehlt.</numerusform>
            <numerusform>%n Einträge wurden geprüft: keiner wurde geändert, und keiner fehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It says now: %1.</source>
        <extracomment>what an entry of the journal says; %1 is a time, an action and its outcome</extracomment>
        <translation>Jetzt steht dort: %1.</translation>
    </message>
    <message>
        <source>It cannot be read any more.</source>
        <translation>Er kann nicht mehr gelesen werden.</translation>
    </message>
    <message>
        <source>Before it stands: %1.</source>
        <extracomment>%1 is a time, an action and its outcome</extracomment>
        <translation>Davor steht: %1.</translation>
    </message>
    <message>
        <source>Behind it stands: %1.</source>
        <extracomment>%1 is a time, an action and its outcome</extracomment>
        <translation>Dahinter steht: %1.</translation>
    </message>
    <message>
        <source>What follows it is not proven.</source>
        <translation>Was folgt, ist nicht belegt.</translation>
    </message>
    <message>
        <source>Entry %1 of the journal is missing.</source>
        <extracomment>%1 is the number of an entry of the journal</extracomment>
        <translation>Eintrag %1 des Journals fehlt.</translation>
    </message>
    <message>
        <source>Entry %1 of the journal was changed after it was written.</source>
        <translation>Eintrag %1 des Journals wurde nach dem Schreiben geändert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n entries exported.</source>
        <translation>
            <numerusform>%n Eintrag exportiert.</numerusform>
            <numerusform>%n Einträge exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Checks that no entry was changed or removed since it was written.</source>
        <translation>Prüft, dass kein Eintrag seit dem Schreiben geändert oder entfernt wurde.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Writes all entries to a file, as activity events.</source>
        <translation>Schreibt alle Einträge als Aktivitätsereignisse in eine Datei.</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Journal durchsuchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>iam::JournalTableModel</name>
    <message>
        <source>Invite</source>
        <comment>action of an entry</comment>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Resend invitation</source>
        <comment>action of an entry</comment>
        <translation>Einladung erneut senden</translation>
    </message>
    <message>
        <source>Cancel invitation</source>
        <comment>action of an entry</comment>
        <translation>Einladung abbrechen</translation>
    </message>
    <message>
        <source>Clear failed invitation</source>
        <comment>action of an entry</comment>
        <translation>Fehlgeschlagene Einladung löschen</translation>
    </message>
    <message>
        <source>Remove user</source>
        <comment>action of an entry</comment>
        <translation>Benutzer entfernen</translation>
    </message>
    <message>
        <source>Leave account</source>
        <comment>action of an entry</comment>
        <translation>Konto verlassen</translation>
    </message>
    <message>
        <source>Add VPN-only user</source>
        <comment>action of an entry</comment>
        <translation>Reinen VPN-Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>Change status</source>
        <comment>action of an entry</comment>
        <translation>Status ändern</translation>
    </message>
    <message>
        <source>Change parent</source>
        <comment>action of an entry</comment>
        <translation>Übergeordneten ändern</translation>
    </message>
    <message>
        <source>Update IBMid</source>
        <comment>action of an entry</comment>
        <translation>IBMid aktualisieren</translation>
    </message>
    <message>
        <source>Classic permissions</source>
        <comment>action of an entry</comment>
        <translation>Klassische Berechtigungen</translation>
    </message>
    <message>
        <source>Add to group</source>
        <comment>action of an entry</comment>
        <translation>Zu Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Remove from group</source>
        <comment>action of an entry</comment>
        <translation>Aus Gruppe entfernen</translation>
    </message>
    <message>
        <source>Add policy</source>
        <comment>action of an entry</comment>
        <translation>Richtlinie hinzufügen</translation>
    </message>
    <message>
        <source>Edit policy</source>
        <comment>action of an entry</comment>
        <translation>Richtlinie bearbeiten</translation>
    </message>
    <message>
        <source>Remove policy</source>
        <comment>action of an entry</comment>
        <translation>Richtlinie entfernen</translation>
    </message>
    <message>
        <source>Allowed IP addresses</source>
        <comment>action of an entry</comment>
        <translation>Zulässige IP-Adressen</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>action of an entry</comment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Create access group</source>
        <comment>action of an entry</comment>
        <translation>Zugriffsgruppe anlegen</translation>
    </message>
    <message>
        <source>Account settings</source>
        <comment>action of an entry</comment>
        <translation>Kontoeinstellungen</translation>
    </message>
    <message>
        <source>Another change</source>
        <comment>action of an entry</comment>
        <translation>Andere Änderung</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>outcome of an entry</comment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Success</source>
        <comment>outcome of an entry</comment>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Failure</source>
        <comment>outcome of an entry</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>outcome of an entry</comment>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>iam::KnownAccountList</name>
    <message>
        <source>Demo service on this computer</source>
        <translation>Demoservice auf diesem Computer</translation>
    </message>
    <message>
        <source>API key in the key store · last opened %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>API-Schlüssel im Schlüsselspeicher · zuletzt geöffnet am %1</translation>
    </message>
    <message>
        <source>API key · last opened %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>API-Schlüssel · zuletzt geöffnet am %1</translation>
    </message>
    <message>
        <source>Passcode · last opened %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Kenncode · zuletzt geöffnet am %1</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>Konten auf diesem Computer</translation>
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
        <translation>%1 – Benutzer – IAM Console</translation>
    </message>
    <message>
        <source>About IAM Console</source>
        <translation>Info zu IAM Console</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>A console for the users of a cloud account: invite people, watch over their invitations, remove them.</source>
        <translation>Eine Konsole für die Benutzer eines Cloudkontos: Personen einladen, ihre Einladungen im Blick behalten, sie entfernen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Invite users …</source>
        <translation>&amp;Benutzer einladen …</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Select &amp;all that match</source>
        <translation>&amp;Alle Treffer auswählen</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>&amp;Keine auswählen</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;About IAM Console</source>
        <translation>&amp;Info zu IAM Console</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <comment>theme</comment>
        <translation>Wie &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>theme</comment>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>theme</comment>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <comment>theme</comment>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>Be&amp;nutzer</translation>
    </message>
    <message>
        <source>&amp;Invitations</source>
        <translation>&amp;Einladungen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>The key could not be kept in the key store.</source>
        <translation>Der Schlüssel konnte nicht im Schlüsselspeicher abgelegt werden.</translation>
    </message>
    <message>
        <source>It stays in memory until this account is closed.</source>
        <translation>Er bleibt im Hauptspeicher, bis dieses Konto geschlossen wird.</translation>
    </message>
    <message>
        <source>Change a real account?</source>
        <translation>Ein echtes Konto ändern?</translation>
    </message>
    <message>
        <source>Changes here affect the real account %1.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Änderungen wirken sich hier auf das echte Konto %1 aus.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. You are asked once, until the account is closed.</source>
        <translation>Es wurde noch nichts gesendet. Sie werden einmal gefragt, bis das Konto geschlossen wird.</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Nichts ändern</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>Änderungen zulassen</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Undo …</source>
        <translation>Rückgän&amp;gig machen …</translation>
    </message>
    <message>
        <source>In&amp;vitee (demo) …</source>
        <translation>Eingeladene &amp;Person (Demo) …</translation>
    </message>
    <message>
        <source>Remove by user ID or e-&amp;mail …</source>
        <translation>Nach Benutzer-ID oder &amp;E-Mail entfernen …</translation>
    </message>
    <message>
        <source>&amp;Open another account …</source>
        <translation>&amp;Weiteres Konto öffnen …</translation>
    </message>
    <message>
        <source>&amp;Close this account</source>
        <translation>Dieses Konto &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Diagnosedaten kopieren</translation>
    </message>
    <message>
        <source>&amp;Close the tab</source>
        <translation>Registerkarte s&amp;chließen</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Vor&amp;herige Registerkarte</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <comment>whom the actions are about</comment>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <extracomment>a setting in the command palette; %1 is &quot;Dark&quot;, &quot;Light&quot;, &quot;High contrast&quot;, &quot;Follow the system&quot;</extracomment>
        <translation>Design: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>a setting in the command palette; %1 is the name of a language in itself</extracomment>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>%1 is %2: this is not possible.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation>%1 hat den Status %2: Dies ist nicht möglich.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Co&amp;mmand palette …</source>
        <translation>Befe&amp;hlspalette …</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>&amp;Nächste Registerkarte</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Läufe</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>&amp;Tell at the start what expires soon</source>
        <translation>&amp;Beim Start sagen, was bald abläuft</translation>
    </message>
    <message>
        <source>Read on&amp;ly</source>
        <translation>&amp;Nur lesen</translation>
    </message>
    <message>
        <source>&amp;Guide (F1)</source>
        <translation>&amp;Handbuch (F1)</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>Invitation tria&amp;ge</source>
        <translation>Einladungs&amp;übersicht</translation>
    </message>
    <message>
        <source>Invitation triage</source>
        <translation>Einladungsübersicht</translation>
    </message>
</context>
<context>
    <name>iam::NameDelegate</name>
    <message>
        <source>owner</source>
        <comment>tag of a user</comment>
        <translation>Eigner</translation>
    </message>
    <message>
        <source>self</source>
        <comment>tag of a user</comment>
        <translation>ich</translation>
    </message>
    <message>
        <source>new</source>
        <comment>tag of a row</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>tag of a row</comment>
        <translation>geändert</translation>
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
        <translation>Dieser Service bietet Programmen keine solche Operation.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open the web console</source>
        <translation>Webkonsole öffnen</translation>
    </message>
</context>
<context>
    <name>iam::OutcomeBar</name>
    <message>
        <source>Retr&amp;y</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>&amp;Watch on</source>
        <translation>&amp;Weiter beobachten</translation>
    </message>
    <message>
        <source>Cancel &amp;invite</source>
        <translation>E&amp;inladung stornieren</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>Herausneh&amp;men</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>&amp;Details kopieren</translation>
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
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>These sections have changes that are not saved: %1.</source>
        <extracomment>%1 are names of sections, such as &quot;Sign-in&quot;</extracomment>
        <translation>Diese Abschnitte enthalten nicht gespeicherte Änderungen: %1.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Open pages</source>
        <translation>Geöffnete Seiten</translation>
    </message>
</context>
<context>
    <name>iam::PaletteButton</name>
    <message>
        <source>Search actions and users</source>
        <translation>Aktionen und Benutzer suchen</translation>
    </message>
</context>
<context>
    <name>iam::PaletteModel</name>
    <message>
        <source>Actions</source>
        <comment>group of the command palette</comment>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>group of the command palette</comment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Views</source>
        <comment>group of the command palette</comment>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>group of the command palette</comment>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>iam::ParentDialog</name>
    <message>
        <source>Reading the hierarchy …</source>
        <translation>Hierarchie wird gelesen …</translation>
    </message>
    <message>
        <source>New parent of %1</source>
        <translation>Neuer übergeordneter Benutzer für %1</translation>
    </message>
    <message>
        <source>Whoever is above a user in the classic hierarchy can change and remove them.</source>
        <translation>Wer in der klassischen Hierarchie über einem Benutzer steht, kann ihn ändern und entfernen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>The hierarchy could not be read. The service checks that there is no loop.</source>
        <translation>Die Hierarchie konnte nicht gelesen werden. Der Service prüft, dass keine Schleife entsteht.</translation>
    </message>
    <message>
        <source>This user is at the top of the hierarchy.</source>
        <translation>Dieser Benutzer steht an der Spitze der Hierarchie.</translation>
    </message>
    <message>
        <source>Parent now: %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Derzeit übergeordnet: %1</translation>
    </message>
    <message>
        <source>This would make a loop.</source>
        <translation>Dadurch entstünde eine Schleife.</translation>
    </message>
    <message>
        <source>Choose a user.</source>
        <translation>Wählen Sie einen Benutzer aus.</translation>
    </message>
    <message>
        <source>This is the present parent.</source>
        <translation>Dies ist der derzeit übergeordnete Benutzer.</translation>
    </message>
</context>
<context>
    <name>iam::PeopleStep</name>
    <message>
        <source>The pasted table</source>
        <translation>Die eingefügte Tabelle</translation>
    </message>
    <message>
        <source>&amp;Addresses</source>
        <translation>&amp;Adressen</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>ada@example.com, Ed Larsen &lt;ed@example.com&gt;</source>
        <translation>ada@example.com, Ed Larsen &lt;ed@example.com&gt;</translation>
    </message>
    <message>
        <source>Drop a .csv or .txt file here</source>
        <translation>CSV- oder TXT-Datei hier ablegen</translation>
    </message>
    <message>
        <source>Choose &amp;file</source>
        <translation>&amp;Datei auswählen</translation>
    </message>
    <message>
        <source>Remove all &amp;blocked</source>
        <translation>Alle &amp;blockierten entfernen</translation>
    </message>
    <message>
        <source>What will happen to each address</source>
        <translation>Was mit jeder Adresse geschieht</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <comment>in the list</comment>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be invited</source>
        <translation>
            <numerusform>%n wird eingeladen</numerusform>
            <numerusform>%n werden eingeladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a tick</source>
        <translation>
            <numerusform>%n anzuhaken</numerusform>
            <numerusform>%n anzuhaken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n blockiert</numerusform>
            <numerusform>%n blockieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Will be sent in %n request(s) of at most 100.</source>
        <translation>
            <numerusform>Wird in %n Anforderung zu höchstens 100 gesendet.</numerusform>
            <numerusform>Wird in %n Anforderungen zu höchstens 100 gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether somebody already uses the cloud shows only after sending. Who is new needs the link in the message.</source>
        <translation>Ob jemand die Cloud bereits nutzt, zeigt sich erst nach dem Senden. Wer neu ist, braucht den Link in der Nachricht.</translation>
    </message>
    <message>
        <source>Enter at least one address.</source>
        <translation>Geben Sie mindestens eine Adresse ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) block. Correct or remove them.</source>
        <translation>
            <numerusform>%n Eintrag blockiert. Korrigieren oder entfernen Sie ihn.</numerusform>
            <numerusform>%n Einträge blockieren. Korrigieren oder entfernen Sie sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n people at once.</source>
        <translation>
            <numerusform>Höchstens %n Person auf einmal.</numerusform>
            <numerusform>Höchstens %n Personen auf einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to be invited all the same.</source>
        <translation>Haken Sie an, was trotzdem eingeladen werden soll.</translation>
    </message>
    <message>
        <source>Nobody of these is new.</source>
        <translation>Niemand davon ist neu.</translation>
    </message>
    <message>
        <source>Open a list of people</source>
        <translation>Liste von Personen öffnen</translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.txt);;All files (*)</source>
        <translation>Listen von Personen (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <extracomment>%1 is a file, %2 the reason in the system&apos;s words</extracomment>
        <translation>%1 kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a list of people.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 ist zu groß für eine Liste von Personen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>problems in a file</comment>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken from the file.</source>
        <translation>Aus der Datei wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Comma, semicolon, blank or line break between. Up to %1.</source>
        <extracomment>%1 is a number of people</extracomment>
        <translation>Durch Komma, Semikolon, Leerzeichen oder Zeilenumbruch getrennt. Bis zu %1.</translation>
    </message>
</context>
<context>
    <name>iam::PeriodForm</name>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Beginning of the access</source>
        <translation>Beginn des Zugriffs</translation>
    </message>
    <message>
        <source>End of the access</source>
        <translation>Ende des Zugriffs</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>From this time of the day</source>
        <translation>Ab dieser Uhrzeit</translation>
    </message>
    <message>
        <source>To this time of the day</source>
        <translation>Bis zu dieser Uhrzeit</translation>
    </message>
    <message>
        <source>Offset from UTC</source>
        <translation>Abweichung von UTC</translation>
    </message>
    <message>
        <source>Daylight saving is not followed.</source>
        <translation>Die Sommerzeit wird nicht berücksichtigt.</translation>
    </message>
</context>
<context>
    <name>iam::PermissionList</name>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>%n Berechtigung</numerusform>
            <numerusform>%n Berechtigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search permissions</source>
        <translation>Berechtigungen suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>iam::PoliciesSection</name>
    <message>
        <source>Access policies %1</source>
        <translation>Zugriffsrichtlinien %1</translation>
    </message>
    <message>
        <source>Access policies</source>
        <translation>Zugriffsrichtlinien</translation>
    </message>
    <message>
        <source>Assign access</source>
        <translation>Zugriff zuweisen</translation>
    </message>
    <message>
        <source>Search policies</source>
        <translation>Richtlinien suchen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation>Zugriff wird gelesen …</translation>
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
        <translation>Beendet: %1</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Gelesen um %1</translation>
    </message>
    <message>
        <source>No policy is planned.</source>
        <translation>Es ist keine Richtlinie geplant.</translation>
    </message>
    <message>
        <source>This user has no policy of their own.</source>
        <translation>Dieser Benutzer hat keine eigene Richtlinie.</translation>
    </message>
    <message>
        <source>This is planned: it counts as soon as the invitation has been accepted.</source>
        <translation>Dies ist geplant: Es gilt, sobald die Einladung angenommen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n policy(ies) ended and give nothing any more. They are not deleted by themselves.</source>
        <translation>
            <numerusform>%n Richtlinie ist beendet und gewährt nichts mehr. Sie wird nicht von selbst gelöscht.</numerusform>
            <numerusform>%n Richtlinien sind beendet und gewähren nichts mehr. Sie werden nicht von selbst gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n action(s) …</source>
        <extracomment>%1 is the name of a role, %n a number of actions</extracomment>
        <translation>
            <numerusform>%1: %n Aktion …</numerusform>
            <numerusform>%1: %n Aktionen …</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>This policy has conditions that the form cannot show.</source>
        <translation>Diese Richtlinie hat Bedingungen, die das Formular nicht anzeigen kann.</translation>
    </message>
    <message>
        <source>&amp;Remove policy …</source>
        <translation>Richtlinie &amp;entfernen …</translation>
    </message>
    <message>
        <source>Remove the policy for %1</source>
        <extracomment>%1 is what a policy is for, such as the name of a service</extracomment>
        <translation>Richtlinie für %1 entfernen</translation>
    </message>
    <message>
        <source>%1 loses nothing: other policies allow the same.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 verliert nichts: Andere Richtlinien erlauben dasselbe.</translation>
    </message>
    <message>
        <source>%1 loses:</source>
        <extracomment>%1 is a name; a list follows</extracomment>
        <translation>%1 verliert:</translation>
    </message>
    <message>
        <source>Remove policy</source>
        <translation>Richtlinie entfernen</translation>
    </message>
</context>
<context>
    <name>iam::PolicyForm</name>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation>Alle für Identity and Access aktivierten Services</translation>
    </message>
    <message>
        <source>All Account management services</source>
        <translation>Alle Kontoverwaltungsservices</translation>
    </message>
    <message>
        <source>All IAM Account management services</source>
        <translation>Alle IAM-Kontoverwaltungsservices</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>service</comment>
        <extracomment>%1 is the display name of a service, %2 its technical name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Entire account</source>
        <translation>Gesamtes Konto</translation>
    </message>
    <message>
        <source>One resource group</source>
        <translation>Eine Ressourcengruppe</translation>
    </message>
    <message>
        <source>Specific resources</source>
        <translation>Bestimmte Ressourcen</translation>
    </message>
    <message>
        <source>Reading the roles …</source>
        <translation>Rollen werden gelesen …</translation>
    </message>
    <message>
        <source>Choose a service.</source>
        <translation>Wählen Sie einen Service aus.</translation>
    </message>
    <message>
        <source>Choose a resource group.</source>
        <translation>Wählen Sie eine Ressourcengruppe aus.</translation>
    </message>
    <message>
        <source>At most 1,000 characters.</source>
        <translation>Höchstens 1.000 Zeichen.</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Geben Sie einen Wert ein.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Wählen Sie mindestens eine Rolle aus.</translation>
    </message>
    <message>
        <source>The end lies in the past.</source>
        <translation>Das Ende liegt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Wählen Sie mindestens einen Tag aus.</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>Das Ende muss nach dem Beginn liegen.</translation>
    </message>
    <message>
        <source>You may not give this: it needs Administrator on the target.</source>
        <translation>Sie dürfen dies nicht vergeben: Es erfordert Administrator für das Ziel.</translation>
    </message>
    <message>
        <source>Tick that you know what an administrator can do.</source>
        <translation>Haken Sie an, dass Sie wissen, was ein Administrator tun kann.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>With “matches pattern”, QR-* matches QR-ml and QR-finance, and ? is any one character. A literal star is written {{*}}, a literal question mark {{?}}.</source>
        <translation>Mit „entspricht Muster“ passt QR-* auf QR-ml und QR-finance, und ? ist genau ein beliebiges Zeichen. Ein Stern selbst wird {{*}} geschrieben, ein Fragezeichen selbst {{?}}.</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Ressourcengruppe</translation>
    </message>
    <message>
        <source>Resource group access</source>
        <translation>Zugriff auf die Ressourcengruppe</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Kein Zugriff</translation>
    </message>
    <message>
        <source>Without Viewer on the group, its resources are hard to find.</source>
        <translation>Ohne Viewer für die Gruppe sind ihre Ressourcen schwer zu finden.</translation>
    </message>
    <message>
        <source>This person will be able to remove others, including you.</source>
        <translation>Diese Person wird andere entfernen können, auch Sie.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>ist gleich</translation>
    </message>
    <message>
        <source>matches pattern</source>
        <translation>entspricht Muster</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n Aktion</numerusform>
            <numerusform>%n Aktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions of %1</source>
        <extracomment>%1 is the name of a role</extracomment>
        <translation>Aktionen von %1</translation>
    </message>
    <message>
        <source>Platform roles</source>
        <translation>Plattformrollen</translation>
    </message>
    <message>
        <source>Service roles</source>
        <translation>Servicerollen</translation>
    </message>
    <message>
        <source>Custom roles</source>
        <translation>Angepasste Rollen</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2: %n action(s)</source>
        <extracomment>%1 is the name of a role, %2 what it is for, %n a number of actions</extracomment>
        <translation>
            <numerusform>%1 für %2: %n Aktion</numerusform>
            <numerusform>%1 für %2: %n Aktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing of this kind that you may give.</source>
        <translation>Es gibt nichts dieser Art, das Sie vergeben dürfen.</translation>
    </message>
</context>
<context>
    <name>iam::PolicyPart</name>
    <message>
        <source>Clears the form and puts the policy into the invitation.</source>
        <translation>Leert das Formular und übernimmt die Richtlinie in die Einladung.</translation>
    </message>
    <message>
        <source>&amp;Add policy</source>
        <translation>Richtlinie &amp;hinzufügen</translation>
    </message>
</context>
<context>
    <name>iam::PreviewPane</name>
    <message>
        <source>Close preview</source>
        <translation>Vorschau schließen</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Choose a user to see more.</source>
        <translation>Wählen Sie einen Benutzer aus, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>A person who is new to the cloud can accept only through the link in the message. Ask to look in the spam folder.</source>
        <translation>Wer in der Cloud neu ist, kann nur über den Link in der Nachricht annehmen. Bitten Sie darum, im Spamordner nachzusehen.</translation>
    </message>
    <message>
        <source>expires %1</source>
        <extracomment>%1 is &quot;in 5 days&quot; or &quot;today&quot;</extracomment>
        <translation>läuft %1 ab</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>%1 is a date and time that is only estimated</extracomment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Eingeladen von</translation>
    </message>
    <message>
        <source>IAM ID</source>
        <translation>IAM ID</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) wait for acceptance.</source>
        <translation>
            <numerusform>%n Zuweisung wartet auf die Annahme.</numerusform>
            <numerusform>%n Zuweisungen warten auf die Annahme.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::ProgressStep</name>
    <message>
        <source>What became of each address</source>
        <translation>Was aus jeder Adresse wurde</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>%1 and %2 are numbers of people</extracomment>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Sending. Every step is on disk: closing the window does not lose the run.</source>
        <translation>Wird gesendet. Jeder Schritt ist auf der Festplatte: Der Lauf geht beim Schließen des Fensters nicht verloren.</translation>
    </message>
    <message>
        <source>Goes on at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Weiter um %1.</translation>
    </message>
    <message>
        <source>Sent. Looking until everybody is through.</source>
        <translation>Gesendet. Wird beobachtet, bis alle durch sind.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Stopped. What was not sent can still be sent.</source>
        <translation>Gestoppt. Was nicht gesendet wurde, kann noch gesendet werden.</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>Fo&amp;rtsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>The run is paused.</source>
        <translation>Der Lauf ist angehalten.</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>a filter: everybody; %1 is a number</extracomment>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a filter: %1 is an outcome such as &quot;Invited&quot;, %2 a number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The table could not be saved.</source>
        <translation>Die Tabelle konnte nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>iam::RemoveByAddressDialog</name>
    <message>
        <source>Remove by user ID or e-mail</source>
        <translation>Nach Benutzer-ID oder E-Mail entfernen</translation>
    </message>
    <message>
        <source>Whoever is in the list is shown first with all that goes. Somebody whom you cannot see in the list is removed at once, and that cannot be undone.</source>
        <translation>Wer in der Liste steht, wird zuerst mit allem angezeigt, was entfällt. Wen Sie in der Liste nicht sehen können, wird sofort entfernt, und das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>&amp;User ID</source>
        <translation>&amp;Benutzer-ID</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Realm</source>
        <translation>&amp;Realm</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>a realm</comment>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>Benutzer entfernen</translation>
    </message>
    <message>
        <source>Give a user ID, or e-mail and realm.</source>
        <translation>Geben Sie eine Benutzer-ID oder E-Mail und Realm an.</translation>
    </message>
    <message>
        <source>Nobody of that ID or address is in the account.</source>
        <translation>Niemand mit dieser ID oder Adresse ist im Konto.</translation>
    </message>
</context>
<context>
    <name>iam::RemoveDialog</name>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>%1 cannot be removed while these users depend on them in the classic hierarchy.</source>
        <translation>%1 kann nicht entfernt werden, solange diese Benutzer in der klassischen Hierarchie davon abhängen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>Benutzer entfernen</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>%1 can no longer sign in to the console for this account, switch to it, or use its resources.</source>
        <translation>%1 kann sich an der Konsole nicht mehr für dieses Konto anmelden, nicht zu ihm wechseln und seine Ressourcen nicht verwenden.</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>Liste anzeigen</translation>
    </message>
    <message>
        <source>Hide list</source>
        <translation>Liste verbergen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen stoppen</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Resources created by %1 stay. You or the administrator of a service can give others access to them.</source>
        <translation>Von %1 erstellte Ressourcen bleiben bestehen. Sie oder der Administrator eines Service können anderen Zugriff darauf geben.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>The IBMid %1 is not deleted.</source>
        <translation>Die IBMid %1 wird nicht gelöscht.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Removal cannot be undone. The console keeps the list of the access, so that %1 can be invited again with the same.</source>
        <translation>Das Entfernen kann nicht rückgängig gemacht werden. Die Konsole bewahrt die Liste des Zugriffs auf, damit %1 mit demselben Zugriff erneut eingeladen werden kann.</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>Stattdessen</translation>
    </message>
    <message>
        <source>Suspend: keeps membership and access, but nothing can be done in this account. Limit by time: can still see the account, but has no access outside the period.</source>
        <translation>Aussetzen: behält Mitgliedschaft und Zugriff, aber in diesem Konto kann nichts getan werden. Zeitlich begrenzen: kann das Konto weiterhin sehen, hat aber außerhalb des Zeitraums keinen Zugriff.</translation>
    </message>
    <message>
        <source>Suspend: keeps membership and access, but nothing can be done in this account.</source>
        <translation>Aussetzen: behält Mitgliedschaft und Zugriff, aber in diesem Konto kann nichts getan werden.</translation>
    </message>
    <message>
        <source>Suspend …</source>
        <translation>Aussetzen …</translation>
    </message>
    <message>
        <source>Limit by time …</source>
        <translation>Zeitlich begrenzen …</translation>
    </message>
    <message>
        <source>remove</source>
        <extracomment>the word that must be typed before somebody important is removed</extracomment>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>%1 is an administrator of all account management services. Type “%2” to go on:</source>
        <translation>%1 hat die Rolle Administrator für alle Kontoverwaltungsservices. Geben Sie „%2“ ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>%1 · %2 · reading what goes …</source>
        <extracomment>%1 is an e-mail address, %2 an IAM ID</extracomment>
        <translation>%1 · %2 · was entfällt, wird gelesen …</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>everything was read at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>alles wurde um %1 gelesen</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <extracomment>%1 is a list such as &quot;the groups, the policies&quot;</extracomment>
        <translation>nicht lesbar: %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 is an e-mail address, %2 an IAM ID, %3 how far everything was read</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Policy for %1: %2</source>
        <extracomment>%1 is what a policy is about, %2 a list of roles</extracomment>
        <translation>Richtlinie für %1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Could not be read. All API keys created by %1 are deleted.</source>
        <translation>Konnte nicht gelesen werden. Alle von %1 erstellten API-Schlüssel werden gelöscht.</translation>
    </message>
    <message>
        <source>%1 has created no API keys.</source>
        <translation>%1 hat keine API-Schlüssel erstellt.</translation>
    </message>
    <message>
        <source>%1 (used today)</source>
        <extracomment>%1 is the name of an API key</extracomment>
        <translation>%1 (heute verwendet)</translation>
    </message>
    <message>
        <source>%1 (used in the last 7 days)</source>
        <extracomment>%1 is the name of an API key</extracomment>
        <translation>%1 (in den letzten 7 Tagen verwendet)</translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) created by %1 are deleted: %2. Programs that use them stop working.</source>
        <extracomment>%n API keys; %1 is a person, %2 the names of the keys</extracomment>
        <translation>
            <numerusform>%n von %1 erstellter API-Schlüssel wird gelöscht: %2. Programme, die ihn verwenden, funktionieren nicht mehr.</numerusform>
            <numerusform>%n von %1 erstellte API-Schlüssel werden gelöscht: %2. Programme, die sie verwenden, funktionieren nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The group memberships could not be read; they go all the same.</source>
        <translation>Die Gruppenmitgliedschaften konnten nicht gelesen werden; sie entfallen trotzdem.</translation>
    </message>
    <message>
        <source>No group memberships.</source>
        <translation>Keine Gruppenmitgliedschaften.</translation>
    </message>
    <message numerus="yes">
        <source>%n group membership(s) go: %1.</source>
        <translation>
            <numerusform>%n Gruppenmitgliedschaft entfällt: %1.</numerusform>
            <numerusform>%n Gruppenmitgliedschaften entfallen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policies could not be read; they go all the same.</source>
        <translation>Die Richtlinien konnten nicht gelesen werden; sie entfallen trotzdem.</translation>
    </message>
    <message>
        <source>No policies.</source>
        <translation>Keine Richtlinien.</translation>
    </message>
    <message numerus="yes">
        <source>%n policies go: %1.</source>
        <translation>
            <numerusform>%n Richtlinie entfällt: %1.</numerusform>
            <numerusform>%n Richtlinien entfallen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what goes …</source>
        <translation>Was entfällt, wird gelesen …</translation>
    </message>
    <message>
        <source>Possible when no user blocks</source>
        <translation>Möglich, wenn kein Benutzer blockiert</translation>
    </message>
    <message>
        <source>The word is not typed yet.</source>
        <translation>Das Wort ist noch nicht eingegeben.</translation>
    </message>
    <message>
        <source>%1 cannot be removed while these users depend on them in the classic hierarchy: %2</source>
        <extracomment>%1 is a name, %2 the service&apos;s own list of users</extracomment>
        <translation>%1 kann nicht entfernt werden, solange diese Benutzer in der klassischen Hierarchie davon abhängen: %2</translation>
    </message>
</context>
<context>
    <name>iam::ReplacementNotice</name>
    <message>
        <source>%1 has accepted.</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>%1 hat angenommen.</translation>
    </message>
    <message>
        <source>%1 is still a member, with all its access.</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>%1 ist weiterhin Mitglied, mit allem Zugriff.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
</context>
<context>
    <name>iam::ReportDialog</name>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 von %2 gelesen</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>Datei wird geschrieben …</translation>
    </message>
    <message>
        <source>Planned access</source>
        <translation>Geplanter Zugriff</translation>
    </message>
    <message>
        <source>Access report</source>
        <translation>Zugriffsbericht</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::ReportPages</name>
    <message>
        <source>Access of %1</source>
        <extracomment>%1 is the name of a user</extracomment>
        <translation>Zugriff von %1</translation>
    </message>
    <message>
        <source>Account %1, made by %2 on %3</source>
        <extracomment>%1 is an account, %2 an address, %3 a time</extracomment>
        <translation>Konto %1, erstellt von %2 am %3</translation>
    </message>
    <message>
        <source>This report is complete.</source>
        <translation>Dieser Bericht ist vollständig.</translation>
    </message>
    <message>
        <source>This report is not complete. What could not be read:</source>
        <translation>Dieser Bericht ist nicht vollständig. Nicht gelesen werden konnte:</translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation>Zugriffsgruppen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n action(s))</source>
        <translation>
            <numerusform>%1 (%n Aktion)</numerusform>
            <numerusform>%1 (%n Aktionen)</numerusform>
        </translation>
    </message>
    <message>
        <source>directly</source>
        <translation>direkt</translation>
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
        <translation>Hat bereits den Status %1</translation>
    </message>
    <message>
        <source>Domain not allowed</source>
        <translation>Domäne nicht zulässig</translation>
    </message>
    <message>
        <source>Can be invited</source>
        <translation>Kann eingeladen werden</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Invitation</source>
        <comment>column</comment>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Dry run</source>
        <comment>column</comment>
        <translation>Probelauf</translation>
    </message>
</context>
<context>
    <name>iam::ReviewStep</name>
    <message>
        <source>Invitation %1: %2</source>
        <extracomment>%1 is the number of an invitation, %2 who gets it: an address or a number of people</extracomment>
        <translation>Einladung %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>after acceptance</source>
        <translation>nach der Annahme</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message numerus="yes">
        <source>in %n request(s)</source>
        <comment>sending</comment>
        <translation>
            <numerusform>in %n Anforderung</numerusform>
            <numerusform>in %n Anforderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will be invited, %1</source>
        <extracomment>%1 is &quot;in 3 requests&quot;</extracomment>
        <translation>
            <numerusform>%n Person wird eingeladen, %1</numerusform>
            <numerusform>%n Personen werden eingeladen, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s), because the access differs</source>
        <translation>
            <numerusform>%n Einladung, weil der Zugriff sich unterscheidet</numerusform>
            <numerusform>%n Einladungen, weil der Zugriff sich unterscheidet</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody gets the same access</source>
        <translation>Alle erhalten denselben Zugriff</translation>
    </message>
    <message>
        <source>Who will be invited</source>
        <translation>Wer eingeladen wird</translation>
    </message>
    <message>
        <source>Will not be sent</source>
        <translation>Wird nicht gesendet</translation>
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
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>Genau hinsehen</translation>
    </message>
    <message>
        <source>%1 is invited although it looks like another: %2.</source>
        <translation>%1 wird eingeladen, obwohl die Adresse einer anderen ähnelt: %2.</translation>
    </message>
    <message>
        <source>%1 was left out because it looks like another: %2.</source>
        <translation>%1 wurde ausgelassen, weil die Adresse einer anderen ähnelt: %2.</translation>
    </message>
    <message>
        <source>The account’s allowed domains could not be read. The service checks them.</source>
        <translation>Die zulässigen Domänen des Kontos konnten nicht gelesen werden. Der Service prüft sie.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>invitations</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking without sending anything …</source>
        <translation>Prüfung läuft, ohne etwas zu senden …</translation>
    </message>
    <message>
        <source>You may not invite people to this account.</source>
        <translation>Sie dürfen niemanden in dieses Konto einladen.</translation>
    </message>
    <message>
        <source>These access groups are gone: %1.</source>
        <extracomment>%1 is a list of access groups</extracomment>
        <translation>Diese Zugriffsgruppen gibt es nicht mehr: %1.</translation>
    </message>
    <message>
        <source>These roles are gone: %1.</source>
        <extracomment>%1 is a list of roles</extracomment>
        <translation>Diese Rollen gibt es nicht mehr: %1.</translation>
    </message>
    <message>
        <source>This account allows only: %1.</source>
        <extracomment>%1 is a list of patterns such as **@example.com</extracomment>
        <translation>Dieses Konto lässt nur zu: %1.</translation>
    </message>
    <message>
        <source>Something could not be checked: %1</source>
        <extracomment>%1 is the reason in a sentence</extracomment>
        <translation>Etwas konnte nicht geprüft werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n policies are added to %1. The service does not tell its limit.</source>
        <translation>
            <numerusform>%n Richtlinie kommt zu den vorhandenen %1 hinzu. Der Service teilt seine Obergrenze nicht mit.</numerusform>
            <numerusform>%n Richtlinien kommen zu den vorhandenen %1 hinzu. Der Service teilt seine Obergrenze nicht mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rights, domains, people, groups and roles were checked. Nothing was sent.</source>
        <translation>Rechte, Domänen, Personen, Gruppen und Rollen wurden geprüft. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Dry run of %1: %2 of %3 can be invited.</source>
        <extracomment>%1 is a time, %2 and %3 are numbers of people</extracomment>
        <translation>Probelauf um %1: %2 von %3 können eingeladen werden.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>&amp;Jetzt senden</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n s.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Wird in %n s gesendet.</numerusform>
            <numerusform>Wird in %n s gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>&amp;Wait before the first request</source>
        <translation>&amp;Wartezeit vor der ersten Anforderung</translation>
    </message>
    <message>
        <source>Wait before the first request</source>
        <translation>Wartezeit vor der ersten Anforderung</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>You may not give these access groups: %1.</source>
        <extracomment>%1 is a list of access groups</extracomment>
        <translation>Diese Zugriffsgruppen dürfen Sie nicht vergeben: %1.</translation>
    </message>
    <message numerus="yes">
        <source>You may not give %n of the policies: it needs Administrator on the target.</source>
        <translation>
            <numerusform>%n der Richtlinien dürfen Sie nicht vergeben: Dafür ist Administrator für das Ziel erforderlich.</numerusform>
            <numerusform>%n der Richtlinien dürfen Sie nicht vergeben: Dafür ist Administrator für das Ziel erforderlich.</numerusform>
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
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>outcome</comment>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>outcome</comment>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>outcome</comment>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>outcome</comment>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>outcome</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>outcome</comment>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>outcome</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Still processing</source>
        <comment>outcome</comment>
        <translation>Noch in Verarbeitung</translation>
    </message>
    <message>
        <source>Taken out</source>
        <comment>outcome</comment>
        <translation>Herausgenommen</translation>
    </message>
    <message numerus="yes">
        <source>Invite %n user(s)</source>
        <translation>
            <numerusform>%n Benutzer einladen</numerusform>
            <numerusform>%n Benutzer einladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n invitation(s)</source>
        <translation>
            <numerusform>%n Einladung erneut senden</numerusform>
            <numerusform>%n Einladungen erneut senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n invitation(s)</source>
        <translation>
            <numerusform>%n Einladung stornieren</numerusform>
            <numerusform>%n Einladungen stornieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n failed invitation(s)</source>
        <translation>
            <numerusform>%n fehlgeschlagene Einladung löschen</numerusform>
            <numerusform>%n fehlgeschlagene Einladungen löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s)</source>
        <translation>
            <numerusform>%n Benutzer entfernen</numerusform>
            <numerusform>%n Benutzer entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n user(s) to a group</source>
        <translation>
            <numerusform>%n Benutzer zu einer Gruppe hinzufügen</numerusform>
            <numerusform>%n Benutzer zu einer Gruppe hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s) from a group</source>
        <translation>
            <numerusform>%n Benutzer aus einer Gruppe entfernen</numerusform>
            <numerusform>%n Benutzer aus einer Gruppe entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %n user(s)</source>
        <translation>
            <numerusform>Status von %n Benutzer ändern</numerusform>
            <numerusform>Status von %n Benutzern ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted in the meantime.</source>
        <translation>Inzwischen angenommen.</translation>
    </message>
    <message>
        <source>Invitation sent.</source>
        <translation>Einladung gesendet.</translation>
    </message>
    <message>
        <source>Invitation sent again.</source>
        <translation>Einladung erneut gesendet.</translation>
    </message>
    <message>
        <source>The invitation is cancelled.</source>
        <translation>Die Einladung ist abgebrochen.</translation>
    </message>
    <message>
        <source>The failed invitation is cleared.</source>
        <translation>Die fehlgeschlagene Einladung ist gelöscht.</translation>
    </message>
    <message>
        <source>Removed from the account.</source>
        <translation>Aus dem Konto entfernt.</translation>
    </message>
    <message>
        <source>Is in the group now.</source>
        <translation>Ist jetzt in der Gruppe.</translation>
    </message>
    <message>
        <source>Is not in the group any more.</source>
        <translation>Ist nicht mehr in der Gruppe.</translation>
    </message>
    <message>
        <source>The status is changed.</source>
        <translation>Der Status ist geändert.</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Noch nicht gesendet.</translation>
    </message>
    <message>
        <source>Is still being processed. Set aside for a minute.</source>
        <translation>Wird noch verarbeitet. Für eine Minute zurückgestellt.</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>Unterwegs.</translation>
    </message>
    <message>
        <source>Connection lost after sending. The list is read first.</source>
        <translation>Verbindung nach dem Senden verloren. Zuerst wird die Liste gelesen.</translation>
    </message>
    <message>
        <source>It is not known whether it was done: no answer could be read. Look at the user.</source>
        <translation>Es ist nicht bekannt, ob es geschehen ist: keine Antwort war lesbar. Sehen Sie den Benutzer an.</translation>
    </message>
    <message>
        <source>Taken by the service, and being processed.</source>
        <translation>Vom Service übernommen, wird verarbeitet.</translation>
    </message>
    <message>
        <source>The service took it, and is not done with it after 5 minutes.</source>
        <translation>Der Service hat es angenommen und ist nach 5 Minuten noch nicht fertig.</translation>
    </message>
    <message>
        <source>Taken out by you.</source>
        <translation>Von Ihnen herausgenommen.</translation>
    </message>
    <message>
        <source>No longer in the account.</source>
        <translation>Nicht mehr im Konto.</translation>
    </message>
    <message>
        <source>Somebody else has invited this address in the meantime.</source>
        <translation>Jemand anderes hat diese Adresse inzwischen eingeladen.</translation>
    </message>
    <message>
        <source>Was so already. Nothing was changed.</source>
        <translation>War bereits so. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Is now %1. Nothing was sent.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>Ist jetzt %1. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Watch on</source>
        <translation>Weiter beobachten</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers: %1 is a name, %2 what became of the user in a run</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>User</source>
        <comment>column</comment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation>Was geschehen ist</translation>
    </message>
</context>
<context>
    <name>iam::RunLine</name>
    <message numerus="yes">
        <source>%1 of %2, about %n s left</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>
            <numerusform>%1 von %2, noch etwa %n s</numerusform>
            <numerusform>%1 von %2, noch etwa %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, about %n min left</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>
            <numerusform>%1 von %2, noch etwa %n min</numerusform>
            <numerusform>%1 von %2, noch etwa %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many
----------
%1 and %2 are numbers: so many done of so many</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Show run</source>
        <translation>Lauf zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading what they have</source>
        <translation>Lesen, was sie haben</translation>
    </message>
    <message>
        <source>waits before sending</source>
        <translation>wartet vor dem Senden</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>iam::RunModel</name>
    <message>
        <source>Not sent yet.</source>
        <translation>Noch nicht gesendet.</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>Unterwegs.</translation>
    </message>
    <message>
        <source>Connection lost after sending. The list is read first.</source>
        <translation>Verbindung nach dem Senden verloren. Zuerst wird die Liste gelesen.</translation>
    </message>
    <message>
        <source>Taken by the service, and being processed.</source>
        <translation>Vom Service übernommen, wird verarbeitet.</translation>
    </message>
    <message>
        <source>Invitation sent.</source>
        <translation>Einladung gesendet.</translation>
    </message>
    <message>
        <source>Accepted in the meantime.</source>
        <translation>Inzwischen angenommen.</translation>
    </message>
    <message>
        <source>After 5 minutes the message is not sent yet.</source>
        <translation>Nach 5 Minuten ist die Nachricht noch nicht gesendet.</translation>
    </message>
    <message>
        <source>Already %1.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>Hat bereits den Status %1.</translation>
    </message>
    <message>
        <source>Taken out by you.</source>
        <translation>Von Ihnen herausgenommen.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Watch on</source>
        <translation>Weiter beobachten</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>outcome</comment>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>outcome</comment>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>outcome</comment>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>outcome</comment>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>outcome</comment>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>outcome</comment>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>outcome</comment>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>Still processing</source>
        <comment>outcome</comment>
        <translation>Noch in Verarbeitung</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>outcome</comment>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>outcome</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Taken out</source>
        <comment>outcome</comment>
        <translation>Herausgenommen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers: %1 is an address, %2 what became of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Is still being processed. Looking again in a minute.</source>
        <translation>Wird noch verarbeitet. In einer Minute wird wieder nachgesehen.</translation>
    </message>
</context>
<context>
    <name>iam::RunNotice</name>
    <message>
        <source>Invitations were not sent to the end.</source>
        <translation>Einladungen wurden nicht zu Ende gesendet.</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Lauf anzeigen</translation>
    </message>
    <message>
        <source>A run is not at its end.</source>
        <translation>Ein Lauf ist nicht zu Ende.</translation>
    </message>
    <message>
        <source>Run of %1: %2 done, %3 open, %4 unclear. Nothing is sent twice: what is unclear is looked up first.</source>
        <extracomment>%1 is a time, the others are numbers of users</extracomment>
        <translation>Lauf von %1: %2 erledigt, %3 offen, %4 unklar. Nichts wird doppelt gesendet: was unklar ist, wird zuerst nachgesehen.</translation>
    </message>
</context>
<context>
    <name>iam::RunPanel</name>
    <message>
        <source>Finished.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Not at its end. What was under way is looked up before anything is sent again.</source>
        <translation>Nicht zu Ende. Was unterwegs war, wird nachgesehen, bevor etwas erneut gesendet wird.</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n s. Nothing has been sent.</source>
        <translation>
            <numerusform>Wird in %n s gesendet. Noch wurde nichts gesendet.</numerusform>
            <numerusform>Wird in %n s gesendet. Noch wurde nichts gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Stopped. What was not sent can still be sent.</source>
        <translation>Gestoppt. Was nicht gesendet wurde, kann noch gesendet werden.</translation>
    </message>
    <message>
        <source>Goes on at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Weiter um %1.</translation>
    </message>
    <message>
        <source>Sent. Looking until everybody is through.</source>
        <translation>Gesendet. Wird beobachtet, bis alle durch sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) a second. Every step is on disk: closing the window does not lose the run.</source>
        <translation>
            <numerusform>%n Benutzer pro Sekunde. Jeder Schritt ist gespeichert: Schließen des Fensters verliert den Lauf nicht.</numerusform>
            <numerusform>%n Benutzer pro Sekunde. Jeder Schritt ist gespeichert: Schließen des Fensters verliert den Lauf nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending. Every step is on disk: closing the window does not lose the run.</source>
        <translation>Wird gesendet. Jeder Schritt ist auf der Festplatte: Der Lauf geht beim Schließen des Fensters nicht verloren.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a run does, such as &quot;Add 3 users to a group&quot;; %2 is the name of the group</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers of people</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>Fo&amp;rtsetzen</translation>
    </message>
    <message>
        <source>The run is paused.</source>
        <translation>Der Lauf ist angehalten.</translation>
    </message>
    <message>
        <source>The run does not go on. Nothing was sent.</source>
        <translation>Der Lauf geht nicht weiter. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>a filter: everybody; %1 is a number</extracomment>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <extracomment>a filter: users somebody has to look after; %1 is a number</extracomment>
        <translation>Braucht Sie %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a filter: %1 is an outcome such as &quot;Failed&quot;, %2 a number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The table could not be saved.</source>
        <translation>Die Tabelle konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>What became of each user</source>
        <translation>Was aus jedem Benutzer wurde</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>&amp;Jetzt senden</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>Fehlgeschlagene &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo …</source>
        <translation>Rückgän&amp;gig machen …</translation>
    </message>
    <message>
        <source>Puts back what this run has changed, as a run of its own.</source>
        <translation>Macht rückgängig, was dieser Lauf geändert hat, als eigener Lauf.</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Benutzer suchen</translation>
    </message>
    <message>
        <source>Search the users of this run</source>
        <translation>Die Benutzer dieses Laufs durchsuchen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Save table …</source>
        <translation>Tabelle speichern …</translation>
    </message>
    <message>
        <source>Another console is carrying out this run.</source>
        <translation>Eine andere Konsole führt diesen Lauf aus.</translation>
    </message>
    <message>
        <source>Another console is carrying out this run. It can be continued here when that console is closed.</source>
        <translation>Eine andere Konsole führt diesen Lauf aus. Er kann hier fortgesetzt werden, sobald jene Konsole geschlossen ist.</translation>
    </message>
</context>
<context>
    <name>iam::RunsPage</name>
    <message>
        <source>The runs could not be read.</source>
        <translation>Die Läufe konnten nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>users of a run</comment>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>%1 von %2 erledigt</translation>
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
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Do not continue</source>
        <translation>Nicht fortsetzen</translation>
    </message>
    <message>
        <source>No runs yet.</source>
        <translation>Noch keine Läufe.</translation>
    </message>
    <message>
        <source>What is done to several users at once is listed here, with what became of each of them.</source>
        <translation>Was mit mehreren Benutzern zugleich getan wird, steht hier, mit dem, was aus jedem wurde.</translation>
    </message>
    <message>
        <source>%1 of %2 done, in another console</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>%1 von %2 erledigt, in einer anderen Konsole</translation>
    </message>
</context>
<context>
    <name>iam::SavedSearches</name>
    <message>
        <source>&amp;Save this search …</source>
        <translation>Diese Suche &amp;speichern …</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Nothing is being searched for.</source>
        <translation>Es wird nach nichts gesucht.</translation>
    </message>
    <message>
        <source>Delete the search “%1”?</source>
        <extracomment>%1 is the name of a search</extracomment>
        <translation>Suche „%1“ löschen?</translation>
    </message>
    <message>
        <source>Only the search goes. Nothing changes in the account.</source>
        <translation>Nur die Suche wird gelöscht. Im Konto ändert sich nichts.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>&amp;Löschen …</translation>
    </message>
</context>
<context>
    <name>iam::SearchButtons</name>
    <message>
        <source>Clear the field</source>
        <translation>Feld leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>name of a symbol, for screen readers</extracomment>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>iam::SearchField</name>
    <message>
        <source>Search users</source>
        <translation>Benutzer suchen</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Recent and saved searches (Alt+Down)</source>
        <translation>Letzte und gespeicherte Suchen (Alt+Abwärtspfeil)</translation>
    </message>
    <message>
        <source>Search name, e-mail, ID – or state: group: domain: expires&lt;</source>
        <extracomment>state: group: domain: expires&lt; are fixed words of the search language and stay as they are</extracomment>
        <translation>Name, E-Mail, ID suchen – oder state: group: domain: expires&lt;</translation>
    </message>
</context>
<context>
    <name>iam::SearchMenu</name>
    <message>
        <source>Recent searches</source>
        <translation>Letzte Suchen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Nothing has been searched for yet.</source>
        <translation>Es wurde noch nach nichts gesucht.</translation>
    </message>
    <message>
        <source>&amp;Save this search …</source>
        <translation>Diese Suche &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Forget recent searches</source>
        <translation>Letzte Suchen &amp;verwerfen</translation>
    </message>
</context>
<context>
    <name>iam::SearchNameDialog</name>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>Suche umbenennen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a view such as &quot;Waiting&quot;, %2 a search as typed</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Es fehlt ein Name.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Der Name ist zu lang.</translation>
    </message>
    <message>
        <source>Another search has this name.</source>
        <translation>Eine andere Suche hat diesen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>%n search(es) are kept already. Delete one first.</source>
        <translation>
            <numerusform>Es ist bereits %n Suche gespeichert. Löschen Sie zuerst eine.</numerusform>
            <numerusform>Es sind bereits %n Suchen gespeichert. Löschen Sie zuerst eine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::SearchProblemLine</name>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is a search term that would work</extracomment>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>Who belongs to it could not be read, so the term leaves nobody out. %1</source>
        <extracomment>%1 is a whole sentence with the reason</extracomment>
        <translation>Wer dazugehört, konnte nicht gelesen werden; der Begriff schließt daher niemanden aus. %1</translation>
    </message>
    <message>
        <source>Reading who belongs to it …</source>
        <translation>Es wird gelesen, wer dazugehört …</translation>
    </message>
</context>
<context>
    <name>iam::SelectionBar</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Keine auswählen</translation>
    </message>
    <message>
        <source>Actions for the selected users</source>
        <translation>Aktionen für die ausgewählten Benutzer</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>%n rows of the list are selected</extracomment>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n that match</source>
        <extracomment>a button; %n is how many users match the search</extracomment>
        <translation>
            <numerusform>Alle Treffer auswählen (%n)</numerusform>
            <numerusform>Alle %n Treffer auswählen</numerusform>
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
        <translation>Öffnen Sie Ihre Benachrichtigungen vom Typ „account“ und nehmen Sie die Einladung dort an: %1</translation>
    </message>
    <message>
        <source>Text to send on</source>
        <translation>Text zum Weitergeben</translation>
    </message>
    <message>
        <source>For people who already use the cloud</source>
        <translation>Für Personen, die die Cloud schon nutzen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <comment>where to find them</comment>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>of a shell</comment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>of the interface</comment>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Copies where the notification is found</source>
        <translation>Kopiert, wo die Benachrichtigung steht</translation>
    </message>
    <message>
        <source>Copies the command that accepts</source>
        <translation>Kopiert den Befehl zum Annehmen</translation>
    </message>
    <message>
        <source>Copies the call that accepts</source>
        <translation>Kopiert den Aufruf zum Annehmen</translation>
    </message>
</context>
<context>
    <name>iam::SignIn</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
</context>
<context>
    <name>iam::SignInSection</name>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Allowed IP addresses</source>
        <translation>Zulässige IP-Adressen</translation>
    </message>
    <message>
        <source>Single addresses, ranges such as 192.0.2.1-192.0.2.9 and subnets such as 2001:db8::/32, separated by commas or lines. Empty: from everywhere.</source>
        <translation>Einzelne Adressen, Bereiche wie 192.0.2.1-192.0.2.9 und Teilnetze wie 2001:db8::/32, durch Kommas oder Zeilen getrennt. Leer: von überall.</translation>
    </message>
    <message>
        <source>The user may change these addresses</source>
        <translation>Der Benutzer darf diese Adressen ändern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>The sign-in settings could not be read.</source>
        <translation>Die Anmeldeeinstellungen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Reading the sign-in settings …</source>
        <translation>Anmeldeeinstellungen werden gelesen …</translation>
    </message>
    <message>
        <source>Multifactor authentication: required for this user.</source>
        <translation>Mehrfaktorauthentifizierung: für diesen Benutzer erforderlich.</translation>
    </message>
    <message>
        <source>Multifactor authentication: not required for this user.</source>
        <translation>Mehrfaktorauthentifizierung: für diesen Benutzer nicht erforderlich.</translation>
    </message>
    <message>
        <source>Multifactor authentication: this service does not tell it for single users.</source>
        <translation>Mehrfaktorauthentifizierung: Dieser Service teilt sie nicht für einzelne Benutzer mit.</translation>
    </message>
    <message>
        <source>Not an address, range or subnet: %1</source>
        <extracomment>%1 is a list of what was typed</extracomment>
        <translation>Keine Adresse, kein Bereich oder Teilnetz: %1</translation>
    </message>
    <message>
        <source>Copy as …</source>
        <extracomment>a button: shows what would be sent as a command or a program</extracomment>
        <translation>Kopieren als …</translation>
    </message>
</context>
<context>
    <name>iam::StateBar</name>
    <message numerus="yes">
        <source>%1: %n invitation(s)</source>
        <extracomment>spoken; %1 is the state of an invitation, %n is how many are in it</extracomment>
        <translation>
            <numerusform>%1: %n Einladung</numerusform>
            <numerusform>%1: %n Einladungen</numerusform>
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
        <translation>Nichts wartet auf die Annahme</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) wait for acceptance</source>
        <translation>
            <numerusform>%n Zuweisung wartet auf die Annahme</numerusform>
            <numerusform>%n Zuweisungen warten auf die Annahme</numerusform>
        </translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Eingeladen von</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Folgezugriff</translation>
    </message>
</context>
<context>
    <name>iam::StatusDialog</name>
    <message>
        <source>Works with the access assigned.</source>
        <translation>Arbeitet mit dem zugewiesenen Zugriff.</translation>
    </message>
    <message>
        <source>Membership and access are kept, but nothing can be done in this account.</source>
        <translation>Mitgliedschaft und Zugriff bleiben erhalten, aber in diesem Konto kann nichts getan werden.</translation>
    </message>
    <message>
        <source>No classic infrastructure; everything else as Active.</source>
        <translation>Keine klassische Infrastruktur; alles andere wie bei Aktiv.</translation>
    </message>
    <message>
        <source>Only VPN access to devices; no console.</source>
        <translation>Nur VPN-Zugriff auf Geräte; keine Konsole.</translation>
    </message>
    <message>
        <source>Change the status of %1</source>
        <translation>Status von %1 ändern</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>%1 (jetzt)</translation>
    </message>
    <message>
        <source>A password for the console must be known.</source>
        <translation>Ein Kennwort für die Konsole muss bekannt sein.</translation>
    </message>
    <message>
        <source>VPN-only users have none of their own accord. Without it nobody can sign in.</source>
        <translation>Benutzer mit Status &apos;Nur VPN&apos; haben von sich aus keines. Ohne dieses kann sich niemand anmelden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Choose a status.</source>
        <translation>Wählen Sie einen Status aus.</translation>
    </message>
    <message>
        <source>This is the present status.</source>
        <translation>Dies ist der derzeitige Status.</translation>
    </message>
</context>
<context>
    <name>iam::StatusLine</name>
    <message>
        <source>Reading users</source>
        <translation>Benutzer werden gelesen</translation>
    </message>
    <message>
        <source>No run in progress</source>
        <translation>Kein laufender Vorgang</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers: so many done of so many</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>number of rows</comment>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Connected to the demo service</source>
        <translation>Mit dem Demoservice verbunden</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <extracomment>%1 is the address of a service</extracomment>
        <translation>Mit %1 verbunden</translation>
    </message>
    <message>
        <source>Read %1 of %2, as of %3</source>
        <extracomment>%1 and %2 are numbers of users, %3 is the time the list is of</extracomment>
        <translation>%1 von %2 gelesen, Stand %3</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
</context>
<context>
    <name>iam::Toast</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>iam::TriageFilters</name>
    <message>
        <source>All inviters</source>
        <translation>Alle Einladenden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a choice in a list; %1 is the name of somebody who has sent invitations, %2 how many</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The service does not tell who has sent the invitations.</source>
        <translation>Der Service sagt nicht, wer die Einladungen gesendet hat.</translation>
    </message>
    <message>
        <source>Search invitations</source>
        <translation>Einladungen suchen</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Eingeladen von</translation>
    </message>
    <message>
        <source>Any domain</source>
        <translation>Jede Domäne</translation>
    </message>
    <message>
        <source>Domain of the address</source>
        <translation>Domäne der Adresse</translation>
    </message>
    <message>
        <source>Sent at any time</source>
        <translation>Gesendet: jederzeit</translation>
    </message>
    <message>
        <source>Sent more than so many days ago</source>
        <translation>Vor mehr als so vielen Tagen gesendet</translation>
    </message>
    <message numerus="yes">
        <source>Sent more than %n day(s) ago</source>
        <translation>
            <numerusform>Vor mehr als %n Tag gesendet</numerusform>
            <numerusform>Vor mehr als %n Tagen gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
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
        <translation>Der Service sagt es nicht.</translation>
    </message>
    <message>
        <source>All open and unsuccessful invitations</source>
        <translation>Alle offenen und erfolglosen Einladungen</translation>
    </message>
    <message>
        <source>Found invitations</source>
        <translation>Gefundene Einladungen</translation>
    </message>
    <message numerus="yes">
        <source>%n open or unsuccessful, as of %1</source>
        <extracomment>%n invitations, %1 is the time of the list</extracomment>
        <translation>
            <numerusform>%n offen oder erfolglos, Stand %1</numerusform>
            <numerusform>%n offen oder erfolglos, Stand %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n selected</source>
        <translation>
            <numerusform>%n ausgewählte erneut senden</numerusform>
            <numerusform>%n ausgewählte erneut senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend all %n</source>
        <translation>
            <numerusform>Alle %n erneut senden</numerusform>
            <numerusform>Alle %n erneut senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n selected</source>
        <translation>
            <numerusform>%n ausgewählte stornieren</numerusform>
            <numerusform>%n ausgewählte stornieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel all %n</source>
        <translation>
            <numerusform>Alle %n stornieren</numerusform>
            <numerusform>Alle %n stornieren</numerusform>
        </translation>
    </message>
    <message>
        <source>No invitation is listed.</source>
        <translation>Es ist keine Einladung aufgelistet.</translation>
    </message>
    <message>
        <source>Offline: changes are not possible.</source>
        <translation>Offline: Änderungen sind nicht möglich.</translation>
    </message>
    <message>
        <source>Go to an invitation that waits, or has ended.</source>
        <translation>Gehen Sie zu einer Einladung, die wartet oder beendet ist.</translation>
    </message>
    <message>
        <source>No open invitations.</source>
        <translation>Keine offenen Einladungen.</translation>
    </message>
    <message>
        <source>Nothing waits, and nothing has expired or failed.</source>
        <translation>Nichts wartet, und nichts ist abgelaufen oder fehlgeschlagen.</translation>
    </message>
    <message>
        <source>No invitation is like this.</source>
        <translation>Keine Einladung passt dazu.</translation>
    </message>
    <message>
        <source>Other filters may find some.</source>
        <translation>Andere Filter finden vielleicht welche.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Text for the invitee copied.</source>
        <translation>Text für die eingeladene Person kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n expired invitation(s) no longer listed by the service.</source>
        <translation>
            <numerusform>%n abgelaufene Einladung wird vom Service nicht mehr aufgelistet.</numerusform>
            <numerusform>%n abgelaufene Einladungen werden vom Service nicht mehr aufgelistet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Invitation triage</source>
        <translation>Einladungsübersicht</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Aktualisieren (F5)</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>Benutzer einladen</translation>
    </message>
    <message>
        <source>Copy text for the invitee</source>
        <translation>Text für Eingeladene kopieren</translation>
    </message>
    <message>
        <source>Open and unsuccessful invitations</source>
        <translation>Offene und erfolglose Einladungen</translation>
    </message>
</context>
<context>
    <name>iam::UndoDialog</name>
    <message>
        <source>Undo the last change?</source>
        <translation>Die letzte Änderung rückgängig machen?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Undoing does</source>
        <translation>Rückgängig heißt</translation>
    </message>
    <message>
        <source>It sends</source>
        <translation>Gesendet wird</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
</context>
<context>
    <name>iam::UndoRunDialog</name>
    <message numerus="yes">
        <source>%n user(s) are added to %1 again:</source>
        <extracomment>%1 is the name of an access group</extracomment>
        <translation>
            <numerusform>%n Benutzer wird wieder zu %1 hinzugefügt:</numerusform>
            <numerusform>%n Benutzer werden wieder zu %1 hinzugefügt:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) are removed from %1:</source>
        <extracomment>%1 is the name of an access group</extracomment>
        <translation>
            <numerusform>%n Benutzer wird aus %1 entfernt:</numerusform>
            <numerusform>%n Benutzer werden aus %1 entfernt:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) get the status %1 again:</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>
            <numerusform>%n Benutzer erhält wieder den Status %1:</numerusform>
            <numerusform>%n Benutzer erhalten wieder den Status %1:</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this run?</source>
        <translation>Diesen Lauf rückgängig machen?</translation>
    </message>
    <message>
        <source>Only what the run has changed is put back, as a run of its own. Who was so before the run stays so.</source>
        <translation>Nur was der Lauf geändert hat, wird zurückgenommen, als eigener Lauf. Wer vorher schon so war, bleibt so.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
</context>
<context>
    <name>iam::UserActions</name>
    <message>
        <source>&amp;Resend invite</source>
        <translation>Ein&amp;ladung erneut senden</translation>
    </message>
    <message>
        <source>&amp;Cancel invite</source>
        <translation>Einladung &amp;stornieren</translation>
    </message>
    <message>
        <source>C&amp;lear failed invitation</source>
        <translation>&amp;Fehlgeschlagene Einladung löschen</translation>
    </message>
    <message>
        <source>Cop&amp;y address</source>
        <translation>Adr&amp;esse kopieren</translation>
    </message>
    <message>
        <source>Remo&amp;ve user …</source>
        <translation>Benutzer entfer&amp;nen …</translation>
    </message>
    <message>
        <source>Leave &amp;account …</source>
        <translation>&amp;Konto verlassen …</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Invite again …</source>
        <translation>Erneut e&amp;inladen …</translation>
    </message>
    <message>
        <source>Assi&amp;gn access …</source>
        <translation>&amp;Zugriff zuweisen …</translation>
    </message>
    <message>
        <source>Add &amp;to group …</source>
        <translation>Zu &amp;Gruppe hinzufügen …</translation>
    </message>
    <message>
        <source>Classic &amp;permissions …</source>
        <translation>Klassische Be&amp;rechtigungen …</translation>
    </message>
    <message>
        <source>Change &amp;status …</source>
        <translation>S&amp;tatus ändern …</translation>
    </message>
    <message>
        <source>Cha&amp;nge parent …</source>
        <translation>Übergeor&amp;dneten Benutzer ändern …</translation>
    </message>
    <message>
        <source>&amp;Update IBMid …</source>
        <translation>IB&amp;Mid aktualisieren …</translation>
    </message>
    <message>
        <source>Planned access …</source>
        <translation>Geplanter Zugriff …</translation>
    </message>
    <message>
        <source>Access report …</source>
        <translation>Zugriffsbericht …</translation>
    </message>
    <message>
        <source>Co&amp;py as …</source>
        <translation>K&amp;opieren als …</translation>
    </message>
    <message>
        <source>This is done for one user at a time.</source>
        <translation>Dies wird jeweils für einen Benutzer ausgeführt.</translation>
    </message>
    <message>
        <source>Not checked: whether you have the right could not be read.</source>
        <translation>Nicht geprüft: Ob Sie das Recht haben, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Add VPN-on&amp;ly user …</source>
        <translation>Reinen VPN-Benu&amp;tzer hinzufügen …</translation>
    </message>
</context>
<context>
    <name>iam::UserPicker</name>
    <message>
        <source>Search users</source>
        <translation>Benutzer suchen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a user in a list: %1 is a name, %2 an e-mail address</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type to narrow the list</source>
        <translation>
            <numerusform>und %n weiterer: tippen, um die Liste einzugrenzen</numerusform>
            <numerusform>und %n weitere: tippen, um die Liste einzugrenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>No user matches.</source>
        <translation>Kein Benutzer entspricht der Suche.</translation>
    </message>
</context>
<context>
    <name>iam::UserTableModel</name>
    <message>
        <source>Select %1</source>
        <extracomment>spoken for the tick box of a row; %1 is the name of a user</extracomment>
        <translation>%1 auswählen</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <extracomment>spoken for the menu button of a row; %1 is the name of a user</extracomment>
        <translation>Aktionen für %1</translation>
    </message>
    <message>
        <source>%1, owner, self</source>
        <extracomment>spoken; %1 is the name of a user, who is the owner of the account and the person signed in</extracomment>
        <translation>%1, Eigner, ich</translation>
    </message>
    <message>
        <source>%1, owner</source>
        <translation>%1, Eigner</translation>
    </message>
    <message>
        <source>%1, self</source>
        <translation>%1, ich</translation>
    </message>
    <message>
        <source>estimated, %1</source>
        <extracomment>spoken; %1 is &quot;in 5 days&quot;</extracomment>
        <translation>geschätzt, %1</translation>
    </message>
    <message>
        <source>Selected</source>
        <comment>column</comment>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>column</comment>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>column</comment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Invited / added</source>
        <comment>column</comment>
        <translation>Eingeladen / hinzugefügt</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>IAM ID</source>
        <comment>column</comment>
        <translation>IAM ID</translation>
    </message>
    <message>
        <source>User ID</source>
        <comment>column</comment>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Realm</source>
        <comment>column</comment>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>column</comment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Last activity</source>
        <comment>column</comment>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Groups</source>
        <comment>column</comment>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Policies</source>
        <comment>column</comment>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Parent</source>
        <comment>column</comment>
        <translation>Übergeordnet</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n assignment(s) wait for acceptance</source>
        <extracomment>spoken; %1 is the name of a user, %n is how much access follows acceptance</extracomment>
        <translation>
            <numerusform>%1, %n Zuweisung wartet auf die Annahme</numerusform>
            <numerusform>%1, %n Zuweisungen warten auf die Annahme</numerusform>
        </translation>
    </message>
    <message>
        <source>Read for the rows that were seen: %1 of %2 users. Sorting goes by what is read.</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Gelesen für die gesehenen Zeilen: %1 von %2 Benutzern. Sortiert wird nach dem Gelesenen.</translation>
    </message>
</context>
<context>
    <name>iam::UsersPage</name>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Read %1 of %2</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>%1 von %2 gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s), as of %1</source>
        <extracomment>%n users, the list is of the time %1</extracomment>
        <translation>
            <numerusform>%n Benutzer, Stand %1</numerusform>
            <numerusform>%n Benutzer, Stand %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 users, incomplete, as of %3</source>
        <extracomment>%1 of %2 users have been read, the list is of the time %3</extracomment>
        <translation>%1 von %2 Benutzern, unvollständig, Stand %3</translation>
    </message>
    <message>
        <source>The list is incomplete.</source>
        <extracomment>%1 is the number of a page, %2 a whole sentence with the reason</extracomment>
        <translation>Die Liste ist unvollständig.</translation>
    </message>
    <message>
        <source>Reading was stopped. What was read can be used.</source>
        <translation>Das Lesen wurde gestoppt. Das Gelesene kann verwendet werden.</translation>
    </message>
    <message>
        <source>Page %1 could not be read. %2 What was read can be used.</source>
        <translation>Seite %1 konnte nicht gelesen werden. %2 Das Gelesene kann verwendet werden.</translation>
    </message>
    <message>
        <source>Retry from page %1</source>
        <extracomment>%1 is the number of a page</extracomment>
        <translation>Ab Seite %1 wiederholen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>The users could not be read.</source>
        <translation>Die Benutzer konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reading the users …</source>
        <translation>Benutzer werden gelesen …</translation>
    </message>
    <message>
        <source>The first ones appear as soon as they are read.</source>
        <translation>Die ersten erscheinen, sobald sie gelesen sind.</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Versuchen Sie es mit weniger oder anderen Wörtern.</translation>
    </message>
    <message>
        <source>There is no connection: only what was read before is searched.</source>
        <translation>Es besteht keine Verbindung: Nur das zuvor Gelesene wird durchsucht.</translation>
    </message>
    <message>
        <source>The list is incomplete, and the person may be among those not read yet.</source>
        <translation>Die Liste ist unvollständig, und die Person gehört vielleicht zu den noch nicht gelesenen.</translation>
    </message>
    <message>
        <source>No user matches.</source>
        <translation>Kein Benutzer entspricht der Suche.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>No open invitations.</source>
        <translation>Keine offenen Einladungen.</translation>
    </message>
    <message>
        <source>Nothing has expired.</source>
        <translation>Nichts ist abgelaufen.</translation>
    </message>
    <message>
        <source>Nobody is in this view.</source>
        <translation>Niemand ist in dieser Ansicht.</translation>
    </message>
    <message>
        <source>The other views show the rest of the account.</source>
        <translation>Die anderen Ansichten zeigen den Rest des Kontos.</translation>
    </message>
    <message>
        <source>Nobody else is in this account yet.</source>
        <translation>Noch ist niemand sonst in diesem Konto.</translation>
    </message>
    <message>
        <source>Invite people by their e-mail addresses. They decide whether to come.</source>
        <translation>Laden Sie Personen über ihre E-Mail-Adressen ein. Diese entscheiden, ob sie beitreten.</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>Benutzer einladen</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied.</source>
        <translation>
            <numerusform>%n Adresse kopiert.</numerusform>
            <numerusform>%n Adressen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>%1 is now %2. Nothing was sent.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation>%1 hat jetzt den Status %2. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <translation>%1 ist nicht mehr im Konto.</translation>
    </message>
    <message>
        <source>%1: the answer was lost. The list shows what became of it. %2</source>
        <translation>%1: Die Antwort ging verloren. Die Liste zeigt, was daraus wurde. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a name, %2 a whole sentence with the reason</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Invitation sent again to %1.</source>
        <translation>Einladung erneut an %1 gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) could not be done.</source>
        <translation>
            <numerusform>%n Aktion konnte nicht ausgeführt werden.</numerusform>
            <numerusform>%n Aktionen konnten nicht ausgeführt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) copied.</source>
        <translation>
            <numerusform>%n Name kopiert.</numerusform>
            <numerusform>%n Namen kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ID(s) copied.</source>
        <translation>
            <numerusform>%n ID kopiert.</numerusform>
            <numerusform>%n IDs kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation>Text kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) exported.</source>
        <translation>
            <numerusform>%n Benutzer exportiert.</numerusform>
            <numerusform>%n Benutzer exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The access of %n user(s) could not be read completely. The report says what is missing.</source>
        <translation>
            <numerusform>Der Zugriff von %n Benutzer konnte nicht vollständig gelesen werden. Der Bericht nennt, was fehlt.</numerusform>
            <numerusform>Der Zugriff von %n Benutzern konnte nicht vollständig gelesen werden. Der Bericht nennt, was fehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access report saved.</source>
        <translation>Zugriffsbericht gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s), copy of %1</source>
        <extracomment>%n users, the list is a copy of the time %1</extracomment>
        <translation>
            <numerusform>%n Benutzer, Kopie, Stand %1</numerusform>
            <numerusform>%n Benutzer, Kopie, Stand %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline: you see the copy of %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Offline: Sie sehen die Kopie mit Stand %1.</translation>
    </message>
    <message>
        <source>Changes are not possible.</source>
        <translation>Änderungen sind nicht möglich.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%1: sent %n s ago.</source>
        <extracomment>%1 is a name or an address; %n seconds</extracomment>
        <translation>
            <numerusform>%1: vor %n s gesendet.</numerusform>
            <numerusform>%1: vor %n s gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Arrange columns …</source>
        <translation>Spalten &amp;anordnen …</translation>
    </message>
    <message>
        <source>Not checked: whether you have the right could not be read.</source>
        <translation>Nicht geprüft: Ob Sie das Recht haben, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>You are no longer signed in.</source>
        <translation>Sie sind nicht mehr angemeldet.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>The list is incomplete: %n user(s) are not read yet, and the person may be among them.</source>
        <translation>
            <numerusform>Die Liste ist unvollständig: %n Benutzer ist noch nicht gelesen und könnte die gesuchte Person sein.</numerusform>
            <numerusform>Die Liste ist unvollständig: %n Benutzer sind noch nicht gelesen und die Person könnte darunter sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has been inactive for 30 days.</source>
        <translation>Niemand ist seit 30 Tagen inaktiv.</translation>
    </message>
    <message>
        <source>The owner has restricted who can see other users.</source>
        <translation>Der Eigner hat eingeschränkt, wer andere Benutzer sehen kann.</translation>
    </message>
    <message>
        <source>You see yourself, people you invited and those below you in the classic hierarchy.</source>
        <translation>Sie sehen sich selbst, Personen, die Sie eingeladen haben, und diejenigen, die in der klassischen Hierarchie unter Ihnen stehen.</translation>
    </message>
    <message>
        <source>The run was not begun. Nothing was sent. %1</source>
        <extracomment>%1 is a whole sentence with the reason</extracomment>
        <translation>Der Lauf wurde nicht begonnen. Nichts wurde gesendet. %1</translation>
    </message>
    <message>
        <source>Command copied.</source>
        <translation>Befehl kopiert.</translation>
    </message>
    <message>
        <source>What was read can be used. Sign in again to change something.</source>
        <translation>Bereits Gelesenes kann verwendet werden. Melden Sie sich erneut an, um etwas zu ändern.</translation>
    </message>
</context>
<context>
    <name>iam::UsersTitleRow</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>Benutzer einladen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Add VPN-only user</source>
        <translation>Benutzer mit Status &apos;Nur VPN&apos; hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Aktualisieren (F5)</translation>
    </message>
</context>
<context>
    <name>iam::VanishedDialog</name>
    <message>
        <source>Choose an invitation.</source>
        <translation>Wählen Sie eine Einladung.</translation>
    </message>
    <message>
        <source>Expired, no longer listed by the service</source>
        <translation>Abgelaufen, vom Service nicht mehr aufgelistet</translation>
    </message>
    <message>
        <source>The journal knows of them. Nothing is left to cancel or to send again; they can be invited anew with the same access.</source>
        <translation>Das Journal kennt sie. Nichts ist mehr zu stornieren oder erneut zu senden; sie können mit demselben Zugriff neu eingeladen werden.</translation>
    </message>
    <message>
        <source>Expired invitations</source>
        <translation>Abgelaufene Einladungen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>column</comment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>column</comment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>column</comment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Invite again …</source>
        <translation>Erneut einladen …</translation>
    </message>
</context>
<context>
    <name>iam::VpnUserDialog</name>
    <message>
        <source>Add VPN-only user</source>
        <translation>Benutzer mit Status &apos;Nur VPN&apos; hinzufügen</translation>
    </message>
    <message>
        <source>Has VPN access to devices and no console. Nobody has to accept, and no invitation is sent. * is required.</source>
        <translation>Hat VPN-Zugriff auf Geräte und keine Konsole. Niemand muss annehmen und es wird keine Einladung gesendet. * ist erforderlich.</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>Vor&amp;name</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>N&amp;achname</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>VPN &amp;password</source>
        <translation>VPN-&amp;Kennwort</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>Kennwort &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Unternehmen</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Cou&amp;ntry</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Cannot be changed later</source>
        <translation>Kann später nicht geändert werden</translation>
    </message>
    <message>
        <source>8 to 20 characters: upper and lower case, a digit, a special character</source>
        <translation>8 bis 20 Zeichen: Groß- und Kleinbuchstaben, eine Ziffer, ein Sonderzeichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>%1 is the label of a field that must be filled in</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>None</source>
        <comment>VPN type</comment>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Pa&amp;rent</source>
        <translation>Über&amp;geordneter Benutzer</translation>
    </message>
    <message>
        <source>&amp;VPN type</source>
        <translation>&amp;VPN-Typ</translation>
    </message>
    <message>
        <source>Not a valid e-mail address: %1.</source>
        <extracomment>%1 is what is wrong, such as &quot;no @ in it&quot;</extracomment>
        <translation>Keine gültige E-Mail-Adresse: %1.</translation>
    </message>
    <message>
        <source>A user name has no blanks.</source>
        <translation>Ein Benutzername enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>This user name is taken.</source>
        <translation>Dieser Benutzername ist vergeben.</translation>
    </message>
    <message>
        <source>8 to 20 characters with upper and lower case, a digit and a special character.</source>
        <translation>8 bis 20 Zeichen mit Groß- und Kleinbuchstaben, einer Ziffer und einem Sonderzeichen.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Kennwörter unterscheiden sich.</translation>
    </message>
    <message>
        <source>Not everything that is required is filled in.</source>
        <translation>Es sind nicht alle erforderlichen Angaben ausgefüllt.</translation>
    </message>
    <message>
        <source>Not every value is valid.</source>
        <translation>Nicht jeder Wert ist gültig.</translation>
    </message>
    <message>
        <source>Your account has no classic infrastructure.</source>
        <translation>Ihr Konto hat keine klassische Infrastruktur.</translation>
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
        <translation>%1 für %2, %3</translation>
    </message>
    <message>
        <source>Access after acceptance</source>
        <translation>Zugriff nach der Annahme</translation>
    </message>
    <message>
        <source>Given by this console when the person has accepted; never to anybody else.</source>
        <translation>Wird von dieser Konsole vergeben, sobald die Person angenommen hat; niemals an jemand anderen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing waits any more.</source>
        <translation>Es wartet nichts mehr.</translation>
    </message>
    <message>
        <source>Refused: “%1”</source>
        <extracomment>%1 is the service&apos;s own text</extracomment>
        <translation>Abgelehnt: „%1“</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Being given …</source>
        <translation>Wird gegeben …</translation>
    </message>
    <message>
        <source>The invitation has not been accepted yet. Nothing was given.</source>
        <translation>Die Einladung ist noch nicht angenommen. Nichts wurde gegeben.</translation>
    </message>
    <message>
        <source>Give now</source>
        <translation>Jetzt geben</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
</context>
<context>
    <name>iam::WaitingNotice</name>
    <message numerus="yes">
        <source>%n assignment(s) were refused after acceptance.</source>
        <translation>
            <numerusform>%n Zuweisung wurde nach der Annahme abgelehnt.</numerusform>
            <numerusform>%n Zuweisungen wurden nach der Annahme abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) wait for acceptance.</source>
        <translation>
            <numerusform>%n Zuweisung wartet auf die Annahme.</numerusform>
            <numerusform>%n Zuweisungen warten auf die Annahme.</numerusform>
        </translation>
    </message>
    <message>
        <source>The invitation could not carry them.</source>
        <translation>Die Einladung konnte sie nicht enthalten.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>iam::WaitingPolicyDialog</name>
    <message>
        <source>Edit what waits for acceptance</source>
        <translation>Was auf Annahme wartet, bearbeiten</translation>
    </message>
    <message>
        <source>%1 gets it after accepting the invitation.</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>%1 erhält es nach Annahme der Einladung.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>It does not wait any more: it has been given, or was taken out.</source>
        <translation>Es wartet nicht mehr: es wurde gegeben oder herausgenommen.</translation>
    </message>
</context>
<context>
    <name>iam::WizardSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is the name of the step</extracomment>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>iam::WriteFileDialog</name>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This file is there already. It will be replaced.</source>
        <translation>Diese Datei ist bereits vorhanden. Sie wird ersetzt.</translation>
    </message>
    <message>
        <source>The file cannot be made here.</source>
        <extracomment>%1 is a reason in the words of the system, such as &quot;No space left on device&quot;</extracomment>
        <translation>Die Datei kann hier nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The file could not be written to its end.</source>
        <translation>Die Datei konnte nicht zu Ende geschrieben werden.</translation>
    </message>
    <message>
        <source>The system says: %1. What was there before is unchanged.</source>
        <translation>Das System meldet: %1. Was vorher da war, ist unverändert.</translation>
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
        <translation>Dateina&amp;me</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>&amp;Raw CSV</source>
        <translation>R&amp;oh-CSV</translation>
    </message>
    <message>
        <source>A spreadsheet may take names for formulas and run them. Use raw files for programs only.</source>
        <translation>Eine Tabellenkalkulation kann Namen für Formeln halten und ausführen. Verwenden Sie Rohdateien nur für Programme.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
</TS>
