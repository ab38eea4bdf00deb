<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccessText</name>
    <message>
        <source>View hardware details</source>
        <translation>Ver detalles de hardware</translation>
    </message>
    <message>
        <source>View software passwords</source>
        <translation>Ver contraseñas de software</translation>
    </message>
    <message>
        <source>Manage network tunnels</source>
        <translation>Gestionar túneles de red</translation>
    </message>
    <message>
        <source>Manage provisioning scripts</source>
        <translation>Gestionar scripts de suministro</translation>
    </message>
    <message>
        <source>View cPanel</source>
        <translation>Ver cPanel</translation>
    </message>
    <message>
        <source>View Plesk</source>
        <translation>Ver Plesk</translation>
    </message>
    <message>
        <source>View Helm</source>
        <translation>Ver Helm</translation>
    </message>
    <message>
        <source>View Urchin</source>
        <translation>Ver Urchin</translation>
    </message>
    <message>
        <source>Add storage</source>
        <translation>Añadir almacenamiento</translation>
    </message>
    <message>
        <source>Manage users</source>
        <translation>Gestionar usuarios</translation>
    </message>
    <message>
        <source>Add servers</source>
        <translation>Añadir servidores</translation>
    </message>
    <message>
        <source>Upgrade servers</source>
        <translation>Actualizar servidores</translation>
    </message>
    <message>
        <source>Cancel servers</source>
        <translation>Cancelar servidores</translation>
    </message>
    <message>
        <source>Add services</source>
        <translation>Añadir servicios</translation>
    </message>
    <message>
        <source>Upgrade services</source>
        <translation>Actualizar servicios</translation>
    </message>
    <message>
        <source>Cancel services</source>
        <translation>Cancelar servicios</translation>
    </message>
    <message>
        <source>Manage bandwidth</source>
        <translation>Gestionar ancho de banda</translation>
    </message>
    <message>
        <source>Manage DNS</source>
        <translation>Gestionar DNS</translation>
    </message>
    <message>
        <source>Manage servers remotely</source>
        <translation>Gestionar servidores de forma remota</translation>
    </message>
    <message>
        <source>Manage monitoring</source>
        <translation>Gestionar supervisión</translation>
    </message>
    <message>
        <source>Reload operating systems and start rescue kernels</source>
        <translation>Recargar sistemas operativos e iniciar kernels de rescate</translation>
    </message>
    <message>
        <source>View licenses</source>
        <translation>Ver licencias</translation>
    </message>
    <message>
        <source>Add IP addresses</source>
        <translation>Añadir direcciones IP</translation>
    </message>
    <message>
        <source>Manage lockbox</source>
        <translation>Gestionar Lockbox</translation>
    </message>
    <message>
        <source>Manage network storage</source>
        <translation>Gestionar almacenamiento de red</translation>
    </message>
    <message>
        <source>Manage port control</source>
        <translation>Gestionar control de puertos</translation>
    </message>
    <message>
        <source>Manage load balancers</source>
        <translation>Gestionar equilibradores de carga</translation>
    </message>
    <message>
        <source>Manage hardware firewalls</source>
        <translation>Gestionar cortafuegos de hardware</translation>
    </message>
    <message>
        <source>Manage software firewalls</source>
        <translation>Gestionar cortafuegos de software</translation>
    </message>
    <message>
        <source>Manage protection against malware</source>
        <translation>Gestionar protección contra malware</translation>
    </message>
    <message>
        <source>Manage host identity</source>
        <translation>Gestionar identidad de host</translation>
    </message>
    <message>
        <source>Manage vulnerability scans</source>
        <translation>Gestionar exploraciones de vulnerabilidades</translation>
    </message>
    <message>
        <source>Manage who is notified</source>
        <translation>Gestionar destinatarios de notificaciones</translation>
    </message>
    <message>
        <source>Manage VLAN spanning</source>
        <translation>Gestionar expansión de VLAN</translation>
    </message>
    <message>
        <source>Manage CDN accounts</source>
        <translation>Gestionar cuentas de CDN</translation>
    </message>
    <message>
        <source>Manage CDN files</source>
        <translation>Gestionar archivos de CDN</translation>
    </message>
    <message>
        <source>View CDN bandwidth</source>
        <translation>Ver ancho de banda de CDN</translation>
    </message>
    <message>
        <source>Manage network routes</source>
        <translation>Gestionar rutas de red</translation>
    </message>
    <message>
        <source>View virtual server details</source>
        <translation>Ver detalles de servidores virtuales</translation>
    </message>
    <message>
        <source>Upgrade virtual servers</source>
        <translation>Actualizar servidores virtuales</translation>
    </message>
    <message>
        <source>Edit host names and domains</source>
        <translation>Editar nombres de host y dominios</translation>
    </message>
    <message>
        <source>Manage message delivery</source>
        <translation>Gestionar entrega de mensajes</translation>
    </message>
    <message>
        <source>View the audit log</source>
        <translation>Ver el registro de auditoría</translation>
    </message>
    <message>
        <source>Manage VPN</source>
        <translation>Gestionar VPN</translation>
    </message>
    <message>
        <source>View QuantaStor</source>
        <translation>Ver QuantaStor</translation>
    </message>
    <message>
        <source>Enter data centers</source>
        <translation>Entrar en centros de datos</translation>
    </message>
    <message>
        <source>Enter data center rooms</source>
        <translation>Entrar en salas de centros de datos</translation>
    </message>
    <message>
        <source>Manage SSH keys</source>
        <translation>Gestionar claves SSH</translation>
    </message>
    <message>
        <source>Manage firewall rules</source>
        <translation>Gestionar reglas de cortafuegos</translation>
    </message>
    <message>
        <source>Manage public images</source>
        <translation>Gestionar imágenes públicas</translation>
    </message>
    <message>
        <source>View certificates</source>
        <translation>Ver certificados</translation>
    </message>
    <message>
        <source>Manage certificates</source>
        <translation>Gestionar certificados</translation>
    </message>
    <message>
        <source>Manage network gateways</source>
        <translation>Gestionar pasarelas de red</translation>
    </message>
    <message>
        <source>Manage auto scale groups</source>
        <translation>Gestionar grupos de autoescalado</translation>
    </message>
    <message>
        <source>Manage SAML authentication</source>
        <translation>Gestionar autenticación SAML</translation>
    </message>
    <message>
        <source>Manage security groups</source>
        <translation>Gestionar grupos de seguridad</translation>
    </message>
    <message>
        <source>Order servers with a public network</source>
        <translation>Solicitar servidores con una red pública</translation>
    </message>
    <message>
        <source>View dedicated hosts</source>
        <translation>Ver hosts dedicados</translation>
    </message>
    <message>
        <source>Use all bare metal servers</source>
        <translation>Utilizar todos los servidores nativos</translation>
    </message>
    <message>
        <source>Use all virtual servers</source>
        <translation>Utilizar todos los servidores virtuales</translation>
    </message>
    <message>
        <source>Use all dedicated hosts</source>
        <translation>Utilizar todos los hosts dedicados</translation>
    </message>
    <message>
        <source>instance</source>
        <comment>part of a service</comment>
        <translation>instancia</translation>
    </message>
    <message>
        <source>resource group</source>
        <translation>grupo de recursos</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>resource type</source>
        <translation>tipo de recurso</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>recurso</translation>
    </message>
    <message>
        <source>%1 matches %2</source>
        <extracomment>%1 is what is compared, such as &quot;instance&quot;, %2 a pattern such as QR-*</extracomment>
        <translation>%1 coincide con %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what is compared, such as &quot;instance&quot;, %2 its value</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>tag %1</source>
        <extracomment>%1 is a tag of resources</extracomment>
        <translation>etiqueta %1</translation>
    </message>
    <message>
        <source>the file must be UTF-8 text</source>
        <comment>rule</comment>
        <translation>el archivo debe ser texto UTF-8</translation>
    </message>
    <message>
        <source>a quotation mark must be closed</source>
        <comment>rule</comment>
        <translation>las comillas deben cerrarse</translation>
    </message>
    <message>
        <source>the columns are email, groups and like</source>
        <comment>rule</comment>
        <translation>las columnas son email, groups y like</translation>
    </message>
    <message>
        <source>there must be a column email</source>
        <comment>rule</comment>
        <translation>debe haber una columna email</translation>
    </message>
    <message>
        <source>there are no more fields than columns</source>
        <comment>rule</comment>
        <translation>no puede haber más campos que columnas</translation>
    </message>
    <message>
        <source>every line needs an address</source>
        <comment>rule</comment>
        <translation>cada línea necesita una dirección</translation>
    </message>
    <message>
        <source>this must be an e-mail address</source>
        <comment>rule</comment>
        <translation>debe ser una dirección de correo electrónico</translation>
    </message>
    <message>
        <source>this must be an access group that you may give</source>
        <comment>rule</comment>
        <translation>debe ser un grupo de acceso que usted pueda otorgar</translation>
    </message>
    <message>
        <source>this must be an active user of the account</source>
        <comment>rule</comment>
        <translation>debe ser un usuario activo de la cuenta</translation>
    </message>
    <message>
        <source>an address that is listed twice must have the same access</source>
        <comment>rule</comment>
        <translation>una dirección que aparece dos veces debe tener el mismo acceso</translation>
    </message>
    <message numerus="yes">
        <source>at most %n people at once</source>
        <comment>rule</comment>
        <translation>
            <numerusform>como máximo %n persona a la vez</numerusform>
            <numerusform>como máximo %n personas a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>All IAM Account Management services</source>
        <translation>Todos los servicios de gestión de cuentas de IAM</translation>
    </message>
    <message>
        <source>All Account Management services</source>
        <translation>Todos los servicios de gestión de cuentas</translation>
    </message>
    <message>
        <source>The resource group itself</source>
        <translation>El propio grupo de recursos</translation>
    </message>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation>Todos los servicios habilitados para identidad y acceso</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <extracomment>%1 is a list of roles, %2 a service or a group of services</extracomment>
        <translation>%1 en %2.</translation>
    </message>
    <message>
        <source>%1 on %2, %3.</source>
        <extracomment>%1 is a list of roles, %2 a service or a group of services, %3 what of it, such as &quot;instance QR-ml&quot;</extracomment>
        <translation>%1 en %2, %3.</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Sin acceso</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>Solo visualización</translation>
    </message>
    <message>
        <source>Basic user</source>
        <translation>Usuario básico</translation>
    </message>
    <message>
        <source>Super user</source>
        <translation>Superusuario</translation>
    </message>
    <message>
        <source>Single permissions</source>
        <translation>Permisos individuales</translation>
    </message>
    <message>
        <source>Becomes a member of %1.</source>
        <extracomment>%1 is an access group</extracomment>
        <translation>Pasa a ser miembro de %1.</translation>
    </message>
    <message numerus="yes">
        <source>Gets %n permission(s) of classic infrastructure.</source>
        <translation>
            <numerusform>Recibe %n permiso de infraestructura clásica.</numerusform>
            <numerusform>Recibe %n permisos de infraestructura clásica.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gets the classic permission set %1 (%n permission(s)).</source>
        <extracomment>%1 is the name of a set, such as &quot;Basic user&quot;</extracomment>
        <translation>
            <numerusform>Recibe el conjunto de permisos clásicos %1 (%n permiso).</numerusform>
            <numerusform>Recibe el conjunto de permisos clásicos %1 (%n permisos).</numerusform>
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
        <translation>%1, línea %2: %3.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: it is empty, but %4.</source>
        <extracomment>%1 is a file, %2 a line number, %3 a column, %4 the rule it breaks</extracomment>
        <translation>%1, línea %2, columna %3: está vacío, pero %4.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: “%4” – %5.</source>
        <extracomment>%1 is a file, %2 a line number, %3 a column, %4 what stands there, %5 the rule it breaks</extracomment>
        <translation>%1, línea %2, columna %3: «%4» – %5.</translation>
    </message>
    <message>
        <source>only in this period: %1</source>
        <extracomment>%1 is a period, such as &quot;Mon–Fri 08:00–18:00, UTC+01:00&quot;</extracomment>
        <translation>solo en este periodo: %1</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message>
        <source>All IAM Account management services</source>
        <translation>Todos los servicios de gestión de cuentas de IAM</translation>
    </message>
    <message>
        <source>All Account management services</source>
        <translation>Todos los servicios de gestión de cuentas</translation>
    </message>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation>Todos los servicios habilitados para identidad y acceso</translation>
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
            <numerusform>%n permiso clásico</numerusform>
            <numerusform>%n permisos clásicos</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <extracomment>%1 is a list such as &quot;the groups, the policies&quot;</extracomment>
        <translation>no se ha podido leer: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no access is planned</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list of lists</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>the groups</source>
        <translation>los grupos</translation>
    </message>
    <message>
        <source>the policies</source>
        <translation>las políticas</translation>
    </message>
    <message>
        <source>the API keys</source>
        <translation>las claves de API</translation>
    </message>
    <message>
        <source>the classic hierarchy</source>
        <translation>la jerarquía clásica</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Invite %1</source>
        <translation>Invitar a %1</translation>
    </message>
    <message>
        <source>Resend the invitation of %1</source>
        <translation>Volver a enviar la invitación de %1</translation>
    </message>
    <message>
        <source>Cancel the invitation of %1</source>
        <translation>Cancelar la invitación de %1</translation>
    </message>
    <message>
        <source>Clear the failed invitation of %1</source>
        <translation>Borrar la invitación fallida de %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar a %1</translation>
    </message>
    <message>
        <source>Leave the account</source>
        <translation>Abandonar la cuenta</translation>
    </message>
    <message>
        <source>Add the VPN-only user %1</source>
        <translation>Añadir el usuario solo VPN %1</translation>
    </message>
    <message>
        <source>Change the status of %1 from %2 to %3</source>
        <extracomment>%1 is a name; %2 and %3 are states in the service&apos;s words, such as ACTIVE</extracomment>
        <translation>Cambiar el estado de %1 de %2 a %3</translation>
    </message>
    <message>
        <source>Give %1 the former parent</source>
        <translation>Asignar a %1 el superior anterior</translation>
    </message>
    <message>
        <source>Give %1 the parent %2</source>
        <extracomment>%1 and %2 are names</extracomment>
        <translation>Asignar a %1 el superior %2</translation>
    </message>
    <message>
        <source>Update the IBMid of %1 to %2</source>
        <extracomment>%1 is a name, %2 a sign-in name</extracomment>
        <translation>Actualizar el IBMid de %1 a %2</translation>
    </message>
    <message>
        <source>Change the classic permissions of %1</source>
        <translation>Cambiar los permisos clásicos de %1</translation>
    </message>
    <message>
        <source>Add %1 to the group %2</source>
        <extracomment>%1 is a name, %2 an access group</extracomment>
        <translation>Añadir a %1 al grupo %2</translation>
    </message>
    <message>
        <source>Remove %1 from the group %2</source>
        <extracomment>%1 is a name, %2 an access group</extracomment>
        <translation>Eliminar a %1 del grupo %2</translation>
    </message>
    <message>
        <source>Give %1 a policy for %2</source>
        <extracomment>%1 is a name, %2 what a policy is about</extracomment>
        <translation>Otorgar a %1 una política para %2</translation>
    </message>
    <message>
        <source>Change a policy of %1 for %2</source>
        <extracomment>%1 is a name, %2 what a policy is about</extracomment>
        <translation>Cambiar una política de %1 para %2</translation>
    </message>
    <message>
        <source>Take the policy for %2 from %1</source>
        <extracomment>%1 is a name, %2 what a policy is about</extracomment>
        <translation>Retirar a %1 la política para %2</translation>
    </message>
    <message>
        <source>Change the allowed IP addresses of %1</source>
        <translation>Cambiar las direcciones IP permitidas de %1</translation>
    </message>
    <message>
        <source>Change the settings of %1</source>
        <translation>Cambiar los valores de %1</translation>
    </message>
    <message>
        <source>Create the access group %1</source>
        <extracomment>%1 is the name of an access group</extracomment>
        <translation>Crear el grupo de acceso %1</translation>
    </message>
    <message>
        <source>Change the settings of the account</source>
        <translation>Cambiar la configuración de la cuenta</translation>
    </message>
    <message>
        <source>Another change</source>
        <translation>Otro cambio</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Console for the users of a cloud account.</source>
        <translation>Consola para los usuarios de una cuenta de nube.</translation>
    </message>
    <message>
        <source>Open the demo account; the default.</source>
        <translation>Abrir la cuenta de demostración; es el valor predeterminado.</translation>
    </message>
    <message>
        <source>Connect to the account service at &lt;URL&gt;. The API key comes from the key store, from the environment variable IBMCLOUD_API_KEY, or is asked for.</source>
        <translation>Conectar con el servicio de cuentas en &lt;URL&gt;. La clave de API se toma del almacén de claves o de la variable de entorno IBMCLOUD_API_KEY, o bien se solicita.</translation>
    </message>
    <message>
        <source>The account to open at --service-url.</source>
        <translation>La cuenta que se abre en --service-url.</translation>
    </message>
    <message>
        <source>Demo data: quantum-lab, big-corp or empty.</source>
        <translation>Datos de demostración: quantum-lab, big-corp o empty.</translation>
    </message>
    <message>
        <source>Size of the demo account big-corp.</source>
        <translation>Tamaño de la cuenta de demostración big-corp.</translation>
    </message>
    <message>
        <source>Where the demo account is kept; :memory: keeps nothing.</source>
        <translation>Dónde se guarda la cuenta de demostración; :memory: no guarda nada.</translation>
    </message>
    <message>
        <source>How long the demo account processes an invitation.</source>
        <translation>Cuánto tarda la cuenta de demostración en procesar una invitación.</translation>
    </message>
    <message>
        <source>Language of the interface, such as de or pt_BR.</source>
        <translation>Idioma de la interfaz, como de o pt_BR.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Argumento desconocido: %1</translation>
    </message>
    <message>
        <source>Unknown demo data: %1. There are quantum-lab, big-corp and empty.</source>
        <translation>Datos de demostración desconocidos: %1. Los hay de quantum-lab, big-corp y empty.</translation>
    </message>
    <message>
        <source>--users and --processing-ms take a whole number.</source>
        <translation>--users y --processing-ms requieren un número entero.</translation>
    </message>
    <message>
        <source>--demo and --service-url exclude each other.</source>
        <translation>--demo y --service-url se excluyen mutuamente.</translation>
    </message>
    <message>
        <source>--service-url needs an address such as https://iam.example.com.</source>
        <translation>--service-url necesita una dirección como https://iam.example.com.</translation>
    </message>
    <message>
        <source>--service-url needs --account with the ID of the account.</source>
        <translation>--service-url necesita --account con el ID de la cuenta.</translation>
    </message>
    <message>
        <source>Begin with the window in which an account is chosen.</source>
        <translation>Empezar con la ventana en la que se elige una cuenta.</translation>
    </message>
    <message>
        <source>Append what happens to &lt;FILE&gt;, without keys, tokens and contents.</source>
        <translation>Añadir lo que sucede a &lt;FILE&gt;, sin claves, tokens ni contenidos.</translation>
    </message>
    <message>
        <source>--connect and --service-url exclude each other.</source>
        <translation>--connect y --service-url se excluyen mutuamente.</translation>
    </message>
    <message>
        <source>For run: invite (the default), resend, cancel or remove.</source>
        <translation>Para run: invite (predeterminada), resend, cancel o remove.</translation>
    </message>
    <message>
        <source>For run: how many addresses an invitation holds, at most 100.</source>
        <translation>Para run: cuántas direcciones contiene una invitación, como máximo 100.</translation>
    </message>
    <message>
        <source>Without a window: invite the people of PLAN, a CSV file with the columns email and groups, or a draft of the invite wizard.</source>
        <translation>Sin ventana: invitar a las personas de PLAN, un archivo CSV con las columnas email y groups o un borrador del asistente de invitación.</translation>
    </message>
    <message>
        <source>Without a window: go on with the runs that are not at their end.</source>
        <translation>Sin ventana: continuar las ejecuciones que no han terminado.</translation>
    </message>
    <message>
        <source>run needs the file with the plan.</source>
        <translation>run necesita el archivo con el plan.</translation>
    </message>
    <message>
        <source>Unknown action: %1. There are invite, resend, cancel and remove.</source>
        <translation>Acción desconocida: %1. Existen invite, resend, cancel y remove.</translation>
    </message>
    <message>
        <source>--addresses-per-request takes a number from 1 to 100.</source>
        <translation>--addresses-per-request admite un número de 1 a 100.</translation>
    </message>
</context>
<context>
    <name>FileReport</name>
    <message>
        <source>The journal was written by a newer version of the console.</source>
        <translation>Una versión más reciente de la consola escribió el diario.</translation>
    </message>
    <message>
        <source>The journal was damaged.</source>
        <translation>El diario estaba dañado.</translation>
    </message>
    <message>
        <source>The draft of an invitation was written by a newer version of the console.</source>
        <translation>Una versión más reciente de la consola escribió el borrador de una invitación.</translation>
    </message>
    <message>
        <source>The draft of an invitation was damaged.</source>
        <translation>El borrador de una invitación estaba dañado.</translation>
    </message>
    <message>
        <source>The list of what waits for acceptance was written by a newer version of the console.</source>
        <translation>Una versión más reciente de la consola escribió la lista de lo que espera la aceptación.</translation>
    </message>
    <message>
        <source>The list of what waits for acceptance was damaged.</source>
        <translation>La lista de lo que espera la aceptación estaba dañada.</translation>
    </message>
    <message>
        <source>The copy of the users was written by a newer version of the console.</source>
        <translation>Una versión más reciente de la consola escribió la copia de los usuarios.</translation>
    </message>
    <message>
        <source>The copy of the users was damaged.</source>
        <translation>La copia de los usuarios estaba dañada.</translation>
    </message>
    <message>
        <source>The settings were written by a newer version of the console.</source>
        <translation>Una versión más reciente de la consola escribió la configuración.</translation>
    </message>
    <message>
        <source>The settings were damaged.</source>
        <translation>La configuración estaba dañada.</translation>
    </message>
    <message>
        <source>The demo account was written by a newer version of the console.</source>
        <translation>Una versión más reciente de la consola escribió la cuenta de demostración.</translation>
    </message>
    <message>
        <source>The demo account&apos;s data were damaged.</source>
        <translation>Los datos de la cuenta de demostración estaban dañados.</translation>
    </message>
    <message>
        <source>It is left as it is. Use that version, or nothing is recorded and no run can be started.</source>
        <translation>Queda como está. Use esa versión; si no, no se registra nada ni se puede iniciar ninguna ejecución.</translation>
    </message>
    <message>
        <source>A new one was begun. Runs that had not ended are in the old one; look at the list before you start them again.</source>
        <translation>Se empezó uno nuevo. Las ejecuciones que no habían terminado están en el antiguo; mire la lista antes de iniciarlas de nuevo.</translation>
    </message>
    <message>
        <source>The next invitation begins empty.</source>
        <translation>La próxima invitación empieza vacía.</translation>
    </message>
    <message>
        <source>What was to be given after acceptance is not given by itself any more.</source>
        <translation>Lo que debía darse tras la aceptación ya no se da por sí solo.</translation>
    </message>
    <message>
        <source>Without a connection no users are shown, until they have been read again.</source>
        <translation>Sin conexión no se muestran usuarios hasta que se hayan leído de nuevo.</translation>
    </message>
    <message>
        <source>The console begins with its own; accounts have to be connected again.</source>
        <translation>La consola empieza con la suya; hay que conectar de nuevo las cuentas.</translation>
    </message>
    <message>
        <source>A new one was begun.</source>
        <translation>Se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>%1 It was not deleted: %2</source>
        <extracomment>%1 is what follows for the person, %2 is the path of a file</extracomment>
        <translation>%1 No se ha eliminado: %2</translation>
    </message>
