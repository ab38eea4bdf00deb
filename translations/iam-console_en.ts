<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccessText</name>
    <message>
        <source>View hardware details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View software passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage network tunnels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage provisioning scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View cPanel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View Plesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View Helm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View Urchin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage servers remotely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload operating systems and start rescue kernels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add IP addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage lockbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage network storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage port control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage load balancers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage hardware firewalls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage software firewalls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage protection against malware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage host identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage vulnerability scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage who is notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage VLAN spanning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage CDN accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage CDN files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View CDN bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage network routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View virtual server details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade virtual servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit host names and domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage message delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage VPN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View QuantaStor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter data centers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter data center rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage SSH keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage firewall rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage public images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage network gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage auto scale groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage SAML authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage security groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order servers with a public network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View dedicated hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use all bare metal servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use all virtual servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use all dedicated hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instance</source>
        <comment>part of a service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resource group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resource type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 matches %2</source>
        <extracomment>%1 is what is compared, such as &quot;instance&quot;, %2 a pattern such as QR-*</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what is compared, such as &quot;instance&quot;, %2 its value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag %1</source>
        <extracomment>%1 is a tag of resources</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file must be UTF-8 text</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark must be closed</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the columns are email, groups and like</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be a column email</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no more fields than columns</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every line needs an address</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be an e-mail address</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be an access group that you may give</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be an active user of the account</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address that is listed twice must have the same access</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at most %n people at once</source>
        <comment>rule</comment>
        <translation>
            <numerusform>at most %n person at once</numerusform>
            <numerusform>at most %n people at once</numerusform>
        </translation>
    </message>
    <message>
        <source>All IAM Account Management services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Account Management services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resource group itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <extracomment>%1 is a list of roles, %2 a service or a group of services</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2, %3.</source>
        <extracomment>%1 is a list of roles, %2 a service or a group of services, %3 what of it, such as &quot;instance QR-ml&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Super user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes a member of %1.</source>
        <extracomment>%1 is an access group</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Gets %n permission(s) of classic infrastructure.</source>
        <translation>
            <numerusform>Gets %n permission of classic infrastructure.</numerusform>
            <numerusform>Gets %n permissions of classic infrastructure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gets the classic permission set %1 (%n permission(s)).</source>
        <extracomment>%1 is the name of a set, such as &quot;Basic user&quot;</extracomment>
        <translation>
            <numerusform>Gets the classic permission set %1 (%n permission).</numerusform>
            <numerusform>Gets the classic permission set %1 (%n permissions).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a file, %2 the rule it breaks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <extracomment>%1 is a file, %2 a line number, %3 the rule it breaks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, column %3: it is empty, but %4.</source>
        <extracomment>%1 is a file, %2 a line number, %3 a column, %4 the rule it breaks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, column %3: “%4” – %5.</source>
        <extracomment>%1 is a file, %2 a line number, %3 a column, %4 what stands there, %5 the rule it breaks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in this period: %1</source>
        <extracomment>%1 is a period, such as &quot;Mon–Fri 08:00–18:00, UTC+01:00&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message>
        <source>All IAM Account management services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Account management services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a service, %2 how many policies there are for it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n classic permission(s)</source>
        <translation>
            <numerusform>%n classic permission</numerusform>
            <numerusform>%n classic permissions</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <extracomment>%1 is a list such as &quot;the groups, the policies&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>no access is planned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list of lists</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the classic hierarchy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Invite %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resend the invitation of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the invitation of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the failed invitation of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the VPN-only user %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the status of %1 from %2 to %3</source>
        <extracomment>%1 is a name; %2 and %3 are states in the service&apos;s words, such as ACTIVE</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 the former parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 the parent %2</source>
        <extracomment>%1 and %2 are names</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the IBMid of %1 to %2</source>
        <extracomment>%1 is a name, %2 a sign-in name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the classic permissions of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 to the group %2</source>
        <extracomment>%1 is a name, %2 an access group</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from the group %2</source>
        <extracomment>%1 is a name, %2 an access group</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 a policy for %2</source>
        <extracomment>%1 is a name, %2 what a policy is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a policy of %1 for %2</source>
        <extracomment>%1 is a name, %2 what a policy is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the policy for %2 from %1</source>
        <extracomment>%1 is a name, %2 what a policy is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the allowed IP addresses of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the settings of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the access group %1</source>
        <extracomment>%1 is the name of an access group</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the settings of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Console for the users of a cloud account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo account; the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the account service at &lt;URL&gt;. The API key comes from the key store, from the environment variable IBMCLOUD_API_KEY, or is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account to open at --service-url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo data: quantum-lab, big-corp or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the demo account big-corp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the demo account is kept; :memory: keeps nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the demo account processes an invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the interface, such as de or pt_BR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown demo data: %1. There are quantum-lab, big-corp and empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--users and --processing-ms take a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo and --service-url exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--service-url needs an address such as https://iam.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--service-url needs --account with the ID of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the window in which an account is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Append what happens to &lt;FILE&gt;, without keys, tokens and contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--connect and --service-url exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For run: invite (the default), resend, cancel or remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For run: how many addresses an invitation holds, at most 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a window: invite the people of PLAN, a CSV file with the columns email and groups, or a draft of the invite wizard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a window: go on with the runs that are not at their end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run needs the file with the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown action: %1. There are invite, resend, cancel and remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--addresses-per-request takes a number from 1 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileReport</name>
    <message>
        <source>The journal was written by a newer version of the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft of an invitation was written by a newer version of the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft of an invitation was damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of what waits for acceptance was written by a newer version of the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of what waits for acceptance was damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of the users was written by a newer version of the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of the users was damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were written by a newer version of the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo account was written by a newer version of the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo account&apos;s data were damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left as it is. Use that version, or nothing is recorded and no run can be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one was begun. Runs that had not ended are in the old one; look at the list before you start them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next invitation begins empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to be given after acceptance is not given by itself any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a connection no users are shown, until they have been read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console begins with its own; accounts have to be connected again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It was not deleted: %2</source>
        <extracomment>%1 is what follows for the person, %2 is the path of a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InviteeText</name>
    <message>
        <source>You have been invited to the account “%1”. The message is on its way.</source>
        <extracomment>to somebody invited; %1 is the name of an account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have been invited to the account “%1”. The newest message was sent on %2; it counts until %3.</source>
        <extracomment>to somebody invited; %1 is the name of an account, %2 and %3 are dates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have been invited to the account “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the link in the newest message: links in older ones no longer work. Look among unwanted mail, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you already use the cloud, you find the invitation in your notifications of the type “account”, too: %1</source>
        <extracomment>to somebody invited; %1 is the address of a web page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your invitation to the account “%1” ended on %2. A new message is needed.</source>
        <extracomment>to somebody invited; %1 is the name of an account, %2 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If something does not work, ask %1.</source>
        <extracomment>to somebody invited; %1 is the name of who has sent the invitation</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>missing</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a string</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a whole number</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not true or false</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an object</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a list</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a time</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyText</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>days</comment>
        <extracomment>the first and the last of several days of the week</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All IAM Account management services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Account management services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource group itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource group “%1”</source>
        <extracomment>%1 is the name of a resource group</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 matches %2</source>
        <extracomment>%1 is an attribute such as &quot;Service instance&quot;, %2 a pattern such as QR-*</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>%1 is an attribute such as &quot;Service instance&quot;, %2 its value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entire account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a condition (%1)</source>
        <extracomment>%1 is the technical name of a pattern of conditions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <extracomment>the beginning and the end of a period, and its offset such as UTC+01:00</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 all day, %2</source>
        <extracomment>days of the week, and an offset such as UTC+01:00</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2–%3, %4</source>
        <extracomment>days of the week, from, to, and an offset such as UTC+01:00</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 (%3).</source>
        <extracomment>%1 are names of roles, %2 is what they are for, %3 narrows it, such as &quot;Entire account&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in this period: %1.</source>
        <extracomment>%1 is a period</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on the resource group itself.</source>
        <extracomment>%1 is the name of a role</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <extracomment>%1 are names of roles, %2 is what they are for, %3 narrows it, such as &quot;Entire account&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemHelp</name>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>This was stopped before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot be reached: %1.</source>
        <extracomment>%1 is the reason in technical words, such as &quot;Connection refused&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is not linked to classic infrastructure. Take the classic permission set out and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are no longer signed in. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refuses: “%1”</source>
        <extracomment>%1 is the service&apos;s own text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept this: “%1”</source>
        <extracomment>%1 is the service&apos;s own text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refuses for now: “%1”, “%2”</source>
        <extracomment>both are the service&apos;s own texts: what is refused, and why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refuses for now: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 100 addresses per request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than the service or the console takes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Too many requests. Try again in %n second(s).</source>
        <translation>
            <numerusform>Too many requests. Try again in %n second.</numerusform>
            <numerusform>Too many requests. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many requests. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has a problem (%1).</source>
        <extracomment>%1 is an HTTP status such as 503</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be read (unexpected %1). Nothing more was sent.</source>
        <extracomment>%1 names a place in the answer, such as resources[3].state</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console did not send this: %1.</source>
        <extracomment>%1 is the reason in technical words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible in this state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in as a service ID. Only a person can do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Ask the account owner.</source>
        <comment>the role that is needed</comment>
        <extracomment>%1 is a whole sentence about the role that is needed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Ask the account owner (%2).</source>
        <extracomment>%1 is a whole sentence about the role that is needed, %2 a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is you. To go, leave the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you yourself can leave the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection. Changes are not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the role Editor or Administrator on User Management, or the classic permission Manage Users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the role Editor on IAM Access Groups, or on a single access group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the role Administrator on what the access is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the classic permission Manage Users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the classic permission Manage Users, and a place above the user in the hierarchy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the role Administrator on User Management. In an account with classic infrastructure it also needs the classic permission Manage Users, and a place above the user in the hierarchy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the account owner can do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the role Editor on User Management, or the classic permission Manage Users and a place above the user in the hierarchy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the role Editor on User Management or on IAM Access Management.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the role Administrator on IAM Identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not safe. %1 Nothing was sent.</source>
        <extracomment>%1 is a whole sentence that says what is wrong with the connection</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed in this account: %1.</source>
        <extracomment>%1 is a list of addresses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refuses: “%1” Expected right: %2</source>
        <extracomment>%1 is the service&apos;s own text, %2 a sentence with the right that is needed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These classic permissions cannot be given: %1.</source>
        <extracomment>%1 is a list of technical names</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has reached its limit of policies. Use access groups or remove unused policies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still being processed. Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the account owner: nobody can do this to the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody changes their own classic permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an IBMid can be updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no classic infrastructure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible after the invitation has been accepted and the user has signed in once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is set to read only. The menu Account changes that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has reached its limit of policies (%1). Use access groups or remove unused policies.</source>
        <extracomment>%1 is a number of policies</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace number: %1</source>
        <extracomment>%1 identifies a request, for the service&apos;s support</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests. Going on at %1: try %2 of %3.</source>
        <extracomment>%1 is a time, %2 and %3 are numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has a problem (%1). Try %2 of %3.</source>
        <extracomment>%1 is an HTTP status such as 503, %2 and %3 are numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not answer in time. Try %1 of %2.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot be reached. Try %1 of %2.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another console is carrying out a run of this account. Wait until it is through, or stop it and close that console.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightsText</name>
    <message>
        <source>What may be done could not be read; the service decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner of the account: may do everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May invite, resend, cancel and change status; may remove users below in the classic hierarchy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May invite, resend, cancel, change status and remove users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May invite, resend, cancel and change status; may not remove users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May invite, resend and cancel; may not change or remove users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May change status; may not invite or remove users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May look at users; may not invite, change or remove them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>“%1” is not a search term and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no state and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a number of days and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a date such as 2026-01-31 and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a word behind it and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no access group or user for “%1”, so it is left out.</source>
        <extracomment>%1 is a piece of a search as typed, such as group:auditors</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TriageText</name>
    <message>
        <source>Ended</source>
        <comment>invitations that have expired; below a bar of a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <extracomment>%1 and %2 are numbers of days, &quot;0–3 days&quot;; below a bar of a chart, short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>%1 and %2 are numbers of days, &quot;8–14&quot;; below a bar of a chart</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) ended</source>
        <translation>
            <numerusform>%n invitation ended</numerusform>
            <numerusform>%n invitations ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) with %1 to %2 days left</source>
        <extracomment>%1 and %2 are numbers of days</extracomment>
        <translation>
            <numerusform>%n invitation with %1 to %2 days left</numerusform>
            <numerusform>%n invitations with %1 to %2 days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 days left</source>
        <extracomment>heading of a list of invitations; %1 and %2 are numbers of days</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserExtraText</name>
    <message>
        <source>This could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to tell.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserSnapshot</name>
    <message>
        <source>The copy on this computer is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy on this computer was made by a newer version of the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy on this computer is of another account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserText</name>
    <message>
        <source>Processing</source>
        <comment>user status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>user status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>user status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <comment>user status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>user status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classic disabled</source>
        <comment>user status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VPN-only</source>
        <comment>user status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid</source>
        <comment>user status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation failed</source>
        <comment>user status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal failed</source>
        <comment>user status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing</source>
        <comment>user status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>user status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date pattern</comment>
        <extracomment>a date pattern in Qt&apos;s letters (d, MMM, yyyy), for a date such as &quot;25 Oct 2026&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date and time pattern</comment>
        <extracomment>a date and time pattern in Qt&apos;s letters, for &quot;25 Oct 2026, 09:12&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <comment>when an invitation expires</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <comment>when an invitation expires</comment>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <comment>when an invitation has expired</comment>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>it is empty</source>
        <comment>what is wrong with an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no @ in it</source>
        <comment>what is wrong with an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than one @ in it</source>
        <comment>what is wrong with an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing before or after the @</source>
        <comment>what is wrong with an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a blank in it</source>
        <comment>what is wrong with an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a character that is not allowed</source>
        <comment>what is wrong with an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a dot is missing or misplaced</source>
        <comment>what is wrong with an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 254 characters</source>
        <comment>what is wrong with an address</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewText</name>
    <message>
        <source>All</source>
        <comment>view of the users</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <comment>view of the users</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>view of the users</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiring within 7 days</source>
        <comment>view of the users</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired or failed</source>
        <comment>view of the users</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended or disabled</source>
        <comment>view of the users</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VPN-only</source>
        <comment>view of the users</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive 30 days</source>
        <comment>view of the users</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::AccessPreview</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>after the name of a role; %1 is a service or a group of services</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups and no policies are planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no group, and no policies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No access to classic infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n classic permission(s)</source>
        <translation>
            <numerusform>%n classic permission</numerusform>
            <numerusform>%n classic permissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the details</source>
        <translation>
            <numerusform>%n more in the details</numerusform>
            <numerusform>%n more in the details</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read: %1.</source>
        <extracomment>%1 is a list such as &quot;the groups, the policies&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::AccessStep</name>
    <message>
        <source>&amp;Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account &amp;management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access &amp;groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Like a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classic in&amp;frastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No access</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one kind of access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm that they will be able to remove others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::AccountGuard</name>
    <message>
        <source>this account is set to read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you chose not to change anything here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::ActionDesk</name>
    <message>
        <source>The invitation of %1 is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: invite again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The failed invitation of %1 is cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have left the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IBMid is now %1.</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite %1 again</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not renew the invitation of %1. Invite again with the same access?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite again …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not removed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <extracomment>what has been done, such as &quot;Change the status of Ed from ACTIVE to SUSPENDED&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The VPN-only user %1 is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite again with the same access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not remove %1: the removal failed. %1 is still a member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was heard of the removal of %1 for five minutes. The list shows what is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <extracomment>what has been done, such as &quot;Change the status of Ed from SUSPENDED to ACTIVE&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add VPN-only user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can do it yourself on the page of users of the web console; the list here is read again meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New parent of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can do it yourself on this user&apos;s page of the web console; the list here is read again meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::ActionsDialog</name>
    <message>
        <source>Search actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::AddToGroupDialog</name>
    <message>
        <source>Add %1 to a group</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the groups …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups that this user is in already are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a group.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::AddressVerdictModel</name>
    <message>
        <source>Not a valid e-mail address: %1.</source>
        <extracomment>%1 is a reason such as &quot;no @ in it&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are already in this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Listed %n time(s); invited once.</source>
        <translation>
            <numerusform>Listed %n time; invited once.</numerusform>
            <numerusform>Listed %n times; invited once.</numerusform>
        </translation>
    </message>
    <message>
        <source>An invitation is open. Resend it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is being processed. Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited on %1; expired on %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited on %1; expires ≈ %2.</source>
        <extracomment>%1 and %2 are dates; &quot;≈&quot; says that the second is an estimate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited on %1; expires %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account allows only: %1.</source>
        <extracomment>%1 is a list of patterns such as **@example.com</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains characters that look like others: %1.</source>
        <extracomment>%1 is a list of letters with their codes, or two domains that look alike</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already %1. Add access in the user’s details instead.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <comment>an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>an address from the list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resend instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers: %1 is an address, %2 says what will happen to it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::AgeChart</name>
    <message>
        <source>Days left of the pending, and those that have ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a bar to filter the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::ApiKeyDialog</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1 at %2</source>
        <extracomment>%1 is the ID of an account, %2 the address of a service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it in the key store of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passcode or token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passcode or token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::ApiKeysSection</name>
    <message>
        <source>API keys %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the API keys …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API keys could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never, or not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user has no API keys here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service offers programs no operation to delete the keys of others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::AssignAccessDialog</name>
    <message>
        <source>Edit a policy of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign access to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user has this already, by another policy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::BlockerList</name>
    <message>
        <source>Give all to %1</source>
        <extracomment>%1 is the name of the user above in the hierarchy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>says a button&apos;s text and the user it is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::BreadcrumbBar</name>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::BulkDialog</name>
    <message>
        <source>Whom it fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says whom it fits by now, and sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads your rights and the users anew, and says whom it fits. Changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dry run is going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading who is in the group …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fits none of the selected users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what they have …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word is not typed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and the owner were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked: whether you have the right could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in the group could not be read, so it is not known whom it fits; the service decides. %1</source>
        <extracomment>%1 is a whole sentence with the reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VPN-only users need a password for the console: without it they cannot sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1</source>
        <extracomment>%n users are left out, %1 is a whole sentence with the reason</extracomment>
        <translation>
            <numerusform>%n left out: %1</numerusform>
            <numerusform>%n left out: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out for other reasons</source>
        <translation>
            <numerusform>%n left out for other reasons</numerusform>
            <numerusform>%n left out for other reasons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending starts after %n s; until then it can be stopped.</source>
        <translation>
            <numerusform>Sending starts after %n s; until then it can be stopped.</numerusform>
            <numerusform>Sending starts after %n s; until then it can be stopped.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: reading your rights and the users …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run: %1 of %2 fit. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run: the users could not all be read anew. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the groups …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove</source>
        <extracomment>the word that must be typed before many users are removed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator of all account management services: %1.</source>
        <extracomment>%1 are names of users</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What these have could not be read; they may be administrators: %1.</source>
        <extracomment>%1 are names of users</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type “%1” to go on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel invite: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear failed invitation: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access group: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change status: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resend invite: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The links in the messages stop working, and the planned access goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of the invitations goes. The addresses can be invited again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can no longer sign in to the console for this account, switch to it, or use its resources. Their access, group memberships and API keys in this account are deleted. Their IBMids are not deleted. Removal cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They lose what they have through this group. Who is not in it is left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They get what this group gives. Who is in it already is left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership and access are kept, but nothing can be done in this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No classic infrastructure; everything else as Active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only VPN access to devices; no console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They work with the access assigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody gets a new message. The links of the old ones stop working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n invitation(s)</source>
        <translation>
            <numerusform>Cancel %n invitation</numerusform>
            <numerusform>Cancel %n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n invitation(s)</source>
        <translation>
            <numerusform>Clear %n invitation</numerusform>
            <numerusform>Clear %n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s)</source>
        <translation>
            <numerusform>Remove %n user</numerusform>
            <numerusform>Remove %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take out %n user(s)</source>
        <translation>
            <numerusform>Take out %n user</numerusform>
            <numerusform>Take out %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n user(s)</source>
        <translation>
            <numerusform>Add %n user</numerusform>
            <numerusform>Add %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n user(s)</source>
        <translation>
            <numerusform>Suspend %n user</numerusform>
            <numerusform>Suspend %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activate %n user(s)</source>
        <translation>
            <numerusform>Activate %n user</numerusform>
            <numerusform>Activate %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n user(s)</source>
        <translation>
            <numerusform>Change %n user</numerusform>
            <numerusform>Change %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n invitation(s)</source>
        <translation>
            <numerusform>Resend %n invitation</numerusform>
            <numerusform>Resend %n invitations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::BulkSplitModel</name>
    <message>
        <source>Is %1 already.</source>
        <extracomment>%1 is a status such as &quot;Suspended&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sent %n s ago.</source>
        <translation>
            <numerusform>Sent %n s ago.</numerusform>
            <numerusform>Sent %n s ago.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is in the group already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is not in the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state is not known to this console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: does not apply.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent less than a minute ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, fits</source>
        <extracomment>for screen readers: %1 is a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State, or why not</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::CannotInviteDialog</name>
    <message>
        <source>You cannot invite people to this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need one of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• %1</source>
        <extracomment>%1 is one of several things of which one is needed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being the owner of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the role Editor or Administrator on User Management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the classic permission Manage Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner %1 and administrators can give it to you.</source>
        <extracomment>%1 is the name of the account&apos;s owner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my access</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::ChangeDialog</name>
    <message>
        <source>This can no longer be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now %2. Nothing was sent.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace number: %1</source>
        <extracomment>%1 identifies a request, for the service&apos;s support</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whether this was done. The list is read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the service …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent in the meantime. What you have filled in is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::ClassicPart</name>
    <message numerus="yes">
        <source>Show %n permission(s)</source>
        <translation>
            <numerusform>Show %n permission</numerusform>
            <numerusform>Show %n permissions</numerusform>
        </translation>
    </message>
    <message>
        <source>You cannot give what you do not hold yourself; left out: %1.</source>
        <extracomment>%1 is a list of permissions of classic infrastructure</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices can be given only after the invitation has been accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices, after acceptance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::ClassicSection</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classic infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>set</comment>
        <extracomment>%1 is the name of a permission set, %2 how many permissions it has</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service offers no such operation to programs. Classic infrastructure is changed in its own console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no classic infrastructure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the classic permissions …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classic permissions could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the top of the classic hierarchy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent of %1.</source>
        <extracomment>%1 are names</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices and VPN subnets: this service tells nothing of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person will be able to remove others, including you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a VPN-only user only the VPN subnets can be changed, and this service tells nothing of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as …</source>
        <extracomment>a button: shows what would be sent as a command or a program</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::ColleaguePart</name>
    <message>
        <source>What this colleague has could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search an active user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colleague has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whose access is to be taken as a pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what %1 has …</source>
        <extracomment>%1 is a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access group %1</source>
        <extracomment>%1 is an access group</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Classic infrastructure: %1, %n permission(s)</source>
        <extracomment>%1 is a set of classic permissions, such as &quot;Basic user&quot;</extracomment>
        <translation>
            <numerusform>Classic infrastructure: %1, %n permission</numerusform>
            <numerusform>Classic infrastructure: %1, %n permissions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – you cannot give this</source>
        <extracomment>%1 is something a colleague has</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – administrator</source>
        <extracomment>%1 is something a colleague has</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 has. Administrator roles are ticked by nobody but you.</source>
        <extracomment>%1 is a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no access of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n</source>
        <comment>things a colleague has</comment>
        <translation>
            <numerusform>&amp;Take over %n</numerusform>
            <numerusform>&amp;Take over %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What some columns show costs requests. It is read only while they are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search actions and users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search actions, users, views and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 is the name of a user: the actions are about them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter do it · Ctrl+Enter copy as command · Esc close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command for this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::ConfirmLossDialog</name>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::ConnectForm</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed in an account by connecting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on this computer. Nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IBM Cloud account, with the key of a person or a service ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IBM Cloud account, with a one-time passcode or a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known after the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the system’s key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in, but there is no account to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as %1, a service ID.</source>
        <extracomment>%1 is the name or address of who has signed in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as %1, a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes here affect the real account %1. The console asks once more before the first change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passcode or token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passcode or token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this account is in the key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good once, and only kept in memory. You get it in the web console under Log in to CLI and API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never written to a file, the log or the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no key store: the key stays in memory until the console is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts are found by Check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::ConnectWindow</name>
    <message>
        <source>Connect – IAM Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IAM Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and invitations of your accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes it out of this list, and its key out of the key store. The account itself is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::Console</name>
    <message>
        <source>The demo account cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::CopyAsChoices</name>
    <message>
        <source>Resend invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the invitation (by the person invited)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear failed invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to an access group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change status to %1</source>
        <extracomment>%1 is a state of a user, such as &quot;Suspended&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update IBMid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as …</source>
        <extracomment>a button: shows what the dialog would send as a command or a program</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::CopyAsDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) further down are left out; the text would be too long.</source>
        <translation>
            <numerusform>%n user further down is left out; the text would be too long.</numerusform>
            <numerusform>%n users further down are left out; the text would be too long.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same as the console does it, to be run elsewhere. Nothing is sent from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Without asking (-f)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the variable IAM_TOKEN to a token first, for instance the one of “ibmcloud iam oauth-tokens” without the word Bearer. Texts in angle brackets are yours to fill in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::CopyMenu</name>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;IAM ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;user ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::DetailsPage</name>
    <message>
        <source>%1 is no longer in the account.</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>unsaved</comment>
        <extracomment>%1 is the name of a section with changes that are not saved</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::DetailsSection</name>
    <message>
        <source>This user is no longer in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whether this was done. Everything is read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now %2. Nothing was sent.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::EffectiveSection</name>
    <message>
        <source>Effective access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another user …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not now (period)</source>
        <extracomment>%1 is how somebody has access</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user may do nothing in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user is suspended: the access is kept, but nothing can be done with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is planned: it counts as soon as the invitation has been accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be read: there may be more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click shows the actions of a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2: %n action(s)</source>
        <extracomment>%1 is the name of a role, %2 what it is for, %n a number of actions</extracomment>
        <translation>
            <numerusform>%1 on %2: %n action</numerusform>
            <numerusform>%1 on %2: %n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with another user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the user whose access is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::EmailDelegate</name>
    <message>
        <source>This can be taken for another name or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters that look like others: %1.</source>
        <extracomment>%1 is a list of letters with their codes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be taken for %2.</source>
        <extracomment>%1 and %2 are names, or domains of addresses: this one, and the one of the account</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::EndDialog</name>
    <message>
        <source>Cancel the invitation of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link in the message stops working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the failed invitation of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of the invitation goes. The address can be invited again. If it fails again, ask support with the trace number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite %1 again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of the old invitation is cancelled now. Then the new invitation opens with the same address and the same access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel and invite again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this account?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your access and API keys in this account are deleted. Only the owner or an administrator can invite you again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what goes …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the planned access …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access planned: %1.</source>
        <extracomment>%1 is a list of groups, policies and permissions, or &quot;none&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) go: %1.</source>
        <translation>
            <numerusform>%n API key goes: %1.</numerusform>
            <numerusform>%n API keys go: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access that goes: %1.</source>
        <extracomment>%1 is a list of groups, policies and permissions, or &quot;none&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has accepted in the meantime and is Active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Remove the user instead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove user …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::EndpointForm</name>
    <message>
        <source>“%1” is no address of a service. It looks like https://iam.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBM Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBM Cloud, private network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service a&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;IAM, if elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resource controller, if elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Global catalog, if elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of IAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the resource controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the global catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of the system is used. Connections are encrypted and certificates are always checked; only this computer may be reached without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as service address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::ExpiryDelegate</name>
    <message>
        <source>≈ %1</source>
        <extracomment>an estimated date; %1 is &quot;in 5 days&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires on %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated: the service does not tell when the last invitation went out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::ExpiryNotice</name>
    <message numerus="yes">
        <source>%n invitations expire within 3 days.</source>
        <translation>
            <numerusform>%n invitation expires within 3 days.</numerusform>
            <numerusform>%n invitations expire within 3 days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not again today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::ExportDialog</name>
    <message>
        <source>%1 of %2 written</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has not been read to its end: the file will not hold everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that match (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those selected (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::FactsSection</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is the name of a field, such as &quot;IAM ID&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IAM ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change status …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change parent …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update IBMid …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::FileReportDialog</name>
    <message>
        <source>Files that could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::FollowUpNotice</name>
    <message numerus="yes">
        <source>%n assignment(s) can be given now.</source>
        <translation>
            <numerusform>%n assignment can be given now.</numerusform>
            <numerusform>%n assignments can be given now.</numerusform>
        </translation>
    </message>
    <message>
        <source>People you invited earlier have accepted. An invitation could not carry this access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access that waited for acceptance was refused.</source>
        <extracomment>%1 is an address, %2 the service&apos;s own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::GroupChoiceModel</name>
    <message>
        <source>Added</source>
        <comment>to the invitation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <comment>to the invitation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, added</source>
        <extracomment>for screen readers: %1 is an access group</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::GroupsPart</name>
    <message>
        <source>Search access groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds the first group that is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access groups could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the access groups …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no access groups that you may give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::GroupsSection</name>
    <message>
        <source>Access groups %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user is in no access group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is planned: it counts as soon as the invitation has been accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be read: %1</source>
        <extracomment>%1 is technical text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from group …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the group makes this user a member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <extracomment>%1 is a name, %2 the name of a group</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 loses is not known: not all access could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 loses:</source>
        <extracomment>%1 is a name; a list follows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::HeaderBar</name>
    <message>
        <source>Service ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access (IAM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::HelpWindow</name>
    <message>
        <source>Guide – IAM Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::HistorySection</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service offers no such operation to programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the events …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The events could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded about this user.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::IbmidDialog</name>
    <message>
        <source>C&amp;heck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the IBMid of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current ID: %1</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New IBMid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New IBMid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new ID takes over all access. %1 leaves the account; to keep it as a member, invite it again and give it access. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new ID is invited with the same groups and policies. When it has accepted, the console offers to remove %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by invitation …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service offers no such operation to programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can do it yourself on this user&apos;s page of the web console; the list here is read again meanwhile. Or replace the ID by an invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the web console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the new IBMid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a valid e-mail address: %1.</source>
        <extracomment>%1 is what is wrong, such as &quot;no @ in it&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the current ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already a member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this account has this ID. Whether there is such an IBMid shows when updating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this account has this ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no IBMid %1. It can be created at My IBM; for an address of a company with its own sign-in, it comes into being at the first sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::InvitationPanel</name>
    <message>
        <source>In this invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n people get the same access.</source>
        <translation>
            <numerusform>%n person gets this access.</numerusform>
            <numerusform>All %n people get the same access.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another policy here already gives this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classic infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>%n permission</numerusform>
            <numerusform>%n permissions</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with access of their own</source>
        <translation>
            <numerusform>%n person with access of their own</numerusform>
            <numerusform>%n people with access of their own</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a file</comment>
        <extracomment>%1 is a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invitation cannot carry what is marked “after acceptance”. The console gives it when the person has accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person will be able to remove others, including you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These people will be able to remove others, including you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is something in the invitation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out %1</source>
        <extracomment>%1 is something in the invitation</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::InviteWizard</name>
    <message>
        <source>Reading what colleagues have …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not give these access groups, or there are none of that name: %1.</source>
        <extracomment>%1 is a list of names from a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the access groups …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access of these colleagues cannot be read: %1.</source>
        <extracomment>%1 is a list of addresses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is left to invite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Invite %n person(s)</source>
        <translation>
            <numerusform>&amp;Invite %n person</numerusform>
            <numerusform>&amp;Invite %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
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
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>You have a policy that is not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue your draft?</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was kept on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the run of %1?</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 done, %2 open, %3 unclear.</source>
        <extracomment>numbers of people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disc&amp;ard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <comment>step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <comment>step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <comment>step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;run with the failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The failed people were to get different access. Try each again here, or save the table and start from it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::InviteeWindow</name>
    <message>
        <source>Accepted. You are now a member of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by a call. You are now a member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted. You are now a member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of that address is known or invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inbox could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1, sent %2</source>
        <extracomment>%1 is who sent an invitation, %2 a date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be accepted until %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notifications could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notifications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – last used %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key was not created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key %1 is created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window can use it until it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key was used to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitee (demo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the invited person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept by the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept by a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a key that was created here can be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter both names first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody new accepts by the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::JournalDetails</name>
    <message>
        <source>from %1 to %2</source>
        <extracomment>what was changed in the words of the service: %1 what it was before, %2 what it is now, such as ACTIVE and SUSPENDED</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, attempt begun with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the user had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the whole entry on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite again with the same access …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry to see its request and the answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::JournalExportDialog</name>
    <message>
        <source>%1 of %2 written</source>
        <extracomment>%1 and %2 are numbers of entries of the journal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All entries about the account %1, as activity events. There are no secrets in them.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::JournalPage</name>
    <message>
        <source>Entry copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry could not be written to the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest %1 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>of the journal</comment>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search looks at names, addresses, IDs, requests and answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every attempt to change something is listed here, with its request and what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>an entry of the journal: %1 a time, %2 what was done, such as &quot;Invite Ed Larsen&quot;, %3 what became of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal could not be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries were checked: none was changed, and none is missing.</source>
        <translation>
            <numerusform>%n entry was checked: it was not changed, and none is missing.</numerusform>
            <numerusform>%n entries were checked: none was changed, and none is missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>It says now: %1.</source>
        <extracomment>what an entry of the journal says; %1 is a time, an action and its outcome</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it stands: %1.</source>
        <extracomment>%1 is a time, an action and its outcome</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind it stands: %1.</source>
        <extracomment>%1 is a time, an action and its outcome</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows it is not proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of the journal is missing.</source>
        <extracomment>%1 is the number of an entry of the journal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of the journal was changed after it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries exported.</source>
        <translation>
            <numerusform>%n entry exported.</numerusform>
            <numerusform>%n entries exported.</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks that no entry was changed or removed since it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes all entries to a file, as activity events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::JournalTableModel</name>
    <message>
        <source>Invite</source>
        <comment>action of an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resend invitation</source>
        <comment>action of an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel invitation</source>
        <comment>action of an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear failed invitation</source>
        <comment>action of an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove user</source>
        <comment>action of an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave account</source>
        <comment>action of an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add VPN-only user</source>
        <comment>action of an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change status</source>
        <comment>action of an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change parent</source>
        <comment>action of an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update IBMid</source>
        <comment>action of an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classic permissions</source>
        <comment>action of an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to group</source>
        <comment>action of an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from group</source>
        <comment>action of an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add policy</source>
        <comment>action of an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit policy</source>
        <comment>action of an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove policy</source>
        <comment>action of an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed IP addresses</source>
        <comment>action of an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>action of an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create access group</source>
        <comment>action of an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account settings</source>
        <comment>action of an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another change</source>
        <comment>action of an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>outcome of an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <comment>outcome of an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure</source>
        <comment>outcome of an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>outcome of an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::KnownAccountList</name>
    <message>
        <source>Demo service on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key in the key store · last opened %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key · last opened %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passcode · last opened %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::MainWindow</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a view of the list and the number of users in it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Users – IAM Console</source>
        <extracomment>the window&apos;s title; %1 is the name of an account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About IAM Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A console for the users of a cloud account: invite people, watch over their invitations, remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invite users …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all that match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About IAM Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key could not be kept in the key store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in memory until this account is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a real account?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes here affect the real account %1.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent yet. You are asked once, until the account is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In&amp;vitee (demo) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove by user ID or e-&amp;mail …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open another account …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <comment>whom the actions are about</comment>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <extracomment>a setting in the command palette; %1 is &quot;Dark&quot;, &quot;Light&quot;, &quot;High contrast&quot;, &quot;Follow the system&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>a setting in the command palette; %1 is the name of a language in itself</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2: this is not possible.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mmand palette …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tell at the start what expires soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on&amp;ly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation tria&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation triage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::NameDelegate</name>
    <message>
        <source>owner</source>
        <comment>tag of a user</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self</source>
        <comment>tag of a user</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <comment>tag of a row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <comment>tag of a row</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::NavigationList</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::NotOfferedDialog</name>
    <message>
        <source>This service offers no such operation to programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the web console</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::OutcomeBar</name>
    <message>
        <source>Retr&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel &amp;invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an address, %2 what became of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::PageTabs</name>
    <message>
        <source>Leave without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These sections have changes that are not saved: %1.</source>
        <extracomment>%1 are names of sections, such as &quot;Sign-in&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::PaletteButton</name>
    <message>
        <source>Search actions and users</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::PaletteModel</name>
    <message>
        <source>Actions</source>
        <comment>group of the command palette</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <comment>group of the command palette</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <comment>group of the command palette</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>group of the command palette</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::ParentDialog</name>
    <message>
        <source>Reading the hierarchy …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New parent of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is above a user in the classic hierarchy can change and remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hierarchy could not be read. The service checks that there is no loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user is at the top of the hierarchy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent now: %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would make a loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the present parent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::PeopleStep</name>
    <message>
        <source>The pasted table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ada@example.com, Ed Larsen &lt;ed@example.com&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a .csv or .txt file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all &amp;blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen to each address</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <comment>in the list</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be invited</source>
        <translation>
            <numerusform>%n will be invited</numerusform>
            <numerusform>%n will be invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a tick</source>
        <translation>
            <numerusform>%n needs a tick</numerusform>
            <numerusform>%n need a tick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n blocks</numerusform>
            <numerusform>%n block</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Will be sent in %n request(s) of at most 100.</source>
        <translation>
            <numerusform>Will be sent in %n request of at most 100.</numerusform>
            <numerusform>Will be sent in %n requests of at most 100.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether somebody already uses the cloud shows only after sending. Who is new needs the link in the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter at least one address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) block. Correct or remove them.</source>
        <translation>
            <numerusform>%n entry blocks. Correct or remove it.</numerusform>
            <numerusform>%n entries block. Correct or remove them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n people at once.</source>
        <translation>
            <numerusform>At most %n person at once.</numerusform>
            <numerusform>At most %n people at once.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to be invited all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of these is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a list of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <extracomment>%1 is a file, %2 the reason in the system&apos;s words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for a list of people.</source>
        <extracomment>%1 is a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>problems in a file</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma, semicolon, blank or line break between. Up to %1.</source>
        <extracomment>%1 is a number of people</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::PeriodForm</name>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning of the access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this time of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To this time of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset from UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daylight saving is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::PermissionList</name>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>%n permission</numerusform>
            <numerusform>%n permissions</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::PoliciesSection</name>
    <message>
        <source>Access policies %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>role</comment>
        <extracomment>%1 is a role, %2 how many actions it allows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <extracomment>%1 is a period</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No policy is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user has no policy of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is planned: it counts as soon as the invitation has been accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n policy(ies) ended and give nothing any more. They are not deleted by themselves.</source>
        <translation>
            <numerusform>%n policy ended and gives nothing any more. It is not deleted by itself.</numerusform>
            <numerusform>%n policies ended and give nothing any more. They are not deleted by themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n action(s) …</source>
        <extracomment>%1 is the name of a role, %n a number of actions</extracomment>
        <translation>
            <numerusform>%1: %n action …</numerusform>
            <numerusform>%1: %n actions …</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This policy has conditions that the form cannot show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove policy …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the policy for %1</source>
        <extracomment>%1 is what a policy is for, such as the name of a service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 loses nothing: other policies allow the same.</source>
        <extracomment>%1 is a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 loses:</source>
        <extracomment>%1 is a name; a list follows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove policy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::PolicyForm</name>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Account management services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All IAM Account management services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>service</comment>
        <extracomment>%1 is the display name of a service, %2 its technical name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entire account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One resource group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specific resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the roles …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a resource group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 1,000 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end lies in the past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not give this: it needs Administrator on the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick that you know what an administrator can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With “matches pattern”, QR-* matches QR-ml and QR-finance, and ? is any one character. A literal star is written {{*}}, a literal question mark {{?}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource group access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without Viewer on the group, its resources are hard to find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person will be able to remove others, including you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2: %n action(s)</source>
        <extracomment>%1 is the name of a role, %2 what it is for, %n a number of actions</extracomment>
        <translation>
            <numerusform>%1 on %2: %n action</numerusform>
            <numerusform>%1 on %2: %n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing of this kind that you may give.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::PolicyPart</name>
    <message>
        <source>Clears the form and puts the policy into the invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add policy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::PreviewPane</name>
    <message>
        <source>Close preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a user to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person who is new to the cloud can accept only through the link in the message. Ask to look in the spam folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires %1</source>
        <extracomment>%1 is &quot;in 5 days&quot; or &quot;today&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>%1 is a date and time that is only estimated</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IAM ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) wait for acceptance.</source>
        <translation>
            <numerusform>%n assignment waits for acceptance.</numerusform>
            <numerusform>%n assignments wait for acceptance.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::ProgressStep</name>
    <message>
        <source>What became of each address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>%1 and %2 are numbers of people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending. Every step is on disk: closing the window does not lose the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent. Looking until everybody is through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was not sent can still be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>a filter: everybody; %1 is a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a filter: %1 is an outcome such as &quot;Invited&quot;, %2 a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::RemoveByAddressDialog</name>
    <message>
        <source>Remove by user ID or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is in the list is shown first with all that goes. Somebody whom you cannot see in the list is removed at once, and that cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Realm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>a realm</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a user ID, or e-mail and realm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of that ID or address is in the account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::RemoveDialog</name>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be removed while these users depend on them in the classic hierarchy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can no longer sign in to the console for this account, switch to it, or use its resources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources created by %1 stay. You or the administrator of a service can give others access to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IBMid %1 is not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal cannot be undone. The console keeps the list of the access, so that %1 can be invited again with the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend: keeps membership and access, but nothing can be done in this account. Limit by time: can still see the account, but has no access outside the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend: keeps membership and access, but nothing can be done in this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit by time …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove</source>
        <extracomment>the word that must be typed before somebody important is removed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an administrator of all account management services. Type “%2” to go on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · reading what goes …</source>
        <extracomment>%1 is an e-mail address, %2 an IAM ID</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything was read at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <extracomment>%1 is a list such as &quot;the groups, the policies&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 is an e-mail address, %2 an IAM ID, %3 how far everything was read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy for %1: %2</source>
        <extracomment>%1 is what a policy is about, %2 a list of roles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read. All API keys created by %1 are deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has created no API keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (used today)</source>
        <extracomment>%1 is the name of an API key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (used in the last 7 days)</source>
        <extracomment>%1 is the name of an API key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) created by %1 are deleted: %2. Programs that use them stop working.</source>
        <extracomment>%n API keys; %1 is a person, %2 the names of the keys</extracomment>
        <translation>
            <numerusform>%n API key created by %1 is deleted: %2. Programs that use it stop working.</numerusform>
            <numerusform>%n API keys created by %1 are deleted: %2. Programs that use them stop working.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group memberships could not be read; they go all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group memberships.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n group membership(s) go: %1.</source>
        <translation>
            <numerusform>%n group membership goes: %1.</numerusform>
            <numerusform>%n group memberships go: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policies could not be read; they go all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No policies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n policies go: %1.</source>
        <translation>
            <numerusform>%n policy goes: %1.</numerusform>
            <numerusform>%n policies go: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what goes …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible when no user blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word is not typed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be removed while these users depend on them in the classic hierarchy: %2</source>
        <extracomment>%1 is a name, %2 the service&apos;s own list of users</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::ReplacementNotice</name>
    <message>
        <source>%1 has accepted.</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still a member, with all its access.</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::ReportDialog</name>
    <message>
        <source>%1 of %2 read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access report</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::ReportPages</name>
    <message>
        <source>Access of %1</source>
        <extracomment>%1 is the name of a user</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1, made by %2 on %3</source>
        <extracomment>%1 is an account, %2 an address, %3 a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report is not complete. What could not be read:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::ReviewModel</name>
    <message>
        <source>%1: %2</source>
        <comment>invitation</comment>
        <extracomment>%1 is the number of an invitation, %2 the access groups in it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already %1</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::ReviewStep</name>
    <message>
        <source>Invitation %1: %2</source>
        <extracomment>%1 is the number of an invitation, %2 who gets it: an address or a number of people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>after acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n request(s)</source>
        <comment>sending</comment>
        <translation>
            <numerusform>in %n request</numerusform>
            <numerusform>in %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will be invited, %1</source>
        <extracomment>%1 is &quot;in 3 requests&quot;</extracomment>
        <translation>
            <numerusform>%n person will be invited, %1</numerusform>
            <numerusform>%n people will be invited, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s), because the access differs</source>
        <translation>
            <numerusform>%n invitation, because the access differs</numerusform>
            <numerusform>%n invitations, because the access differs</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody gets the same access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will be invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will not be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address and reason</comment>
        <extracomment>%1 is an address, %2 says why it is left out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is invited although it looks like another: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was left out because it looks like another: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account’s allowed domains could not be read. The service checks them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>invitations</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking without sending anything …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not invite people to this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These access groups are gone: %1.</source>
        <extracomment>%1 is a list of access groups</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These roles are gone: %1.</source>
        <extracomment>%1 is a list of roles</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account allows only: %1.</source>
        <extracomment>%1 is a list of patterns such as **@example.com</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something could not be checked: %1</source>
        <extracomment>%1 is the reason in a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n policies are added to %1. The service does not tell its limit.</source>
        <translation>
            <numerusform>%n policy is added to %1. The service does not tell its limit.</numerusform>
            <numerusform>%n policies are added to %1. The service does not tell its limit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rights, domains, people, groups and roles were checked. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run of %1: %2 of %3 can be invited.</source>
        <extracomment>%1 is a time, %2 and %3 are numbers of people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n s.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Sending in %n s.</numerusform>
            <numerusform>Sending in %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wait before the first request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait before the first request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not give these access groups: %1.</source>
        <extracomment>%1 is a list of access groups</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You may not give %n of the policies: it needs Administrator on the target.</source>
        <translation>
            <numerusform>You may not give %n of the policies: it needs Administrator on the target.</numerusform>
            <numerusform>You may not give %n of the policies: they need Administrator on the target.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::RunHerald</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what became of users, such as Done or Failed; %2 how many they are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a run did, such as Resend 12 invitations; %2 what became of them, such as Done 11, Failed 1</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::RunItemsModel</name>
    <message>
        <source>Waiting</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still processing</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Invite %n user(s)</source>
        <translation>
            <numerusform>Invite %n user</numerusform>
            <numerusform>Invite %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n invitation(s)</source>
        <translation>
            <numerusform>Resend %n invitation</numerusform>
            <numerusform>Resend %n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n invitation(s)</source>
        <translation>
            <numerusform>Cancel %n invitation</numerusform>
            <numerusform>Cancel %n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n failed invitation(s)</source>
        <translation>
            <numerusform>Clear %n failed invitation</numerusform>
            <numerusform>Clear %n failed invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s)</source>
        <translation>
            <numerusform>Remove %n user</numerusform>
            <numerusform>Remove %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n user(s) to a group</source>
        <translation>
            <numerusform>Add %n user to a group</numerusform>
            <numerusform>Add %n users to a group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s) from a group</source>
        <translation>
            <numerusform>Remove %n user from a group</numerusform>
            <numerusform>Remove %n users from a group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %n user(s)</source>
        <translation>
            <numerusform>Change the status of %n user</numerusform>
            <numerusform>Change the status of %n users</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The failed invitation is cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is in the group now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is not in the group any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is still being processed. Set aside for a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost after sending. The list is read first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether it was done: no answer could be read. Look at the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by the service, and being processed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service took it, and is not done with it after 5 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has invited this address in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was so already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is now %1. Nothing was sent.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers: %1 is a name, %2 what became of the user in a run</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::RunLine</name>
    <message numerus="yes">
        <source>%1 of %2, about %n s left</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>
            <numerusform>%1 of %2, about %n s left</numerusform>
            <numerusform>%1 of %2, about %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, about %n min left</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>
            <numerusform>%1 of %2, about %n min left</numerusform>
            <numerusform>%1 of %2, about %n min left</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many