</context>
<context>
    <name>InviteeText</name>
    <message>
        <source>You have been invited to the account “%1”. The message is on its way.</source>
        <extracomment>to somebody invited; %1 is the name of an account</extracomment>
        <translation>Se le ha invitado a la cuenta «%1». El mensaje está en camino.</translation>
    </message>
    <message>
        <source>You have been invited to the account “%1”. The newest message was sent on %2; it counts until %3.</source>
        <extracomment>to somebody invited; %1 is the name of an account, %2 and %3 are dates</extracomment>
        <translation>Se le ha invitado a la cuenta «%1». El mensaje más reciente se envió el %2; es válido hasta el %3.</translation>
    </message>
    <message>
        <source>You have been invited to the account “%1”.</source>
        <translation>Se le ha invitado a la cuenta «%1».</translation>
    </message>
    <message>
        <source>Open the link in the newest message: links in older ones no longer work. Look among unwanted mail, too.</source>
        <translation>Abra el enlace del mensaje más reciente: los enlaces de los anteriores ya no funcionan. Mire también en el correo no deseado.</translation>
    </message>
    <message>
        <source>If you already use the cloud, you find the invitation in your notifications of the type “account”, too: %1</source>
        <extracomment>to somebody invited; %1 is the address of a web page</extracomment>
        <translation>Si ya utiliza la nube, también encontrará la invitación en sus notificaciones de tipo «cuenta»: %1</translation>
    </message>
    <message>
        <source>Your invitation to the account “%1” ended on %2. A new message is needed.</source>
        <extracomment>to somebody invited; %1 is the name of an account, %2 is a date</extracomment>
        <translation>Su invitación a la cuenta «%1» terminó el %2. Se necesita un mensaje nuevo.</translation>
    </message>
    <message>
        <source>If something does not work, ask %1.</source>
        <extracomment>to somebody invited; %1 is the name of who has sent the invitation</extracomment>
        <translation>Si algo no funciona, pregunte a %1.</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>missing</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>falta</translation>
    </message>
    <message>
        <source>not a string</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>no es una cadena</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>no es un número entero</translation>
    </message>
    <message>
        <source>not true or false</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>no es verdadero ni falso</translation>
    </message>
    <message>
        <source>not an object</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>not a list</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>no es una lista</translation>
    </message>
    <message>
        <source>not a time</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>no es una hora</translation>
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
        <translation>Todos los servicios de gestión de cuentas de IAM</translation>
    </message>
    <message>
        <source>All Account management services</source>
        <translation>Todos los servicios de gestión de cuentas</translation>
    </message>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation>Todos los servicios habilitados para identidad y acceso</translation>
    </message>
    <message>
        <source>Resource group itself</source>
        <translation>El propio grupo de recursos</translation>
    </message>
    <message>
        <source>Service instance</source>
        <translation>Instancia de servicio</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Resource type</source>
        <translation>Tipo de recurso</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Grupo de recursos</translation>
    </message>
    <message>
        <source>Resource group “%1”</source>
        <extracomment>%1 is the name of a resource group</extracomment>
        <translation>Grupo de recursos «%1»</translation>
    </message>
    <message>
        <source>%1 matches %2</source>
        <extracomment>%1 is an attribute such as &quot;Service instance&quot;, %2 a pattern such as QR-*</extracomment>
        <translation>%1 coincide con %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>%1 is an attribute such as &quot;Service instance&quot;, %2 its value</extracomment>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>Entire account</source>
        <translation>Toda la cuenta</translation>
    </message>
    <message>
        <source>By a condition (%1)</source>
        <extracomment>%1 is the technical name of a pattern of conditions</extracomment>
        <translation>Por una condición (%1)</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <extracomment>the beginning and the end of a period, and its offset such as UTC+01:00</extracomment>
        <translation>%1 a %2, %3</translation>
    </message>
    <message>
        <source>%1 all day, %2</source>
        <extracomment>days of the week, and an offset such as UTC+01:00</extracomment>
        <translation>%1 todo el día, %2</translation>
    </message>
    <message>
        <source>%1 %2–%3, %4</source>
        <extracomment>days of the week, from, to, and an offset such as UTC+01:00</extracomment>
        <translation>%1 %2–%3, %4</translation>
    </message>
    <message>
        <source>%1 on %2 (%3).</source>
        <extracomment>%1 are names of roles, %2 is what they are for, %3 narrows it, such as &quot;Entire account&quot;</extracomment>
        <translation>%1 en %2 (%3).</translation>
    </message>
    <message>
        <source>Only in this period: %1.</source>
        <extracomment>%1 is a period</extracomment>
        <translation>Solo en este periodo: %1.</translation>
    </message>
    <message>
        <source>%1 on the resource group itself.</source>
        <extracomment>%1 is the name of a role</extracomment>
        <translation>%1 en el propio grupo de recursos.</translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <extracomment>%1 are names of roles, %2 is what they are for, %3 narrows it, such as &quot;Entire account&quot;</extracomment>
        <translation>%1 en %2 (%3)</translation>
    </message>
</context>
<context>
    <name>ProblemHelp</name>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>Valores de conexión</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>This was stopped before it was done.</source>
        <translation>Se ha detenido antes de completarse.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>No se puede acceder al servicio.</translation>
    </message>
    <message>
        <source>The service cannot be reached: %1.</source>
        <extracomment>%1 is the reason in technical words, such as &quot;Connection refused&quot;</extracomment>
        <translation>No se puede acceder al servicio: %1.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>El servicio no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>This account is not linked to classic infrastructure. Take the classic permission set out and send again.</source>
        <translation>Esta cuenta no está enlazada con la infraestructura clásica. Quite el conjunto de permisos clásicos y vuelva a enviar.</translation>
    </message>
    <message>
        <source>You are no longer signed in. Nothing was changed.</source>
        <translation>Su sesión ya no está iniciada. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The service refuses: “%1”</source>
        <extracomment>%1 is the service&apos;s own text</extracomment>
        <translation>El servicio lo rechaza: «%1»</translation>
    </message>
    <message>
        <source>The service does not accept this: “%1”</source>
        <extracomment>%1 is the service&apos;s own text</extracomment>
        <translation>El servicio no acepta esto: «%1»</translation>
    </message>
    <message>
        <source>This is no longer in the account.</source>
        <translation>Esto ya no está en la cuenta.</translation>
    </message>
    <message>
        <source>The service refuses for now: “%1”, “%2”</source>
        <extracomment>both are the service&apos;s own texts: what is refused, and why</extracomment>
        <translation>El servicio lo rechaza por ahora: «%1», «%2»</translation>
    </message>
    <message>
        <source>The service refuses for now: “%1”</source>
        <translation>El servicio lo rechaza por ahora: «%1»</translation>
    </message>
    <message>
        <source>At most 100 addresses per request.</source>
        <translation>Como máximo 100 direcciones por solicitud.</translation>
    </message>
    <message>
        <source>This is more than the service or the console takes at once.</source>
        <translation>Esto es más de lo que el servicio o la consola admite a la vez.</translation>
    </message>
    <message numerus="yes">
        <source>Too many requests. Try again in %n second(s).</source>
        <translation>
            <numerusform>Demasiadas solicitudes. Vuelva a intentarlo dentro de %n segundo.</numerusform>
            <numerusform>Demasiadas solicitudes. Vuelva a intentarlo dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many requests. Try again in a moment.</source>
        <translation>Demasiadas solicitudes. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The service has a problem (%1).</source>
        <extracomment>%1 is an HTTP status such as 503</extracomment>
        <translation>El servicio tiene un problema (%1).</translation>
    </message>
    <message>
        <source>The answer could not be read (unexpected %1). Nothing more was sent.</source>
        <extracomment>%1 names a place in the answer, such as resources[3].state</extracomment>
        <translation>No se ha podido leer la respuesta (%1 inesperado). No se ha enviado nada más.</translation>
    </message>
    <message>
        <source>The console did not send this: %1.</source>
        <extracomment>%1 is the reason in technical words</extracomment>
        <translation>La consola no ha enviado esto: %1.</translation>
    </message>
    <message>
        <source>Not possible in this state.</source>
        <translation>No es posible en este estado.</translation>
    </message>
    <message>
        <source>You are signed in as a service ID. Only a person can do this.</source>
        <translation>Ha iniciado sesión como un ID de servicio. Solo una persona puede hacer esto.</translation>
    </message>
    <message>
        <source>%1 Ask the account owner.</source>
        <comment>the role that is needed</comment>
        <extracomment>%1 is a whole sentence about the role that is needed</extracomment>
        <translation>%1 Consulte al propietario de la cuenta.</translation>
    </message>
    <message>
        <source>%1 Ask the account owner (%2).</source>
        <extracomment>%1 is a whole sentence about the role that is needed, %2 a name</extracomment>
        <translation>%1 Consulte al propietario de la cuenta (%2).</translation>
    </message>
    <message>
        <source>This is you. To go, leave the account.</source>
        <translation>Es usted. Para irse, abandone la cuenta.</translation>
    </message>
    <message>
        <source>Only you yourself can leave the account.</source>
        <translation>Solo usted puede abandonar la cuenta en su nombre.</translation>
    </message>
    <message>
        <source>There is no connection. Changes are not possible.</source>
        <translation>No hay conexión. No es posible hacer cambios.</translation>
    </message>
    <message>
        <source>Needs the role Editor or Administrator on User Management, or the classic permission Manage Users.</source>
        <translation>Se necesita el rol Editor o Administrator en User Management, o el permiso clásico «Gestionar usuarios».</translation>
    </message>
    <message>
        <source>Needs the role Editor on IAM Access Groups, or on a single access group.</source>
        <translation>Se necesita el rol Editor en IAM Access Groups o en un grupo de acceso concreto.</translation>
    </message>
    <message>
        <source>Needs the role Administrator on what the access is for.</source>
        <translation>Se necesita el rol Administrator en aquello para lo que es el acceso.</translation>
    </message>
    <message>
        <source>Needs the classic permission Manage Users.</source>
        <translation>Se necesita el permiso clásico «Gestionar usuarios».</translation>
    </message>
    <message>
        <source>Needs the classic permission Manage Users, and a place above the user in the hierarchy.</source>
        <translation>Se necesita el permiso clásico «Gestionar usuarios» y un lugar por encima del usuario en la jerarquía.</translation>
    </message>
    <message>
        <source>Needs the role Administrator on User Management. In an account with classic infrastructure it also needs the classic permission Manage Users, and a place above the user in the hierarchy.</source>
        <translation>Se necesita el rol Administrator en User Management. En una cuenta con infraestructura clásica se necesita además el permiso clásico «Gestionar usuarios» y un lugar por encima del usuario en la jerarquía.</translation>
    </message>
    <message>
        <source>Only the account owner can do this.</source>
        <translation>Solo el propietario de la cuenta puede hacer esto.</translation>
    </message>
    <message>
        <source>Needs the role Editor on User Management, or the classic permission Manage Users and a place above the user in the hierarchy.</source>
        <translation>Se necesita el rol Editor en User Management, o el permiso clásico «Gestionar usuarios» y un lugar por encima del usuario en la jerarquía.</translation>
    </message>
    <message>
        <source>Needs the role Editor on User Management or on IAM Access Management.</source>
        <translation>Se necesita el rol Editor en User Management o en IAM Access Management.</translation>
    </message>
    <message>
        <source>Needs the role Administrator on IAM Identity.</source>
        <translation>Se necesita el rol Administrator en IAM Identity.</translation>
    </message>
    <message>
        <source>The connection is not safe. %1 Nothing was sent.</source>
        <extracomment>%1 is a whole sentence that says what is wrong with the connection</extracomment>
        <translation>La conexión no es segura. %1 No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Not allowed in this account: %1.</source>
        <extracomment>%1 is a list of addresses</extracomment>
        <translation>No se permite en esta cuenta: %1.</translation>
    </message>
    <message>
        <source>The service refuses: “%1” Expected right: %2</source>
        <extracomment>%1 is the service&apos;s own text, %2 a sentence with the right that is needed</extracomment>
        <translation>El servicio lo rechaza: «%1» Derecho esperado: %2</translation>
    </message>
    <message>
        <source>These classic permissions cannot be given: %1.</source>
        <extracomment>%1 is a list of technical names</extracomment>
        <translation>Estos permisos clásicos no se pueden otorgar: %1.</translation>
    </message>
    <message>
        <source>The account has reached its limit of policies. Use access groups or remove unused policies.</source>
        <translation>La cuenta ha alcanzado su límite de políticas. Utilice grupos de acceso o elimine las políticas que no se usen.</translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <translation>%1 ya no está en la cuenta.</translation>
    </message>
    <message>
        <source>%1 is still being processed. Try again in a minute.</source>
        <translation>%1 aún se está procesando. Vuelva a intentarlo dentro de un minuto.</translation>
    </message>
    <message>
        <source>This is the account owner: nobody can do this to the owner.</source>
        <translation>Es el propietario de la cuenta: nadie puede hacer esto con el propietario.</translation>
    </message>
    <message>
        <source>Nobody changes their own classic permissions.</source>
        <translation>Nadie cambia sus propios permisos clásicos.</translation>
    </message>
    <message>
        <source>Only an IBMid can be updated.</source>
        <translation>Solo se puede actualizar un IBMid.</translation>
    </message>
    <message>
        <source>This account has no classic infrastructure.</source>
        <translation>Esta cuenta no tiene infraestructura clásica.</translation>
    </message>
    <message>
        <source>Possible after the invitation has been accepted and the user has signed in once.</source>
        <translation>Es posible cuando la invitación se haya aceptado y el usuario haya iniciado sesión una vez.</translation>
    </message>
    <message>
        <source>This account is set to read only. The menu Account changes that.</source>
        <translation>Esta cuenta está definida como de solo lectura. Puede cambiarlo en el menú Cuenta.</translation>
    </message>
    <message>
        <source>The account has reached its limit of policies (%1). Use access groups or remove unused policies.</source>
        <extracomment>%1 is a number of policies</extracomment>
        <translation>La cuenta ha alcanzado su límite de políticas (%1). Utilice grupos de acceso o elimine políticas sin usar.</translation>
    </message>
    <message>
        <source>Trace number: %1</source>
        <extracomment>%1 identifies a request, for the service&apos;s support</extracomment>
        <translation>Número de rastreo: %1</translation>
    </message>
    <message>
        <source>Too many requests. Going on at %1: try %2 of %3.</source>
        <extracomment>%1 is a time, %2 and %3 are numbers</extracomment>
        <translation>Demasiadas solicitudes. Se continúa a las %1: intento %2 de %3.</translation>
    </message>
    <message>
        <source>The service has a problem (%1). Try %2 of %3.</source>
        <extracomment>%1 is an HTTP status such as 503, %2 and %3 are numbers</extracomment>
        <translation>El servicio tiene un problema (%1). Intento %2 de %3.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try %1 of %2.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>El servicio no respondió a tiempo. Intento %1 de %2.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Try %1 of %2.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>No se puede acceder al servicio. Intento %1 de %2.</translation>
    </message>
    <message>
        <source>Another console is carrying out a run of this account. Wait until it is through, or stop it and close that console.</source>
        <translation>Otra consola está llevando a cabo una ejecución de esta cuenta. Espere a que termine, o deténgala y cierre esa consola.</translation>
    </message>
</context>
<context>
    <name>RightsText</name>
    <message>
        <source>What may be done could not be read; the service decides.</source>
        <translation>No se ha podido leer lo que se puede hacer; decide el servicio.</translation>
    </message>
    <message>
        <source>Owner of the account: may do everything.</source>
        <translation>Propietario de la cuenta: puede hacerlo todo.</translation>
    </message>
    <message>
        <source>May invite, resend, cancel and change status; may remove users below in the classic hierarchy.</source>
        <translation>Puede invitar, volver a enviar, cancelar y cambiar el estado; puede eliminar a los usuarios que estén por debajo en la jerarquía clásica.</translation>
    </message>
    <message>
        <source>May invite, resend, cancel, change status and remove users.</source>
        <translation>Puede invitar, volver a enviar, cancelar, cambiar el estado y eliminar usuarios.</translation>
    </message>
    <message>
        <source>May invite, resend, cancel and change status; may not remove users.</source>
        <translation>Puede invitar, volver a enviar, cancelar y cambiar el estado; no puede eliminar usuarios.</translation>
    </message>
    <message>
        <source>May invite, resend and cancel; may not change or remove users.</source>
        <translation>Puede invitar, volver a enviar y cancelar; no puede cambiar ni eliminar usuarios.</translation>
    </message>
    <message>
        <source>May change status; may not invite or remove users.</source>
        <translation>Puede cambiar el estado; no puede invitar ni eliminar usuarios.</translation>
    </message>
    <message>
        <source>May look at users; may not invite, change or remove them.</source>
        <translation>Puede ver los usuarios; no puede invitarlos, cambiarlos ni eliminarlos.</translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>“%1” is not a search term and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>«%1» no es un término de búsqueda y se omite.</translation>
    </message>
    <message>
        <source>“%1” names no state and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>«%1» no designa ningún estado y se omite.</translation>
    </message>
    <message>
        <source>“%1” needs a number of days and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>«%1» necesita un número de días y se omite.</translation>
    </message>
    <message>
        <source>“%1” needs a date such as 2026-01-31 and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>«%1» necesita una fecha como 2026-01-31 y se omite.</translation>
    </message>
    <message>
        <source>“%1” needs a word behind it and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>«%1» necesita una palabra detrás y se omite.</translation>
    </message>
    <message>
        <source>There is no access group or user for “%1”, so it is left out.</source>
        <extracomment>%1 is a piece of a search as typed, such as group:auditors</extracomment>
        <translation>No hay ningún grupo de acceso ni usuario para «%1», por lo que se omite.</translation>
    </message>
</context>
<context>
    <name>TriageText</name>
    <message>
        <source>Ended</source>
        <comment>invitations that have expired; below a bar of a chart</comment>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <extracomment>%1 and %2 are numbers of days, &quot;0–3 days&quot;; below a bar of a chart, short</extracomment>
        <translation>%1–%2 días</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>%1 and %2 are numbers of days, &quot;8–14&quot;; below a bar of a chart</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) ended</source>
        <translation>
            <numerusform>%n invitación terminada</numerusform>
            <numerusform>%n invitaciones terminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) with %1 to %2 days left</source>
        <extracomment>%1 and %2 are numbers of days</extracomment>
        <translation>
            <numerusform>%n invitación con %1 a %2 días restantes</numerusform>
            <numerusform>%n invitaciones con %1 a %2 días restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended invitations</source>
        <translation>Invitaciones terminadas</translation>
    </message>
    <message>
        <source>%1 to %2 days left</source>
        <extracomment>heading of a list of invitations; %1 and %2 are numbers of days</extracomment>
        <translation>Quedan de %1 a %2 días</translation>
    </message>
</context>
<context>
    <name>UserExtraText</name>
    <message>
        <source>This could not be read.</source>
        <translation>No se ha podido leer.</translation>
    </message>
    <message>
        <source>This is being read.</source>
        <translation>Se está leyendo.</translation>
    </message>
    <message>
        <source>There is nothing to tell.</source>
        <translation>No hay nada que indicar.</translation>
    </message>
</context>
<context>
    <name>UserSnapshot</name>
    <message>
        <source>The copy on this computer is damaged.</source>
        <translation>La copia en este equipo está dañada.</translation>
    </message>
    <message>
        <source>The copy on this computer was made by a newer version of the console.</source>
        <translation>La copia en este equipo se creó con una versión más reciente de la consola.</translation>
    </message>
    <message>
        <source>The copy on this computer is of another account.</source>
        <translation>La copia en este equipo es de otra cuenta.</translation>
    </message>
</context>
<context>
    <name>UserText</name>
    <message>
        <source>Processing</source>
        <comment>user status</comment>
        <translation>Procesando</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>user status</comment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>user status</comment>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>user status</comment>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>user status</comment>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Classic disabled</source>
        <comment>user status</comment>
        <translation>Clásica inhabilitada</translation>
    </message>
    <message>
        <source>VPN-only</source>
        <comment>user status</comment>
        <translation>Solo VPN</translation>
    </message>
    <message>
        <source>Invalid</source>
        <comment>user status</comment>
        <translation>No válido</translation>
    </message>
    <message>
        <source>Invitation failed</source>
        <comment>user status</comment>
        <translation>Invitación fallida</translation>
    </message>
    <message>
        <source>Removal failed</source>
        <comment>user status</comment>
        <translation>Eliminación fallida</translation>
    </message>
    <message>
        <source>Removing</source>
        <comment>user status</comment>
        <translation>Eliminando</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>user status</comment>
        <translation>Desconocido</translation>
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
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <comment>when an invitation expires</comment>
        <translation>
            <numerusform>dentro de %n día</numerusform>
            <numerusform>dentro de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <comment>when an invitation has expired</comment>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>it is empty</source>
        <comment>what is wrong with an address</comment>
        <translation>está vacía</translation>
    </message>
    <message>
        <source>no @ in it</source>
        <comment>what is wrong with an address</comment>
        <translation>falta la @</translation>
    </message>
    <message>
        <source>more than one @ in it</source>
        <comment>what is wrong with an address</comment>
        <translation>hay más de una @</translation>
    </message>
    <message>
        <source>nothing before or after the @</source>
        <comment>what is wrong with an address</comment>
        <translation>no hay nada delante o detrás de la @</translation>
    </message>
    <message>
        <source>a blank in it</source>
        <comment>what is wrong with an address</comment>
        <translation>contiene un espacio en blanco</translation>
    </message>
    <message>
        <source>a character that is not allowed</source>
        <comment>what is wrong with an address</comment>
        <translation>contiene un carácter no permitido</translation>
    </message>
    <message>
        <source>a dot is missing or misplaced</source>
        <comment>what is wrong with an address</comment>
        <translation>falta un punto o está mal colocado</translation>
    </message>
    <message>
        <source>over 254 characters</source>
        <comment>what is wrong with an address</comment>
        <translation>más de 254 caracteres</translation>
    </message>
</context>
<context>
    <name>ViewText</name>
    <message>
        <source>All</source>
        <comment>view of the users</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>view of the users</comment>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>view of the users</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Expiring within 7 days</source>
        <comment>view of the users</comment>
        <translation>Caducan en 7 días</translation>
    </message>
    <message>
        <source>Expired or failed</source>
        <comment>view of the users</comment>
        <translation>Caducados o fallidos</translation>
    </message>
    <message>
        <source>Suspended or disabled</source>
        <comment>view of the users</comment>
        <translation>Suspendidos o inhabilitados</translation>
    </message>
    <message>
        <source>VPN-only</source>
        <comment>view of the users</comment>
        <translation>Solo VPN</translation>
    </message>
    <message>
        <source>Inactive 30 days</source>
        <comment>view of the users</comment>
        <translation>Inactivos 30 días</translation>
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
        <translation>en %1</translation>
    </message>
    <message>
        <source>No groups and no policies are planned.</source>
        <translation>No hay grupos ni políticas previstos.</translation>
    </message>
    <message>
        <source>In no group, and no policies.</source>
        <translation>En ningún grupo, y sin políticas.</translation>
    </message>
    <message>
        <source>No access to classic infrastructure</source>
        <translation>Sin acceso a la infraestructura clásica</translation>
    </message>
    <message numerus="yes">
        <source>%n classic permission(s)</source>
        <translation>
            <numerusform>%n permiso clásico</numerusform>
            <numerusform>%n permisos clásicos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the details</source>
        <translation>
            <numerusform>%n más en los detalles</numerusform>
            <numerusform>%n más en los detalles</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read: %1.</source>
        <extracomment>%1 is a list such as &quot;the groups, the policies&quot;</extracomment>
        <translation>No se pudo leer: %1.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Planned access</source>
        <translation>Acceso planificado</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation>Leyendo el acceso…</translation>
    </message>
</context>
<context>
    <name>iam::AccessStep</name>
    <message>
        <source>&amp;Policy</source>
        <translation>Po&amp;lítica</translation>
    </message>
    <message>
        <source>Account &amp;management</source>
        <translation>Gestión de c&amp;uentas</translation>
    </message>
    <message>
        <source>Access &amp;groups</source>
        <translation>Grupos d&amp;e acceso</translation>
    </message>
    <message>
        <source>&amp;Like a colleague</source>
        <translation>Como un &amp;colega</translation>
    </message>
    <message>
        <source>Classic in&amp;frastructure</source>
        <translation>In&amp;fraestructura clásica</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Sin acceso</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n añadido</numerusform>
            <numerusform>%n añadidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one kind of access.</source>
        <translation>Elija al menos un tipo de acceso.</translation>
    </message>
    <message>
        <source>Confirm that they will be able to remove others.</source>
        <translation>Confirme que podrán eliminar a otros.</translation>
    </message>
</context>
<context>
    <name>iam::AccountGuard</name>
    <message>
        <source>this account is set to read only</source>
        <translation>esta cuenta está definida como de solo lectura</translation>
    </message>
    <message>
        <source>you chose not to change anything here</source>
        <translation>ha elegido no cambiar nada aquí</translation>
    </message>
</context>
<context>
    <name>iam::ActionDesk</name>
    <message>
        <source>The invitation of %1 is cancelled.</source>
        <translation>La invitación de %1 se ha cancelado.</translation>
    </message>
    <message>
        <source>Undo: invite again</source>
        <translation>Deshacer: volver a invitar</translation>
    </message>
    <message>
        <source>The failed invitation of %1 is cleared.</source>
        <translation>La invitación fallida de %1 se ha borrado.</translation>
    </message>
    <message>
        <source>You have left the account.</source>
        <translation>Ha abandonado la cuenta.</translation>
    </message>
    <message>
        <source>The IBMid is now %1.</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>El IBMid es ahora %1.</translation>
    </message>
    <message>
        <source>Invite %1 again</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>Volver a invitar a %1</translation>
    </message>
    <message>
        <source>The service does not renew the invitation of %1. Invite again with the same access?</source>
        <translation>El servicio no renueva la invitación de %1. ¿Volver a invitar con el mismo acceso?</translation>
    </message>
    <message>
        <source>Invite again …</source>
        <translation>Volver a invitar…</translation>
    </message>
    <message>
        <source>%1 was not removed. %2</source>
        <translation>No se ha eliminado a %1. %2</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <extracomment>what has been done, such as &quot;Change the status of Ed from ACTIVE to SUSPENDED&quot;</extracomment>
        <translation>Hecho: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>Se ha eliminado a %1.</translation>
    </message>
    <message>
        <source>%1 is being removed.</source>
        <translation>Se está eliminando a %1.</translation>
    </message>
    <message>
        <source>The VPN-only user %1 is added.</source>
        <translation>Se ha añadido el usuario solo VPN %1.</translation>
    </message>
    <message>
        <source>Invite again with the same access</source>
        <translation>Volver a invitar con el mismo acceso</translation>
    </message>
    <message>
        <source>The service could not remove %1: the removal failed. %1 is still a member.</source>
        <translation>El servicio no ha podido eliminar a %1: la eliminación ha fallado. %1 sigue siendo miembro.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing was heard of the removal of %1 for five minutes. The list shows what is.</source>
        <translation>No se ha sabido nada de la eliminación de %1 durante cinco minutos. La lista muestra la situación real.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <extracomment>what has been done, such as &quot;Change the status of Ed from SUSPENDED to ACTIVE&quot;</extracomment>
        <translation>Deshecho: %1.</translation>
    </message>
    <message>
        <source>Add VPN-only user</source>
        <translation>Añadir usuario solo VPN</translation>
    </message>
    <message>
        <source>You can do it yourself on the page of users of the web console; the list here is read again meanwhile.</source>
        <translation>Puede hacerlo en la página de usuarios de la consola web; mientras tanto se vuelve a leer la lista.</translation>
    </message>
    <message>
        <source>New parent of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Nuevo superior de %1</translation>
    </message>
    <message>
        <source>You can do it yourself on this user&apos;s page of the web console; the list here is read again meanwhile.</source>
        <translation>Puede hacerlo en la página de este usuario en la consola web; mientras tanto se vuelve a leer la lista.</translation>
    </message>
</context>
<context>
    <name>iam::ActionsDialog</name>
    <message>
        <source>Search actions</source>
        <translation>Buscar acciones</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n acción</numerusform>
            <numerusform>%n acciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>how many of all actions match what was typed</extracomment>
        <translation>%1 de %2 mostradas</translation>
    </message>
</context>
<context>
    <name>iam::AddToGroupDialog</name>
    <message>
        <source>Add %1 to a group</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Añadir a %1 a un grupo</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>Buscar grupos</translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation>Grupos de acceso</translation>
    </message>
    <message>
        <source>Reading the groups …</source>
        <translation>Leyendo los grupos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Groups that this user is in already are left out.</source>
        <translation>Los grupos en los que ya está este usuario se omiten.</translation>
    </message>
    <message>
        <source>Choose a group.</source>
        <translation>Elija un grupo.</translation>
    </message>
</context>
<context>
    <name>iam::AddressVerdictModel</name>
    <message>
        <source>Not a valid e-mail address: %1.</source>
        <extracomment>%1 is a reason such as &quot;no @ in it&quot;</extracomment>
        <translation>No es una dirección de correo electrónico válida: %1.</translation>
    </message>
    <message>
        <source>You are already in this account.</source>
        <translation>Usted ya está en esta cuenta.</translation>
    </message>
    <message>
        <source>Will be invited.</source>
        <translation>Se invitará.</translation>
    </message>
    <message numerus="yes">
        <source>Listed %n time(s); invited once.</source>
        <translation>
            <numerusform>Aparece %n vez; se invita una vez.</numerusform>
            <numerusform>Aparece %n veces; se invita una vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>An invitation is open. Resend it instead.</source>
        <translation>Hay una invitación abierta. Vuelva a enviarla en su lugar.</translation>
    </message>
    <message>
        <source>Is being processed. Try again in a minute.</source>
        <translation>Se está procesando. Vuelva a intentarlo dentro de un minuto.</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>What will happen</source>
        <comment>column</comment>
        <translation>Qué sucederá</translation>
    </message>
    <message>
        <source>Invited on %1; expired on %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>Invitado el %1; caducó el %2.</translation>
    </message>
    <message>
        <source>Invited on %1; expires ≈ %2.</source>
        <extracomment>%1 and %2 are dates; &quot;≈&quot; says that the second is an estimate</extracomment>
        <translation>Invitado el %1; caduca ≈ %2.</translation>
    </message>
    <message>
        <source>Invited on %1; expires %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>Invitado el %1; caduca el %2.</translation>
    </message>
    <message>
        <source>This account allows only: %1.</source>
        <extracomment>%1 is a list of patterns such as **@example.com</extracomment>
        <translation>Esta cuenta solo permite: %1.</translation>
    </message>
    <message>
        <source>Contains characters that look like others: %1.</source>
        <extracomment>%1 is a list of letters with their codes, or two domains that look alike</extracomment>
        <translation>Contiene caracteres que se parecen a otros: %1.</translation>
    </message>
    <message>
        <source>Already %1. Add access in the user’s details instead.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>Ya está en estado %1. Añada el acceso en los detalles del usuario.</translation>
    </message>
    <message>
        <source>Correct</source>
        <comment>an address</comment>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>an address from the list</comment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Invite anyway</source>
        <translation>Invitar igualmente</translation>
    </message>
    <message>
        <source>Resend instead</source>
        <translation>Volver a enviar</translation>
    </message>
    <message>
        <source>Show user</source>
        <translation>Mostrar usuario</translation>
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
        <translation>Días restantes de las pendientes, y las terminadas</translation>
    </message>
    <message>
        <source>Choose a bar to filter the list.</source>
        <translation>Elija una barra para filtrar la lista.</translation>
    </message>
</context>
<context>
    <name>iam::ApiKeyDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Account %1 at %2</source>
        <extracomment>%1 is the ID of an account, %2 the address of a service</extracomment>
        <translation>Cuenta %1 en %2</translation>
    </message>
    <message>
        <source>&amp;API key</source>
        <translation>Clave de A&amp;PI</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>&amp;Keep it in the key store of this computer</source>
        <translation>&amp;Conservarla en el almacén de claves de este equipo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Passcode or token</source>
        <translation>Código de acceso o &amp;token</translation>
    </message>
    <message>
        <source>Passcode or token</source>
        <translation>Código de acceso o token</translation>
    </message>
    <message>
        <source>The field is empty.</source>
        <translation>El campo está vacío.</translation>
    </message>
</context>
<context>
    <name>iam::ApiKeysSection</name>
    <message>
        <source>API keys %1</source>
        <translation>Claves de API %1</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Search API keys</source>
        <translation>Buscar claves de API</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Reading the API keys …</source>
        <translation>Leyendo las claves de API…</translation>
    </message>
    <message>
        <source>The API keys could not be read.</source>
        <translation>No se han podido leer las claves de API.</translation>
    </message>
    <message>
        <source>Never, or not told</source>
        <translation>Nunca, o no indicado</translation>
    </message>
    <message>
        <source>This user has no API keys here.</source>
        <translation>Este usuario no tiene claves de API aquí.</translation>
    </message>
    <message>
        <source>This service offers programs no operation to delete the keys of others.</source>
        <translation>Este servicio no ofrece a los programas ninguna operación para suprimir las claves de otros.</translation>
    </message>
</context>
<context>
    <name>iam::AssignAccessDialog</name>
    <message>
        <source>Edit a policy of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Editar una política de %1</translation>
    </message>
    <message>
        <source>Assign access to %1</source>
        <translation>Asignar acceso a %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>This user has this already, by another policy.</source>
        <translation>Este usuario ya lo tiene por otra política.</translation>
    </message>
</context>
<context>
    <name>iam::BlockerList</name>
    <message>
        <source>Give all to %1</source>
        <extracomment>%1 is the name of the user above in the hierarchy</extracomment>
        <translation>Asignar todos a %1</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>Does not block</source>
        <translation>No bloquea</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>says a button&apos;s text and the user it is about</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New parent</source>
        <translation>Nuevo superior</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Inhabilitar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>iam::BreadcrumbBar</name>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
    </message>
</context>
<context>
    <name>iam::BulkDialog</name>
    <message>
        <source>Whom it fits</source>
        <translation>A quién se aplica</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>Simu&amp;lación</translation>
    </message>
    <message>
        <source>Says whom it fits by now, and sends nothing.</source>
        <translation>Dice a quién se aplica ahora y no envía nada.</translation>
    </message>
    <message>
        <source>Reads your rights and the users anew, and says whom it fits. Changes nothing.</source>
        <translation>Lee de nuevo sus derechos y los usuarios, y dice a quién se aplica. No cambia nada.</translation>
    </message>
    <message>
        <source>The dry run is going on.</source>
        <translation>La prueba en seco está en curso.</translation>
    </message>
    <message>
        <source>Reading who is in the group …</source>
        <translation>Leyendo quién está en el grupo …</translation>
    </message>
    <message>
        <source>Choose a group.</source>
        <translation>Elija un grupo.</translation>
    </message>
    <message>
        <source>It fits none of the selected users.</source>
        <translation>No se aplica a ninguno de los usuarios seleccionados.</translation>
    </message>
    <message>
        <source>Reading what they have …</source>
        <translation>Leyendo lo que tienen …</translation>
    </message>
    <message>
        <source>The word is not typed yet.</source>
        <translation>La palabra aún no se ha escrito.</translation>
    </message>
    <message>
        <source>You and the owner were left out.</source>
        <translation>Usted y el propietario han quedado fuera.</translation>
    </message>
    <message>
        <source>The owner was left out.</source>
        <translation>El propietario ha quedado fuera.</translation>
    </message>
    <message>
        <source>You were left out.</source>
        <translation>Usted ha quedado fuera.</translation>
    </message>
    <message>
        <source>Not checked: whether you have the right could not be read.</source>
        <translation>Sin comprobar: no se ha podido leer si usted tiene el derecho.</translation>
    </message>
    <message>
        <source>Who is in the group could not be read, so it is not known whom it fits; the service decides. %1</source>
        <extracomment>%1 is a whole sentence with the reason</extracomment>
        <translation>No se pudo leer quién está en el grupo, así que no se sabe a quién se aplica; decide el servicio. %1</translation>
    </message>
    <message>
        <source>VPN-only users need a password for the console: without it they cannot sign in.</source>
        <translation>Los usuarios solo de VPN necesitan una contraseña para la consola: sin ella no pueden iniciar sesión.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1</source>
        <extracomment>%n users are left out, %1 is a whole sentence with the reason</extracomment>
        <translation>
            <numerusform>%n queda fuera: %1</numerusform>
            <numerusform>%n quedan fuera: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out for other reasons</source>
        <translation>
            <numerusform>%n queda fuera por otros motivos</numerusform>
            <numerusform>%n quedan fuera por otros motivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending starts after %n s; until then it can be stopped.</source>
        <translation>
            <numerusform>El envío empieza tras %n s; hasta entonces se puede detener.</numerusform>
            <numerusform>El envío empieza tras %n s; hasta entonces se puede detener.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: reading your rights and the users …</source>
        <translation>Prueba en seco: leyendo sus derechos y los usuarios …</translation>
    </message>
    <message>
        <source>Dry run: %1 of %2 fit. Nothing was sent.</source>
        <translation>Prueba en seco: se aplica a %1 de %2. No se envió nada.</translation>
    </message>
    <message>
        <source>Dry run: the users could not all be read anew. Nothing was sent.</source>
        <translation>Prueba en seco: no se pudieron leer de nuevo todos los usuarios. No se envió nada.</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>Añadir a</translation>
    </message>
    <message>
        <source>Remove from</source>
        <translation>Quitar de</translation>
    </message>
    <message>
        <source>Reading the groups …</source>
        <translation>Leyendo los grupos…</translation>
    </message>
    <message>
        <source>Access group</source>
        <translation>Grupo de acceso</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>Buscar grupos</translation>
    </message>
    <message>
        <source>remove</source>
        <extracomment>the word that must be typed before many users are removed</extracomment>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Administrator of all account management services: %1.</source>
        <extracomment>%1 are names of users</extracomment>
        <translation>Administrador de todos los servicios de gestión de cuentas: %1.</translation>
    </message>
    <message>
        <source>What these have could not be read; they may be administrators: %1.</source>
        <extracomment>%1 are names of users</extracomment>
        <translation>No se pudo leer lo que tienen; pueden ser administradores: %1.</translation>
    </message>
    <message>
        <source>Type “%1” to go on:</source>
        <translation>Escriba «%1» para continuar:</translation>
    </message>
    <message>
        <source>Cancel invite: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Cancelar invitación: se aplica a %1 de %2</translation>
    </message>
    <message>
        <source>Clear failed invitation: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Borrar invitación fallida: se aplica a %1 de %2</translation>
    </message>
    <message>
        <source>Remove: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Eliminar: se aplica a %1 de %2</translation>
    </message>
    <message>
        <source>Access group: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Grupo de acceso: se aplica a %1 de %2</translation>
    </message>
    <message>
        <source>Change status: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Cambiar estado: se aplica a %1 de %2</translation>
    </message>
    <message>
        <source>Resend invite: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Reenviar invitación: se aplica a %1 de %2</translation>
    </message>
    <message>
        <source>The links in the messages stop working, and the planned access goes.</source>
        <translation>Los enlaces de los mensajes dejan de funcionar y el acceso previsto desaparece.</translation>
    </message>
    <message>
        <source>What is left of the invitations goes. The addresses can be invited again.</source>
        <translation>Lo que queda de las invitaciones desaparece. Las direcciones se pueden invitar de nuevo.</translation>
    </message>
    <message>
        <source>They can no longer sign in to the console for this account, switch to it, or use its resources. Their access, group memberships and API keys in this account are deleted. Their IBMids are not deleted. Removal cannot be undone.</source>
        <translation>Ya no podrán iniciar sesión en la consola para esta cuenta, cambiar a ella ni utilizar sus recursos. Su acceso, sus pertenencias a grupos y sus claves de API en esta cuenta se suprimen. Sus IBMid no se suprimen. La eliminación no se puede deshacer.</translation>
    </message>
    <message>
        <source>They lose what they have through this group. Who is not in it is left as they are.</source>
        <translation>Pierden lo que tienen por este grupo. Quien no está en él queda como está.</translation>
    </message>
    <message>
        <source>They get what this group gives. Who is in it already is left as they are.</source>
        <translation>Obtienen lo que da este grupo. Quien ya está en él queda como está.</translation>
    </message>
    <message>
        <source>Membership and access are kept, but nothing can be done in this account.</source>
        <translation>Se conservan la pertenencia y el acceso, pero no se puede hacer nada en esta cuenta.</translation>
    </message>
    <message>
        <source>No classic infrastructure; everything else as Active.</source>
        <translation>Sin infraestructura clásica; todo lo demás como Activo.</translation>
    </message>
    <message>
        <source>Only VPN access to devices; no console.</source>
        <translation>Solo acceso VPN a los dispositivos; sin consola.</translation>
    </message>
    <message>
        <source>They work with the access assigned.</source>
        <translation>Trabajan con el acceso asignado.</translation>
    </message>
    <message>
        <source>Everybody gets a new message. The links of the old ones stop working.</source>
        <translation>Todos reciben un mensaje nuevo. Los enlaces de los anteriores dejan de funcionar.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n invitation(s)</source>
        <translation>
            <numerusform>Cancelar %n invitación</numerusform>
            <numerusform>Cancelar %n invitaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n invitation(s)</source>
        <translation>
            <numerusform>Borrar %n invitación</numerusform>
            <numerusform>Borrar %n invitaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s)</source>
        <translation>
            <numerusform>Eliminar %n usuario</numerusform>
            <numerusform>Eliminar %n usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take out %n user(s)</source>
        <translation>
            <numerusform>Sacar %n usuario</numerusform>
            <numerusform>Sacar %n usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n user(s)</source>
        <translation>
            <numerusform>Añadir %n usuario</numerusform>
            <numerusform>Añadir %n usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n user(s)</source>
        <translation>
            <numerusform>Suspender %n usuario</numerusform>
            <numerusform>Suspender %n usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activate %n user(s)</source>
        <translation>
            <numerusform>Activar %n usuario</numerusform>
            <numerusform>Activar %n usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n user(s)</source>
        <translation>
            <numerusform>Cambiar %n usuario</numerusform>
            <numerusform>Cambiar %n usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n invitation(s)</source>
        <translation>
            <numerusform>Volver a enviar %n invitación</numerusform>
            <numerusform>Volver a enviar %n invitaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::BulkSplitModel</name>
    <message>
        <source>Is %1 already.</source>
        <extracomment>%1 is a status such as &quot;Suspended&quot;</extracomment>
        <translation>Ya está %1.</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n s ago.</source>
        <translation>
            <numerusform>Enviada hace %n s.</numerusform>
            <numerusform>Enviada hace %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is in the group already.</source>
        <translation>Ya está en el grupo.</translation>
    </message>
    <message>
        <source>Is not in the group.</source>
        <translation>No está en el grupo.</translation>
    </message>
    <message>
        <source>No longer in the account.</source>
        <translation>Ya no está en la cuenta.</translation>
    </message>
    <message>
        <source>The state is not known to this console.</source>
        <translation>Esta consola no conoce el estado.</translation>
    </message>
    <message>
        <source>%1: does not apply.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>%1: no se aplica.</translation>
    </message>
    <message>
        <source>Sent less than a minute ago.</source>
        <translation>Enviada hace menos de un minuto.</translation>
    </message>
    <message>
        <source>%1, fits</source>
        <extracomment>for screen readers: %1 is a name</extracomment>
        <translation>%1, se aplica</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, queda fuera</translation>
    </message>
    <message>
        <source>User</source>
        <comment>column</comment>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>State, or why not</source>
        <comment>column</comment>
        <translation>Estado, o por qué no</translation>
    </message>
</context>
<context>
    <name>iam::CannotInviteDialog</name>
    <message>
        <source>You cannot invite people to this account.</source>
        <translation>No puede invitar a nadie a esta cuenta.</translation>
    </message>
    <message>
        <source>You need one of:</source>
        <translation>Necesita uno de estos:</translation>
    </message>
    <message>
        <source>• %1</source>
        <extracomment>%1 is one of several things of which one is needed</extracomment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>being the owner of the account</source>
        <translation>ser propietario de la cuenta</translation>
    </message>
    <message>
        <source>the role Editor or Administrator on User Management</source>
        <translation>el rol Editor o Administrator en User Management</translation>
    </message>
    <message>
        <source>the classic permission Manage Users</source>
        <translation>el permiso clásico Gestionar usuarios</translation>
    </message>
    <message>
        <source>The owner %1 and administrators can give it to you.</source>
        <extracomment>%1 is the name of the account&apos;s owner</extracomment>
        <translation>El propietario %1 y los administradores pueden concedérselo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Show my access</source>
        <translation>Mostrar mi acceso</translation>
    </message>
</context>
<context>
    <name>iam::ChangeDialog</name>
    <message>
        <source>This can no longer be done.</source>
        <translation>Esto ya no se puede hacer.</translation>
    </message>
    <message>
        <source>%1 is now %2. Nothing was sent.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation>%1 ahora está en estado %2. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <translation>%1 ya no está en la cuenta.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Trace number: %1</source>
        <extracomment>%1 identifies a request, for the service&apos;s support</extracomment>
        <translation>Número de rastreo: %1</translation>
    </message>
    <message>
        <source>Nobody knows whether this was done. The list is read again.</source>
        <translation>No se sabe si esto se ha llevado a cabo. La lista se vuelve a leer.</translation>
    </message>
    <message>
        <source>This was not done.</source>
        <translation>Esto no se ha llevado a cabo.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Waiting for the service …</source>
        <translation>Esperando al servicio…</translation>
    </message>
    <message>
        <source>You are signed in again.</source>
        <translation>Ha iniciado sesión de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was sent in the meantime. What you have filled in is kept.</source>
        <translation>Entretanto no se envió nada. Lo que ha introducido se conserva.</translation>
    </message>
</context>
<context>
    <name>iam::ClassicPart</name>
    <message numerus="yes">
        <source>Show %n permission(s)</source>
        <translation>
            <numerusform>Mostrar %n permiso</numerusform>
            <numerusform>Mostrar %n permisos</numerusform>
        </translation>
    </message>
    <message>
        <source>You cannot give what you do not hold yourself; left out: %1.</source>
        <extracomment>%1 is a list of permissions of classic infrastructure</extracomment>
        <translation>No puede otorgar lo que usted mismo no tiene; se omite: %1.</translation>
    </message>
    <message>
        <source>Devices can be given only after the invitation has been accepted.</source>
        <translation>Los dispositivos solo se pueden otorgar después de aceptarse la invitación.</translation>
    </message>
    <message>
        <source>Devices, after acceptance</source>
        <translation>Dispositivos, tras la aceptación</translation>
    </message>
</context>
<context>
    <name>iam::ClassicSection</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>Single permissions</source>
        <translation>Permisos individuales</translation>
    </message>
    <message>
        <source>Classic infrastructure</source>
        <translation>Infraestructura clásica</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>set</comment>
        <extracomment>%1 is the name of a permission set, %2 how many permissions it has</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>This service offers no such operation to programs. Classic infrastructure is changed in its own console.</source>
        <translation>Este servicio no ofrece a los programas una operación de este tipo. La infraestructura clásica se cambia en su propia consola.</translation>
    </message>
    <message>
        <source>This account has no classic infrastructure.</source>
        <translation>Esta cuenta no tiene infraestructura clásica.</translation>
    </message>
    <message>
        <source>Reading the classic permissions …</source>
        <translation>Leyendo los permisos clásicos…</translation>
    </message>
    <message>
        <source>The classic permissions could not be read.</source>
        <translation>No se han podido leer los permisos clásicos.</translation>
    </message>
    <message>
        <source>At the top of the classic hierarchy.</source>
        <translation>En lo más alto de la jerarquía clásica.</translation>
    </message>
    <message>
        <source>Child of %1.</source>
        <translation>Subordinado de %1.</translation>
    </message>
    <message>
        <source>Parent of %1.</source>
        <extracomment>%1 are names</extracomment>
        <translation>Superior de %1.</translation>
    </message>
    <message>
        <source>Devices and VPN subnets: this service tells nothing of them.</source>
        <translation>Dispositivos y subredes VPN: este servicio no informa de ellos.</translation>
    </message>
    <message>
        <source>This person will be able to remove others, including you.</source>
        <translation>Esta persona podrá eliminar a otros, usted incluido.</translation>
    </message>
    <message>
        <source>For a VPN-only user only the VPN subnets can be changed, and this service tells nothing of them.</source>
        <translation>En un usuario solo VPN únicamente se pueden cambiar las subredes VPN, y este servicio no indica ninguna.</translation>
    </message>
    <message>
        <source>Copy as …</source>
        <extracomment>a button: shows what would be sent as a command or a program</extracomment>
        <translation>Copiar como…</translation>
    </message>