----------
%1 and %2 are numbers: so many done of so many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message>
        <source>Show run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what they have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits before sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::RunModel</name>
    <message>
        <source>Not sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost after sending. The list is read first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by the service, and being processed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 5 minutes the message is not sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already %1.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still processing</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers: %1 is an address, %2 what became of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is still being processed. Looking again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::RunNotice</name>
    <message>
        <source>Invitations were not sent to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is not at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run of %1: %2 done, %3 open, %4 unclear. Nothing is sent twice: what is unclear is looked up first.</source>
        <extracomment>%1 is a time, the others are numbers of users</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::RunPanel</name>
    <message>
        <source>Finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at its end. What was under way is looked up before anything is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n s. Nothing has been sent.</source>
        <translation>
            <numerusform>Sending in %n s. Nothing has been sent.</numerusform>
            <numerusform>Sending in %n s. Nothing has been sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was not sent can still be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent. Looking until everybody is through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) a second. Every step is on disk: closing the window does not lose the run.</source>
        <translation>
            <numerusform>%n user a second. Every step is on disk: closing the window does not lose the run.</numerusform>
            <numerusform>%n users a second. Every step is on disk: closing the window does not lose the run.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending. Every step is on disk: closing the window does not lose the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a run does, such as &quot;Add 3 users to a group&quot;; %2 is the name of the group</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers of people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run does not go on. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>a filter: everybody; %1 is a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <extracomment>a filter: users somebody has to look after; %1 is a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a filter: %1 is an outcome such as &quot;Failed&quot;, %2 a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of each user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts back what this run has changed, as a run of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the users of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save table …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another console is carrying out this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another console is carrying out this run. It can be continued here when that console is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::RunsPage</name>
    <message>
        <source>The runs could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>users of a run</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2 – %3</source>
        <extracomment>an entry of the list of runs: %1 what it does, such as &quot;Resend 12 invitations&quot;, %2 the time it began, %3 how far it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done to several users at once is listed here, with what became of each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done, in another console</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::SavedSearches</name>
    <message>
        <source>&amp;Save this search …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being searched for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the search “%1”?</source>
        <extracomment>%1 is the name of a search</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the search goes. Nothing changes in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::SearchButtons</name>
    <message>
        <source>Clear the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>name of a symbol, for screen readers</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::SearchField</name>
    <message>
        <source>Search users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent and saved searches (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, e-mail, ID – or state: group: domain: expires&lt;</source>
        <extracomment>state: group: domain: expires&lt; are fixed words of the search language and stay as they are</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::SearchMenu</name>
    <message>
        <source>Recent searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been searched for yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this search …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget recent searches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::SearchNameDialog</name>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a view such as &quot;Waiting&quot;, %2 a search as typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another search has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n search(es) are kept already. Delete one first.</source>
        <translation>
            <numerusform>%n search is kept already. Delete it first.</numerusform>
            <numerusform>%n searches are kept already. Delete one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::SearchProblemLine</name>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is a search term that would work</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who belongs to it could not be read, so the term leaves nobody out. %1</source>
        <extracomment>%1 is a whole sentence with the reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading who belongs to it …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::SelectionBar</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions for the selected users</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>%n rows of the list are selected</extracomment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n that match</source>
        <extracomment>a button; %n is how many users match the search</extracomment>
        <translation>
            <numerusform>Select all %n that match</numerusform>
            <numerusform>Select all %n that match</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>action and number</comment>
        <extracomment>%1 is an action such as &quot;Resend invite&quot;, %2 for how many of the selected users it is possible</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::SendOnTexts</name>
    <message>
        <source>Open your notifications of the type “account”, and accept the invitation there: %1</source>
        <extracomment>to be sent to somebody invited; %1 is the address of a web page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to send on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For people who already use the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <comment>where to find them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <comment>of a shell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <comment>of the interface</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies where the notification is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the command that accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the call that accepts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::SignIn</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::SignInSection</name>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed IP addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single addresses, ranges such as 192.0.2.1-192.0.2.9 and subnets such as 2001:db8::/32, separated by commas or lines. Empty: from everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user may change these addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in settings could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the sign-in settings …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multifactor authentication: required for this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multifactor authentication: not required for this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multifactor authentication: this service does not tell it for single users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an address, range or subnet: %1</source>
        <extracomment>%1 is a list of what was typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as …</source>
        <extracomment>a button: shows what would be sent as a command or a program</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::StateBar</name>
    <message numerus="yes">
        <source>%1: %n invitation(s)</source>
        <extracomment>spoken; %1 is the state of an invitation, %n is how many are in it</extracomment>
        <translation>
            <numerusform>%1: %n invitation</numerusform>
            <numerusform>%1: %n invitations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::StateBox</name>
    <message>
        <source>%1 %</source>
        <extracomment>a share; %1 is a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) wait for acceptance</source>
        <translation>
            <numerusform>%n assignment wait for acceptance</numerusform>
            <numerusform>%n assignments wait for acceptance</numerusform>
        </translation>
    </message>
    <message>
        <source>By state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::StatusDialog</name>
    <message>
        <source>Works with the access assigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership and access are kept, but nothing can be done in this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No classic infrastructure; everything else as Active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only VPN access to devices; no console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the status of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password for the console must be known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VPN-only users have none of their own accord. Without it nobody can sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the present status.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::StatusLine</name>
    <message>
        <source>Reading users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers: so many done of so many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>number of rows</comment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to the demo service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <extracomment>%1 is the address of a service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read %1 of %2, as of %3</source>
        <extracomment>%1 and %2 are numbers of users, %3 is the time the list is of</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::Toast</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::TriageFilters</name>
    <message>
        <source>All inviters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a choice in a list; %1 is the name of somebody who has sent invitations, %2 how many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not tell who has sent the invitations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain of the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent more than so many days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sent more than %n day(s) ago</source>
        <translation>
            <numerusform>Sent more than %n day ago</numerusform>
            <numerusform>Sent more than %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::TriagePage</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is the name of somebody who has sent invitations, %2 how many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All open and unsuccessful invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open or unsuccessful, as of %1</source>
        <extracomment>%n invitations, %1 is the time of the list</extracomment>
        <translation>
            <numerusform>%n open or unsuccessful, as of %1</numerusform>
            <numerusform>%n open or unsuccessful, as of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n selected</source>
        <translation>
            <numerusform>Resend %n selected</numerusform>
            <numerusform>Resend %n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend all %n</source>
        <translation>
            <numerusform>Resend all %n</numerusform>
            <numerusform>Resend all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n selected</source>
        <translation>
            <numerusform>Cancel %n selected</numerusform>
            <numerusform>Cancel %n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel all %n</source>
        <translation>
            <numerusform>Cancel all %n</numerusform>
            <numerusform>Cancel all %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No invitation is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: changes are not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to an invitation that waits, or has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open invitations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits, and nothing has expired or failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invitation is like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other filters may find some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text for the invitee copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n expired invitation(s) no longer listed by the service.</source>
        <translation>
            <numerusform>%n expired invitation no longer listed by the service.</numerusform>
            <numerusform>%n expired invitations no longer listed by the service.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation triage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text for the invitee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open and unsuccessful invitations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::UndoDialog</name>
    <message>
        <source>Undo the last change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::UndoRunDialog</name>
    <message numerus="yes">
        <source>%n user(s) are added to %1 again:</source>
        <extracomment>%1 is the name of an access group</extracomment>
        <translation>
            <numerusform>%n user is added to %1 again:</numerusform>
            <numerusform>%n users are added to %1 again:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) are removed from %1:</source>
        <extracomment>%1 is the name of an access group</extracomment>
        <translation>
            <numerusform>%n user is removed from %1:</numerusform>
            <numerusform>%n users are removed from %1:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) get the status %1 again:</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>
            <numerusform>%n user gets the status %1 again:</numerusform>
            <numerusform>%n users get the status %1 again:</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what the run has changed is put back, as a run of its own. Who was so before the run stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::UserActions</name>
    <message>
        <source>&amp;Resend invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear failed invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve user …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave &amp;account …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invite again …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assi&amp;gn access …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;to group …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classic &amp;permissions …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;status …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cha&amp;nge parent …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Update IBMid …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned access …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access report …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is done for one user at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked: whether you have the right could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add VPN-on&amp;ly user …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::UserPicker</name>
    <message>
        <source>Search users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a user in a list: %1 is a name, %2 an e-mail address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type to narrow the list</source>
        <translation>
            <numerusform>and %n more: type to narrow the list</numerusform>
            <numerusform>and %n more: type to narrow the list</numerusform>
        </translation>
    </message>
    <message>
        <source>No user matches.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::UserTableModel</name>
    <message>
        <source>Select %1</source>
        <extracomment>spoken for the tick box of a row; %1 is the name of a user</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <extracomment>spoken for the menu button of a row; %1 is the name of a user</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, owner, self</source>
        <extracomment>spoken; %1 is the name of a user, who is the owner of the account and the person signed in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, self</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated, %1</source>
        <extracomment>spoken; %1 is &quot;in 5 days&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited / added</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IAM ID</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realm</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last activity</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n assignment(s) wait for acceptance</source>
        <extracomment>spoken; %1 is the name of a user, %n is how much access follows acceptance</extracomment>
        <translation>
            <numerusform>%1, %n assignment waits for acceptance</numerusform>
            <numerusform>%1, %n assignments wait for acceptance</numerusform>
        </translation>
    </message>
    <message>
        <source>Read for the rows that were seen: %1 of %2 users. Sorting goes by what is read.</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::UsersPage</name>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read %1 of %2</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s), as of %1</source>
        <extracomment>%n users, the list is of the time %1</extracomment>
        <translation>
            <numerusform>%n user, as of %1</numerusform>
            <numerusform>%n users, as of %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 users, incomplete, as of %3</source>
        <extracomment>%1 of %2 users have been read, the list is of the time %3</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is incomplete.</source>
        <extracomment>%1 is the number of a page, %2 a whole sentence with the reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped. What was read can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 could not be read. %2 What was read can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry from page %1</source>
        <extracomment>%1 is the number of a page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The users could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the users …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first ones appear as soon as they are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection: only what was read before is searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is incomplete, and the person may be among those not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No user matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open invitations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in this view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other views show the rest of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else is in this account yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite people by their e-mail addresses. They decide whether to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied.</source>
        <translation>
            <numerusform>%n address copied.</numerusform>
            <numerusform>%n addresses copied.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now %2. Nothing was sent.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the answer was lost. The list shows what became of it. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a name, %2 a whole sentence with the reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation sent again to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) could not be done.</source>
        <translation>
            <numerusform>%n action could not be done.</numerusform>
            <numerusform>%n actions could not be done.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) copied.</source>
        <translation>
            <numerusform>%n name copied.</numerusform>
            <numerusform>%n names copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ID(s) copied.</source>
        <translation>
            <numerusform>%n ID copied.</numerusform>
            <numerusform>%n IDs copied.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) exported.</source>
        <translation>
            <numerusform>%n user exported.</numerusform>
            <numerusform>%n users exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The access of %n user(s) could not be read completely. The report says what is missing.</source>
        <translation>
            <numerusform>The access of %n user could not be read completely. The report says what is missing.</numerusform>
            <numerusform>The access of %n users could not be read completely. The report says what is missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access report saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s), copy of %1</source>
        <extracomment>%n users, the list is a copy of the time %1</extracomment>
        <translation>
            <numerusform>%n user, copy of %1</numerusform>
            <numerusform>%n users, copy of %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline: you see the copy of %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: sent %n s ago.</source>
        <extracomment>%1 is a name or an address; %n seconds</extracomment>
        <translation>
            <numerusform>%1: sent %n s ago.</numerusform>
            <numerusform>%1: sent %n s ago.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Arrange columns …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked: whether you have the right could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are no longer signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The list is incomplete: %n user(s) are not read yet, and the person may be among them.</source>
        <translation>
            <numerusform>The list is incomplete: %n user is not read yet, and may be the person.</numerusform>
            <numerusform>The list is incomplete: %n users are not read yet, and the person may be among them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has been inactive for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner has restricted who can see other users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see yourself, people you invited and those below you in the classic hierarchy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was not begun. Nothing was sent. %1</source>
        <extracomment>%1 is a whole sentence with the reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read can be used. Sign in again to change something.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::UsersTitleRow</name>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add VPN-only user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::VanishedDialog</name>
    <message>
        <source>Choose an invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired, no longer listed by the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal knows of them. Nothing is left to cancel or to send again; they can be invited anew with the same access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite again …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::VpnUserDialog</name>
    <message>
        <source>Add VPN-only user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has VPN access to devices and no console. Nobody has to accept, and no invitation is sent. * is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VPN &amp;password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cou&amp;ntry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be changed later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 to 20 characters: upper and lower case, a digit, a special character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>%1 is the label of a field that must be filled in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>VPN type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;rent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;VPN type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a valid e-mail address: %1.</source>
        <extracomment>%1 is what is wrong, such as &quot;no @ in it&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user name has no blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user name is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 to 20 characters with upper and lower case, a digit and a special character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything that is required is filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every value is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account has no classic infrastructure.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::WaitingDialog</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <extracomment>%1 are roles, %2 is a service, %3 which resources of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access after acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by this console when the person has accepted; never to anybody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: “%1”</source>
        <extracomment>%1 is the service&apos;s own text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being given …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation has not been accepted yet. Nothing was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::WaitingNotice</name>
    <message numerus="yes">
        <source>%n assignment(s) were refused after acceptance.</source>
        <translation>
            <numerusform>%n assignment was refused after acceptance.</numerusform>
            <numerusform>%n assignments were refused after acceptance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) wait for acceptance.</source>
        <translation>
            <numerusform>%n assignment waits for acceptance.</numerusform>
            <numerusform>%n assignments wait for acceptance.</numerusform>
        </translation>
    </message>
    <message>
        <source>The invitation could not carry them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::WaitingPolicyDialog</name>
    <message>
        <source>Edit what waits for acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets it after accepting the invitation.</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not wait any more: it has been given, or was taken out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::WizardSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is the name of the step</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iam::WriteFileDialog</name>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is there already. It will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be made here.</source>
        <extracomment>%1 is a reason in the words of the system, such as &quot;No space left on device&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: %1. What was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Raw CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet may take names for formulas and run them. Use raw files for programs only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