</context>
<context>
    <name>iam::ColleaguePart</name>
    <message>
        <source>What this colleague has could not be read.</source>
        <translation>No se ha podido leer lo que tiene este colega.</translation>
    </message>
    <message>
        <source>Search an active user</source>
        <translation>Buscar un usuario activo</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>Usuarios activos</translation>
    </message>
    <message>
        <source>What the colleague has</source>
        <translation>Lo que tiene el colega</translation>
    </message>
    <message>
        <source>Choose whose access is to be taken as a pattern.</source>
        <translation>Elija el acceso de quién se toma como modelo.</translation>
    </message>
    <message>
        <source>Reading what %1 has …</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Leyendo lo que tiene %1…</translation>
    </message>
    <message>
        <source>Access group %1</source>
        <extracomment>%1 is an access group</extracomment>
        <translation>Grupo de acceso %1</translation>
    </message>
    <message numerus="yes">
        <source>Classic infrastructure: %1, %n permission(s)</source>
        <extracomment>%1 is a set of classic permissions, such as &quot;Basic user&quot;</extracomment>
        <translation>
            <numerusform>Infraestructura clásica: %1, %n permiso</numerusform>
            <numerusform>Infraestructura clásica: %1, %n permisos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – you cannot give this</source>
        <extracomment>%1 is something a colleague has</extracomment>
        <translation>%1 – no puede otorgarlo</translation>
    </message>
    <message>
        <source>%1 – administrator</source>
        <extracomment>%1 is something a colleague has</extracomment>
        <translation>%1 – administrador</translation>
    </message>
    <message>
        <source>What %1 has. Administrator roles are ticked by nobody but you.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Lo que tiene %1. Los roles de administrador solo los marca usted.</translation>
    </message>
    <message>
        <source>%1 has no access of their own.</source>
        <translation>%1 no tiene acceso propio.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n</source>
        <comment>things a colleague has</comment>
        <translation>
            <numerusform>Ado&amp;ptar %n</numerusform>
            <numerusform>Ado&amp;ptar %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>What some columns show costs requests. It is read only while they are shown.</source>
        <translation>El contenido de algunas columnas cuesta solicitudes. Solo se lee mientras se muestran.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
</context>
<context>
    <name>iam::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de mandatos</translation>
    </message>
    <message>
        <source>Search actions and users</source>
        <translation>Buscar acciones y usuarios</translation>
    </message>
    <message>
        <source>Search actions, users, views and settings</source>
        <translation>Buscar acciones, usuarios, vistas y ajustes</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>No hay coincidencias.</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 is the name of a user: the actions are about them</extracomment>
        <translation>para %1</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <translation>Ahora no es posible.</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter do it · Ctrl+Enter copy as command · Esc close</source>
        <translation>↑ ↓ elegir · Intro ejecutar · Ctrl+Intro copiar como comando · Esc cerrar</translation>
    </message>
    <message>
        <source>There is no command for this.</source>
        <translation>No hay comando para esto.</translation>
    </message>
</context>
<context>
    <name>iam::ConfirmLossDialog</name>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>iam::ConnectForm</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Nothing is changed in an account by connecting.</source>
        <translation>Al conectar no se cambia nada en una cuenta.</translation>
    </message>
    <message>
        <source>Demo account</source>
        <translation>Cuenta de demostración</translation>
    </message>
    <message>
        <source>Runs on this computer. Nothing leaves it.</source>
        <translation>Se ejecuta en este equipo. Nada sale de él.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>An IBM Cloud account, with the key of a person or a service ID.</source>
        <translation>Una cuenta de IBM Cloud, con la clave de una persona o de un ID de servicio.</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Código de acceso</translation>
    </message>
    <message>
        <source>An IBM Cloud account, with a one-time passcode or a token.</source>
        <translation>Una cuenta de IBM Cloud, con un código de acceso de un solo uso o un token.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Conser&amp;varla</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Known after the check</source>
        <translation>Se conoce tras la comprobación</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>Valores de conexión</translation>
    </message>
    <message>
        <source>Only in memory</source>
        <translation>Solo en la memoria</translation>
    </message>
    <message>
        <source>In the system’s key store</source>
        <translation>En el almacén de claves del sistema</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>Dónde se guarda la clave</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Signed in, but there is no account to open.</source>
        <translation>Sesión iniciada, pero no hay ninguna cuenta que abrir.</translation>
    </message>
    <message>
        <source>Signed in as %1, a service ID.</source>
        <extracomment>%1 is the name or address of who has signed in</extracomment>
        <translation>Sesión iniciada como %1, un ID de servicio.</translation>
    </message>
    <message>
        <source>Signed in as %1, a person.</source>
        <translation>Sesión iniciada como %1, una persona.</translation>
    </message>
    <message>
        <source>Changes here affect the real account %1. The console asks once more before the first change.</source>
        <translation>Los cambios que haga aquí afectan a la cuenta real %1. La consola pregunta otra vez antes del primer cambio.</translation>
    </message>
    <message>
        <source>The service does not accept this.</source>
        <translation>El servicio no acepta esto.</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>Sesión no iniciada.</translation>
    </message>
    <message>
        <source>&amp;Passcode or token</source>
        <translation>Código de acceso o &amp;token</translation>
    </message>
    <message>
        <source>&amp;API key</source>
        <translation>Clave de A&amp;PI</translation>
    </message>
    <message>
        <source>Passcode or token</source>
        <translation>Código de acceso o token</translation>
    </message>
    <message>
        <source>The key of this account is in the key store</source>
        <translation>La clave de esta cuenta está en el almacén de claves</translation>
    </message>
    <message>
        <source>Good once, and only kept in memory. You get it in the web console under Log in to CLI and API.</source>
        <translation>Vale una sola vez y solo se guarda en la memoria. Se obtiene en la consola web, en «Log in to CLI and API».</translation>
    </message>
    <message>
        <source>Never written to a file, the log or the journal.</source>
        <translation>Nunca se escribe en un archivo, en el registro ni en el diario.</translation>
    </message>
    <message>
        <source>This computer has no key store: the key stays in memory until the console is closed.</source>
        <translation>Este equipo no tiene almacén de claves: la clave permanece en la memoria hasta que se cierra la consola.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Abrir cuenta</translation>
    </message>
    <message>
        <source>There is only this one.</source>
        <translation>Solo existe esta.</translation>
    </message>
    <message>
        <source>Accounts are found by Check.</source>
        <translation>Las cuentas se encuentran con Comprobar.</translation>
    </message>
    <message>
        <source>Being checked.</source>
        <translation>Comprobándose.</translation>
    </message>
    <message>
        <source>Something is still empty.</source>
        <translation>Algo está aún vacío.</translation>
    </message>
</context>
<context>
    <name>iam::ConnectWindow</name>
    <message>
        <source>Connect – IAM Console</source>
        <translation>Conectar – IAM Console</translation>
    </message>
    <message>
        <source>IAM Console</source>
        <translation>IAM Console</translation>
    </message>
    <message>
        <source>Users and invitations of your accounts</source>
        <translation>Usuarios e invitaciones de sus cuentas</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>Cuentas en este equipo</translation>
    </message>
    <message>
        <source>&amp;Add another account</source>
        <translation>&amp;Añadir otra cuenta</translation>
    </message>
    <message>
        <source>&amp;Forget this account</source>
        <translation>&amp;Olvidar esta cuenta</translation>
    </message>
    <message>
        <source>Takes it out of this list, and its key out of the key store. The account itself is not changed.</source>
        <translation>La quita de esta lista y quita su clave del almacén de claves. La cuenta en sí no cambia.</translation>
    </message>
</context>
<context>
    <name>iam::Console</name>
    <message>
        <source>The demo account cannot be opened</source>
        <translation>No se puede abrir la cuenta de demostración</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>iam::CopyAsChoices</name>
    <message>
        <source>Resend invite</source>
        <translation>Volver a enviar invitación</translation>
    </message>
    <message>
        <source>Accept the invitation (by the person invited)</source>
        <translation>Aceptar la invitación (por la persona invitada)</translation>
    </message>
    <message>
        <source>Cancel invite</source>
        <translation>Cancelar invitación</translation>
    </message>
    <message>
        <source>Clear failed invitation</source>
        <translation>Borrar invitación fallida</translation>
    </message>
    <message>
        <source>Add to an access group</source>
        <translation>Añadir a un grupo de acceso</translation>
    </message>
    <message>
        <source>Change status to %1</source>
        <extracomment>%1 is a state of a user, such as &quot;Suspended&quot;</extracomment>
        <translation>Cambiar estado a %1</translation>
    </message>
    <message>
        <source>Change parent</source>
        <translation>Cambiar superior</translation>
    </message>
    <message>
        <source>Update IBMid</source>
        <translation>Actualizar IBMid</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>Eliminar usuario</translation>
    </message>
    <message>
        <source>Leave account</source>
        <translation>Abandonar cuenta</translation>
    </message>
    <message>
        <source>Read the user</source>
        <translation>Leer el usuario</translation>
    </message>
    <message>
        <source>Copy as …</source>
        <extracomment>a button: shows what the dialog would send as a command or a program</extracomment>
        <translation>Copiar como…</translation>
    </message>
</context>
<context>
    <name>iam::CopyAsDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copiar como</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) further down are left out; the text would be too long.</source>
        <translation>
            <numerusform>Se omite %n usuario de más abajo; el texto sería demasiado largo.</numerusform>
            <numerusform>Se omiten %n usuarios de más abajo; el texto sería demasiado largo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same as the console does it, to be run elsewhere. Nothing is sent from here.</source>
        <translation>Lo mismo que hace la consola, para ejecutarlo en otro lugar. Desde aquí no se envía nada.</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Acción</translation>
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
        <translation>Acción</translation>
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
        <translation>Sin &amp;preguntar (-f)</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>Texto para copiar</translation>
    </message>
    <message>
        <source>Set the variable IAM_TOKEN to a token first, for instance the one of “ibmcloud iam oauth-tokens” without the word Bearer. Texts in angle brackets are yours to fill in.</source>
        <translation>Defina primero la variable IAM_TOKEN con un token, por ejemplo el de «ibmcloud iam oauth-tokens» sin la palabra Bearer. Los textos entre corchetes angulares los debe rellenar usted.</translation>
    </message>
</context>
<context>
    <name>iam::CopyMenu</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>Copiar &amp;nombre</translation>
    </message>
    <message>
        <source>Copy &amp;IAM ID</source>
        <translation>Copiar &amp;IAM ID</translation>
    </message>
    <message>
        <source>Copy &amp;user ID</source>
        <translation>Copiar ID de &amp;usuario</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Copiar &amp;fila</translation>
    </message>
</context>
<context>
    <name>iam::DetailsPage</name>
    <message>
        <source>%1 is no longer in the account.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 ya no está en la cuenta.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Planned access</source>
        <translation>Acceso planificado</translation>
    </message>
    <message>
        <source>Access report</source>
        <translation>Informe de acceso</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Cambiar estado</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>Eliminar usuario</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>unsaved</comment>
        <extracomment>%1 is the name of a section with changes that are not saved</extracomment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Hay cambios sin guardar.</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
</context>
<context>
    <name>iam::DetailsSection</name>
    <message>
        <source>This user is no longer in the account.</source>
        <translation>Este usuario ya no está en la cuenta.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Nobody knows whether this was done. Everything is read again.</source>
        <translation>No se sabe si esto se ha llevado a cabo. Todo se vuelve a leer.</translation>
    </message>
    <message>
        <source>This was not done.</source>
        <translation>Esto no se ha llevado a cabo.</translation>
    </message>
    <message>
        <source>%1 is now %2. Nothing was sent.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation>%1 ahora está en estado %2. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 ya no está en la cuenta.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The change is on its way.</source>
        <translation>El cambio está en camino.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>iam::EffectiveSection</name>
    <message>
        <source>Effective access</source>
        <translation>Acceso efectivo</translation>
    </message>
    <message>
        <source>Compare with another user …</source>
        <translation>Comparar con otro usuario…</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Finalizar la comparación</translation>
    </message>
    <message>
        <source>Search access</source>
        <translation>Buscar acceso</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Mediante</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation>Leyendo el acceso…</translation>
    </message>
    <message>
        <source>Own policy</source>
        <translation>Política propia</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>%1, not now (period)</source>
        <extracomment>%1 is how somebody has access</extracomment>
        <translation>%1, ahora no (periodo)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se conoce</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Only this user</source>
        <translation>Solo este usuario</translation>
    </message>
    <message>
        <source>Only %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>This user may do nothing in the account.</source>
        <translation>Este usuario no puede hacer nada en la cuenta.</translation>
    </message>
    <message>
        <source>This user is suspended: the access is kept, but nothing can be done with it.</source>
        <translation>Este usuario está suspendido: conserva el acceso, pero no puede hacer nada con él.</translation>
    </message>
    <message>
        <source>This is planned: it counts as soon as the invitation has been accepted.</source>
        <translation>Está planificado: vale en cuanto se acepte la invitación.</translation>
    </message>
    <message>
        <source>Not everything could be read: there may be more.</source>
        <translation>No se ha podido leer todo: puede haber más.</translation>
    </message>
    <message>
        <source>Enter or a double click shows the actions of a role.</source>
        <translation>Intro o una doble pulsación muestra las acciones de un rol.</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2: %n action(s)</source>
        <extracomment>%1 is the name of a role, %2 what it is for, %n a number of actions</extracomment>
        <translation>
            <numerusform>%1 en %2: %n acción</numerusform>
            <numerusform>%1 en %2: %n acciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with another user</source>
        <translation>Comparar con otro usuario</translation>
    </message>
    <message>
        <source>This is the user whose access is shown.</source>
        <translation>Es el usuario cuyo acceso se muestra.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>iam::EmailDelegate</name>
    <message>
        <source>This can be taken for another name or address.</source>
        <translation>Se puede confundir con otro nombre u otra dirección.</translation>
    </message>
    <message>
        <source>Letters that look like others: %1.</source>
        <extracomment>%1 is a list of letters with their codes</extracomment>
        <translation>Letras parecidas a otras: %1.</translation>
    </message>
    <message>
        <source>%1 can be taken for %2.</source>
        <extracomment>%1 and %2 are names, or domains of addresses: this one, and the one of the account</extracomment>
        <translation>%1 puede confundirse con %2.</translation>
    </message>
</context>
<context>
    <name>iam::EndDialog</name>
    <message>
        <source>Cancel the invitation of %1?</source>
        <translation>¿Cancelar la invitación de %1?</translation>
    </message>
    <message>
        <source>The link in the message stops working.</source>
        <translation>El enlace del mensaje deja de funcionar.</translation>
    </message>
    <message>
        <source>Cancel invitation</source>
        <translation>Cancelar invitación</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Clear the failed invitation of %1?</source>
        <translation>¿Borrar la invitación fallida de %1?</translation>
    </message>
    <message>
        <source>What is left of the invitation goes. The address can be invited again. If it fails again, ask support with the trace number.</source>
        <translation>Lo que queda de la invitación se pierde. La dirección se puede volver a invitar. Si vuelve a fallar, consulte al soporte con el número de rastreo.</translation>
    </message>
    <message>
        <source>Clear invitation</source>
        <translation>Borrar invitación</translation>
    </message>
    <message>
        <source>Invite %1 again?</source>
        <translation>¿Volver a invitar a %1?</translation>
    </message>
    <message>
        <source>What is left of the old invitation is cancelled now. Then the new invitation opens with the same address and the same access.</source>
        <translation>Ahora se cancela lo que queda de la invitación anterior. Después se abre la nueva invitación con la misma dirección y el mismo acceso.</translation>
    </message>
    <message>
        <source>Cancel and invite again</source>
        <translation>Cancelar y volver a invitar</translation>
    </message>
    <message>
        <source>Leave this account?</source>
        <translation>¿Abandonar esta cuenta?</translation>
    </message>
    <message>
        <source>Your access and API keys in this account are deleted. Only the owner or an administrator can invite you again.</source>
        <translation>Su acceso y sus claves de API en esta cuenta se suprimen. Solo el propietario o un administrador puede volver a invitarle.</translation>
    </message>
    <message>
        <source>Leave account</source>
        <translation>Abandonar cuenta</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Reading what goes …</source>
        <translation>Leyendo lo que se pierde…</translation>
    </message>
    <message>
        <source>Reading the planned access …</source>
        <translation>Leyendo el acceso planificado…</translation>
    </message>
    <message>
        <source>Access planned: %1.</source>
        <extracomment>%1 is a list of groups, policies and permissions, or &quot;none&quot;</extracomment>
        <translation>Acceso planificado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) go: %1.</source>
        <translation>
            <numerusform>Se pierde %n clave de API: %1.</numerusform>
            <numerusform>Se pierden %n claves de API: %1.</numerusform>
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
        <translation>Acceso que se pierde: %1.</translation>
    </message>
    <message>
        <source>%1 has accepted in the meantime and is Active.</source>
        <translation>%1 ha aceptado entretanto y está en estado Activo.</translation>
    </message>
    <message>
        <source>Nothing was sent. Remove the user instead?</source>
        <translation>No se ha enviado nada. ¿Eliminar el usuario en su lugar?</translation>
    </message>
    <message>
        <source>Remove user …</source>
        <translation>Eliminar usuario…</translation>
    </message>
</context>
<context>
    <name>iam::EndpointForm</name>
    <message>
        <source>“%1” is no address of a service. It looks like https://iam.example.com.</source>
        <translation>«%1» no es la dirección de un servicio. Ejemplo: https://iam.example.com.</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>&amp;Servicios</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>IBM Cloud</source>
        <translation>IBM Cloud</translation>
    </message>
    <message>
        <source>IBM Cloud, private network</source>
        <translation>IBM Cloud, red privada</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>Otro servicio</translation>
    </message>
    <message>
        <source>Service a&amp;ddress</source>
        <translation>&amp;Dirección del servicio</translation>
    </message>
    <message>
        <source>&amp;IAM, if elsewhere</source>
        <translation>&amp;IAM, si está en otro lugar</translation>
    </message>
    <message>
        <source>&amp;Resource controller, if elsewhere</source>
        <translation>Controlador de &amp;recursos, si está en otro lugar</translation>
    </message>
    <message>
        <source>&amp;Global catalog, if elsewhere</source>
        <translation>Catálogo &amp;global, si está en otro lugar</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Dirección del servicio</translation>
    </message>
    <message>
        <source>Address of IAM</source>
        <translation>Dirección de IAM</translation>
    </message>
    <message>
        <source>Address of the resource controller</source>
        <translation>Dirección del controlador de recursos</translation>
    </message>
    <message>
        <source>Address of the global catalog</source>
        <translation>Dirección del catálogo global</translation>
    </message>
    <message>
        <source>The proxy of the system is used. Connections are encrypted and certificates are always checked; only this computer may be reached without encryption.</source>
        <translation>Se utiliza el proxy del sistema. Las conexiones se cifran y los certificados se comprueban siempre; solo se puede acceder sin cifrado a este equipo.</translation>
    </message>
    <message>
        <source>Same as service address</source>
        <translation>Igual que la dirección del servicio</translation>
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
        <translation>Caduca el %1.</translation>
    </message>
    <message>
        <source>Estimated: the service does not tell when the last invitation went out.</source>
        <translation>Estimado: el servicio no indica cuándo se envió la última invitación.</translation>
    </message>
</context>
<context>
    <name>iam::ExpiryNotice</name>
    <message numerus="yes">
        <source>%n invitations expire within 3 days.</source>
        <translation>
            <numerusform>%n invitación caduca en los próximos 3 días.</numerusform>
            <numerusform>%n invitaciones caducan en los próximos 3 días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Not again today</source>
        <translation>Hoy no más</translation>
    </message>
</context>
<context>
    <name>iam::ExportDialog</name>
    <message>
        <source>%1 of %2 written</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>%1 de %2 escritos</translation>
    </message>
    <message>
        <source>Export users</source>
        <translation>Exportar usuarios</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Cuenta %1</translation>
    </message>
    <message>
        <source>The list has not been read to its end: the file will not hold everybody.</source>
        <translation>La lista no se ha leído hasta el final: el archivo no contendrá a todos.</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Usuarios</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>All that match (%1)</source>
        <translation>Todos los que coinciden (%1)</translation>
    </message>
    <message>
        <source>Those selected (%1)</source>
        <translation>Los seleccionados (%1)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Those shown</source>
        <translation>Las que se muestran</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
</context>
<context>
    <name>iam::FactsSection</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is the name of a field, such as &quot;IAM ID&quot;</extracomment>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Otro teléfono</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Reino</translation>
    </message>
    <message>
        <source>IAM ID</source>
        <translation>IAM ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Invitado por</translation>
    </message>
    <message>
        <source>Change status …</source>
        <translation>Cambiar estado…</translation>
    </message>
    <message>
        <source>Change parent …</source>
        <translation>Cambiar superior…</translation>
    </message>
    <message>
        <source>Update IBMid …</source>
        <translation>Actualizar IBMid…</translation>
    </message>
</context>
<context>
    <name>iam::FileReportDialog</name>
    <message>
        <source>Files that could not be used</source>
        <translation>Archivos que no se pudieron usar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>iam::FollowUpNotice</name>
    <message numerus="yes">
        <source>%n assignment(s) can be given now.</source>
        <translation>
            <numerusform>Ya se puede otorgar %n asignación.</numerusform>
            <numerusform>Ya se pueden otorgar %n asignaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>People you invited earlier have accepted. An invitation could not carry this access.</source>
        <translation>Personas a las que invitó antes han aceptado. Una invitación no podía incluir este acceso.</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Otorgarlo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Access that waited for acceptance was refused.</source>
        <extracomment>%1 is an address, %2 the service&apos;s own words</extracomment>
        <translation>El acceso que esperaba la aceptación se ha rechazado.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>iam::GroupChoiceModel</name>
    <message>
        <source>Added</source>
        <comment>to the invitation</comment>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>to the invitation</comment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>%1, added</source>
        <extracomment>for screen readers: %1 is an access group</extracomment>
        <translation>%1, añadido</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column</comment>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>column</comment>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Policies</source>
        <comment>column</comment>
        <translation>Políticas</translation>
    </message>
</context>
<context>
    <name>iam::GroupsPart</name>
    <message>
        <source>Search access groups</source>
        <translation>Buscar grupos de acceso</translation>
    </message>
    <message>
        <source>Enter adds the first group that is found.</source>
        <translation>Intro añade el primer grupo encontrado.</translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation>Grupos de acceso</translation>
    </message>
    <message>
        <source>The access groups could not be read.</source>
        <translation>No se han podido leer los grupos de acceso.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reading the access groups …</source>
        <translation>Leyendo los grupos de acceso…</translation>
    </message>
    <message>
        <source>This account has no access groups that you may give.</source>
        <translation>Esta cuenta no tiene grupos de acceso que usted pueda otorgar.</translation>
    </message>
    <message>
        <source>Groups can be changed later.</source>
        <translation>Los grupos se pueden cambiar más tarde.</translation>
    </message>
</context>
<context>
    <name>iam::GroupsSection</name>
    <message>
        <source>Access groups %1</source>
        <translation>Grupos de acceso %1</translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation>Grupos de acceso</translation>
    </message>
    <message>
        <source>Assign group</source>
        <translation>Asignar grupo</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>Buscar grupos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation>Leyendo el acceso…</translation>
    </message>
    <message>
        <source>By a rule</source>
        <translation>Por una regla</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Directamente</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Leído a las %1</translation>
    </message>
    <message>
        <source>No group is planned.</source>
        <translation>No hay ningún grupo planificado.</translation>
    </message>
    <message>
        <source>This user is in no access group.</source>
        <translation>Este usuario no está en ningún grupo de acceso.</translation>
    </message>
    <message>
        <source>This is planned: it counts as soon as the invitation has been accepted.</source>
        <translation>Está planificado: vale en cuanto se acepte la invitación.</translation>
    </message>
    <message>
        <source>Not everything could be read: %1</source>
        <extracomment>%1 is technical text</extracomment>
        <translation>No se ha podido leer todo: %1</translation>
    </message>
    <message>
        <source>&amp;Remove from group …</source>
        <translation>&amp;Eliminar del grupo…</translation>
    </message>
    <message>
        <source>A rule of the group makes this user a member.</source>
        <translation>Una regla del grupo convierte a este usuario en miembro.</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <extracomment>%1 is a name, %2 the name of a group</extracomment>
        <translation>Eliminar a %1 de %2</translation>
    </message>
    <message>
        <source>What %1 loses is not known: not all access could be read.</source>
        <translation>No se sabe qué pierde %1: no se ha podido leer todo el acceso.</translation>
    </message>
    <message>
        <source>%1 loses:</source>
        <extracomment>%1 is a name; a list follows</extracomment>
        <translation>%1 pierde:</translation>
    </message>
    <message>
        <source>Remove from group</source>
        <translation>Eliminar del grupo</translation>
    </message>
</context>
<context>
    <name>iam::HeaderBar</name>
    <message>
        <source>Service ID</source>
        <translation>ID de servicio</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gestionar</translation>
    </message>
    <message>
        <source>Access (IAM)</source>
        <translation>Acceso (IAM)</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
</context>
<context>
    <name>iam::HelpWindow</name>
    <message>
        <source>Guide – IAM Console</source>
        <translation>Guía – IAM Console</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas de la guía</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
</context>
<context>
    <name>iam::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>This service offers no such operation to programs.</source>
        <translation>Este servicio no ofrece a los programas una operación de este tipo.</translation>
    </message>
    <message>
        <source>Reading the events …</source>
        <translation>Leyendo los sucesos…</translation>
    </message>
    <message>
        <source>The events could not be read.</source>
        <translation>No se han podido leer los sucesos.</translation>
    </message>
    <message>
        <source>Nothing is recorded about this user.</source>
        <translation>No hay nada registrado sobre este usuario.</translation>
    </message>
</context>
<context>
    <name>iam::IbmidDialog</name>
    <message>
        <source>C&amp;heck</source>
        <translation>Co&amp;mprobar</translation>
    </message>
    <message>
        <source>Update the IBMid of %1</source>
        <translation>Actualizar el IBMid de %1</translation>
    </message>
    <message>
        <source>Current ID: %1</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>ID actual: %1</translation>
    </message>
    <message>
        <source>&amp;New IBMid</source>
        <translation>&amp;Nuevo IBMid</translation>
    </message>
    <message>
        <source>New IBMid</source>
        <translation>Nuevo IBMid</translation>
    </message>
    <message>
        <source>The new ID takes over all access. %1 leaves the account; to keep it as a member, invite it again and give it access. This cannot be undone.</source>
        <translation>El nuevo ID asume todo el acceso. %1 abandona la cuenta; para mantenerlo como miembro, vuelva a invitarlo y otórguele acceso. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>The new ID is invited with the same groups and policies. When it has accepted, the console offers to remove %1.</source>
        <translation>Se invita al nuevo ID con los mismos grupos y políticas. Cuando haya aceptado, la consola ofrece eliminar a %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Replace by invitation …</source>
        <translation>Sustituir por invitación…</translation>
    </message>
    <message>
        <source>This service offers no such operation to programs.</source>
        <translation>Este servicio no ofrece a los programas una operación de este tipo.</translation>
    </message>
    <message>
        <source>You can do it yourself on this user&apos;s page of the web console; the list here is read again meanwhile. Or replace the ID by an invitation.</source>
        <translation>Puede hacerlo usted mismo en la página de este usuario en la consola web; mientras tanto, la lista se vuelve a leer aquí. O bien sustituya el ID por una invitación.</translation>
    </message>
    <message>
        <source>Open the web console</source>
        <translation>Abrir la consola web</translation>
    </message>
    <message>
        <source>Enter the new IBMid.</source>
        <translation>Escriba el nuevo IBMid.</translation>
    </message>
    <message>
        <source>Not a valid e-mail address: %1.</source>
        <extracomment>%1 is what is wrong, such as &quot;no @ in it&quot;</extracomment>
        <translation>No es una dirección de correo electrónico válida: %1.</translation>
    </message>
    <message>
        <source>This is the current ID.</source>
        <translation>Es el ID actual.</translation>
    </message>
    <message>
        <source>%1 is already a member.</source>
        <translation>%1 ya es miembro.</translation>
    </message>
    <message>
        <source>Nobody in this account has this ID. Whether there is such an IBMid shows when updating.</source>
        <translation>Nadie en esta cuenta tiene este ID. Si existe ese IBMid se sabrá al actualizar.</translation>
    </message>
    <message>
        <source>Nobody in this account has this ID.</source>
        <translation>Nadie en esta cuenta tiene este ID.</translation>
    </message>
    <message>
        <source>There is no IBMid %1. It can be created at My IBM; for an address of a company with its own sign-in, it comes into being at the first sign-in.</source>
        <translation>No existe el IBMid %1. Se puede crear en My IBM; para una dirección de una empresa con inicio de sesión propio, se crea con el primer inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>iam::InvitationPanel</name>
    <message>
        <source>In this invitation</source>
        <translation>En esta invitación</translation>
    </message>
    <message numerus="yes">
        <source>All %n people get the same access.</source>
        <translation>
            <numerusform>%n persona recibe este acceso.</numerusform>
            <numerusform>Las %n personas reciben el mismo acceso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access group</source>
        <translation>Grupo de acceso</translation>
    </message>
    <message>
        <source>Another policy here already gives this.</source>
        <translation>Otra política de esta invitación ya lo otorga.</translation>
    </message>
    <message>
        <source>Classic infrastructure</source>
        <translation>Infraestructura clásica</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>%n permiso</numerusform>
            <numerusform>%n permisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with access of their own</source>
        <translation>
            <numerusform>%n persona con acceso propio</numerusform>
            <numerusform>%n personas con acceso propio</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a file</comment>
        <extracomment>%1 is a file</extracomment>
        <translation>De %1</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Sin acceso</translation>
    </message>
    <message>
        <source>An invitation cannot carry what is marked “after acceptance”. The console gives it when the person has accepted.</source>
        <translation>Una invitación no puede incluir lo que está marcado con «tras la aceptación». La consola lo otorga cuando la persona ha aceptado.</translation>
    </message>
    <message>
        <source>This person will be able to remove others, including you.</source>
        <translation>Esta persona podrá eliminar a otros, usted incluido.</translation>
    </message>
    <message>
        <source>These people will be able to remove others, including you.</source>
        <translation>Estas personas podrán eliminar a otros, usted incluido.</translation>
    </message>
    <message>
        <source>after acceptance</source>
        <translation>tras la aceptación</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is something in the invitation</extracomment>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <extracomment>%1 is something in the invitation</extracomment>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>iam::InviteWizard</name>
    <message>
        <source>Reading what colleagues have …</source>
        <translation>Leyendo lo que tienen los colegas…</translation>
    </message>
    <message>
        <source>You may not give these access groups, or there are none of that name: %1.</source>
        <extracomment>%1 is a list of names from a file</extracomment>
        <translation>No puede otorgar estos grupos de acceso, o no hay ninguno con ese nombre: %1.</translation>
    </message>
    <message>
        <source>Reading the access groups …</source>
        <translation>Leyendo los grupos de acceso…</translation>
    </message>
    <message>
        <source>The access of these colleagues cannot be read: %1.</source>
        <extracomment>%1 is a list of addresses</extracomment>
        <translation>No se puede leer el acceso de estos colegas: %1.</translation>
    </message>
    <message>
        <source>Nobody is left to invite.</source>
        <translation>No queda nadie a quien invitar.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Invite %n person(s)</source>
        <translation>
            <numerusform>&amp;Invitar a %n persona</numerusform>
            <numerusform>&amp;Invitar a %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n invitation(s)</source>
        <extracomment>%1 is &quot;3 people&quot;</extracomment>
        <translation>
            <numerusform>%1, %n invitación</numerusform>
            <numerusform>%1, %n invitaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>You have a policy that is not added.</source>
        <translation>Tiene una política que no se ha añadido.</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Borrador guardado a las %1</translation>
    </message>
    <message>
        <source>Continue your draft?</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>¿Continuar con el borrador?</translation>
    </message>
    <message>
        <source>It was kept on %1.</source>
        <translation>Se guardó el %1.</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Continue the run of %1?</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>¿Continuar la ejecución del %1?</translation>
    </message>
    <message>
        <source>%1 done, %2 open, %3 unclear.</source>
        <extracomment>numbers of people</extracomment>
        <translation>%1 hechos, %2 abiertos, %3 sin aclarar.</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>Co&amp;ntinuar</translation>
    </message>
    <message>
        <source>Disc&amp;ard</source>
        <translation>Descar&amp;tar</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>Invitar a usuarios</translation>
    </message>
    <message>
        <source>People</source>
        <comment>step</comment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Access</source>
        <comment>step</comment>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>step</comment>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>step</comment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Save as draft</source>
        <translation>&amp;Guardar como borrador</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>Simu&amp;lación</translation>
    </message>
    <message>
        <source>Cop&amp;y as</source>
        <translation>Co&amp;piar como</translation>
    </message>
    <message>
        <source>Save &amp;table</source>
        <translation>Guardar ta&amp;bla</translation>
    </message>
    <message>
        <source>New &amp;run with the failed</source>
        <translation>Nueva e&amp;jecución con los fallidos</translation>
    </message>
    <message>
        <source>The failed people were to get different access. Try each again here, or save the table and start from it.</source>
        <translation>Las personas fallidas iban a recibir accesos distintos. Reintente cada una aquí, o guarde la tabla y empiece desde ella.</translation>
    </message>
</context>
<context>
    <name>iam::InviteeWindow</name>
    <message>
        <source>Accepted. You are now a member of %1.</source>
        <translation>Aceptada. Ahora es miembro de %1.</translation>
    </message>
    <message>
        <source>Accepted by a call. You are now a member.</source>
        <translation>Aceptada mediante una llamada. Ahora es miembro.</translation>
    </message>
    <message>
        <source>Accepted. You are now a member.</source>
        <translation>Aceptada. Ahora es miembro.</translation>
    </message>
    <message>
        <source>Nobody of that address is known or invited.</source>
        <translation>No se conoce ni se ha invitado a nadie con esa dirección.</translation>
    </message>
    <message>
        <source>The inbox could not be read.</source>
        <translation>No se ha podido leer la bandeja de entrada.</translation>
    </message>
    <message>
        <source>From %1, sent %2</source>
        <extracomment>%1 is who sent an invitation, %2 a date and time</extracomment>
        <translation>De %1, enviado el %2</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Enlace: %1</translation>
    </message>
    <message>
        <source>Can be accepted until %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Se puede aceptar hasta el %1.</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>No hay mensajes.</translation>
    </message>
    <message>
        <source>The notifications could not be read.</source>
        <translation>No se han podido leer las notificaciones.</translation>
    </message>
    <message>
        <source>No notifications.</source>
        <translation>No hay notificaciones.</translation>
    </message>
    <message>
        <source>%1 – last used %2</source>
        <translation>%1 – último uso: %2</translation>
    </message>
    <message>
        <source>%1 – never used</source>
        <translation>%1 – nunca usada</translation>
    </message>
    <message>
        <source>Not accepted.</source>
        <translation>No aceptada.</translation>
    </message>
    <message>
        <source>The API key was not created.</source>
        <translation>No se ha creado la clave de API.</translation>
    </message>
    <message>
        <source>The API key %1 is created.</source>
        <translation>Se ha creado la clave de API %1.</translation>
    </message>
    <message>
        <source>This window can use it until it is closed.</source>
        <translation>Esta ventana puede utilizarla hasta que se cierre.</translation>
    </message>
    <message>
        <source>The API key was used to sign in.</source>
        <translation>Se ha usado la clave de API para iniciar sesión.</translation>
    </message>
    <message>
        <source>The API key does not work.</source>
        <translation>La clave de API no funciona.</translation>
    </message>
    <message>
        <source>Invitee (demo)</source>
        <translation>Invitado (demo)</translation>
    </message>
    <message>
        <source>&amp;Sign in as</source>
        <translation>&amp;Iniciar sesión como</translation>
    </message>
    <message>
        <source>Address of the invited person</source>
        <translation>Dirección de la persona invitada</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Accept by the link</source>
        <translation>Aceptar mediante el enlace</translation>
    </message>
    <message>
        <source>Accept by a call</source>
        <translation>Aceptar mediante una llamada</translation>
    </message>
    <message>
        <source>Search notifications</source>
        <translation>Buscar notificaciones</translation>
    </message>
    <message>
        <source>Type of notifications</source>
        <translation>Tipo de notificaciones</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Name of the new API key</source>
        <translation>Nombre de la nueva clave de API</translation>
    </message>
    <message>
        <source>Create API key</source>
        <translation>Crear clave de API</translation>
    </message>
    <message>
        <source>Use the API key</source>
        <translation>Utilizar la clave de API</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Inicie sesión primero.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>El nombre está vacío.</translation>
    </message>
    <message>
        <source>Only a key that was created here can be used here.</source>
        <translation>Aquí solo puede usarse una clave creada aquí.</translation>
    </message>
    <message>
        <source>There is nothing to accept.</source>
        <translation>No hay nada que aceptar.</translation>
    </message>
    <message>
        <source>Enter both names first.</source>
        <translation>Escriba primero los dos nombres.</translation>
    </message>
    <message>
        <source>Somebody new accepts by the link.</source>
        <translation>Quien es nuevo acepta con el enlace.</translation>
    </message>
    <message>
        <source>Being sent.</source>
        <translation>Enviándose.</translation>
    </message>
</context>
<context>
    <name>iam::JournalDetails</name>
    <message>
        <source>from %1 to %2</source>
        <extracomment>what was changed in the words of the service: %1 what it was before, %2 what it is now, such as ACTIVE and SUSPENDED</extracomment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>%1, attempt begun with %2</source>
        <translation>%1, intento iniciado con %2</translation>
    </message>
    <message>
        <source>Details of the entry</source>
        <translation>Detalles de la entrada</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Trace number</source>
        <translation>Número de rastreo</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>What the user had</source>
        <translation>Lo que tenía el usuario</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Puts the whole entry on the clipboard.</source>
        <translation>Pone toda la entrada en el portapapeles.</translation>
    </message>
    <message>
        <source>Invite again with the same access …</source>
        <translation>Volver a invitar con el mismo acceso …</translation>
    </message>
    <message>
        <source>Choose an entry to see its request and the answer.</source>
        <translation>Elija una entrada para ver su solicitud y la respuesta.</translation>
    </message>
</context>
<context>
    <name>iam::JournalExportDialog</name>
    <message>
        <source>%1 of %2 written</source>
        <extracomment>%1 and %2 are numbers of entries of the journal</extracomment>
        <translation>%1 de %2 escritos</translation>
    </message>
    <message>
        <source>Export journal</source>
        <translation>Exportar diario</translation>
    </message>
    <message>
        <source>All entries about the account %1, as activity events. There are no secrets in them.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Todas las entradas sobre la cuenta %1, como eventos de actividad. No contienen secretos.</translation>
    </message>
</context>
<context>
    <name>iam::JournalPage</name>
    <message>
        <source>Entry copied.</source>
        <translation>Entrada copiada.</translation>
    </message>
    <message>
        <source>An entry could not be written to the journal.</source>
        <translation>No se pudo escribir una entrada en el diario.</translation>
    </message>
    <message>
        <source>the newest %1 shown</source>
        <translation>se muestran las %1 más recientes</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>of the journal</comment>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal could not be read.</source>
        <translation>No se pudo leer el diario.</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Ninguna entrada coincide.</translation>
    </message>
    <message>
        <source>The search looks at names, addresses, IDs, requests and answers.</source>
        <translation>La búsqueda mira nombres, direcciones, ID, solicitudes y respuestas.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Aún no se ha hecho nada.</translation>
    </message>
    <message>
        <source>Every attempt to change something is listed here, with its request and what became of it.</source>
        <translation>Aquí figura cada intento de cambiar algo, con su solicitud y lo que resultó.</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>Verificando …</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>an entry of the journal: %1 a time, %2 what was done, such as &quot;Invite Ed Larsen&quot;, %3 what became of it</extracomment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>The journal could not be verified.</source>
        <translation>No se pudo verificar el diario.</translation>
    </message>
    <message>
        <source>The journal is whole.</source>
        <translation>El diario está íntegro.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were checked: none was changed, and none is missing.</source>
        <translation>
            <numerusform>Se comprobó %n entrada: no se cambió y no falta ninguna.</numerusform>
            <numerusform>Se comprobaron %n entradas: ninguna se cambió y no falta ninguna.</numerusform>
        </translation>
    </message>
    <message>
        <source>It says now: %1.</source>
        <extracomment>what an entry of the journal says; %1 is a time, an action and its outcome</extracomment>
        <translation>Ahora dice: %1.</translation>
    </message>
    <message>
        <source>It cannot be read any more.</source>
        <translation>Ya no se puede leer.</translation>
    </message>
    <message>
        <source>Before it stands: %1.</source>
        <extracomment>%1 is a time, an action and its outcome</extracomment>
        <translation>Antes está: %1.</translation>
    </message>
    <message>
        <source>Behind it stands: %1.</source>
        <extracomment>%1 is a time, an action and its outcome</extracomment>
        <translation>Después está: %1.</translation>
    </message>
    <message>
        <source>What follows it is not proven.</source>
        <translation>Lo que sigue no está demostrado.</translation>
    </message>
    <message>
        <source>Entry %1 of the journal is missing.</source>
        <extracomment>%1 is the number of an entry of the journal</extracomment>
        <translation>Falta la entrada %1 del diario.</translation>
    </message>
    <message>
        <source>Entry %1 of the journal was changed after it was written.</source>
        <translation>La entrada %1 del diario se cambió después de escribirse.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n entries exported.</source>
        <translation>
            <numerusform>%n entrada exportada.</numerusform>
            <numerusform>%n entradas exportadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Checks that no entry was changed or removed since it was written.</source>
        <translation>Comprueba que ninguna entrada se cambió ni se quitó desde que se escribió.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Writes all entries to a file, as activity events.</source>
        <translation>Escribe todas las entradas en un archivo, como eventos de actividad.</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Buscar en el diario</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
</context>
<context>
    <name>iam::JournalTableModel</name>
    <message>
        <source>Invite</source>
        <comment>action of an entry</comment>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>Resend invitation</source>
        <comment>action of an entry</comment>
        <translation>Reenviar invitación</translation>
    </message>
    <message>
        <source>Cancel invitation</source>
        <comment>action of an entry</comment>
        <translation>Cancelar invitación</translation>
    </message>
    <message>
        <source>Clear failed invitation</source>
        <comment>action of an entry</comment>
        <translation>Borrar invitación fallida</translation>
    </message>
    <message>
        <source>Remove user</source>
        <comment>action of an entry</comment>
        <translation>Eliminar usuario</translation>
    </message>
    <message>
        <source>Leave account</source>
        <comment>action of an entry</comment>
        <translation>Abandonar cuenta</translation>
    </message>
    <message>
        <source>Add VPN-only user</source>
        <comment>action of an entry</comment>
        <translation>Añadir usuario solo de VPN</translation>
    </message>
    <message>
        <source>Change status</source>
        <comment>action of an entry</comment>
        <translation>Cambiar estado</translation>
    </message>
    <message>
        <source>Change parent</source>
        <comment>action of an entry</comment>
        <translation>Cambiar superior</translation>
    </message>
    <message>
        <source>Update IBMid</source>
        <comment>action of an entry</comment>
        <translation>Actualizar IBMid</translation>
    </message>
    <message>
        <source>Classic permissions</source>
        <comment>action of an entry</comment>
        <translation>Permisos clásicos</translation>
    </message>
    <message>
        <source>Add to group</source>
        <comment>action of an entry</comment>
        <translation>Añadir a grupo</translation>
    </message>
    <message>
        <source>Remove from group</source>
        <comment>action of an entry</comment>
        <translation>Quitar de grupo</translation>
    </message>
    <message>
        <source>Add policy</source>
        <comment>action of an entry</comment>
        <translation>Añadir política</translation>
    </message>
    <message>
        <source>Edit policy</source>
        <comment>action of an entry</comment>
        <translation>Editar política</translation>
    </message>
    <message>
        <source>Remove policy</source>
        <comment>action of an entry</comment>
        <translation>Quitar política</translation>
    </message>
    <message>
        <source>Allowed IP addresses</source>
        <comment>action of an entry</comment>
        <translation>Direcciones IP permitidas</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>action of an entry</comment>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Create access group</source>
        <comment>action of an entry</comment>
        <translation>Crear grupo de acceso</translation>
    </message>
    <message>
        <source>Account settings</source>
        <comment>action of an entry</comment>
        <translation>Configuración de la cuenta</translation>
    </message>
    <message>
        <source>Another change</source>
        <comment>action of an entry</comment>
        <translation>Otro cambio</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>outcome of an entry</comment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Success</source>
        <comment>outcome of an entry</comment>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Failure</source>
        <comment>outcome of an entry</comment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>outcome of an entry</comment>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>iam::KnownAccountList</name>
    <message>
        <source>Demo service on this computer</source>
        <translation>Servicio de demostración en este equipo</translation>
    </message>
    <message>
        <source>API key in the key store · last opened %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Clave de API en el almacén de claves · última apertura: %1</translation>
    </message>
    <message>
        <source>API key · last opened %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Clave de API · última apertura: %1</translation>
    </message>
    <message>
        <source>Passcode · last opened %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Código de acceso · última apertura: %1</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>Cuentas en este equipo</translation>
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
        <translation>%1 – Usuarios – IAM Console</translation>
    </message>
    <message>
        <source>About IAM Console</source>
        <translation>Acerca de IAM Console</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>A console for the users of a cloud account: invite people, watch over their invitations, remove them.</source>
        <translation>Una consola para los usuarios de una cuenta de nube: invitar a personas, vigilar sus invitaciones, eliminarlas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Invite users …</source>
        <translation>&amp;Invitar a usuarios…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Select &amp;all that match</source>
        <translation>Seleccionar &amp;todas las coincidencias</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>Seleccionar &amp;ninguno</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Vista &amp;previa</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;About IAM Console</source>
        <translation>&amp;Acerca de IAM Console</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <comment>theme</comment>
        <translation>&amp;Según el sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>theme</comment>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>theme</comment>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <comment>theme</comment>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Usuarios</translation>
    </message>
    <message>
        <source>&amp;Invitations</source>
        <translation>&amp;Invitaciones</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>The key could not be kept in the key store.</source>
        <translation>No se ha podido guardar la clave en el almacén de claves.</translation>
    </message>
    <message>
        <source>It stays in memory until this account is closed.</source>
        <translation>Permanece en la memoria hasta que se cierra esta cuenta.</translation>
    </message>
    <message>
        <source>Change a real account?</source>
        <translation>¿Cambiar una cuenta real?</translation>
    </message>
    <message>
        <source>Changes here affect the real account %1.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Los cambios que haga aquí afectan a la cuenta real %1.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. You are asked once, until the account is closed.</source>
        <translation>Todavía no se ha enviado nada. Se le pregunta una vez, hasta que se cierre la cuenta.</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>No cambiar nada</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>Permitir cambios</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Undo …</source>
        <translation>&amp;Deshacer…</translation>
    </message>
    <message>
        <source>In&amp;vitee (demo) …</source>
        <translation>Invita&amp;do (demo)…</translation>
    </message>
    <message>
        <source>Remove by user ID or e-&amp;mail …</source>
        <translation>Eliminar por ID de usuario o co&amp;rreo electrónico…</translation>
    </message>
    <message>
        <source>&amp;Open another account …</source>
        <translation>&amp;Abrir otra cuenta…</translation>
    </message>
    <message>
        <source>&amp;Close this account</source>
        <translation>&amp;Cerrar esta cuenta</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copiar diagnóstico</translation>
    </message>
    <message>
        <source>&amp;Close the tab</source>
        <translation>&amp;Cerrar la pestaña</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Pestaña &amp;anterior</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <comment>whom the actions are about</comment>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
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
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>%1 is %2: this is not possible.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation>%1 está en estado %2: no es posible.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Co&amp;mmand palette …</source>
        <translation>Paleta de co&amp;mandos …</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>&amp;Pestaña siguiente</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Ejecuciones</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Diario</translation>
    </message>
    <message>
        <source>&amp;Tell at the start what expires soon</source>
        <translation>&amp;Avisar al inicio de lo que caduca pronto</translation>
    </message>
    <message>
        <source>Read on&amp;ly</source>
        <translation>&amp;Solo lectura</translation>
    </message>
    <message>
        <source>&amp;Guide (F1)</source>
        <translation>&amp;Guía (F1)</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>Invitation tria&amp;ge</source>
        <translation>Revisión de in&amp;vitaciones</translation>
    </message>
    <message>
        <source>Invitation triage</source>
        <translation>Revisión de invitaciones</translation>
    </message>
</context>
<context>
    <name>iam::NameDelegate</name>
    <message>
        <source>owner</source>
        <comment>tag of a user</comment>
        <translation>propietario</translation>
    </message>
    <message>
        <source>self</source>
        <comment>tag of a user</comment>
        <translation>usted</translation>
    </message>
    <message>
        <source>new</source>
        <comment>tag of a row</comment>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>tag of a row</comment>
        <translation>cambiado</translation>
    </message>
</context>
<context>
    <name>iam::NavigationList</name>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
</context>
<context>
    <name>iam::NotOfferedDialog</name>
    <message>
        <source>This service offers no such operation to programs.</source>
        <translation>Este servicio no ofrece a los programas una operación de este tipo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open the web console</source>
        <translation>Abrir la consola web</translation>
    </message>
</context>
<context>
    <name>iam::OutcomeBar</name>
    <message>
        <source>Retr&amp;y</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Watch on</source>
        <translation>&amp;Seguir observando</translation>
    </message>
    <message>
        <source>Cancel &amp;invite</source>
        <translation>Cancelar &amp;invitación</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>Copiar &amp;detalles</translation>
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
        <translation>¿Salir sin guardar?</translation>
    </message>
    <message>
        <source>These sections have changes that are not saved: %1.</source>
        <extracomment>%1 are names of sections, such as &quot;Sign-in&quot;</extracomment>
        <translation>Estas secciones tienen cambios sin guardar: %1.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Open pages</source>
        <translation>Páginas abiertas</translation>
    </message>
</context>
<context>
    <name>iam::PaletteButton</name>
    <message>
        <source>Search actions and users</source>
        <translation>Buscar acciones y usuarios</translation>
    </message>
</context>
<context>
    <name>iam::PaletteModel</name>
    <message>
        <source>Actions</source>
        <comment>group of the command palette</comment>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>group of the command palette</comment>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Views</source>
        <comment>group of the command palette</comment>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>group of the command palette</comment>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>iam::ParentDialog</name>
    <message>
        <source>Reading the hierarchy …</source>
        <translation>Leyendo la jerarquía…</translation>
    </message>
    <message>
        <source>New parent of %1</source>
        <translation>Nuevo superior de %1</translation>
    </message>
    <message>
        <source>Whoever is above a user in the classic hierarchy can change and remove them.</source>
        <translation>Quien está por encima de un usuario en la jerarquía clásica puede cambiarlo y eliminarlo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>The hierarchy could not be read. The service checks that there is no loop.</source>
        <translation>No se ha podido leer la jerarquía. El servicio comprueba que no haya ningún bucle.</translation>
    </message>
    <message>
        <source>This user is at the top of the hierarchy.</source>
        <translation>Este usuario está en lo más alto de la jerarquía.</translation>
    </message>
    <message>
        <source>Parent now: %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Superior actual: %1</translation>
    </message>
    <message>
        <source>This would make a loop.</source>
        <translation>Esto crearía un bucle.</translation>
    </message>
    <message>
        <source>Choose a user.</source>
        <translation>Elija un usuario.</translation>
    </message>
    <message>
        <source>This is the present parent.</source>
        <translation>Es el superior actual.</translation>
    </message>
</context>
<context>
    <name>iam::PeopleStep</name>
    <message>
        <source>The pasted table</source>
        <translation>La tabla pegada</translation>
    </message>
    <message>
        <source>&amp;Addresses</source>
        <translation>Di&amp;recciones</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Direcciones de correo electrónico</translation>
    </message>
    <message>
        <source>ada@example.com, Ed Larsen &lt;ed@example.com&gt;</source>
        <translation>ada@example.com, Ed Larsen &lt;ed@example.com&gt;</translation>
    </message>
    <message>
        <source>Drop a .csv or .txt file here</source>
        <translation>Suelte aquí un archivo .csv o .txt</translation>
    </message>
    <message>
        <source>Choose &amp;file</source>
        <translation>Elegir arc&amp;hivo</translation>
    </message>
    <message>
        <source>Remove all &amp;blocked</source>
        <translation>Quitar todos los &amp;bloqueados</translation>
    </message>
    <message>
        <source>What will happen to each address</source>
        <translation>Qué sucederá con cada dirección</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <comment>in the list</comment>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be invited</source>
        <translation>
            <numerusform>Se invitará a %n</numerusform>
            <numerusform>Se invitará a %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a tick</source>
        <translation>
            <numerusform>%n necesita una marca</numerusform>
            <numerusform>%n necesitan una marca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n omitido</numerusform>
            <numerusform>%n omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n bloquea</numerusform>
            <numerusform>%n bloquean</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Will be sent in %n request(s) of at most 100.</source>
        <translation>
            <numerusform>Se enviará en %n solicitud de 100 como máximo.</numerusform>
            <numerusform>Se enviará en %n solicitudes de 100 como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether somebody already uses the cloud shows only after sending. Who is new needs the link in the message.</source>
        <translation>Si alguien ya utiliza la nube solo se sabe después del envío. Quien es nuevo necesita el enlace del mensaje.</translation>
    </message>
    <message>
        <source>Enter at least one address.</source>
        <translation>Escriba al menos una dirección.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) block. Correct or remove them.</source>
        <translation>
            <numerusform>%n entrada bloquea. Corríjala o quítela.</numerusform>
            <numerusform>%n entradas bloquean. Corríjalas o quítelas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n people at once.</source>
        <translation>
            <numerusform>Como máximo %n persona a la vez.</numerusform>
            <numerusform>Como máximo %n personas a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to be invited all the same.</source>
        <translation>Marque lo que se deba invitar igualmente.</translation>
    </message>
    <message>
        <source>Nobody of these is new.</source>
        <translation>Ninguna de estas personas es nueva.</translation>
    </message>
    <message>
        <source>Open a list of people</source>
        <translation>Abrir una lista de personas</translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.txt);;All files (*)</source>
        <translation>Listas de personas (*.csv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <extracomment>%1 is a file, %2 the reason in the system&apos;s words</extracomment>
        <translation>No se puede abrir %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a list of people.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 es demasiado grande para una lista de personas.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>problems in a file</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken from the file.</source>
        <translation>No se ha tomado nada del archivo.</translation>
    </message>
    <message>
        <source>Comma, semicolon, blank or line break between. Up to %1.</source>
        <extracomment>%1 is a number of people</extracomment>
        <translation>Separadas por coma, punto y coma, espacio o salto de línea. Hasta %1.</translation>
    </message>
</context>
<context>
    <name>iam::PeriodForm</name>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanalmente</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Beginning of the access</source>
        <translation>Inicio del acceso</translation>
    </message>
    <message>
        <source>End of the access</source>
        <translation>Fin del acceso</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>From this time of the day</source>
        <translation>Desde esta hora del día</translation>
    </message>
    <message>
        <source>To this time of the day</source>
        <translation>Hasta esta hora del día</translation>
    </message>
    <message>
        <source>Offset from UTC</source>
        <translation>Desfase respecto a UTC</translation>
    </message>
    <message>
        <source>Daylight saving is not followed.</source>
        <translation>El horario de verano no se tiene en cuenta.</translation>
    </message>
</context>
<context>
    <name>iam::PermissionList</name>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>%n permiso</numerusform>
            <numerusform>%n permisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search permissions</source>
        <translation>Buscar permisos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>iam::PoliciesSection</name>
    <message>
        <source>Access policies %1</source>
        <translation>Políticas de acceso %1</translation>
    </message>
    <message>
        <source>Access policies</source>
        <translation>Políticas de acceso</translation>
    </message>
    <message>
        <source>Assign access</source>
        <translation>Asignar acceso</translation>
    </message>
    <message>
        <source>Search policies</source>
        <translation>Buscar políticas</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation>Leyendo el acceso…</translation>
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
        <translation>Finalizado: %1</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Leído a las %1</translation>
    </message>
    <message>
        <source>No policy is planned.</source>
        <translation>No hay ninguna política planificada.</translation>
    </message>
    <message>
        <source>This user has no policy of their own.</source>
        <translation>Este usuario no tiene ninguna política propia.</translation>
    </message>
    <message>
        <source>This is planned: it counts as soon as the invitation has been accepted.</source>
        <translation>Está planificado: vale en cuanto se acepte la invitación.</translation>
    </message>
    <message numerus="yes">
        <source>%n policy(ies) ended and give nothing any more. They are not deleted by themselves.</source>
        <translation>
            <numerusform>%n política ha finalizado y ya no otorga nada. No se suprime por sí sola.</numerusform>
            <numerusform>%n políticas han finalizado y ya no otorgan nada. No se suprimen por sí solas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n action(s) …</source>
        <extracomment>%1 is the name of a role, %n a number of actions</extracomment>
        <translation>
            <numerusform>%1: %n acción…</numerusform>
            <numerusform>%1: %n acciones…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>This policy has conditions that the form cannot show.</source>
        <translation>Esta política tiene condiciones que el formulario no puede mostrar.</translation>
    </message>
    <message>
        <source>&amp;Remove policy …</source>
        <translation>E&amp;liminar política…</translation>
    </message>
    <message>
        <source>Remove the policy for %1</source>
        <extracomment>%1 is what a policy is for, such as the name of a service</extracomment>
        <translation>Eliminar la política para %1</translation>
    </message>
    <message>
        <source>%1 loses nothing: other policies allow the same.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 no pierde nada: otras políticas permiten lo mismo.</translation>
    </message>
    <message>
        <source>%1 loses:</source>
        <extracomment>%1 is a name; a list follows</extracomment>
        <translation>%1 pierde:</translation>
    </message>
    <message>
        <source>Remove policy</source>
        <translation>Eliminar política</translation>
    </message>
</context>
<context>
    <name>iam::PolicyForm</name>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation>Todos los servicios habilitados para identidad y acceso</translation>
    </message>
    <message>
        <source>All Account management services</source>
        <translation>Todos los servicios de gestión de cuentas</translation>
    </message>
    <message>
        <source>All IAM Account management services</source>
        <translation>Todos los servicios de gestión de cuentas de IAM</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>service</comment>
        <extracomment>%1 is the display name of a service, %2 its technical name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Entire account</source>
        <translation>Toda la cuenta</translation>
    </message>
    <message>
        <source>One resource group</source>
        <translation>Un grupo de recursos</translation>
    </message>
    <message>
        <source>Specific resources</source>
        <translation>Recursos específicos</translation>
    </message>
    <message>
        <source>Reading the roles …</source>
        <translation>Leyendo los roles…</translation>
    </message>
    <message>
        <source>Choose a service.</source>
        <translation>Elija un servicio.</translation>
    </message>
    <message>
        <source>Choose a resource group.</source>
        <translation>Elija un grupo de recursos.</translation>
    </message>
    <message>
        <source>At most 1,000 characters.</source>
        <translation>Como máximo 1000 caracteres.</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Escriba un valor.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Elija al menos un rol.</translation>
    </message>
    <message>
        <source>The end lies in the past.</source>
        <translation>El final está en el pasado.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Elija al menos un día.</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>El final debe ser posterior al inicio.</translation>
    </message>
    <message>
        <source>You may not give this: it needs Administrator on the target.</source>
        <translation>No puede otorgar esto: se necesita Administrator en el destino.</translation>
    </message>
    <message>
        <source>Tick that you know what an administrator can do.</source>
        <translation>Marque que sabe lo que puede hacer un administrador.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>With “matches pattern”, QR-* matches QR-ml and QR-finance, and ? is any one character. A literal star is written {{*}}, a literal question mark {{?}}.</source>
        <translation>Con «coincide con patrón», QR-* coincide con QR-ml y QR-finance, y ? es un carácter cualquiera. Un asterisco literal se escribe {{*}}; un signo de interrogación literal, {{?}}.</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Añadir una condición</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Grupo de recursos</translation>
    </message>
    <message>
        <source>Resource group access</source>
        <translation>Acceso al grupo de recursos</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Sin acceso</translation>
    </message>
    <message>
        <source>Without Viewer on the group, its resources are hard to find.</source>
        <translation>Sin Viewer en el grupo, sus recursos son difíciles de encontrar.</translation>
    </message>
    <message>
        <source>This person will be able to remove others, including you.</source>
        <translation>Esta persona podrá eliminar a otros, usted incluido.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>es igual a</translation>
    </message>
    <message>
        <source>matches pattern</source>
        <translation>coincide con patrón</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Eliminar esta condición</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n acción</numerusform>
            <numerusform>%n acciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions of %1</source>
        <extracomment>%1 is the name of a role</extracomment>
        <translation>Acciones de %1</translation>
    </message>
    <message>
        <source>Platform roles</source>
        <translation>Roles de plataforma</translation>
    </message>
    <message>
        <source>Service roles</source>
        <translation>Roles de servicio</translation>
    </message>
    <message>
        <source>Custom roles</source>
        <translation>Roles personalizados</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2: %n action(s)</source>
        <extracomment>%1 is the name of a role, %2 what it is for, %n a number of actions</extracomment>
        <translation>
            <numerusform>%1 en %2: %n acción</numerusform>
            <numerusform>%1 en %2: %n acciones</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing of this kind that you may give.</source>
        <translation>No hay nada de este tipo que pueda conceder.</translation>
    </message>
</context>
<context>
    <name>iam::PolicyPart</name>
    <message>
        <source>Clears the form and puts the policy into the invitation.</source>
        <translation>Vacía el formulario y pone la política en la invitación.</translation>
    </message>
    <message>
        <source>&amp;Add policy</source>
        <translation>Añadi&amp;r política</translation>
    </message>
</context>
<context>
    <name>iam::PreviewPane</name>
    <message>
        <source>Close preview</source>
        <translation>Cerrar vista previa</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Choose a user to see more.</source>
        <translation>Elija un usuario para ver más.</translation>
    </message>
    <message>
        <source>A person who is new to the cloud can accept only through the link in the message. Ask to look in the spam folder.</source>
        <translation>Una persona que es nueva en la nube solo puede aceptar mediante el enlace del mensaje. Pídale que mire en la carpeta de correo no deseado.</translation>
    </message>
    <message>
        <source>expires %1</source>
        <extracomment>%1 is &quot;in 5 days&quot; or &quot;today&quot;</extracomment>
        <translation>caduca %1</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>%1 is a date and time that is only estimated</extracomment>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducó</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Invitado por</translation>
    </message>
    <message>
        <source>IAM ID</source>
        <translation>IAM ID</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Reino</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) wait for acceptance.</source>
        <translation>
            <numerusform>%n asignación espera la aceptación.</numerusform>
            <numerusform>%n asignaciones esperan la aceptación.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::ProgressStep</name>
    <message>
        <source>What became of each address</source>
        <translation>Qué ha sido de cada dirección</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Det&amp;ener</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>%1 and %2 are numbers of people</extracomment>
        <translation>%1 de %2 hechos</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Finalizado.</translation>
    </message>
    <message>
        <source>Sending. Every step is on disk: closing the window does not lose the run.</source>
        <translation>Enviando. Cada paso está en el disco: al cerrar la ventana no se pierde la ejecución.</translation>
    </message>
    <message>
        <source>Goes on at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Continúa a las %1.</translation>
    </message>
    <message>
        <source>Sent. Looking until everybody is through.</source>
        <translation>Enviado. En observación hasta que se complete para todos.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>Stopped. What was not sent can still be sent.</source>
        <translation>Detenido. Lo que no se ha enviado aún se puede enviar.</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>The run is paused.</source>
        <translation>La ejecución está en pausa.</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>a filter: everybody; %1 is a number</extracomment>
        <translation>Todos %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a filter: %1 is an outcome such as &quot;Invited&quot;, %2 a number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The table could not be saved.</source>
        <translation>No se ha podido guardar la tabla.</translation>
    </message>
</context>
<context>
    <name>iam::RemoveByAddressDialog</name>
    <message>
        <source>Remove by user ID or e-mail</source>
        <translation>Eliminar por ID de usuario o correo electrónico</translation>
    </message>
    <message>
        <source>Whoever is in the list is shown first with all that goes. Somebody whom you cannot see in the list is removed at once, and that cannot be undone.</source>
        <translation>A quien está en la lista se le muestra primero con todo lo que se pierde. A quien usted no puede ver en la lista se le elimina de inmediato, y eso no se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;User ID</source>
        <translation>ID de &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Correo electrónico</translation>
    </message>
    <message>
        <source>&amp;Realm</source>
        <translation>&amp;Reino</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>a realm</comment>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>Eliminar usuario</translation>
    </message>
    <message>
        <source>Give a user ID, or e-mail and realm.</source>
        <translation>Indique un ID de usuario, o bien correo electrónico y reino.</translation>
    </message>
    <message>
        <source>Nobody of that ID or address is in the account.</source>
        <translation>No hay nadie con ese ID o esa dirección en la cuenta.</translation>
    </message>
</context>
<context>
    <name>iam::RemoveDialog</name>
    <message>
        <source>Remove %1?</source>
        <translation>¿Eliminar a %1?</translation>
    </message>
    <message>
        <source>%1 cannot be removed while these users depend on them in the classic hierarchy.</source>
        <translation>No se puede eliminar a %1 mientras estos usuarios dependan de esa persona en la jerarquía clásica.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>Eliminar usuario</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>%1 can no longer sign in to the console for this account, switch to it, or use its resources.</source>
        <translation>%1 ya no podrá iniciar sesión en la consola para esta cuenta, cambiar a ella ni utilizar sus recursos.</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>Mostrar lista</translation>
    </message>
    <message>
        <source>Hide list</source>
        <translation>Ocultar lista</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Detener lectura</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Resources created by %1 stay. You or the administrator of a service can give others access to them.</source>
        <translation>Los recursos creados por %1 permanecen. Usted o el administrador de un servicio puede dar acceso a ellos a otros.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>The IBMid %1 is not deleted.</source>
        <translation>El IBMid %1 no se suprime.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Removal cannot be undone. The console keeps the list of the access, so that %1 can be invited again with the same.</source>
        <translation>La eliminación no se puede deshacer. La consola conserva la lista del acceso para que se pueda volver a invitar a %1 con el mismo.</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>En su lugar</translation>
    </message>
    <message>
        <source>Suspend: keeps membership and access, but nothing can be done in this account. Limit by time: can still see the account, but has no access outside the period.</source>
        <translation>Suspender: conserva la pertenencia y el acceso, pero no se puede hacer nada en esta cuenta. Limitar en el tiempo: aún puede ver la cuenta, pero no tiene acceso fuera del periodo.</translation>
    </message>
    <message>
        <source>Suspend: keeps membership and access, but nothing can be done in this account.</source>
        <translation>Suspender: conserva la pertenencia y el acceso, pero no se puede hacer nada en esta cuenta.</translation>
    </message>
    <message>
        <source>Suspend …</source>
        <translation>Suspender…</translation>
    </message>
    <message>
        <source>Limit by time …</source>
        <translation>Limitar en el tiempo…</translation>
    </message>
    <message>
        <source>remove</source>
        <extracomment>the word that must be typed before somebody important is removed</extracomment>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>%1 is an administrator of all account management services. Type “%2” to go on:</source>
        <translation>%1 es administrador de todos los servicios de gestión de cuentas. Escriba «%2» para continuar:</translation>
    </message>
    <message>
        <source>%1 · %2 · reading what goes …</source>
        <extracomment>%1 is an e-mail address, %2 an IAM ID</extracomment>
        <translation>%1 · %2 · leyendo lo que se pierde…</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>everything was read at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>todo se leyó a las %1</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <extracomment>%1 is a list such as &quot;the groups, the policies&quot;</extracomment>
        <translation>no se ha podido leer: %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 is an e-mail address, %2 an IAM ID, %3 how far everything was read</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>Policy for %1: %2</source>
        <extracomment>%1 is what a policy is about, %2 a list of roles</extracomment>
        <translation>Política para %1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Could not be read. All API keys created by %1 are deleted.</source>
        <translation>No se han podido leer. Todas las claves de API creadas por %1 se suprimen.</translation>
    </message>
    <message>
        <source>%1 has created no API keys.</source>
        <translation>%1 no ha creado ninguna clave de API.</translation>
    </message>
    <message>
        <source>%1 (used today)</source>
        <extracomment>%1 is the name of an API key</extracomment>
        <translation>%1 (usada hoy)</translation>
    </message>
    <message>
        <source>%1 (used in the last 7 days)</source>
        <extracomment>%1 is the name of an API key</extracomment>
        <translation>%1 (usada en los últimos 7 días)</translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) created by %1 are deleted: %2. Programs that use them stop working.</source>
        <extracomment>%n API keys; %1 is a person, %2 the names of the keys</extracomment>
        <translation>
            <numerusform>Se suprime %n clave de API creada por %1: %2. Los programas que la utilizan dejan de funcionar.</numerusform>
            <numerusform>Se suprimen %n claves de API creadas por %1: %2. Los programas que las utilizan dejan de funcionar.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The group memberships could not be read; they go all the same.</source>
        <translation>No se han podido leer las pertenencias a grupos; se pierden igualmente.</translation>
    </message>
    <message>
        <source>No group memberships.</source>
        <translation>Ninguna pertenencia a grupos.</translation>
    </message>
    <message numerus="yes">
        <source>%n group membership(s) go: %1.</source>
        <translation>
            <numerusform>Se pierde %n pertenencia a grupo: %1.</numerusform>
            <numerusform>Se pierden %n pertenencias a grupos: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policies could not be read; they go all the same.</source>
        <translation>No se han podido leer las políticas; se pierden igualmente.</translation>
    </message>
    <message>
        <source>No policies.</source>
        <translation>Ninguna política.</translation>
    </message>
    <message numerus="yes">
        <source>%n policies go: %1.</source>
        <translation>
            <numerusform>Se pierde %n política: %1.</numerusform>
            <numerusform>Se pierden %n políticas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what goes …</source>
        <translation>Leyendo lo que se pierde…</translation>
    </message>
    <message>
        <source>Possible when no user blocks</source>
        <translation>Es posible cuando ningún usuario bloquea</translation>
    </message>
    <message>
        <source>The word is not typed yet.</source>
        <translation>La palabra aún no se ha escrito.</translation>
    </message>
    <message>
        <source>%1 cannot be removed while these users depend on them in the classic hierarchy: %2</source>
        <extracomment>%1 is a name, %2 the service&apos;s own list of users</extracomment>
        <translation>No se puede eliminar a %1 mientras estos usuarios dependan de esa persona en la jerarquía clásica: %2</translation>
    </message>
</context>
<context>
    <name>iam::ReplacementNotice</name>
    <message>
        <source>%1 has accepted.</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>%1 ha aceptado.</translation>
    </message>
    <message>
        <source>%1 is still a member, with all its access.</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>%1 sigue siendo miembro, con todo su acceso.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>Eliminar a %1</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
</context>
<context>
    <name>iam::ReportDialog</name>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 de %2 leídos</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>Planned access</source>
        <translation>Acceso planificado</translation>
    </message>
    <message>
        <source>Access report</source>
        <translation>Informe de acceso</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::ReportPages</name>
    <message>
        <source>Access of %1</source>
        <extracomment>%1 is the name of a user</extracomment>
        <translation>Acceso de %1</translation>
    </message>
    <message>
        <source>Account %1, made by %2 on %3</source>
        <extracomment>%1 is an account, %2 an address, %3 a time</extracomment>
        <translation>Cuenta %1, creado por %2 el %3</translation>
    </message>
    <message>
        <source>This report is complete.</source>
        <translation>Este informe está completo.</translation>
    </message>
    <message>
        <source>This report is not complete. What could not be read:</source>
        <translation>Este informe no está completo. Lo que no se ha podido leer:</translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation>Grupos de acceso</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Mediante</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n action(s))</source>
        <translation>
            <numerusform>%1 (%n acción)</numerusform>
            <numerusform>%1 (%n acciones)</numerusform>
        </translation>
    </message>
    <message>
        <source>directly</source>
        <translation>directamente</translation>
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
        <translation>Ya está en estado %1</translation>
    </message>
    <message>
        <source>Domain not allowed</source>
        <translation>Dominio no permitido</translation>
    </message>
    <message>
        <source>Can be invited</source>
        <translation>Se puede invitar</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Invitation</source>
        <comment>column</comment>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Dry run</source>
        <comment>column</comment>
        <translation>Simulación</translation>
    </message>
</context>
<context>
    <name>iam::ReviewStep</name>
    <message>
        <source>Invitation %1: %2</source>
        <extracomment>%1 is the number of an invitation, %2 who gets it: an address or a number of people</extracomment>
        <translation>Invitación %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>after acceptance</source>
        <translation>tras la aceptación</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message numerus="yes">
        <source>in %n request(s)</source>
        <comment>sending</comment>
        <translation>
            <numerusform>en %n solicitud</numerusform>
            <numerusform>en %n solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will be invited, %1</source>
        <extracomment>%1 is &quot;in 3 requests&quot;</extracomment>
        <translation>
            <numerusform>Se invitará a %n persona, %1</numerusform>
            <numerusform>Se invitará a %n personas, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s), because the access differs</source>
        <translation>
            <numerusform>%n invitación, porque el acceso difiere</numerusform>
            <numerusform>%n invitaciones, porque el acceso difiere</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody gets the same access</source>
        <translation>Todos reciben el mismo acceso</translation>
    </message>
    <message>
        <source>Who will be invited</source>
        <translation>A quién se invitará</translation>
    </message>
    <message>
        <source>Will not be sent</source>
        <translation>No se enviará</translation>
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
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>Mirar dos veces</translation>
    </message>
    <message>
        <source>%1 is invited although it looks like another: %2.</source>
        <translation>Se invita a %1 aunque se parece a otra: %2.</translation>
    </message>
    <message>
        <source>%1 was left out because it looks like another: %2.</source>
        <translation>%1 se ha omitido porque se parece a otra: %2.</translation>
    </message>
    <message>
        <source>The account’s allowed domains could not be read. The service checks them.</source>
        <translation>No se han podido leer los dominios permitidos de la cuenta. El servicio los comprueba.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>invitations</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking without sending anything …</source>
        <translation>Comprobando sin enviar nada…</translation>
    </message>
    <message>
        <source>You may not invite people to this account.</source>
        <translation>No puede invitar a personas a esta cuenta.</translation>
    </message>
    <message>
        <source>These access groups are gone: %1.</source>
        <extracomment>%1 is a list of access groups</extracomment>
        <translation>Estos grupos de acceso ya no existen: %1.</translation>
    </message>
    <message>
        <source>These roles are gone: %1.</source>
        <extracomment>%1 is a list of roles</extracomment>
        <translation>Estos roles ya no existen: %1.</translation>
    </message>
    <message>
        <source>This account allows only: %1.</source>
        <extracomment>%1 is a list of patterns such as **@example.com</extracomment>
        <translation>Esta cuenta solo permite: %1.</translation>
    </message>
    <message>
        <source>Something could not be checked: %1</source>
        <extracomment>%1 is the reason in a sentence</extracomment>
        <translation>Algo no se ha podido comprobar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n policies are added to %1. The service does not tell its limit.</source>
        <translation>
            <numerusform>Se añade %n política a las %1 existentes. El servicio no indica su límite.</numerusform>
            <numerusform>Se añaden %n políticas a las %1 existentes. El servicio no indica su límite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rights, domains, people, groups and roles were checked. Nothing was sent.</source>
        <translation>Se han comprobado los derechos, los dominios, las personas, los grupos y los roles. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Dry run of %1: %2 of %3 can be invited.</source>
        <extracomment>%1 is a time, %2 and %3 are numbers of people</extracomment>
        <translation>Simulación de las %1: se puede invitar a %2 de %3.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Det&amp;ener</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Enviar a&amp;hora</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n s.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Se envía en %n s.</numerusform>
            <numerusform>Se envía en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Todavía no se ha enviado nada.</translation>
    </message>
    <message>
        <source>&amp;Wait before the first request</source>
        <translation>&amp;Espera antes de la primera solicitud</translation>
    </message>
    <message>
        <source>Wait before the first request</source>
        <translation>Espera antes de la primera solicitud</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>You may not give these access groups: %1.</source>
        <extracomment>%1 is a list of access groups</extracomment>
        <translation>No puede conceder estos grupos de acceso: %1.</translation>
    </message>
    <message numerus="yes">
        <source>You may not give %n of the policies: it needs Administrator on the target.</source>
        <translation>
            <numerusform>No puede conceder %n de las políticas: se necesita Administrator en el destino.</numerusform>
            <numerusform>No puede conceder %n de las políticas: se necesita Administrator en el destino.</numerusform>
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
        <translation>En espera</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>outcome</comment>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>outcome</comment>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>outcome</comment>
        <translation>Sin aclarar</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>outcome</comment>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>outcome</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>outcome</comment>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>outcome</comment>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Still processing</source>
        <comment>outcome</comment>
        <translation>Aún procesando</translation>
    </message>
    <message>
        <source>Taken out</source>
        <comment>outcome</comment>
        <translation>Quitado</translation>
    </message>
    <message numerus="yes">
        <source>Invite %n user(s)</source>
        <translation>
            <numerusform>Invitar a %n usuario</numerusform>
            <numerusform>Invitar a %n usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n invitation(s)</source>
        <translation>
            <numerusform>Volver a enviar %n invitación</numerusform>
            <numerusform>Volver a enviar %n invitaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n invitation(s)</source>
        <translation>
            <numerusform>Cancelar %n invitación</numerusform>
            <numerusform>Cancelar %n invitaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n failed invitation(s)</source>
        <translation>
            <numerusform>Borrar %n invitación fallida</numerusform>
            <numerusform>Borrar %n invitaciones fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s)</source>
        <translation>
            <numerusform>Eliminar %n usuario</numerusform>
            <numerusform>Eliminar %n usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n user(s) to a group</source>
        <translation>
            <numerusform>Añadir %n usuario a un grupo</numerusform>
            <numerusform>Añadir %n usuarios a un grupo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s) from a group</source>
        <translation>
            <numerusform>Quitar %n usuario de un grupo</numerusform>
            <numerusform>Quitar %n usuarios de un grupo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %n user(s)</source>
        <translation>
            <numerusform>Cambiar el estado de %n usuario</numerusform>
            <numerusform>Cambiar el estado de %n usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted in the meantime.</source>
        <translation>Aceptada entretanto.</translation>
    </message>
    <message>
        <source>Invitation sent.</source>
        <translation>Invitación enviada.</translation>
    </message>
    <message>
        <source>Invitation sent again.</source>
        <translation>Invitación enviada de nuevo.</translation>
    </message>
    <message>
        <source>The invitation is cancelled.</source>
        <translation>La invitación está cancelada.</translation>
    </message>
    <message>
        <source>The failed invitation is cleared.</source>
        <translation>La invitación fallida está borrada.</translation>
    </message>
    <message>
        <source>Removed from the account.</source>
        <translation>Eliminado de la cuenta.</translation>
    </message>
    <message>
        <source>Is in the group now.</source>
        <translation>Ahora está en el grupo.</translation>
    </message>
    <message>
        <source>Is not in the group any more.</source>
        <translation>Ya no está en el grupo.</translation>
    </message>
    <message>
        <source>The status is changed.</source>
        <translation>El estado ha cambiado.</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Aún sin enviar.</translation>
    </message>
    <message>
        <source>Is still being processed. Set aside for a minute.</source>
        <translation>Aún se está procesando. Apartado durante un minuto.</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>En camino.</translation>
    </message>
    <message>
        <source>Connection lost after sending. The list is read first.</source>
        <translation>Conexión perdida tras el envío. Primero se lee la lista.</translation>
    </message>
    <message>
        <source>It is not known whether it was done: no answer could be read. Look at the user.</source>
        <translation>No se sabe si se hizo: no se pudo leer ninguna respuesta. Mire el usuario.</translation>
    </message>
    <message>
        <source>Taken by the service, and being processed.</source>
        <translation>Recibido por el servicio y en proceso.</translation>
    </message>
    <message>
        <source>The service took it, and is not done with it after 5 minutes.</source>
        <translation>El servicio lo aceptó y no ha terminado tras 5 minutos.</translation>
    </message>
    <message>
        <source>Taken out by you.</source>
        <translation>Quitado por usted.</translation>
    </message>
    <message>
        <source>No longer in the account.</source>
        <translation>Ya no está en la cuenta.</translation>
    </message>
    <message>
        <source>Somebody else has invited this address in the meantime.</source>
        <translation>Otra persona ha invitado a esta dirección entretanto.</translation>
    </message>
    <message>
        <source>Was so already. Nothing was changed.</source>
        <translation>Ya era así. No se cambió nada.</translation>
    </message>
    <message>
        <source>Is now %1. Nothing was sent.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>Ahora está %1. No se envió nada.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Watch on</source>
        <translation>Seguir observando</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers: %1 is a name, %2 what became of the user in a run</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>User</source>
        <comment>column</comment>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation>Qué ha sucedido</translation>
    </message>
</context>
<context>
    <name>iam::RunLine</name>
    <message numerus="yes">
        <source>%1 of %2, about %n s left</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>
            <numerusform>%1 de %2, queda %n s aprox.</numerusform>
            <numerusform>%1 de %2, quedan %n s aprox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, about %n min left</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>
            <numerusform>%1 de %2, queda %n min aprox.</numerusform>
            <numerusform>%1 de %2, quedan %n min aprox.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many
----------
%1 and %2 are numbers: so many done of so many</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n ejecución</numerusform>
            <numerusform>%n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Show run</source>
        <translation>Mostrar ejecución</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading what they have</source>
        <translation>Leyendo lo que tienen</translation>
    </message>
    <message>
        <source>waits before sending</source>
        <translation>espera antes de enviar</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>iam::RunModel</name>
    <message>
        <source>Not sent yet.</source>
        <translation>Aún sin enviar.</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>En camino.</translation>
    </message>
    <message>
        <source>Connection lost after sending. The list is read first.</source>
        <translation>Conexión perdida tras el envío. Primero se lee la lista.</translation>
    </message>
    <message>
        <source>Taken by the service, and being processed.</source>
        <translation>Recibido por el servicio y en proceso.</translation>
    </message>
    <message>
        <source>Invitation sent.</source>
        <translation>Invitación enviada.</translation>
    </message>
    <message>
        <source>Accepted in the meantime.</source>
        <translation>Aceptada entretanto.</translation>
    </message>
    <message>
        <source>After 5 minutes the message is not sent yet.</source>
        <translation>Después de 5 minutos, el mensaje aún no se ha enviado.</translation>
    </message>
    <message>
        <source>Already %1.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>Ya está en estado %1.</translation>
    </message>
    <message>
        <source>Taken out by you.</source>
        <translation>Quitado por usted.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Watch on</source>
        <translation>Seguir observando</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>outcome</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>outcome</comment>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>outcome</comment>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>outcome</comment>
        <translation>Sin aclarar</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>outcome</comment>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>outcome</comment>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>outcome</comment>
        <translation>Incorporado</translation>
    </message>
    <message>
        <source>Still processing</source>
        <comment>outcome</comment>
        <translation>Aún procesando</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>outcome</comment>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>outcome</comment>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Taken out</source>
        <comment>outcome</comment>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers: %1 is an address, %2 what became of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation>Qué ha sucedido</translation>
    </message>
    <message>
        <source>Is still being processed. Looking again in a minute.</source>
        <translation>Aún se está procesando. Se vuelve a mirar en un minuto.</translation>
    </message>
</context>
<context>
    <name>iam::RunNotice</name>
    <message>
        <source>Invitations were not sent to the end.</source>
        <translation>Las invitaciones no se enviaron hasta el final.</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Mostrar la ejecución</translation>
    </message>
    <message>
        <source>A run is not at its end.</source>
        <translation>Una ejecución no ha terminado.</translation>
    </message>
    <message>
        <source>Run of %1: %2 done, %3 open, %4 unclear. Nothing is sent twice: what is unclear is looked up first.</source>
        <extracomment>%1 is a time, the others are numbers of users</extracomment>
        <translation>Ejecución de %1: %2 hechos, %3 abiertos, %4 inciertos. Nada se envía dos veces: lo incierto se consulta primero.</translation>
    </message>
</context>
<context>
    <name>iam::RunPanel</name>
    <message>
        <source>Finished.</source>
        <translation>Finalizado.</translation>
    </message>
    <message>
        <source>Not at its end. What was under way is looked up before anything is sent again.</source>
        <translation>No ha terminado. Lo que estaba en camino se consulta antes de enviar nada de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n s. Nothing has been sent.</source>
        <translation>
            <numerusform>Se envía en %n s. No se ha enviado nada.</numerusform>
            <numerusform>Se envía en %n s. No se ha enviado nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>Stopped. What was not sent can still be sent.</source>
        <translation>Detenido. Lo que no se ha enviado aún se puede enviar.</translation>
    </message>
    <message>
        <source>Goes on at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Continúa a las %1.</translation>
    </message>
    <message>
        <source>Sent. Looking until everybody is through.</source>
        <translation>Enviado. En observación hasta que se complete para todos.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) a second. Every step is on disk: closing the window does not lose the run.</source>
        <translation>
            <numerusform>%n usuario por segundo. Cada paso está en disco: cerrar la ventana no pierde la ejecución.</numerusform>
            <numerusform>%n usuarios por segundo. Cada paso está en disco: cerrar la ventana no pierde la ejecución.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending. Every step is on disk: closing the window does not lose the run.</source>
        <translation>Enviando. Cada paso está en el disco: al cerrar la ventana no se pierde la ejecución.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a run does, such as &quot;Add 3 users to a group&quot;; %2 is the name of the group</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers of people</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>The run is paused.</source>
        <translation>La ejecución está en pausa.</translation>
    </message>
    <message>
        <source>The run does not go on. Nothing was sent.</source>
        <translation>La ejecución no continúa. No se envió nada.</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>a filter: everybody; %1 is a number</extracomment>
        <translation>Todos %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <extracomment>a filter: users somebody has to look after; %1 is a number</extracomment>
        <translation>Requieren atención %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a filter: %1 is an outcome such as &quot;Failed&quot;, %2 a number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The table could not be saved.</source>
        <translation>No se ha podido guardar la tabla.</translation>
    </message>
    <message>
        <source>What became of each user</source>
        <translation>Qué pasó con cada usuario</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Det&amp;ener</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Enviar a&amp;hora</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>&amp;Reintentar fallidos</translation>
    </message>
    <message>
        <source>&amp;Undo …</source>
        <translation>&amp;Deshacer…</translation>
    </message>
    <message>
        <source>Puts back what this run has changed, as a run of its own.</source>
        <translation>Deshace lo que esta ejecución ha cambiado, como ejecución propia.</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Buscar usuarios</translation>
    </message>
    <message>
        <source>Search the users of this run</source>
        <translation>Buscar los usuarios de esta ejecución</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Save table …</source>
        <translation>Guardar tabla …</translation>
    </message>
    <message>
        <source>Another console is carrying out this run.</source>
        <translation>Otra consola está llevando a cabo esta ejecución.</translation>
    </message>
    <message>
        <source>Another console is carrying out this run. It can be continued here when that console is closed.</source>
        <translation>Otra consola está llevando a cabo esta ejecución. Podrá continuarse aquí cuando se cierre esa consola.</translation>
    </message>
</context>
<context>
    <name>iam::RunsPage</name>
    <message>
        <source>The runs could not be read.</source>
        <translation>No se pudieron leer las ejecuciones.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>users of a run</comment>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>%1 de %2 hechos</translation>
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
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Do not continue</source>
        <translation>No continuar</translation>
    </message>
    <message>
        <source>No runs yet.</source>
        <translation>Aún no hay ejecuciones.</translation>
    </message>
    <message>
        <source>What is done to several users at once is listed here, with what became of each of them.</source>
        <translation>Lo que se hace a varios usuarios a la vez figura aquí, con lo que resultó de cada uno.</translation>
    </message>
    <message>
        <source>%1 of %2 done, in another console</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>%1 de %2 hechos, en otra consola</translation>
    </message>
</context>
<context>
    <name>iam::SavedSearches</name>
    <message>
        <source>&amp;Save this search …</source>
        <translation>&amp;Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Nothing is being searched for.</source>
        <translation>No se está buscando nada.</translation>
    </message>
    <message>
        <source>Delete the search “%1”?</source>
        <extracomment>%1 is the name of a search</extracomment>
        <translation>¿Suprimir la búsqueda «%1»?</translation>
    </message>
    <message>
        <source>Only the search goes. Nothing changes in the account.</source>
        <translation>Solo desaparece la búsqueda. Nada cambia en la cuenta.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suprimir</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Renombrar…</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>&amp;Suprimir…</translation>
    </message>
</context>
<context>
    <name>iam::SearchButtons</name>
    <message>
        <source>Clear the field</source>
        <translation>Borrar el campo</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>name of a symbol, for screen readers</extracomment>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>iam::SearchField</name>
    <message>
        <source>Search users</source>
        <translation>Buscar usuarios</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Recent and saved searches (Alt+Down)</source>
        <translation>Búsquedas recientes y guardadas (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Search name, e-mail, ID – or state: group: domain: expires&lt;</source>
        <extracomment>state: group: domain: expires&lt; are fixed words of the search language and stay as they are</extracomment>
        <translation>Buscar nombre, correo, ID o state: group: domain: expires&lt;</translation>
    </message>
</context>
<context>
    <name>iam::SearchMenu</name>
    <message>
        <source>Recent searches</source>
        <translation>Búsquedas recientes</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Nothing has been searched for yet.</source>
        <translation>Todavía no se ha buscado nada.</translation>
    </message>
    <message>
        <source>&amp;Save this search …</source>
        <translation>&amp;Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>&amp;Forget recent searches</source>
        <translation>&amp;Olvidar las búsquedas recientes</translation>
    </message>
</context>
<context>
    <name>iam::SearchNameDialog</name>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>Renombrar la búsqueda</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a view such as &quot;Waiting&quot;, %2 a search as typed</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Falta un nombre.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>El nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>Another search has this name.</source>
        <translation>Otra búsqueda tiene este nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%n search(es) are kept already. Delete one first.</source>
        <translation>
            <numerusform>Ya hay %n búsqueda guardada. Suprima una primero.</numerusform>
            <numerusform>Ya hay %n búsquedas guardadas. Suprima una primero.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::SearchProblemLine</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is a search term that would work</extracomment>
        <translation>¿Quería decir %1?</translation>
    </message>
    <message>
        <source>Who belongs to it could not be read, so the term leaves nobody out. %1</source>
        <extracomment>%1 is a whole sentence with the reason</extracomment>
        <translation>No se ha podido leer quién pertenece, por lo que el término no excluye a nadie. %1</translation>
    </message>
    <message>
        <source>Reading who belongs to it …</source>
        <translation>Leyendo quién pertenece…</translation>
    </message>
</context>
<context>
    <name>iam::SelectionBar</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Anular selección</translation>
    </message>
    <message>
        <source>Actions for the selected users</source>
        <translation>Acciones para los usuarios seleccionados</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>%n rows of the list are selected</extracomment>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n that match</source>
        <extracomment>a button; %n is how many users match the search</extracomment>
        <translation>
            <numerusform>Seleccionar %n coincidencia</numerusform>
            <numerusform>Seleccionar las %n coincidencias</numerusform>
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
        <translation>Abra sus notificaciones del tipo «account» y acepte allí la invitación: %1</translation>
    </message>
    <message>
        <source>Text to send on</source>
        <translation>Texto para reenviar</translation>
    </message>
    <message>
        <source>For people who already use the cloud</source>
        <translation>Para personas que ya usan la nube</translation>
    </message>
    <message>
        <source>Notifications</source>
        <comment>where to find them</comment>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>of a shell</comment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>of the interface</comment>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Copies where the notification is found</source>
        <translation>Copia dónde está la notificación</translation>
    </message>
    <message>
        <source>Copies the command that accepts</source>
        <translation>Copia el comando que acepta</translation>
    </message>
    <message>
        <source>Copies the call that accepts</source>
        <translation>Copia la llamada que acepta</translation>
    </message>
</context>
<context>
    <name>iam::SignIn</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
</context>
<context>
    <name>iam::SignInSection</name>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Allowed IP addresses</source>
        <translation>Direcciones IP permitidas</translation>
    </message>
    <message>
        <source>Single addresses, ranges such as 192.0.2.1-192.0.2.9 and subnets such as 2001:db8::/32, separated by commas or lines. Empty: from everywhere.</source>
        <translation>Direcciones individuales, rangos como 192.0.2.1-192.0.2.9 y subredes como 2001:db8::/32, separados por comas o líneas. Vacío: desde cualquier lugar.</translation>
    </message>
    <message>
        <source>The user may change these addresses</source>
        <translation>El usuario puede cambiar estas direcciones</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>The sign-in settings could not be read.</source>
        <translation>No se han podido leer los valores de inicio de sesión.</translation>
    </message>
    <message>
        <source>Reading the sign-in settings …</source>
        <translation>Leyendo los valores de inicio de sesión…</translation>
    </message>
    <message>
        <source>Multifactor authentication: required for this user.</source>
        <translation>Autenticación multifactor: obligatoria para este usuario.</translation>
    </message>
    <message>
        <source>Multifactor authentication: not required for this user.</source>
        <translation>Autenticación multifactor: no obligatoria para este usuario.</translation>
    </message>
    <message>
        <source>Multifactor authentication: this service does not tell it for single users.</source>
        <translation>Autenticación multifactor: este servicio no la indica para usuarios individuales.</translation>
    </message>
    <message>
        <source>Not an address, range or subnet: %1</source>
        <extracomment>%1 is a list of what was typed</extracomment>
        <translation>No es una dirección, un rango ni una subred: %1</translation>
    </message>
    <message>
        <source>Copy as …</source>
        <extracomment>a button: shows what would be sent as a command or a program</extracomment>
        <translation>Copiar como…</translation>
    </message>
</context>
<context>
    <name>iam::StateBar</name>
    <message numerus="yes">
        <source>%1: %n invitation(s)</source>
        <extracomment>spoken; %1 is the state of an invitation, %n is how many are in it</extracomment>
        <translation>
            <numerusform>%1: %n invitación</numerusform>
            <numerusform>%1: %n invitaciones</numerusform>
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
        <translation>Nada espera la aceptación</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) wait for acceptance</source>
        <translation>
            <numerusform>%n asignación espera la aceptación</numerusform>
            <numerusform>%n asignaciones esperan la aceptación</numerusform>
        </translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Invitados por</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Posterior</translation>
    </message>
</context>
<context>
    <name>iam::StatusDialog</name>
    <message>
        <source>Works with the access assigned.</source>
        <translation>Trabaja con el acceso asignado.</translation>
    </message>
    <message>
        <source>Membership and access are kept, but nothing can be done in this account.</source>
        <translation>Se conservan la pertenencia y el acceso, pero no se puede hacer nada en esta cuenta.</translation>
    </message>
    <message>
        <source>No classic infrastructure; everything else as Active.</source>
        <translation>Sin infraestructura clásica; todo lo demás como Activo.</translation>
    </message>
    <message>
        <source>Only VPN access to devices; no console.</source>
        <translation>Solo acceso VPN a los dispositivos; sin consola.</translation>
    </message>
    <message>
        <source>Change the status of %1</source>
        <translation>Cambiar el estado de %1</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>%1 (ahora)</translation>
    </message>
    <message>
        <source>A password for the console must be known.</source>
        <translation>Se debe conocer una contraseña para la consola.</translation>
    </message>
    <message>
        <source>VPN-only users have none of their own accord. Without it nobody can sign in.</source>
        <translation>Los usuarios solo VPN no la tienen de por sí. Sin ella nadie puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Choose a status.</source>
        <translation>Elija un estado.</translation>
    </message>
    <message>
        <source>This is the present status.</source>
        <translation>Es el estado actual.</translation>
    </message>
</context>
<context>
    <name>iam::StatusLine</name>
    <message>
        <source>Reading users</source>
        <translation>Leyendo usuarios</translation>
    </message>
    <message>
        <source>No run in progress</source>
        <translation>Ninguna ejecución en curso</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers: so many done of so many</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>number of rows</comment>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connected to the demo service</source>
        <translation>Conectado con el servicio de demostración</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <extracomment>%1 is the address of a service</extracomment>
        <translation>Conectado con %1</translation>
    </message>
    <message>
        <source>Read %1 of %2, as of %3</source>
        <extracomment>%1 and %2 are numbers of users, %3 is the time the list is of</extracomment>
        <translation>Leídos %1 de %2, a las %3</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sesión no iniciada</translation>
    </message>
</context>
<context>
    <name>iam::Toast</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>iam::TriageFilters</name>
    <message>
        <source>All inviters</source>
        <translation>Cualquier remitente</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a choice in a list; %1 is the name of somebody who has sent invitations, %2 how many</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The service does not tell who has sent the invitations.</source>
        <translation>El servicio no dice quién ha enviado las invitaciones.</translation>
    </message>
    <message>
        <source>Search invitations</source>
        <translation>Buscar invitaciones</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Invitados por</translation>
    </message>
    <message>
        <source>Any domain</source>
        <translation>Cualquier dominio</translation>
    </message>
    <message>
        <source>Domain of the address</source>
        <translation>Dominio de la dirección</translation>
    </message>
    <message>
        <source>Sent at any time</source>
        <translation>Enviada en cualquier momento</translation>
    </message>
    <message>
        <source>Sent more than so many days ago</source>
        <translation>Enviada hace más de tantos días</translation>
    </message>
    <message numerus="yes">
        <source>Sent more than %n day(s) ago</source>
        <translation>
            <numerusform>Enviada hace más de %n día</numerusform>
            <numerusform>Enviada hace más de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
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
        <translation>El servicio no lo dice.</translation>
    </message>
    <message>
        <source>All open and unsuccessful invitations</source>
        <translation>Todas las invitaciones abiertas y fallidas</translation>
    </message>
    <message>
        <source>Found invitations</source>
        <translation>Invitaciones encontradas</translation>
    </message>
    <message numerus="yes">
        <source>%n open or unsuccessful, as of %1</source>
        <extracomment>%n invitations, %1 is the time of the list</extracomment>
        <translation>
            <numerusform>%n abierta o fallida, a las %1</numerusform>
            <numerusform>%n abiertas o fallidas, a las %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n selected</source>
        <translation>
            <numerusform>Reenviar %n seleccionada</numerusform>
            <numerusform>Reenviar %n seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend all %n</source>
        <translation>
            <numerusform>Reenviar %n</numerusform>
            <numerusform>Reenviar las %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n selected</source>
        <translation>
            <numerusform>Cancelar %n seleccionada</numerusform>
            <numerusform>Cancelar %n seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel all %n</source>
        <translation>
            <numerusform>Cancelar %n</numerusform>
            <numerusform>Cancelar las %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No invitation is listed.</source>
        <translation>No se lista ninguna invitación.</translation>
    </message>
    <message>
        <source>Offline: changes are not possible.</source>
        <translation>Sin conexión: no es posible hacer cambios.</translation>
    </message>
    <message>
        <source>Go to an invitation that waits, or has ended.</source>
        <translation>Vaya a una invitación que espera o ha terminado.</translation>
    </message>
    <message>
        <source>No open invitations.</source>
        <translation>No hay invitaciones abiertas.</translation>
    </message>
    <message>
        <source>Nothing waits, and nothing has expired or failed.</source>
        <translation>Nada espera, y nada ha caducado ni fallado.</translation>
    </message>
    <message>
        <source>No invitation is like this.</source>
        <translation>Ninguna invitación es así.</translation>
    </message>
    <message>
        <source>Other filters may find some.</source>
        <translation>Otros filtros quizá encuentren alguna.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Text for the invitee copied.</source>
        <translation>Texto para el invitado copiado.</translation>
    </message>
    <message numerus="yes">
        <source>%n expired invitation(s) no longer listed by the service.</source>
        <translation>
            <numerusform>%n invitación caducada que el servicio ya no lista.</numerusform>
            <numerusform>%n invitaciones caducadas que el servicio ya no lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Invitation triage</source>
        <translation>Revisión de invitaciones</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Actualizar (F5)</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>Invitar usuarios</translation>
    </message>
    <message>
        <source>Copy text for the invitee</source>
        <translation>Copiar texto para el invitado</translation>
    </message>
    <message>
        <source>Open and unsuccessful invitations</source>
        <translation>Invitaciones abiertas y fallidas</translation>
    </message>
</context>
<context>
    <name>iam::UndoDialog</name>
    <message>
        <source>Undo the last change?</source>
        <translation>¿Deshacer el último cambio?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Undoing does</source>
        <translation>Al deshacer</translation>
    </message>
    <message>
        <source>It sends</source>
        <translation>Se envía</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>iam::UndoRunDialog</name>
    <message numerus="yes">
        <source>%n user(s) are added to %1 again:</source>
        <extracomment>%1 is the name of an access group</extracomment>
        <translation>
            <numerusform>%n usuario se añade de nuevo a %1:</numerusform>
            <numerusform>%n usuarios se añaden de nuevo a %1:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) are removed from %1:</source>
        <extracomment>%1 is the name of an access group</extracomment>
        <translation>
            <numerusform>%n usuario se quita de %1:</numerusform>
            <numerusform>%n usuarios se quitan de %1:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) get the status %1 again:</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>
            <numerusform>%n usuario recupera el estado %1:</numerusform>
            <numerusform>%n usuarios recuperan el estado %1:</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this run?</source>
        <translation>¿Deshacer esta ejecución?</translation>
    </message>
    <message>
        <source>Only what the run has changed is put back, as a run of its own. Who was so before the run stays so.</source>
        <translation>Solo se restablece lo que la ejecución cambió, como ejecución propia. Quien ya estaba así antes, así queda.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>iam::UserActions</name>
    <message>
        <source>&amp;Resend invite</source>
        <translation>&amp;Volver a enviar invitación</translation>
    </message>
    <message>
        <source>&amp;Cancel invite</source>
        <translation>&amp;Cancelar invitación</translation>
    </message>
    <message>
        <source>C&amp;lear failed invitation</source>
        <translation>&amp;Borrar invitación fallida</translation>
    </message>
    <message>
        <source>Cop&amp;y address</source>
        <translation>Copiar di&amp;rección</translation>
    </message>
    <message>
        <source>Remo&amp;ve user …</source>
        <translation>E&amp;liminar usuario…</translation>
    </message>
    <message>
        <source>Leave &amp;account …</source>
        <translation>Abando&amp;nar cuenta…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Invite again …</source>
        <translation>Volver a &amp;invitar…</translation>
    </message>
    <message>
        <source>Assi&amp;gn access …</source>
        <translation>Asi&amp;gnar acceso…</translation>
    </message>
    <message>
        <source>Add &amp;to group …</source>
        <translation>Añadir a gru&amp;po…</translation>
    </message>
    <message>
        <source>Classic &amp;permissions …</source>
        <translation>Per&amp;misos clásicos…</translation>
    </message>
    <message>
        <source>Change &amp;status …</source>
        <translation>Cambiar &amp;estado…</translation>
    </message>
    <message>
        <source>Cha&amp;nge parent …</source>
        <translation>Cambiar &amp;superior…</translation>
    </message>
    <message>
        <source>&amp;Update IBMid …</source>
        <translation>Act&amp;ualizar IBMid…</translation>
    </message>
    <message>
        <source>Planned access …</source>
        <translation>Acceso planificado…</translation>
    </message>
    <message>
        <source>Access report …</source>
        <translation>Informe de acceso…</translation>
    </message>
    <message>
        <source>Co&amp;py as …</source>
        <translation>Copiar co&amp;mo…</translation>
    </message>
    <message>
        <source>This is done for one user at a time.</source>
        <translation>Esto se hace para un usuario cada vez.</translation>
    </message>
    <message>
        <source>Not checked: whether you have the right could not be read.</source>
        <translation>Sin comprobar: no se ha podido leer si usted tiene el derecho.</translation>
    </message>
    <message>
        <source>Add VPN-on&amp;ly user …</source>
        <translation>Añadir usuario so&amp;lo de VPN …</translation>
    </message>
</context>
<context>
    <name>iam::UserPicker</name>
    <message>
        <source>Search users</source>
        <translation>Buscar usuarios</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a user in a list: %1 is a name, %2 an e-mail address</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type to narrow the list</source>
        <translation>
            <numerusform>y %n más: escriba para reducir la lista</numerusform>
            <numerusform>y %n más: escriba para reducir la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>No user matches.</source>
        <translation>Ningún usuario coincide.</translation>
    </message>
</context>
<context>
    <name>iam::UserTableModel</name>
    <message>
        <source>Select %1</source>
        <extracomment>spoken for the tick box of a row; %1 is the name of a user</extracomment>
        <translation>Seleccionar a %1</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <extracomment>spoken for the menu button of a row; %1 is the name of a user</extracomment>
        <translation>Acciones para %1</translation>
    </message>
    <message>
        <source>%1, owner, self</source>
        <extracomment>spoken; %1 is the name of a user, who is the owner of the account and the person signed in</extracomment>
        <translation>%1, propietario, usted</translation>
    </message>
    <message>
        <source>%1, owner</source>
        <translation>%1, propietario</translation>
    </message>
    <message>
        <source>%1, self</source>
        <translation>%1, usted</translation>
    </message>
    <message>
        <source>estimated, %1</source>
        <extracomment>spoken; %1 is &quot;in 5 days&quot;</extracomment>
        <translation>estimado, %1</translation>
    </message>
    <message>
        <source>Selected</source>
        <comment>column</comment>
        <translation>Seleccionado</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>column</comment>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>column</comment>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Invited / added</source>
        <comment>column</comment>
        <translation>Invitado / añadido</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>IAM ID</source>
        <comment>column</comment>
        <translation>IAM ID</translation>
    </message>
    <message>
        <source>User ID</source>
        <comment>column</comment>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>Realm</source>
        <comment>column</comment>
        <translation>Reino</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>column</comment>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Last activity</source>
        <comment>column</comment>
        <translation>Última actividad</translation>
    </message>
    <message>
        <source>Groups</source>
        <comment>column</comment>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Policies</source>
        <comment>column</comment>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Parent</source>
        <comment>column</comment>
        <translation>Superior</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n assignment(s) wait for acceptance</source>
        <extracomment>spoken; %1 is the name of a user, %n is how much access follows acceptance</extracomment>
        <translation>
            <numerusform>%1, %n asignación espera la aceptación</numerusform>
            <numerusform>%1, %n asignaciones esperan la aceptación</numerusform>
        </translation>
    </message>
    <message>
        <source>Read for the rows that were seen: %1 of %2 users. Sorting goes by what is read.</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Leído para las filas vistas: %1 de %2 usuarios. Se ordena por lo leído.</translation>
    </message>
</context>
<context>
    <name>iam::UsersPage</name>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Read %1 of %2</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Leídos %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s), as of %1</source>
        <extracomment>%n users, the list is of the time %1</extracomment>
        <translation>
            <numerusform>%n usuario, leído: %1</numerusform>
            <numerusform>%n usuarios, leídos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 users, incomplete, as of %3</source>
        <extracomment>%1 of %2 users have been read, the list is of the time %3</extracomment>
        <translation>%1 de %2 usuarios, incompleto, leídos: %3</translation>
    </message>
    <message>
        <source>The list is incomplete.</source>
        <extracomment>%1 is the number of a page, %2 a whole sentence with the reason</extracomment>
        <translation>La lista está incompleta.</translation>
    </message>
    <message>
        <source>Reading was stopped. What was read can be used.</source>
        <translation>La lectura se ha detenido. Lo leído se puede utilizar.</translation>
    </message>
    <message>
        <source>Page %1 could not be read. %2 What was read can be used.</source>
        <translation>No se ha podido leer la página %1. %2 Lo leído se puede utilizar.</translation>
    </message>
    <message>
        <source>Retry from page %1</source>
        <extracomment>%1 is the number of a page</extracomment>
        <translation>Reintentar desde la página %1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>The users could not be read.</source>
        <translation>No se han podido leer los usuarios.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reading the users …</source>
        <translation>Leyendo los usuarios…</translation>
    </message>
    <message>
        <source>The first ones appear as soon as they are read.</source>
        <translation>Los primeros aparecen en cuanto se leen.</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Pruebe con menos palabras o con otras.</translation>
    </message>
    <message>
        <source>There is no connection: only what was read before is searched.</source>
        <translation>No hay conexión: solo se busca en lo que se leyó antes.</translation>
    </message>
    <message>
        <source>The list is incomplete, and the person may be among those not read yet.</source>
        <translation>La lista está incompleta y la persona puede estar entre las que aún no se han leído.</translation>
    </message>
    <message>
        <source>No user matches.</source>
        <translation>Ningún usuario coincide.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>No open invitations.</source>
        <translation>No hay invitaciones abiertas.</translation>
    </message>
    <message>
        <source>Nothing has expired.</source>
        <translation>No ha caducado nada.</translation>
    </message>
    <message>
        <source>Nobody is in this view.</source>
        <translation>No hay nadie en esta vista.</translation>
    </message>
    <message>
        <source>The other views show the rest of the account.</source>
        <translation>Las otras vistas muestran el resto de la cuenta.</translation>
    </message>
    <message>
        <source>Nobody else is in this account yet.</source>
        <translation>Todavía no hay nadie más en esta cuenta.</translation>
    </message>
    <message>
        <source>Invite people by their e-mail addresses. They decide whether to come.</source>
        <translation>Invite a personas por su dirección de correo electrónico. Ellas deciden si se incorporan.</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>Invitar a usuarios</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied.</source>
        <translation>
            <numerusform>Se ha copiado %n dirección.</numerusform>
            <numerusform>Se han copiado %n direcciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Altura de fila</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>%1 is now %2. Nothing was sent.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation>%1 ahora está en estado %2. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <translation>%1 ya no está en la cuenta.</translation>
    </message>
    <message>
        <source>%1: the answer was lost. The list shows what became of it. %2</source>
        <translation>%1: la respuesta se ha perdido. La lista muestra qué ha sucedido. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a name, %2 a whole sentence with the reason</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Invitation sent again to %1.</source>
        <translation>Invitación enviada de nuevo a %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) could not be done.</source>
        <translation>
            <numerusform>No se ha podido realizar %n acción.</numerusform>
            <numerusform>No se han podido realizar %n acciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) copied.</source>
        <translation>
            <numerusform>Se ha copiado %n nombre.</numerusform>
            <numerusform>Se han copiado %n nombres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>Se ha copiado %n fila.</numerusform>
            <numerusform>Se han copiado %n filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ID(s) copied.</source>
        <translation>
            <numerusform>Se ha copiado %n ID.</numerusform>
            <numerusform>Se han copiado %n ID.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation>Texto copiado.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) exported.</source>
        <translation>
            <numerusform>Se ha exportado %n usuario.</numerusform>
            <numerusform>Se han exportado %n usuarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The access of %n user(s) could not be read completely. The report says what is missing.</source>
        <translation>
            <numerusform>El acceso de %n usuario no se ha podido leer por completo. El informe indica lo que falta.</numerusform>
            <numerusform>El acceso de %n usuarios no se ha podido leer por completo. El informe indica lo que falta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access report saved.</source>
        <translation>Informe de acceso guardado.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s), copy of %1</source>
        <extracomment>%n users, the list is a copy of the time %1</extracomment>
        <translation>
            <numerusform>%n usuario, copia de %1</numerusform>
            <numerusform>%n usuarios, copia de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline: you see the copy of %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Fuera de línea: ve la copia de %1.</translation>
    </message>
    <message>
        <source>Changes are not possible.</source>
        <translation>No es posible hacer cambios.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message numerus="yes">
        <source>%1: sent %n s ago.</source>
        <extracomment>%1 is a name or an address; %n seconds</extracomment>
        <translation>
            <numerusform>%1: enviado hace %n s.</numerusform>
            <numerusform>%1: enviado hace %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Arrange columns …</source>
        <translation>&amp;Organizar columnas…</translation>
    </message>
    <message>
        <source>Not checked: whether you have the right could not be read.</source>
        <translation>Sin comprobar: no se ha podido leer si usted tiene el derecho.</translation>
    </message>
    <message>
        <source>You are no longer signed in.</source>
        <translation>Su sesión ha terminado.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>The list is incomplete: %n user(s) are not read yet, and the person may be among them.</source>
        <translation>
            <numerusform>La lista está incompleta: %n usuario aún no se ha leído y podría ser la persona.</numerusform>
            <numerusform>La lista está incompleta: %n usuarios aún no se han leído y la persona podría estar entre ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has been inactive for 30 days.</source>
        <translation>Nadie ha estado inactivo 30 días.</translation>
    </message>
    <message>
        <source>The owner has restricted who can see other users.</source>
        <translation>El propietario ha restringido quién puede ver a otros usuarios.</translation>
    </message>
    <message>
        <source>You see yourself, people you invited and those below you in the classic hierarchy.</source>
        <translation>Se ve a sí mismo, a las personas que ha invitado y a las que están por debajo de usted en la jerarquía clásica.</translation>
    </message>
    <message>
        <source>The run was not begun. Nothing was sent. %1</source>
        <extracomment>%1 is a whole sentence with the reason</extracomment>
        <translation>La ejecución no empezó. No se envió nada. %1</translation>
    </message>
    <message>
        <source>Command copied.</source>
        <translation>Comando copiado.</translation>
    </message>
    <message>
        <source>What was read can be used. Sign in again to change something.</source>
        <translation>Lo que se ha leído se puede usar. Inicie sesión de nuevo para hacer cambios.</translation>
    </message>
</context>
<context>
    <name>iam::UsersTitleRow</name>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>Invitar usuarios</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Add VPN-only user</source>
        <translation>Añadir usuario solo VPN</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Actualizar (F5)</translation>
    </message>
</context>
<context>
    <name>iam::VanishedDialog</name>
    <message>
        <source>Choose an invitation.</source>
        <translation>Elija una invitación.</translation>
    </message>
    <message>
        <source>Expired, no longer listed by the service</source>
        <translation>Caducadas, ya no listadas por el servicio</translation>
    </message>
    <message>
        <source>The journal knows of them. Nothing is left to cancel or to send again; they can be invited anew with the same access.</source>
        <translation>El diario las conoce. No queda nada que cancelar ni reenviar; se puede invitar de nuevo con el mismo acceso.</translation>
    </message>
    <message>
        <source>Expired invitations</source>
        <translation>Invitaciones caducadas</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>column</comment>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>column</comment>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>column</comment>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Invite again …</source>
        <translation>Volver a invitar…</translation>
    </message>
</context>
<context>
    <name>iam::VpnUserDialog</name>
    <message>
        <source>Add VPN-only user</source>
        <translation>Añadir usuario solo VPN</translation>
    </message>
    <message>
        <source>Has VPN access to devices and no console. Nobody has to accept, and no invitation is sent. * is required.</source>
        <translation>Tiene acceso VPN a los dispositivos y no tiene consola. Nadie tiene que aceptar y no se envía ninguna invitación. * es obligatorio.</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>Nomb&amp;re</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Apellidos</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Correo electrónico</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>VPN &amp;password</source>
        <translation>C&amp;ontraseña de VPN</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>Repetir co&amp;ntraseña</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>Empre&amp;sa</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>C&amp;iudad</translation>
    </message>
    <message>
        <source>Cou&amp;ntry</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>Cannot be changed later</source>
        <translation>No se puede cambiar más tarde</translation>
    </message>
    <message>
        <source>8 to 20 characters: upper and lower case, a digit, a special character</source>
        <translation>De 8 a 20 caracteres: mayúsculas y minúsculas, un dígito, un carácter especial</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>%1 is the label of a field that must be filled in</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>None</source>
        <comment>VPN type</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Pa&amp;rent</source>
        <translation>Sup&amp;erior</translation>
    </message>
    <message>
        <source>&amp;VPN type</source>
        <translation>Tipo de &amp;VPN</translation>
    </message>
    <message>
        <source>Not a valid e-mail address: %1.</source>
        <extracomment>%1 is what is wrong, such as &quot;no @ in it&quot;</extracomment>
        <translation>No es una dirección de correo electrónico válida: %1.</translation>
    </message>
    <message>
        <source>A user name has no blanks.</source>
        <translation>Un nombre de usuario no tiene espacios.</translation>
    </message>
    <message>
        <source>This user name is taken.</source>
        <translation>Este nombre de usuario ya se utiliza.</translation>
    </message>
    <message>
        <source>8 to 20 characters with upper and lower case, a digit and a special character.</source>
        <translation>De 8 a 20 caracteres con mayúsculas y minúsculas, un dígito y un carácter especial.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Las dos contraseñas son distintas.</translation>
    </message>
    <message>
        <source>Not everything that is required is filled in.</source>
        <translation>No se ha rellenado todo lo obligatorio.</translation>
    </message>
    <message>
        <source>Not every value is valid.</source>
        <translation>No todos los valores son válidos.</translation>
    </message>
    <message>
        <source>Your account has no classic infrastructure.</source>
        <translation>Su cuenta no tiene infraestructura clásica.</translation>
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
        <translation>%1 en %2, %3</translation>
    </message>
    <message>
        <source>Access after acceptance</source>
        <translation>Acceso tras la aceptación</translation>
    </message>
    <message>
        <source>Given by this console when the person has accepted; never to anybody else.</source>
        <translation>Lo concede esta consola cuando la persona ha aceptado; nunca a otra persona.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing waits any more.</source>
        <translation>Ya no hay nada en espera.</translation>
    </message>
    <message>
        <source>Refused: “%1”</source>
        <extracomment>%1 is the service&apos;s own text</extracomment>
        <translation>Rechazado: «%1»</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Being given …</source>
        <translation>Se está dando …</translation>
    </message>
    <message>
        <source>The invitation has not been accepted yet. Nothing was given.</source>
        <translation>La invitación aún no se ha aceptado. No se dio nada.</translation>
    </message>
    <message>
        <source>Give now</source>
        <translation>Dar ahora</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
</context>
<context>
    <name>iam::WaitingNotice</name>
    <message numerus="yes">
        <source>%n assignment(s) were refused after acceptance.</source>
        <translation>
            <numerusform>%n asignación se rechazó tras la aceptación.</numerusform>
            <numerusform>%n asignaciones se rechazaron tras la aceptación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) wait for acceptance.</source>
        <translation>
            <numerusform>%n asignación espera la aceptación.</numerusform>
            <numerusform>%n asignaciones esperan la aceptación.</numerusform>
        </translation>
    </message>
    <message>
        <source>The invitation could not carry them.</source>
        <translation>La invitación no podía contenerlas.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>iam::WaitingPolicyDialog</name>
    <message>
        <source>Edit what waits for acceptance</source>
        <translation>Editar lo que espera la aceptación</translation>
    </message>
    <message>
        <source>%1 gets it after accepting the invitation.</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>%1 lo obtiene tras aceptar la invitación.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>It does not wait any more: it has been given, or was taken out.</source>
        <translation>Ya no espera: se ha dado o se ha quitado.</translation>
    </message>
</context>
<context>
    <name>iam::WizardSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is the name of the step</extracomment>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>iam::WriteFileDialog</name>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This file is there already. It will be replaced.</source>
        <translation>Este archivo ya existe. Se sustituirá.</translation>
    </message>
    <message>
        <source>The file cannot be made here.</source>
        <extracomment>%1 is a reason in the words of the system, such as &quot;No space left on device&quot;</extracomment>
        <translation>El archivo no se puede crear aquí.</translation>
    </message>
    <message>
        <source>The file could not be written to its end.</source>
        <translation>El archivo no se ha podido escribir hasta el final.</translation>
    </message>
    <message>
        <source>The system says: %1. What was there before is unchanged.</source>
        <translation>El sistema indica: %1. Lo que había antes no ha cambiado.</translation>
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
        <translation>&amp;Nombre de archivo</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>&amp;Raw CSV</source>
        <translation>CSV en b&amp;ruto</translation>
    </message>
    <message>
        <source>A spreadsheet may take names for formulas and run them. Use raw files for programs only.</source>
        <translation>Una hoja de cálculo puede tomar los nombres por fórmulas y ejecutarlas. Utilice los archivos en bruto solo para programas.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
</TS>
