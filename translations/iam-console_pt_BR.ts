<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AccessText</name>
    <message>
        <source>View hardware details</source>
        <translation>Visualizar detalhes de hardware</translation>
    </message>
    <message>
        <source>View software passwords</source>
        <translation>Visualizar senhas de software</translation>
    </message>
    <message>
        <source>Manage network tunnels</source>
        <translation>Gerenciar túneis de rede</translation>
    </message>
    <message>
        <source>Manage provisioning scripts</source>
        <translation>Gerenciar scripts de fornecimento</translation>
    </message>
    <message>
        <source>View cPanel</source>
        <translation>Visualizar cPanel</translation>
    </message>
    <message>
        <source>View Plesk</source>
        <translation>Visualizar Plesk</translation>
    </message>
    <message>
        <source>View Helm</source>
        <translation>Visualizar Helm</translation>
    </message>
    <message>
        <source>View Urchin</source>
        <translation>Visualizar Urchin</translation>
    </message>
    <message>
        <source>Add storage</source>
        <translation>Incluir armazenamento</translation>
    </message>
    <message>
        <source>Manage users</source>
        <translation>Gerenciar usuários</translation>
    </message>
    <message>
        <source>Add servers</source>
        <translation>Incluir servidores</translation>
    </message>
    <message>
        <source>Upgrade servers</source>
        <translation>Fazer upgrade de servidores</translation>
    </message>
    <message>
        <source>Cancel servers</source>
        <translation>Cancelar servidores</translation>
    </message>
    <message>
        <source>Add services</source>
        <translation>Incluir serviços</translation>
    </message>
    <message>
        <source>Upgrade services</source>
        <translation>Fazer upgrade de serviços</translation>
    </message>
    <message>
        <source>Cancel services</source>
        <translation>Cancelar serviços</translation>
    </message>
    <message>
        <source>Manage bandwidth</source>
        <translation>Gerenciar largura da banda</translation>
    </message>
    <message>
        <source>Manage DNS</source>
        <translation>Gerenciar DNS</translation>
    </message>
    <message>
        <source>Manage servers remotely</source>
        <translation>Gerenciar servidores remotamente</translation>
    </message>
    <message>
        <source>Manage monitoring</source>
        <translation>Gerenciar monitoramento</translation>
    </message>
    <message>
        <source>Reload operating systems and start rescue kernels</source>
        <translation>Recarregar sistemas operacionais e iniciar kernels de resgate</translation>
    </message>
    <message>
        <source>View licenses</source>
        <translation>Visualizar licenças</translation>
    </message>
    <message>
        <source>Add IP addresses</source>
        <translation>Incluir endereços IP</translation>
    </message>
    <message>
        <source>Manage lockbox</source>
        <translation>Gerenciar Lockbox</translation>
    </message>
    <message>
        <source>Manage network storage</source>
        <translation>Gerenciar armazenamento de rede</translation>
    </message>
    <message>
        <source>Manage port control</source>
        <translation>Gerenciar controle de porta</translation>
    </message>
    <message>
        <source>Manage load balancers</source>
        <translation>Gerenciar balanceadores de carga</translation>
    </message>
    <message>
        <source>Manage hardware firewalls</source>
        <translation>Gerenciar firewalls de hardware</translation>
    </message>
    <message>
        <source>Manage software firewalls</source>
        <translation>Gerenciar firewalls de software</translation>
    </message>
    <message>
        <source>Manage protection against malware</source>
        <translation>Gerenciar proteção contra malware</translation>
    </message>
    <message>
        <source>Manage host identity</source>
        <translation>Gerenciar identidade do host</translation>
    </message>
    <message>
        <source>Manage vulnerability scans</source>
        <translation>Gerenciar varreduras de vulnerabilidade</translation>
    </message>
    <message>
        <source>Manage who is notified</source>
        <translation>Gerenciar quem é notificado</translation>
    </message>
    <message>
        <source>Manage VLAN spanning</source>
        <translation>Gerenciar ampliação de VLAN</translation>
    </message>
    <message>
        <source>Manage CDN accounts</source>
        <translation>Gerenciar contas de CDN</translation>
    </message>
    <message>
        <source>Manage CDN files</source>
        <translation>Gerenciar arquivos de CDN</translation>
    </message>
    <message>
        <source>View CDN bandwidth</source>
        <translation>Visualizar largura da banda de CDN</translation>
    </message>
    <message>
        <source>Manage network routes</source>
        <translation>Gerenciar rotas de rede</translation>
    </message>
    <message>
        <source>View virtual server details</source>
        <translation>Visualizar detalhes de servidores virtuais</translation>
    </message>
    <message>
        <source>Upgrade virtual servers</source>
        <translation>Fazer upgrade de servidores virtuais</translation>
    </message>
    <message>
        <source>Edit host names and domains</source>
        <translation>Editar nomes de host e domínios</translation>
    </message>
    <message>
        <source>Manage message delivery</source>
        <translation>Gerenciar entrega de mensagens</translation>
    </message>
    <message>
        <source>View the audit log</source>
        <translation>Visualizar o log de auditoria</translation>
    </message>
    <message>
        <source>Manage VPN</source>
        <translation>Gerenciar VPN</translation>
    </message>
    <message>
        <source>View QuantaStor</source>
        <translation>Visualizar QuantaStor</translation>
    </message>
    <message>
        <source>Enter data centers</source>
        <translation>Entrar em data centers</translation>
    </message>
    <message>
        <source>Enter data center rooms</source>
        <translation>Entrar em salas de data centers</translation>
    </message>
    <message>
        <source>Manage SSH keys</source>
        <translation>Gerenciar chaves SSH</translation>
    </message>
    <message>
        <source>Manage firewall rules</source>
        <translation>Gerenciar regras de firewall</translation>
    </message>
    <message>
        <source>Manage public images</source>
        <translation>Gerenciar imagens públicas</translation>
    </message>
    <message>
        <source>View certificates</source>
        <translation>Visualizar certificados</translation>
    </message>
    <message>
        <source>Manage certificates</source>
        <translation>Gerenciar certificados</translation>
    </message>
    <message>
        <source>Manage network gateways</source>
        <translation>Gerenciar gateways de rede</translation>
    </message>
    <message>
        <source>Manage auto scale groups</source>
        <translation>Gerenciar grupos de ajuste automático de escala</translation>
    </message>
    <message>
        <source>Manage SAML authentication</source>
        <translation>Gerenciar autenticação SAML</translation>
    </message>
    <message>
        <source>Manage security groups</source>
        <translation>Gerenciar grupos de segurança</translation>
    </message>
    <message>
        <source>Order servers with a public network</source>
        <translation>Solicitar servidores com rede pública</translation>
    </message>
    <message>
        <source>View dedicated hosts</source>
        <translation>Visualizar hosts dedicados</translation>
    </message>
    <message>
        <source>Use all bare metal servers</source>
        <translation>Usar todos os servidores bare metal</translation>
    </message>
    <message>
        <source>Use all virtual servers</source>
        <translation>Usar todos os servidores virtuais</translation>
    </message>
    <message>
        <source>Use all dedicated hosts</source>
        <translation>Usar todos os hosts dedicados</translation>
    </message>
    <message>
        <source>instance</source>
        <comment>part of a service</comment>
        <translation>instância</translation>
    </message>
    <message>
        <source>resource group</source>
        <translation>grupo de recursos</translation>
    </message>
    <message>
        <source>region</source>
        <translation>região</translation>
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
        <translation>%1 corresponde a %2</translation>
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
        <translation>o arquivo deve ser texto UTF-8</translation>
    </message>
    <message>
        <source>a quotation mark must be closed</source>
        <comment>rule</comment>
        <translation>as aspas devem ser fechadas</translation>
    </message>
    <message>
        <source>the columns are email, groups and like</source>
        <comment>rule</comment>
        <translation>as colunas são email, groups e like</translation>
    </message>
    <message>
        <source>there must be a column email</source>
        <comment>rule</comment>
        <translation>deve haver uma coluna email</translation>
    </message>
    <message>
        <source>there are no more fields than columns</source>
        <comment>rule</comment>
        <translation>não pode haver mais campos do que colunas</translation>
    </message>
    <message>
        <source>every line needs an address</source>
        <comment>rule</comment>
        <translation>cada linha precisa de um endereço</translation>
    </message>
    <message>
        <source>this must be an e-mail address</source>
        <comment>rule</comment>
        <translation>deve ser um endereço de e-mail</translation>
    </message>
    <message>
        <source>this must be an access group that you may give</source>
        <comment>rule</comment>
        <translation>deve ser um grupo de acesso que você possa conceder</translation>
    </message>
    <message>
        <source>this must be an active user of the account</source>
        <comment>rule</comment>
        <translation>deve ser um usuário ativo da conta</translation>
    </message>
    <message>
        <source>an address that is listed twice must have the same access</source>
        <comment>rule</comment>
        <translation>um endereço listado duas vezes deve ter o mesmo acesso</translation>
    </message>
    <message numerus="yes">
        <source>at most %n people at once</source>
        <comment>rule</comment>
        <translation>
            <numerusform>no máximo %n pessoa por vez</numerusform>
            <numerusform>no máximo %n pessoas por vez</numerusform>
        </translation>
    </message>
    <message>
        <source>All IAM Account Management services</source>
        <translation>Todos os serviços de gerenciamento de conta do IAM</translation>
    </message>
    <message>
        <source>All Account Management services</source>
        <translation>Todos os serviços de gerenciamento de conta</translation>
    </message>
    <message>
        <source>The resource group itself</source>
        <translation>O próprio grupo de recursos</translation>
    </message>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation>Todos os serviços ativados para identidade e acesso</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <extracomment>%1 is a list of roles, %2 a service or a group of services</extracomment>
        <translation>%1 em %2.</translation>
    </message>
    <message>
        <source>%1 on %2, %3.</source>
        <extracomment>%1 is a list of roles, %2 a service or a group of services, %3 what of it, such as &quot;instance QR-ml&quot;</extracomment>
        <translation>%1 em %2, %3.</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Sem acesso</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>Somente visualização</translation>
    </message>
    <message>
        <source>Basic user</source>
        <translation>Usuário básico</translation>
    </message>
    <message>
        <source>Super user</source>
        <translation>Superusuário</translation>
    </message>
    <message>
        <source>Single permissions</source>
        <translation>Permissões individuais</translation>
    </message>
    <message>
        <source>Becomes a member of %1.</source>
        <extracomment>%1 is an access group</extracomment>
        <translation>Torna-se membro de %1.</translation>
    </message>
    <message numerus="yes">
        <source>Gets %n permission(s) of classic infrastructure.</source>
        <translation>
            <numerusform>Recebe %n permissão de infraestrutura clássica.</numerusform>
            <numerusform>Recebe %n permissões de infraestrutura clássica.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gets the classic permission set %1 (%n permission(s)).</source>
        <extracomment>%1 is the name of a set, such as &quot;Basic user&quot;</extracomment>
        <translation>
            <numerusform>Recebe o conjunto de permissões clássicas %1 (%n permissão).</numerusform>
            <numerusform>Recebe o conjunto de permissões clássicas %1 (%n permissões).</numerusform>
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
        <translation>%1, linha %2: %3.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: it is empty, but %4.</source>
        <extracomment>%1 is a file, %2 a line number, %3 a column, %4 the rule it breaks</extracomment>
        <translation>%1, linha %2, coluna %3: está vazio, mas %4.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: “%4” – %5.</source>
        <extracomment>%1 is a file, %2 a line number, %3 a column, %4 what stands there, %5 the rule it breaks</extracomment>
        <translation>%1, linha %2, coluna %3: “%4” – %5.</translation>
    </message>
    <message>
        <source>only in this period: %1</source>
        <extracomment>%1 is a period, such as &quot;Mon–Fri 08:00–18:00, UTC+01:00&quot;</extracomment>
        <translation>somente neste período: %1</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message>
        <source>All IAM Account management services</source>
        <translation>Todos os serviços de gerenciamento de conta do IAM</translation>
    </message>
    <message>
        <source>All Account management services</source>
        <translation>Todos os serviços de gerenciamento de conta</translation>
    </message>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation>Todos os serviços ativados para identidade e acesso</translation>
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
            <numerusform>%n permissão clássica</numerusform>
            <numerusform>%n permissões clássicas</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <extracomment>%1 is a list such as &quot;the groups, the policies&quot;</extracomment>
        <translation>não foi possível ler: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no access is planned</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list of lists</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>the groups</source>
        <translation>os grupos</translation>
    </message>
    <message>
        <source>the policies</source>
        <translation>as políticas</translation>
    </message>
    <message>
        <source>the API keys</source>
        <translation>as chaves de API</translation>
    </message>
    <message>
        <source>the classic hierarchy</source>
        <translation>a hierarquia clássica</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Invite %1</source>
        <translation>Convidar %1</translation>
    </message>
    <message>
        <source>Resend the invitation of %1</source>
        <translation>Reenviar o convite de %1</translation>
    </message>
    <message>
        <source>Cancel the invitation of %1</source>
        <translation>Cancelar o convite de %1</translation>
    </message>
    <message>
        <source>Clear the failed invitation of %1</source>
        <translation>Limpar o convite com falha de %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Leave the account</source>
        <translation>Sair da conta</translation>
    </message>
    <message>
        <source>Add the VPN-only user %1</source>
        <translation>Incluir o usuário somente VPN %1</translation>
    </message>
    <message>
        <source>Change the status of %1 from %2 to %3</source>
        <extracomment>%1 is a name; %2 and %3 are states in the service&apos;s words, such as ACTIVE</extracomment>
        <translation>Alterar o status de %1 de %2 para %3</translation>
    </message>
    <message>
        <source>Give %1 the former parent</source>
        <translation>Atribuir a %1 o superior anterior</translation>
    </message>
    <message>
        <source>Give %1 the parent %2</source>
        <extracomment>%1 and %2 are names</extracomment>
        <translation>Atribuir a %1 o superior %2</translation>
    </message>
    <message>
        <source>Update the IBMid of %1 to %2</source>
        <extracomment>%1 is a name, %2 a sign-in name</extracomment>
        <translation>Atualizar o IBMid de %1 para %2</translation>
    </message>
    <message>
        <source>Change the classic permissions of %1</source>
        <translation>Alterar as permissões clássicas de %1</translation>
    </message>
    <message>
        <source>Add %1 to the group %2</source>
        <extracomment>%1 is a name, %2 an access group</extracomment>
        <translation>Incluir %1 no grupo %2</translation>
    </message>
    <message>
        <source>Remove %1 from the group %2</source>
        <extracomment>%1 is a name, %2 an access group</extracomment>
        <translation>Remover %1 do grupo %2</translation>
    </message>
    <message>
        <source>Give %1 a policy for %2</source>
        <extracomment>%1 is a name, %2 what a policy is about</extracomment>
        <translation>Conceder a %1 uma política para %2</translation>
    </message>
    <message>
        <source>Change a policy of %1 for %2</source>
        <extracomment>%1 is a name, %2 what a policy is about</extracomment>
        <translation>Alterar uma política de %1 para %2</translation>
    </message>
    <message>
        <source>Take the policy for %2 from %1</source>
        <extracomment>%1 is a name, %2 what a policy is about</extracomment>
        <translation>Retirar de %1 a política para %2</translation>
    </message>
    <message>
        <source>Change the allowed IP addresses of %1</source>
        <translation>Alterar os endereços IP permitidos de %1</translation>
    </message>
    <message>
        <source>Change the settings of %1</source>
        <translation>Alterar as configurações de %1</translation>
    </message>
    <message>
        <source>Create the access group %1</source>
        <extracomment>%1 is the name of an access group</extracomment>
        <translation>Criar o grupo de acesso %1</translation>
    </message>
    <message>
        <source>Change the settings of the account</source>
        <translation>Alterar as configurações da conta</translation>
    </message>
    <message>
        <source>Another change</source>
        <translation>Outra alteração</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Console for the users of a cloud account.</source>
        <translation>Console para os usuários de uma conta de nuvem.</translation>
    </message>
    <message>
        <source>Open the demo account; the default.</source>
        <translation>Abrir a conta de demonstração; é o padrão.</translation>
    </message>
    <message>
        <source>Connect to the account service at &lt;URL&gt;. The API key comes from the key store, from the environment variable IBMCLOUD_API_KEY, or is asked for.</source>
        <translation>Conectar-se ao serviço de contas em &lt;URL&gt;. A chave de API vem do armazenamento de chaves, da variável de ambiente IBMCLOUD_API_KEY ou é solicitada.</translation>
    </message>
    <message>
        <source>The account to open at --service-url.</source>
        <translation>A conta a ser aberta em --service-url.</translation>
    </message>
    <message>
        <source>Demo data: quantum-lab, big-corp or empty.</source>
        <translation>Dados de demonstração: quantum-lab, big-corp ou empty.</translation>
    </message>
    <message>
        <source>Size of the demo account big-corp.</source>
        <translation>Tamanho da conta de demonstração big-corp.</translation>
    </message>
    <message>
        <source>Where the demo account is kept; :memory: keeps nothing.</source>
        <translation>Onde a conta de demonstração é mantida; :memory: não mantém nada.</translation>
    </message>
    <message>
        <source>How long the demo account processes an invitation.</source>
        <translation>Quanto tempo a conta de demonstração leva para processar um convite.</translation>
    </message>
    <message>
        <source>Language of the interface, such as de or pt_BR.</source>
        <translation>Idioma da interface, como de ou pt_BR.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Argumento desconhecido: %1</translation>
    </message>
    <message>
        <source>Unknown demo data: %1. There are quantum-lab, big-corp and empty.</source>
        <translation>Dados de demonstração desconhecidos: %1. Existem quantum-lab, big-corp e empty.</translation>
    </message>
    <message>
        <source>--users and --processing-ms take a whole number.</source>
        <translation>--users e --processing-ms exigem um número inteiro.</translation>
    </message>
    <message>
        <source>--demo and --service-url exclude each other.</source>
        <translation>--demo e --service-url são mutuamente exclusivos.</translation>
    </message>
    <message>
        <source>--service-url needs an address such as https://iam.example.com.</source>
        <translation>--service-url precisa de um endereço como https://iam.example.com.</translation>
    </message>
    <message>
        <source>--service-url needs --account with the ID of the account.</source>
        <translation>--service-url precisa de --account com o ID da conta.</translation>
    </message>
    <message>
        <source>Begin with the window in which an account is chosen.</source>
        <translation>Começar pela janela na qual uma conta é escolhida.</translation>
    </message>
    <message>
        <source>Append what happens to &lt;FILE&gt;, without keys, tokens and contents.</source>
        <translation>Acrescentar o que acontece a &lt;FILE&gt;, sem chaves, tokens e conteúdos.</translation>
    </message>
    <message>
        <source>--connect and --service-url exclude each other.</source>
        <translation>--connect e --service-url são mutuamente exclusivos.</translation>
    </message>
    <message>
        <source>For run: invite (the default), resend, cancel or remove.</source>
        <translation>Para run: invite (padrão), resend, cancel ou remove.</translation>
    </message>
    <message>
        <source>For run: how many addresses an invitation holds, at most 100.</source>
        <translation>Para run: quantos endereços um convite contém, no máximo 100.</translation>
    </message>
    <message>
        <source>Without a window: invite the people of PLAN, a CSV file with the columns email and groups, or a draft of the invite wizard.</source>
        <translation>Sem janela: convidar as pessoas de PLAN, um arquivo CSV com as colunas email e groups ou um rascunho do assistente de convite.</translation>
    </message>
    <message>
        <source>Without a window: go on with the runs that are not at their end.</source>
        <translation>Sem janela: continuar as execuções que não terminaram.</translation>
    </message>
    <message>
        <source>run needs the file with the plan.</source>
        <translation>run precisa do arquivo com o plano.</translation>
    </message>
    <message>
        <source>Unknown action: %1. There are invite, resend, cancel and remove.</source>
        <translation>Ação desconhecida: %1. Existem invite, resend, cancel e remove.</translation>
    </message>
    <message>
        <source>--addresses-per-request takes a number from 1 to 100.</source>
        <translation>--addresses-per-request aceita um número de 1 a 100.</translation>
    </message>
</context>
<context>
    <name>FileReport</name>
    <message>
        <source>The journal was written by a newer version of the console.</source>
        <translation>O diário foi gravado por uma versão mais recente do console.</translation>
    </message>
    <message>
        <source>The journal was damaged.</source>
        <translation>O diário estava danificado.</translation>
    </message>
    <message>
        <source>The draft of an invitation was written by a newer version of the console.</source>
        <translation>O rascunho de um convite foi gravado por uma versão mais recente do console.</translation>
    </message>
    <message>
        <source>The draft of an invitation was damaged.</source>
        <translation>O rascunho de um convite estava danificado.</translation>
    </message>
    <message>
        <source>The list of what waits for acceptance was written by a newer version of the console.</source>
        <translation>A lista do que espera pela aceitação foi gravada por uma versão mais recente do console.</translation>
    </message>
    <message>
        <source>The list of what waits for acceptance was damaged.</source>
        <translation>A lista do que espera pela aceitação estava danificada.</translation>
    </message>
    <message>
        <source>The copy of the users was written by a newer version of the console.</source>
        <translation>A cópia dos usuários foi gravada por uma versão mais recente do console.</translation>
    </message>
    <message>
        <source>The copy of the users was damaged.</source>
        <translation>A cópia dos usuários estava danificada.</translation>
    </message>
    <message>
        <source>The settings were written by a newer version of the console.</source>
        <translation>As configurações foram gravadas por uma versão mais recente do console.</translation>
    </message>
    <message>
        <source>The settings were damaged.</source>
        <translation>As configurações estavam danificadas.</translation>
    </message>
    <message>
        <source>The demo account was written by a newer version of the console.</source>
        <translation>A conta de demonstração foi gravada por uma versão mais recente do console.</translation>
    </message>
    <message>
        <source>The demo account&apos;s data were damaged.</source>
        <translation>Os dados da conta de demonstração estavam danificados.</translation>
    </message>
    <message>
        <source>It is left as it is. Use that version, or nothing is recorded and no run can be started.</source>
        <translation>Fica como está. Use essa versão; senão nada é registrado e nenhuma execução pode começar.</translation>
    </message>
    <message>
        <source>A new one was begun. Runs that had not ended are in the old one; look at the list before you start them again.</source>
        <translation>Um novo foi iniciado. As execuções não concluídas estão no antigo; veja a lista antes de iniciá-las de novo.</translation>
    </message>
    <message>
        <source>The next invitation begins empty.</source>
        <translation>O próximo convite começa vazio.</translation>
    </message>
    <message>
        <source>What was to be given after acceptance is not given by itself any more.</source>
        <translation>O que seria dado após a aceitação não é mais dado por si só.</translation>
    </message>
    <message>
        <source>Without a connection no users are shown, until they have been read again.</source>
        <translation>Sem conexão, nenhum usuário é mostrado até que sejam lidos de novo.</translation>
    </message>
    <message>
        <source>The console begins with its own; accounts have to be connected again.</source>
        <translation>O console começa com as próprias; as contas precisam ser conectadas de novo.</translation>
    </message>
    <message>
        <source>A new one was begun.</source>
        <translation>Um novo foi iniciado.</translation>
    </message>
    <message>
        <source>%1 It was not deleted: %2</source>
        <extracomment>%1 is what follows for the person, %2 is the path of a file</extracomment>
        <translation>%1 Não foi excluído: %2</translation>
    </message>
</context>
<context>
    <name>InviteeText</name>
    <message>
        <source>You have been invited to the account “%1”. The message is on its way.</source>
        <extracomment>to somebody invited; %1 is the name of an account</extracomment>
        <translation>Você foi convidado para a conta “%1”. A mensagem está a caminho.</translation>
    </message>
    <message>
        <source>You have been invited to the account “%1”. The newest message was sent on %2; it counts until %3.</source>
        <extracomment>to somebody invited; %1 is the name of an account, %2 and %3 are dates</extracomment>
        <translation>Você foi convidado para a conta “%1”. A mensagem mais recente foi enviada em %2; ela vale até %3.</translation>
    </message>
    <message>
        <source>You have been invited to the account “%1”.</source>
        <translation>Você foi convidado para a conta “%1”.</translation>
    </message>
    <message>
        <source>Open the link in the newest message: links in older ones no longer work. Look among unwanted mail, too.</source>
        <translation>Abra o link da mensagem mais recente: os links das anteriores não funcionam mais. Veja também a caixa de spam.</translation>
    </message>
    <message>
        <source>If you already use the cloud, you find the invitation in your notifications of the type “account”, too: %1</source>
        <extracomment>to somebody invited; %1 is the address of a web page</extracomment>
        <translation>Se você já usa a nuvem, o convite também está em suas notificações do tipo “conta”: %1</translation>
    </message>
    <message>
        <source>Your invitation to the account “%1” ended on %2. A new message is needed.</source>
        <extracomment>to somebody invited; %1 is the name of an account, %2 is a date</extracomment>
        <translation>Seu convite para a conta “%1” terminou em %2. É necessária uma nova mensagem.</translation>
    </message>
    <message>
        <source>If something does not work, ask %1.</source>
        <extracomment>to somebody invited; %1 is the name of who has sent the invitation</extracomment>
        <translation>Se algo não funcionar, pergunte a %1.</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>missing</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>ausente</translation>
    </message>
    <message>
        <source>not a string</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>não é uma string</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>não é um número inteiro</translation>
    </message>
    <message>
        <source>not true or false</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>não é verdadeiro nem falso</translation>
    </message>
    <message>
        <source>not an object</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>não é um objeto</translation>
    </message>
    <message>
        <source>not a list</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>não é uma lista</translation>
    </message>
    <message>
        <source>not a time</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>não é um horário</translation>
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
        <translation>Todos os serviços de gerenciamento de conta do IAM</translation>
    </message>
    <message>
        <source>All Account management services</source>
        <translation>Todos os serviços de gerenciamento de conta</translation>
    </message>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation>Todos os serviços ativados para identidade e acesso</translation>
    </message>
    <message>
        <source>Resource group itself</source>
        <translation>O próprio grupo de recursos</translation>
    </message>
    <message>
        <source>Service instance</source>
        <translation>Instância de serviço</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
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
        <translation>Grupo de recursos “%1”</translation>
    </message>
    <message>
        <source>%1 matches %2</source>
        <extracomment>%1 is an attribute such as &quot;Service instance&quot;, %2 a pattern such as QR-*</extracomment>
        <translation>%1 corresponde a %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>%1 is an attribute such as &quot;Service instance&quot;, %2 its value</extracomment>
        <translation>%1 é %2</translation>
    </message>
    <message>
        <source>Entire account</source>
        <translation>Conta inteira</translation>
    </message>
    <message>
        <source>By a condition (%1)</source>
        <extracomment>%1 is the technical name of a pattern of conditions</extracomment>
        <translation>Por uma condição (%1)</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <extracomment>the beginning and the end of a period, and its offset such as UTC+01:00</extracomment>
        <translation>%1 a %2, %3</translation>
    </message>
    <message>
        <source>%1 all day, %2</source>
        <extracomment>days of the week, and an offset such as UTC+01:00</extracomment>
        <translation>%1 o dia todo, %2</translation>
    </message>
    <message>
        <source>%1 %2–%3, %4</source>
        <extracomment>days of the week, from, to, and an offset such as UTC+01:00</extracomment>
        <translation>%1 %2–%3, %4</translation>
    </message>
    <message>
        <source>%1 on %2 (%3).</source>
        <extracomment>%1 are names of roles, %2 is what they are for, %3 narrows it, such as &quot;Entire account&quot;</extracomment>
        <translation>%1 em %2 (%3).</translation>
    </message>
    <message>
        <source>Only in this period: %1.</source>
        <extracomment>%1 is a period</extracomment>
        <translation>Somente neste período: %1.</translation>
    </message>
    <message>
        <source>%1 on the resource group itself.</source>
        <extracomment>%1 is the name of a role</extracomment>
        <translation>%1 no próprio grupo de recursos.</translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <extracomment>%1 are names of roles, %2 is what they are for, %3 narrows it, such as &quot;Entire account&quot;</extracomment>
        <translation>%1 em %2 (%3)</translation>
    </message>
</context>
<context>
    <name>ProblemHelp</name>
    <message>
        <source>Sign in again</source>
        <translation>Conectar-se novamente</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>Configurações de conexão</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>This was stopped before it was done.</source>
        <translation>Isto foi interrompido antes de ser concluído.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Não é possível acessar o serviço.</translation>
    </message>
    <message>
        <source>The service cannot be reached: %1.</source>
        <extracomment>%1 is the reason in technical words, such as &quot;Connection refused&quot;</extracomment>
        <translation>Não é possível acessar o serviço: %1.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>O serviço não respondeu a tempo.</translation>
    </message>
    <message>
        <source>This account is not linked to classic infrastructure. Take the classic permission set out and send again.</source>
        <translation>Esta conta não está vinculada à infraestrutura clássica. Retire o conjunto de permissões clássicas e envie novamente.</translation>
    </message>
    <message>
        <source>You are no longer signed in. Nothing was changed.</source>
        <translation>Seu login não está mais ativo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The service refuses: “%1”</source>
        <extracomment>%1 is the service&apos;s own text</extracomment>
        <translation>O serviço recusa: “%1”</translation>
    </message>
    <message>
        <source>The service does not accept this: “%1”</source>
        <extracomment>%1 is the service&apos;s own text</extracomment>
        <translation>O serviço não aceita isto: “%1”</translation>
    </message>
    <message>
        <source>This is no longer in the account.</source>
        <translation>Isto não está mais na conta.</translation>
    </message>
    <message>
        <source>The service refuses for now: “%1”, “%2”</source>
        <extracomment>both are the service&apos;s own texts: what is refused, and why</extracomment>
        <translation>O serviço recusa por enquanto: “%1”, “%2”</translation>
    </message>
    <message>
        <source>The service refuses for now: “%1”</source>
        <translation>O serviço recusa por enquanto: “%1”</translation>
    </message>
    <message>
        <source>At most 100 addresses per request.</source>
        <translation>No máximo 100 endereços por solicitação.</translation>
    </message>
    <message>
        <source>This is more than the service or the console takes at once.</source>
        <translation>Isto é mais do que o serviço ou o console aceita de uma vez.</translation>
    </message>
    <message numerus="yes">
        <source>Too many requests. Try again in %n second(s).</source>
        <translation>
            <numerusform>Solicitações em excesso. Tente novamente em %n segundo.</numerusform>
            <numerusform>Solicitações em excesso. Tente novamente em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many requests. Try again in a moment.</source>
        <translation>Solicitações em excesso. Tente novamente em instantes.</translation>
    </message>
    <message>
        <source>The service has a problem (%1).</source>
        <extracomment>%1 is an HTTP status such as 503</extracomment>
        <translation>O serviço está com um problema (%1).</translation>
    </message>
    <message>
        <source>The answer could not be read (unexpected %1). Nothing more was sent.</source>
        <extracomment>%1 names a place in the answer, such as resources[3].state</extracomment>
        <translation>Não foi possível ler a resposta (%1 inesperado). Nada mais foi enviado.</translation>
    </message>
    <message>
        <source>The console did not send this: %1.</source>
        <extracomment>%1 is the reason in technical words</extracomment>
        <translation>O console não enviou isto: %1.</translation>
    </message>
    <message>
        <source>Not possible in this state.</source>
        <translation>Não é possível neste estado.</translation>
    </message>
    <message>
        <source>You are signed in as a service ID. Only a person can do this.</source>
        <translation>Você efetuou login como um ID de serviço. Somente uma pessoa pode fazer isto.</translation>
    </message>
    <message>
        <source>%1 Ask the account owner.</source>
        <comment>the role that is needed</comment>
        <extracomment>%1 is a whole sentence about the role that is needed</extracomment>
        <translation>%1 Consulte o proprietário da conta.</translation>
    </message>
    <message>
        <source>%1 Ask the account owner (%2).</source>
        <extracomment>%1 is a whole sentence about the role that is needed, %2 a name</extracomment>
        <translation>%1 Consulte o proprietário da conta (%2).</translation>
    </message>
    <message>
        <source>This is you. To go, leave the account.</source>
        <translation>Este é você. Para sair, saia da conta.</translation>
    </message>
    <message>
        <source>Only you yourself can leave the account.</source>
        <translation>Somente você mesmo pode sair da conta.</translation>
    </message>
    <message>
        <source>There is no connection. Changes are not possible.</source>
        <translation>Não há conexão. Não é possível fazer alterações.</translation>
    </message>
    <message>
        <source>Needs the role Editor or Administrator on User Management, or the classic permission Manage Users.</source>
        <translation>Requer a função Editor ou Administrator em User Management, ou a permissão clássica “Gerenciar usuários”.</translation>
    </message>
    <message>
        <source>Needs the role Editor on IAM Access Groups, or on a single access group.</source>
        <translation>Requer a função Editor em IAM Access Groups ou em um único grupo de acesso.</translation>
    </message>
    <message>
        <source>Needs the role Administrator on what the access is for.</source>
        <translation>Requer a função Administrator naquilo a que o acesso se destina.</translation>
    </message>
    <message>
        <source>Needs the classic permission Manage Users.</source>
        <translation>Requer a permissão clássica “Gerenciar usuários”.</translation>
    </message>
    <message>
        <source>Needs the classic permission Manage Users, and a place above the user in the hierarchy.</source>
        <translation>Requer a permissão clássica “Gerenciar usuários” e uma posição acima do usuário na hierarquia.</translation>
    </message>
    <message>
        <source>Needs the role Administrator on User Management. In an account with classic infrastructure it also needs the classic permission Manage Users, and a place above the user in the hierarchy.</source>
        <translation>Requer a função Administrator em User Management. Em uma conta com infraestrutura clássica, requer também a permissão clássica “Gerenciar usuários” e uma posição acima do usuário na hierarquia.</translation>
    </message>
    <message>
        <source>Only the account owner can do this.</source>
        <translation>Somente o proprietário da conta pode fazer isto.</translation>
    </message>
    <message>
        <source>Needs the role Editor on User Management, or the classic permission Manage Users and a place above the user in the hierarchy.</source>
        <translation>Requer a função Editor em User Management, ou a permissão clássica “Gerenciar usuários” e uma posição acima do usuário na hierarquia.</translation>
    </message>
    <message>
        <source>Needs the role Editor on User Management or on IAM Access Management.</source>
        <translation>Requer a função Editor em User Management ou em IAM Access Management.</translation>
    </message>
    <message>
        <source>Needs the role Administrator on IAM Identity.</source>
        <translation>Requer a função Administrator em IAM Identity.</translation>
    </message>
    <message>
        <source>The connection is not safe. %1 Nothing was sent.</source>
        <extracomment>%1 is a whole sentence that says what is wrong with the connection</extracomment>
        <translation>A conexão não é segura. %1 Nada foi enviado.</translation>
    </message>
    <message>
        <source>Not allowed in this account: %1.</source>
        <extracomment>%1 is a list of addresses</extracomment>
        <translation>Não permitido nesta conta: %1.</translation>
    </message>
    <message>
        <source>The service refuses: “%1” Expected right: %2</source>
        <extracomment>%1 is the service&apos;s own text, %2 a sentence with the right that is needed</extracomment>
        <translation>O serviço recusa: “%1” Direito esperado: %2</translation>
    </message>
    <message>
        <source>These classic permissions cannot be given: %1.</source>
        <extracomment>%1 is a list of technical names</extracomment>
        <translation>Não é possível conceder estas permissões clássicas: %1.</translation>
    </message>
    <message>
        <source>The account has reached its limit of policies. Use access groups or remove unused policies.</source>
        <translation>A conta atingiu seu limite de políticas. Use grupos de acesso ou remova políticas não usadas.</translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <translation>%1 não está mais na conta.</translation>
    </message>
    <message>
        <source>%1 is still being processed. Try again in a minute.</source>
        <translation>%1 ainda está em processamento. Tente novamente em um minuto.</translation>
    </message>
    <message>
        <source>This is the account owner: nobody can do this to the owner.</source>
        <translation>Este é o proprietário da conta: ninguém pode fazer isto com o proprietário.</translation>
    </message>
    <message>
        <source>Nobody changes their own classic permissions.</source>
        <translation>Ninguém altera as próprias permissões clássicas.</translation>
    </message>
    <message>
        <source>Only an IBMid can be updated.</source>
        <translation>Somente um IBMid pode ser atualizado.</translation>
    </message>
    <message>
        <source>This account has no classic infrastructure.</source>
        <translation>Esta conta não tem infraestrutura clássica.</translation>
    </message>
    <message>
        <source>Possible after the invitation has been accepted and the user has signed in once.</source>
        <translation>Possível depois que o convite for aceito e o usuário tiver efetuado login uma vez.</translation>
    </message>
    <message>
        <source>This account is set to read only. The menu Account changes that.</source>
        <translation>Esta conta está definida como somente leitura. O menu Conta altera isso.</translation>
    </message>
    <message>
        <source>The account has reached its limit of policies (%1). Use access groups or remove unused policies.</source>
        <extracomment>%1 is a number of policies</extracomment>
        <translation>A conta atingiu o limite de políticas (%1). Use grupos de acesso ou remova políticas não usadas.</translation>
    </message>
    <message>
        <source>Trace number: %1</source>
        <extracomment>%1 identifies a request, for the service&apos;s support</extracomment>
        <translation>Número de rastreio: %1</translation>
    </message>
    <message>
        <source>Too many requests. Going on at %1: try %2 of %3.</source>
        <extracomment>%1 is a time, %2 and %3 are numbers</extracomment>
        <translation>Solicitações demais. Continua às %1: tentativa %2 de %3.</translation>
    </message>
    <message>
        <source>The service has a problem (%1). Try %2 of %3.</source>
        <extracomment>%1 is an HTTP status such as 503, %2 and %3 are numbers</extracomment>
        <translation>O serviço está com um problema (%1). Tentativa %2 de %3.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try %1 of %2.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>O serviço não respondeu a tempo. Tentativa %1 de %2.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Try %1 of %2.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>O serviço não pode ser acessado. Tentativa %1 de %2.</translation>
    </message>
    <message>
        <source>Another console is carrying out a run of this account. Wait until it is through, or stop it and close that console.</source>
        <translation>Outro console está realizando uma execução desta conta. Aguarde até que termine, ou pare-a e feche aquele console.</translation>
    </message>
</context>
<context>
    <name>RightsText</name>
    <message>
        <source>What may be done could not be read; the service decides.</source>
        <translation>Não foi possível ler o que pode ser feito; o serviço decide.</translation>
    </message>
    <message>
        <source>Owner of the account: may do everything.</source>
        <translation>Proprietário da conta: pode fazer tudo.</translation>
    </message>
    <message>
        <source>May invite, resend, cancel and change status; may remove users below in the classic hierarchy.</source>
        <translation>Pode convidar, reenviar, cancelar e alterar o status; pode remover usuários abaixo na hierarquia clássica.</translation>
    </message>
    <message>
        <source>May invite, resend, cancel, change status and remove users.</source>
        <translation>Pode convidar, reenviar, cancelar, alterar o status e remover usuários.</translation>
    </message>
    <message>
        <source>May invite, resend, cancel and change status; may not remove users.</source>
        <translation>Pode convidar, reenviar, cancelar e alterar o status; não pode remover usuários.</translation>
    </message>
    <message>
        <source>May invite, resend and cancel; may not change or remove users.</source>
        <translation>Pode convidar, reenviar e cancelar; não pode alterar nem remover usuários.</translation>
    </message>
    <message>
        <source>May change status; may not invite or remove users.</source>
        <translation>Pode alterar o status; não pode convidar nem remover usuários.</translation>
    </message>
    <message>
        <source>May look at users; may not invite, change or remove them.</source>
        <translation>Pode ver os usuários; não pode convidá-los, alterá-los nem removê-los.</translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>“%1” is not a search term and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>“%1” não é um termo de pesquisa e é omitido.</translation>
    </message>
    <message>
        <source>“%1” names no state and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>“%1” não indica nenhum estado e é omitido.</translation>
    </message>
    <message>
        <source>“%1” needs a number of days and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>“%1” precisa de um número de dias e é omitido.</translation>
    </message>
    <message>
        <source>“%1” needs a date such as 2026-01-31 and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>“%1” precisa de uma data como 2026-01-31 e é omitido.</translation>
    </message>
    <message>
        <source>“%1” needs a word behind it and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>“%1” precisa de uma palavra depois e é omitido.</translation>
    </message>
    <message>
        <source>There is no access group or user for “%1”, so it is left out.</source>
        <extracomment>%1 is a piece of a search as typed, such as group:auditors</extracomment>
        <translation>Não há grupo de acesso nem usuário para “%1”, por isso o termo é ignorado.</translation>
    </message>
</context>
<context>
    <name>TriageText</name>
    <message>
        <source>Ended</source>
        <comment>invitations that have expired; below a bar of a chart</comment>
        <translation>Terminados</translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <extracomment>%1 and %2 are numbers of days, &quot;0–3 days&quot;; below a bar of a chart, short</extracomment>
        <translation>%1–%2 dias</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>%1 and %2 are numbers of days, &quot;8–14&quot;; below a bar of a chart</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) ended</source>
        <translation>
            <numerusform>%n convite terminado</numerusform>
            <numerusform>%n convites terminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) with %1 to %2 days left</source>
        <extracomment>%1 and %2 are numbers of days</extracomment>
        <translation>
            <numerusform>%n convite com %1 a %2 dias restantes</numerusform>
            <numerusform>%n convites com %1 a %2 dias restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended invitations</source>
        <translation>Convites terminados</translation>
    </message>
    <message>
        <source>%1 to %2 days left</source>
        <extracomment>heading of a list of invitations; %1 and %2 are numbers of days</extracomment>
        <translation>Restam %1 a %2 dias</translation>
    </message>
</context>
<context>
    <name>UserExtraText</name>
    <message>
        <source>This could not be read.</source>
        <translation>Não foi possível ler.</translation>
    </message>
    <message>
        <source>This is being read.</source>
        <translation>Lendo.</translation>
    </message>
    <message>
        <source>There is nothing to tell.</source>
        <translation>Não há nada a informar.</translation>
    </message>
</context>
<context>
    <name>UserSnapshot</name>
    <message>
        <source>The copy on this computer is damaged.</source>
        <translation>A cópia neste computador está danificada.</translation>
    </message>
    <message>
        <source>The copy on this computer was made by a newer version of the console.</source>
        <translation>A cópia neste computador foi feita por uma versão mais recente do console.</translation>
    </message>
    <message>
        <source>The copy on this computer is of another account.</source>
        <translation>A cópia neste computador é de outra conta.</translation>
    </message>
</context>
<context>
    <name>UserText</name>
    <message>
        <source>Processing</source>
        <comment>user status</comment>
        <translation>Processando</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>user status</comment>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>user status</comment>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>user status</comment>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>user status</comment>
        <translation>Suspenso</translation>
    </message>
    <message>
        <source>Classic disabled</source>
        <comment>user status</comment>
        <translation>Clássica desativada</translation>
    </message>
    <message>
        <source>VPN-only</source>
        <comment>user status</comment>
        <translation>Somente VPN</translation>
    </message>
    <message>
        <source>Invalid</source>
        <comment>user status</comment>
        <translation>Inválido</translation>
    </message>
    <message>
        <source>Invitation failed</source>
        <comment>user status</comment>
        <translation>Falha no convite</translation>
    </message>
    <message>
        <source>Removal failed</source>
        <comment>user status</comment>
        <translation>Falha na remoção</translation>
    </message>
    <message>
        <source>Removing</source>
        <comment>user status</comment>
        <translation>Removendo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>user status</comment>
        <translation>Desconhecido</translation>
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
        <translation>hoje</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <comment>when an invitation expires</comment>
        <translation>
            <numerusform>em %n dia</numerusform>
            <numerusform>em %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <comment>when an invitation has expired</comment>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>it is empty</source>
        <comment>what is wrong with an address</comment>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>no @ in it</source>
        <comment>what is wrong with an address</comment>
        <translation>falta o @</translation>
    </message>
    <message>
        <source>more than one @ in it</source>
        <comment>what is wrong with an address</comment>
        <translation>há mais de um @</translation>
    </message>
    <message>
        <source>nothing before or after the @</source>
        <comment>what is wrong with an address</comment>
        <translation>não há nada antes ou depois do @</translation>
    </message>
    <message>
        <source>a blank in it</source>
        <comment>what is wrong with an address</comment>
        <translation>contém um espaço em branco</translation>
    </message>
    <message>
        <source>a character that is not allowed</source>
        <comment>what is wrong with an address</comment>
        <translation>contém um caractere não permitido</translation>
    </message>
    <message>
        <source>a dot is missing or misplaced</source>
        <comment>what is wrong with an address</comment>
        <translation>um ponto está ausente ou fora do lugar</translation>
    </message>
    <message>
        <source>over 254 characters</source>
        <comment>what is wrong with an address</comment>
        <translation>mais de 254 caracteres</translation>
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
        <translation>Ativos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>view of the users</comment>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Expiring within 7 days</source>
        <comment>view of the users</comment>
        <translation>Expiram em até 7 dias</translation>
    </message>
    <message>
        <source>Expired or failed</source>
        <comment>view of the users</comment>
        <translation>Expirados ou com falha</translation>
    </message>
    <message>
        <source>Suspended or disabled</source>
        <comment>view of the users</comment>
        <translation>Suspensos ou desativados</translation>
    </message>
    <message>
        <source>VPN-only</source>
        <comment>view of the users</comment>
        <translation>Somente VPN</translation>
    </message>
    <message>
        <source>Inactive 30 days</source>
        <comment>view of the users</comment>
        <translation>Inativos há 30 dias</translation>
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
        <translation>em %1</translation>
    </message>
    <message>
        <source>No groups and no policies are planned.</source>
        <translation>Nenhum grupo e nenhuma política estão planejados.</translation>
    </message>
    <message>
        <source>In no group, and no policies.</source>
        <translation>Em nenhum grupo, e nenhuma política.</translation>
    </message>
    <message>
        <source>No access to classic infrastructure</source>
        <translation>Sem acesso à infraestrutura clássica</translation>
    </message>
    <message numerus="yes">
        <source>%n classic permission(s)</source>
        <translation>
            <numerusform>%n permissão clássica</numerusform>
            <numerusform>%n permissões clássicas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the details</source>
        <translation>
            <numerusform>mais %n nos detalhes</numerusform>
            <numerusform>mais %n nos detalhes</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read: %1.</source>
        <extracomment>%1 is a list such as &quot;the groups, the policies&quot;</extracomment>
        <translation>Não foi possível ler: %1.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Planned access</source>
        <translation>Acesso planejado</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation>Lendo o acesso…</translation>
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
        <translation>Gerenciamento de co&amp;nta</translation>
    </message>
    <message>
        <source>Access &amp;groups</source>
        <translation>&amp;Grupos de acesso</translation>
    </message>
    <message>
        <source>&amp;Like a colleague</source>
        <translation>Como &amp;um colega</translation>
    </message>
    <message>
        <source>Classic in&amp;frastructure</source>
        <translation>Infraestrutura clá&amp;ssica</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Sem acesso</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n incluído</numerusform>
            <numerusform>%n incluídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one kind of access.</source>
        <translation>Escolha pelo menos um tipo de acesso.</translation>
    </message>
    <message>
        <source>Confirm that they will be able to remove others.</source>
        <translation>Confirme que eles poderão remover outras pessoas.</translation>
    </message>
</context>
<context>
    <name>iam::AccountGuard</name>
    <message>
        <source>this account is set to read only</source>
        <translation>esta conta está definida como somente leitura</translation>
    </message>
    <message>
        <source>you chose not to change anything here</source>
        <translation>você optou por não alterar nada aqui</translation>
    </message>
</context>
<context>
    <name>iam::ActionDesk</name>
    <message>
        <source>The invitation of %1 is cancelled.</source>
        <translation>O convite de %1 foi cancelado.</translation>
    </message>
    <message>
        <source>Undo: invite again</source>
        <translation>Desfazer: convidar novamente</translation>
    </message>
    <message>
        <source>The failed invitation of %1 is cleared.</source>
        <translation>O convite com falha de %1 foi limpo.</translation>
    </message>
    <message>
        <source>You have left the account.</source>
        <translation>Você saiu da conta.</translation>
    </message>
    <message>
        <source>The IBMid is now %1.</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>O IBMid agora é %1.</translation>
    </message>
    <message>
        <source>Invite %1 again</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>Convidar %1 novamente</translation>
    </message>
    <message>
        <source>The service does not renew the invitation of %1. Invite again with the same access?</source>
        <translation>O serviço não renova o convite de %1. Convidar novamente com o mesmo acesso?</translation>
    </message>
    <message>
        <source>Invite again …</source>
        <translation>Convidar novamente…</translation>
    </message>
    <message>
        <source>%1 was not removed. %2</source>
        <translation>%1 não foi removido. %2</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <extracomment>what has been done, such as &quot;Change the status of Ed from ACTIVE to SUSPENDED&quot;</extracomment>
        <translation>Concluído: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 foi removido.</translation>
    </message>
    <message>
        <source>%1 is being removed.</source>
        <translation>%1 está sendo removido.</translation>
    </message>
    <message>
        <source>The VPN-only user %1 is added.</source>
        <translation>O usuário somente VPN %1 foi incluído.</translation>
    </message>
    <message>
        <source>Invite again with the same access</source>
        <translation>Convidar novamente com o mesmo acesso</translation>
    </message>
    <message>
        <source>The service could not remove %1: the removal failed. %1 is still a member.</source>
        <translation>O serviço não pôde remover %1: a remoção falhou. %1 ainda é membro.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Nothing was heard of the removal of %1 for five minutes. The list shows what is.</source>
        <translation>Não houve notícia da remoção de %1 durante cinco minutos. A lista mostra a situação real.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <extracomment>what has been done, such as &quot;Change the status of Ed from SUSPENDED to ACTIVE&quot;</extracomment>
        <translation>Desfeito: %1.</translation>
    </message>
    <message>
        <source>Add VPN-only user</source>
        <translation>Incluir usuário somente VPN</translation>
    </message>
    <message>
        <source>You can do it yourself on the page of users of the web console; the list here is read again meanwhile.</source>
        <translation>Você mesmo pode fazer isso na página de usuários do console da web; enquanto isso, a lista é lida novamente.</translation>
    </message>
    <message>
        <source>New parent of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Novo superior de %1</translation>
    </message>
    <message>
        <source>You can do it yourself on this user&apos;s page of the web console; the list here is read again meanwhile.</source>
        <translation>Você mesmo pode fazer isso na página deste usuário no console da web; enquanto isso, a lista é lida novamente.</translation>
    </message>
</context>
<context>
    <name>iam::ActionsDialog</name>
    <message>
        <source>Search actions</source>
        <translation>Pesquisar ações</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n ação</numerusform>
            <numerusform>%n ações</numerusform>
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
        <translation>Incluir %1 em um grupo</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>Pesquisar grupos</translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation>Grupos de acesso</translation>
    </message>
    <message>
        <source>Reading the groups …</source>
        <translation>Lendo os grupos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Groups that this user is in already are left out.</source>
        <translation>Os grupos nos quais este usuário já está são omitidos.</translation>
    </message>
    <message>
        <source>Choose a group.</source>
        <translation>Escolha um grupo.</translation>
    </message>
</context>
<context>
    <name>iam::AddressVerdictModel</name>
    <message>
        <source>Not a valid e-mail address: %1.</source>
        <extracomment>%1 is a reason such as &quot;no @ in it&quot;</extracomment>
        <translation>Não é um endereço de e-mail válido: %1.</translation>
    </message>
    <message>
        <source>You are already in this account.</source>
        <translation>Você já está nesta conta.</translation>
    </message>
    <message>
        <source>Will be invited.</source>
        <translation>Será convidado.</translation>
    </message>
    <message numerus="yes">
        <source>Listed %n time(s); invited once.</source>
        <translation>
            <numerusform>Listado %n vez; convidado uma vez.</numerusform>
            <numerusform>Listado %n vezes; convidado uma vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>An invitation is open. Resend it instead.</source>
        <translation>Há um convite em aberto. Reenvie-o em vez disso.</translation>
    </message>
    <message>
        <source>Is being processed. Try again in a minute.</source>
        <translation>Está em processamento. Tente novamente em um minuto.</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>What will happen</source>
        <comment>column</comment>
        <translation>O que acontecerá</translation>
    </message>
    <message>
        <source>Invited on %1; expired on %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>Convidado em %1; expirou em %2.</translation>
    </message>
    <message>
        <source>Invited on %1; expires ≈ %2.</source>
        <extracomment>%1 and %2 are dates; &quot;≈&quot; says that the second is an estimate</extracomment>
        <translation>Convidado em %1; expira ≈ %2.</translation>
    </message>
    <message>
        <source>Invited on %1; expires %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>Convidado em %1; expira em %2.</translation>
    </message>
    <message>
        <source>This account allows only: %1.</source>
        <extracomment>%1 is a list of patterns such as **@example.com</extracomment>
        <translation>Esta conta permite somente: %1.</translation>
    </message>
    <message>
        <source>Contains characters that look like others: %1.</source>
        <extracomment>%1 is a list of letters with their codes, or two domains that look alike</extracomment>
        <translation>Contém caracteres que se parecem com outros: %1.</translation>
    </message>
    <message>
        <source>Already %1. Add access in the user’s details instead.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>Já está com o status %1. Inclua o acesso nos detalhes do usuário.</translation>
    </message>
    <message>
        <source>Correct</source>
        <comment>an address</comment>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>an address from the list</comment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Invite anyway</source>
        <translation>Convidar mesmo assim</translation>
    </message>
    <message>
        <source>Resend instead</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Show user</source>
        <translation>Mostrar usuário</translation>
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
        <translation>Dias restantes dos pendentes, e os que terminaram</translation>
    </message>
    <message>
        <source>Choose a bar to filter the list.</source>
        <translation>Escolha uma barra para filtrar a lista.</translation>
    </message>
</context>
<context>
    <name>iam::ApiKeyDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Efetuar login</translation>
    </message>
    <message>
        <source>Account %1 at %2</source>
        <extracomment>%1 is the ID of an account, %2 the address of a service</extracomment>
        <translation>Conta %1 em %2</translation>
    </message>
    <message>
        <source>&amp;API key</source>
        <translation>C&amp;have de API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>&amp;Keep it in the key store of this computer</source>
        <translation>&amp;Manter no armazenamento de chaves deste computador</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Passcode or token</source>
        <translation>Código de acesso ou &amp;token</translation>
    </message>
    <message>
        <source>Passcode or token</source>
        <translation>Código de acesso ou token</translation>
    </message>
    <message>
        <source>The field is empty.</source>
        <translation>O campo está vazio.</translation>
    </message>
</context>
<context>
    <name>iam::ApiKeysSection</name>
    <message>
        <source>API keys %1</source>
        <translation>Chaves de API %1</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Chaves de API</translation>
    </message>
    <message>
        <source>Search API keys</source>
        <translation>Pesquisar chaves de API</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criada</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Reading the API keys …</source>
        <translation>Lendo as chaves de API…</translation>
    </message>
    <message>
        <source>The API keys could not be read.</source>
        <translation>Não foi possível ler as chaves de API.</translation>
    </message>
    <message>
        <source>Never, or not told</source>
        <translation>Nunca ou não informado</translation>
    </message>
    <message>
        <source>This user has no API keys here.</source>
        <translation>Este usuário não tem chaves de API aqui.</translation>
    </message>
    <message>
        <source>This service offers programs no operation to delete the keys of others.</source>
        <translation>Este serviço não oferece a programas nenhuma operação para excluir as chaves de outras pessoas.</translation>
    </message>
</context>
<context>
    <name>iam::AssignAccessDialog</name>
    <message>
        <source>Edit a policy of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Editar uma política de %1</translation>
    </message>
    <message>
        <source>Assign access to %1</source>
        <translation>Atribuir acesso a %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Atribuir</translation>
    </message>
    <message>
        <source>This user has this already, by another policy.</source>
        <translation>Este usuário já tem isto por outra política.</translation>
    </message>
</context>
<context>
    <name>iam::BlockerList</name>
    <message>
        <source>Give all to %1</source>
        <extracomment>%1 is the name of the user above in the hierarchy</extracomment>
        <translation>Atribuir todos a %1</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar novamente</translation>
    </message>
    <message>
        <source>Does not block</source>
        <translation>Não bloqueia</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>says a button&apos;s text and the user it is about</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New parent</source>
        <translation>Novo superior</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>iam::BreadcrumbBar</name>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
</context>
<context>
    <name>iam::BulkDialog</name>
    <message>
        <source>Whom it fits</source>
        <translation>A quem se aplica</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>Si&amp;mulação</translation>
    </message>
    <message>
        <source>Says whom it fits by now, and sends nothing.</source>
        <translation>Diz a quem se aplica agora e não envia nada.</translation>
    </message>
    <message>
        <source>Reads your rights and the users anew, and says whom it fits. Changes nothing.</source>
        <translation>Lê novamente seus direitos e os usuários e diz a quem se aplica. Não altera nada.</translation>
    </message>
    <message>
        <source>The dry run is going on.</source>
        <translation>O ensaio está em andamento.</translation>
    </message>
    <message>
        <source>Reading who is in the group …</source>
        <translation>Lendo quem está no grupo …</translation>
    </message>
    <message>
        <source>Choose a group.</source>
        <translation>Escolha um grupo.</translation>
    </message>
    <message>
        <source>It fits none of the selected users.</source>
        <translation>Não se aplica a nenhum dos usuários selecionados.</translation>
    </message>
    <message>
        <source>Reading what they have …</source>
        <translation>Lendo o que eles têm …</translation>
    </message>
    <message>
        <source>The word is not typed yet.</source>
        <translation>A palavra ainda não foi digitada.</translation>
    </message>
    <message>
        <source>You and the owner were left out.</source>
        <translation>Você e o proprietário ficaram de fora.</translation>
    </message>
    <message>
        <source>The owner was left out.</source>
        <translation>O proprietário ficou de fora.</translation>
    </message>
    <message>
        <source>You were left out.</source>
        <translation>Você ficou de fora.</translation>
    </message>
    <message>
        <source>Not checked: whether you have the right could not be read.</source>
        <translation>Não verificado: não foi possível ler se você tem o direito.</translation>
    </message>
    <message>
        <source>Who is in the group could not be read, so it is not known whom it fits; the service decides. %1</source>
        <extracomment>%1 is a whole sentence with the reason</extracomment>
        <translation>Não foi possível ler quem está no grupo, então não se sabe a quem se aplica; o serviço decide. %1</translation>
    </message>
    <message>
        <source>VPN-only users need a password for the console: without it they cannot sign in.</source>
        <translation>Usuários somente VPN precisam de uma senha para o console: sem ela não podem se conectar.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1</source>
        <extracomment>%n users are left out, %1 is a whole sentence with the reason</extracomment>
        <translation>
            <numerusform>%n de fora: %1</numerusform>
            <numerusform>%n de fora: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out for other reasons</source>
        <translation>
            <numerusform>%n de fora por outros motivos</numerusform>
            <numerusform>%n de fora por outros motivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending starts after %n s; until then it can be stopped.</source>
        <translation>
            <numerusform>O envio começa após %n s; até lá pode ser parado.</numerusform>
            <numerusform>O envio começa após %n s; até lá pode ser parado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: reading your rights and the users …</source>
        <translation>Ensaio: lendo seus direitos e os usuários …</translation>
    </message>
    <message>
        <source>Dry run: %1 of %2 fit. Nothing was sent.</source>
        <translation>Ensaio: aplica-se a %1 de %2. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Dry run: the users could not all be read anew. Nothing was sent.</source>
        <translation>Ensaio: nem todos os usuários puderam ser lidos novamente. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>Adicionar a</translation>
    </message>
    <message>
        <source>Remove from</source>
        <translation>Remover de</translation>
    </message>
    <message>
        <source>Reading the groups …</source>
        <translation>Lendo os grupos…</translation>
    </message>
    <message>
        <source>Access group</source>
        <translation>Grupo de acesso</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>Pesquisar grupos</translation>
    </message>
    <message>
        <source>remove</source>
        <extracomment>the word that must be typed before many users are removed</extracomment>
        <translation>remover</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Administrator of all account management services: %1.</source>
        <extracomment>%1 are names of users</extracomment>
        <translation>Administrador de todos os serviços de gerenciamento de conta: %1.</translation>
    </message>
    <message>
        <source>What these have could not be read; they may be administrators: %1.</source>
        <extracomment>%1 are names of users</extracomment>
        <translation>Não foi possível ler o que eles têm; podem ser administradores: %1.</translation>
    </message>
    <message>
        <source>Type “%1” to go on:</source>
        <translation>Digite “%1” para continuar:</translation>
    </message>
    <message>
        <source>Cancel invite: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Cancelar convite: aplica-se a %1 de %2</translation>
    </message>
    <message>
        <source>Clear failed invitation: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Limpar convite com falha: aplica-se a %1 de %2</translation>
    </message>
    <message>
        <source>Remove: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Remover: aplica-se a %1 de %2</translation>
    </message>
    <message>
        <source>Access group: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Grupo de acesso: aplica-se a %1 de %2</translation>
    </message>
    <message>
        <source>Change status: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Alterar status: aplica-se a %1 de %2</translation>
    </message>
    <message>
        <source>Resend invite: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Reenviar convite: aplica-se a %1 de %2</translation>
    </message>
    <message>
        <source>The links in the messages stop working, and the planned access goes.</source>
        <translation>Os links das mensagens deixam de funcionar e o acesso planejado desaparece.</translation>
    </message>
    <message>
        <source>What is left of the invitations goes. The addresses can be invited again.</source>
        <translation>O que resta dos convites desaparece. Os endereços podem ser convidados de novo.</translation>
    </message>
    <message>
        <source>They can no longer sign in to the console for this account, switch to it, or use its resources. Their access, group memberships and API keys in this account are deleted. Their IBMids are not deleted. Removal cannot be undone.</source>
        <translation>Eles não poderão mais efetuar login no console para esta conta, alternar para ela nem usar seus recursos. Seu acesso, suas associações a grupos e suas chaves de API nesta conta são excluídos. Seus IBMids não são excluídos. A remoção não pode ser desfeita.</translation>
    </message>
    <message>
        <source>They lose what they have through this group. Who is not in it is left as they are.</source>
        <translation>Eles perdem o que têm por este grupo. Quem não está nele fica como está.</translation>
    </message>
    <message>
        <source>They get what this group gives. Who is in it already is left as they are.</source>
        <translation>Eles recebem o que este grupo dá. Quem já está nele fica como está.</translation>
    </message>
    <message>
        <source>Membership and access are kept, but nothing can be done in this account.</source>
        <translation>A associação e o acesso são mantidos, mas nada pode ser feito nesta conta.</translation>
    </message>
    <message>
        <source>No classic infrastructure; everything else as Active.</source>
        <translation>Sem infraestrutura clássica; todo o resto como Ativo.</translation>
    </message>
    <message>
        <source>Only VPN access to devices; no console.</source>
        <translation>Somente acesso VPN aos dispositivos; sem console.</translation>
    </message>
    <message>
        <source>They work with the access assigned.</source>
        <translation>Eles trabalham com o acesso atribuído.</translation>
    </message>
    <message>
        <source>Everybody gets a new message. The links of the old ones stop working.</source>
        <translation>Todos recebem uma nova mensagem. Os links das mensagens antigas deixam de funcionar.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n invitation(s)</source>
        <translation>
            <numerusform>Cancelar %n convite</numerusform>
            <numerusform>Cancelar %n convites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n invitation(s)</source>
        <translation>
            <numerusform>Limpar %n convite</numerusform>
            <numerusform>Limpar %n convites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s)</source>
        <translation>
            <numerusform>Remover %n usuário</numerusform>
            <numerusform>Remover %n usuários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take out %n user(s)</source>
        <translation>
            <numerusform>Retirar %n usuário</numerusform>
            <numerusform>Retirar %n usuários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n user(s)</source>
        <translation>
            <numerusform>Adicionar %n usuário</numerusform>
            <numerusform>Adicionar %n usuários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n user(s)</source>
        <translation>
            <numerusform>Suspender %n usuário</numerusform>
            <numerusform>Suspender %n usuários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activate %n user(s)</source>
        <translation>
            <numerusform>Ativar %n usuário</numerusform>
            <numerusform>Ativar %n usuários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n user(s)</source>
        <translation>
            <numerusform>Alterar %n usuário</numerusform>
            <numerusform>Alterar %n usuários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n invitation(s)</source>
        <translation>
            <numerusform>Reenviar %n convite</numerusform>
            <numerusform>Reenviar %n convites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::BulkSplitModel</name>
    <message>
        <source>Is %1 already.</source>
        <extracomment>%1 is a status such as &quot;Suspended&quot;</extracomment>
        <translation>Já está %1.</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n s ago.</source>
        <translation>
            <numerusform>Enviado há %n s.</numerusform>
            <numerusform>Enviado há %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is in the group already.</source>
        <translation>Já está no grupo.</translation>
    </message>
    <message>
        <source>Is not in the group.</source>
        <translation>Não está no grupo.</translation>
    </message>
    <message>
        <source>No longer in the account.</source>
        <translation>Não está mais na conta.</translation>
    </message>
    <message>
        <source>The state is not known to this console.</source>
        <translation>Este console não conhece o estado.</translation>
    </message>
    <message>
        <source>%1: does not apply.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>%1: não se aplica.</translation>
    </message>
    <message>
        <source>Sent less than a minute ago.</source>
        <translation>Enviado há menos de um minuto.</translation>
    </message>
    <message>
        <source>%1, fits</source>
        <extracomment>for screen readers: %1 is a name</extracomment>
        <translation>%1, aplica-se</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, de fora</translation>
    </message>
    <message>
        <source>User</source>
        <comment>column</comment>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>State, or why not</source>
        <comment>column</comment>
        <translation>Estado, ou por que não</translation>
    </message>
</context>
<context>
    <name>iam::CannotInviteDialog</name>
    <message>
        <source>You cannot invite people to this account.</source>
        <translation>Você não pode convidar pessoas para esta conta.</translation>
    </message>
    <message>
        <source>You need one of:</source>
        <translation>Você precisa de um destes:</translation>
    </message>
    <message>
        <source>• %1</source>
        <extracomment>%1 is one of several things of which one is needed</extracomment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>being the owner of the account</source>
        <translation>ser o proprietário da conta</translation>
    </message>
    <message>
        <source>the role Editor or Administrator on User Management</source>
        <translation>a função Editor ou Administrator em User Management</translation>
    </message>
    <message>
        <source>the classic permission Manage Users</source>
        <translation>a permissão clássica Gerenciar usuários</translation>
    </message>
    <message>
        <source>The owner %1 and administrators can give it to you.</source>
        <extracomment>%1 is the name of the account&apos;s owner</extracomment>
        <translation>O proprietário %1 e os administradores podem conceder isso a você.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Show my access</source>
        <translation>Mostrar meu acesso</translation>
    </message>
</context>
<context>
    <name>iam::ChangeDialog</name>
    <message>
        <source>This can no longer be done.</source>
        <translation>Isto não pode mais ser feito.</translation>
    </message>
    <message>
        <source>%1 is now %2. Nothing was sent.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation>%1 agora está com o status %2. Nada foi enviado.</translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <translation>%1 não está mais na conta.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>Trace number: %1</source>
        <extracomment>%1 identifies a request, for the service&apos;s support</extracomment>
        <translation>Número de rastreio: %1</translation>
    </message>
    <message>
        <source>Nobody knows whether this was done. The list is read again.</source>
        <translation>Não se sabe se isto foi feito. A lista é lida novamente.</translation>
    </message>
    <message>
        <source>This was not done.</source>
        <translation>Isto não foi feito.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Waiting for the service …</source>
        <translation>Aguardando o serviço…</translation>
    </message>
    <message>
        <source>You are signed in again.</source>
        <translation>Você está conectado novamente.</translation>
    </message>
    <message>
        <source>Nothing was sent in the meantime. What you have filled in is kept.</source>
        <translation>Nada foi enviado nesse meio-tempo. O que você preencheu foi mantido.</translation>
    </message>
</context>
<context>
    <name>iam::ClassicPart</name>
    <message numerus="yes">
        <source>Show %n permission(s)</source>
        <translation>
            <numerusform>Mostrar %n permissão</numerusform>
            <numerusform>Mostrar %n permissões</numerusform>
        </translation>
    </message>
    <message>
        <source>You cannot give what you do not hold yourself; left out: %1.</source>
        <extracomment>%1 is a list of permissions of classic infrastructure</extracomment>
        <translation>Você não pode conceder o que não possui; omitido: %1.</translation>
    </message>
    <message>
        <source>Devices can be given only after the invitation has been accepted.</source>
        <translation>Os dispositivos só podem ser concedidos depois que o convite for aceito.</translation>
    </message>
    <message>
        <source>Devices, after acceptance</source>
        <translation>Dispositivos, após a aceitação</translation>
    </message>
</context>
<context>
    <name>iam::ClassicSection</name>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Suporte</translation>
    </message>
    <message>
        <source>Single permissions</source>
        <translation>Permissões individuais</translation>
    </message>
    <message>
        <source>Classic infrastructure</source>
        <translation>Infraestrutura clássica</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>set</comment>
        <extracomment>%1 is the name of a permission set, %2 how many permissions it has</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar alterações</translation>
    </message>
    <message>
        <source>This service offers no such operation to programs. Classic infrastructure is changed in its own console.</source>
        <translation>Este serviço não oferece essa operação a programas. A infraestrutura clássica é alterada em seu próprio console.</translation>
    </message>
    <message>
        <source>This account has no classic infrastructure.</source>
        <translation>Esta conta não tem infraestrutura clássica.</translation>
    </message>
    <message>
        <source>Reading the classic permissions …</source>
        <translation>Lendo as permissões clássicas…</translation>
    </message>
    <message>
        <source>The classic permissions could not be read.</source>
        <translation>Não foi possível ler as permissões clássicas.</translation>
    </message>
    <message>
        <source>At the top of the classic hierarchy.</source>
        <translation>No topo da hierarquia clássica.</translation>
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
        <translation>Dispositivos e sub-redes VPN: este serviço não informa nada sobre eles.</translation>
    </message>
    <message>
        <source>This person will be able to remove others, including you.</source>
        <translation>Esta pessoa poderá remover outras, inclusive você.</translation>
    </message>
    <message>
        <source>For a VPN-only user only the VPN subnets can be changed, and this service tells nothing of them.</source>
        <translation>Em um usuário somente VPN, só as sub-redes VPN podem ser alteradas, e este serviço não informa nenhuma.</translation>
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
        <translation>Não foi possível ler o que este colega tem.</translation>
    </message>
    <message>
        <source>Search an active user</source>
        <translation>Pesquisar um usuário ativo</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>Usuários ativos</translation>
    </message>
    <message>
        <source>What the colleague has</source>
        <translation>O que o colega tem</translation>
    </message>
    <message>
        <source>Choose whose access is to be taken as a pattern.</source>
        <translation>Escolha de quem o acesso será usado como modelo.</translation>
    </message>
    <message>
        <source>Reading what %1 has …</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Lendo o que %1 tem…</translation>
    </message>
    <message>
        <source>Access group %1</source>
        <extracomment>%1 is an access group</extracomment>
        <translation>Grupo de acesso %1</translation>
    </message>
    <message numerus="yes">
        <source>Classic infrastructure: %1, %n permission(s)</source>
        <extracomment>%1 is a set of classic permissions, such as &quot;Basic user&quot;</extracomment>
        <translation>
            <numerusform>Infraestrutura clássica: %1, %n permissão</numerusform>
            <numerusform>Infraestrutura clássica: %1, %n permissões</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – you cannot give this</source>
        <extracomment>%1 is something a colleague has</extracomment>
        <translation>%1 – você não pode conceder isto</translation>
    </message>
    <message>
        <source>%1 – administrator</source>
        <extracomment>%1 is something a colleague has</extracomment>
        <translation>%1 – administrador</translation>
    </message>
    <message>
        <source>What %1 has. Administrator roles are ticked by nobody but you.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>O que %1 tem. Funções de administrador só são marcadas por você.</translation>
    </message>
    <message>
        <source>%1 has no access of their own.</source>
        <translation>%1 não tem acesso próprio.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n</source>
        <comment>things a colleague has</comment>
        <translation>
            <numerusform>A&amp;dotar %n</numerusform>
            <numerusform>A&amp;dotar %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>What some columns show costs requests. It is read only while they are shown.</source>
        <translation>O conteúdo de algumas colunas custa solicitações. Ele só é lido enquanto elas são mostradas.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Para &amp;cima</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Para &amp;baixo</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Redefinir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Search actions and users</source>
        <translation>Procurar ações e usuários</translation>
    </message>
    <message>
        <source>Search actions, users, views and settings</source>
        <translation>Procurar ações, usuários, visualizações e configurações</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nenhuma correspondência.</translation>
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
        <translation>Isto não é possível agora.</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter do it · Ctrl+Enter copy as command · Esc close</source>
        <translation>↑ ↓ escolher · Enter executar · Ctrl+Enter copiar como comando · Esc fechar</translation>
    </message>
    <message>
        <source>There is no command for this.</source>
        <translation>Não há comando para isso.</translation>
    </message>
</context>
<context>
    <name>iam::ConfirmLossDialog</name>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
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
        <translation>Conectar-se não altera nada em uma conta.</translation>
    </message>
    <message>
        <source>Demo account</source>
        <translation>Conta de demonstração</translation>
    </message>
    <message>
        <source>Runs on this computer. Nothing leaves it.</source>
        <translation>É executada neste computador. Nada sai dele.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>An IBM Cloud account, with the key of a person or a service ID.</source>
        <translation>Uma conta do IBM Cloud, com a chave de uma pessoa ou de um ID de serviço.</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Código de acesso</translation>
    </message>
    <message>
        <source>An IBM Cloud account, with a one-time passcode or a token.</source>
        <translation>Uma conta do IBM Cloud, com um código de acesso único ou um token.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Conta</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Known after the check</source>
        <translation>Conhecido após a verificação</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>Configurações de conexão</translation>
    </message>
    <message>
        <source>Only in memory</source>
        <translation>Somente na memória</translation>
    </message>
    <message>
        <source>In the system’s key store</source>
        <translation>No armazenamento de chaves do sistema</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>Onde a chave é mantida</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Efetuando login…</translation>
    </message>
    <message>
        <source>Signed in, but there is no account to open.</source>
        <translation>Login efetuado, mas não há nenhuma conta para abrir.</translation>
    </message>
    <message>
        <source>Signed in as %1, a service ID.</source>
        <extracomment>%1 is the name or address of who has signed in</extracomment>
        <translation>Login efetuado como %1, um ID de serviço.</translation>
    </message>
    <message>
        <source>Signed in as %1, a person.</source>
        <translation>Login efetuado como %1, uma pessoa.</translation>
    </message>
    <message>
        <source>Changes here affect the real account %1. The console asks once more before the first change.</source>
        <translation>As alterações aqui afetam a conta real %1. O console pergunta mais uma vez antes da primeira alteração.</translation>
    </message>
    <message>
        <source>The service does not accept this.</source>
        <translation>O serviço não aceita isto.</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>Login não efetuado.</translation>
    </message>
    <message>
        <source>&amp;Passcode or token</source>
        <translation>Código de acesso ou &amp;token</translation>
    </message>
    <message>
        <source>&amp;API key</source>
        <translation>C&amp;have de API</translation>
    </message>
    <message>
        <source>Passcode or token</source>
        <translation>Código de acesso ou token</translation>
    </message>
    <message>
        <source>The key of this account is in the key store</source>
        <translation>A chave desta conta está no armazenamento de chaves</translation>
    </message>
    <message>
        <source>Good once, and only kept in memory. You get it in the web console under Log in to CLI and API.</source>
        <translation>Válido uma única vez e mantido somente na memória. É obtido no console da web, em “Log in to CLI and API”.</translation>
    </message>
    <message>
        <source>Never written to a file, the log or the journal.</source>
        <translation>Nunca é gravada em um arquivo, no log ou no diário.</translation>
    </message>
    <message>
        <source>This computer has no key store: the key stays in memory until the console is closed.</source>
        <translation>Este computador não tem armazenamento de chaves: a chave permanece na memória até que o console seja fechado.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar novamente</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Abrir conta</translation>
    </message>
    <message>
        <source>There is only this one.</source>
        <translation>Só existe esta.</translation>
    </message>
    <message>
        <source>Accounts are found by Check.</source>
        <translation>As contas são encontradas por Verificar.</translation>
    </message>
    <message>
        <source>Being checked.</source>
        <translation>Em verificação.</translation>
    </message>
    <message>
        <source>Something is still empty.</source>
        <translation>Algo ainda está vazio.</translation>
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
        <translation>Usuários e convites de suas contas</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>Contas neste computador</translation>
    </message>
    <message>
        <source>&amp;Add another account</source>
        <translation>&amp;Incluir outra conta</translation>
    </message>
    <message>
        <source>&amp;Forget this account</source>
        <translation>&amp;Esquecer esta conta</translation>
    </message>
    <message>
        <source>Takes it out of this list, and its key out of the key store. The account itself is not changed.</source>
        <translation>Retira-a desta lista e retira sua chave do armazenamento de chaves. A conta em si não é alterada.</translation>
    </message>
</context>
<context>
    <name>iam::Console</name>
    <message>
        <source>The demo account cannot be opened</source>
        <translation>Não é possível abrir a conta de demonstração</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>iam::CopyAsChoices</name>
    <message>
        <source>Resend invite</source>
        <translation>Reenviar convite</translation>
    </message>
    <message>
        <source>Accept the invitation (by the person invited)</source>
        <translation>Aceitar o convite (pela pessoa convidada)</translation>
    </message>
    <message>
        <source>Cancel invite</source>
        <translation>Cancelar convite</translation>
    </message>
    <message>
        <source>Clear failed invitation</source>
        <translation>Limpar convite com falha</translation>
    </message>
    <message>
        <source>Add to an access group</source>
        <translation>Incluir em um grupo de acesso</translation>
    </message>
    <message>
        <source>Change status to %1</source>
        <extracomment>%1 is a state of a user, such as &quot;Suspended&quot;</extracomment>
        <translation>Alterar status para %1</translation>
    </message>
    <message>
        <source>Change parent</source>
        <translation>Alterar superior</translation>
    </message>
    <message>
        <source>Update IBMid</source>
        <translation>Atualizar IBMid</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>Remover usuário</translation>
    </message>
    <message>
        <source>Leave account</source>
        <translation>Sair da conta</translation>
    </message>
    <message>
        <source>Read the user</source>
        <translation>Ler o usuário</translation>
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
        <translation>Fechar</translation>
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
            <numerusform>%n usuário mais abaixo é omitido; o texto ficaria longo demais.</numerusform>
            <numerusform>%n usuários mais abaixo são omitidos; o texto ficaria longo demais.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same as the console does it, to be run elsewhere. Nothing is sent from here.</source>
        <translation>O mesmo que o console faz, para ser executado em outro lugar. Nada é enviado daqui.</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Ação</translation>
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
        <translation>Ação</translation>
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
        <translation>Sem &amp;perguntar (-f)</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>Texto para copiar</translation>
    </message>
    <message>
        <source>Set the variable IAM_TOKEN to a token first, for instance the one of “ibmcloud iam oauth-tokens” without the word Bearer. Texts in angle brackets are yours to fill in.</source>
        <translation>Defina primeiro a variável IAM_TOKEN com um token, por exemplo, o de “ibmcloud iam oauth-tokens” sem a palavra Bearer. Os textos entre colchetes angulares devem ser preenchidos por você.</translation>
    </message>
</context>
<context>
    <name>iam::CopyMenu</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>Copiar &amp;nome</translation>
    </message>
    <message>
        <source>Copy &amp;IAM ID</source>
        <translation>Copiar &amp;IAM ID</translation>
    </message>
    <message>
        <source>Copy &amp;user ID</source>
        <translation>Copiar ID do &amp;usuário</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Copiar &amp;linha</translation>
    </message>
</context>
<context>
    <name>iam::DetailsPage</name>
    <message>
        <source>%1 is no longer in the account.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 não está mais na conta.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Planned access</source>
        <translation>Acesso planejado</translation>
    </message>
    <message>
        <source>Access report</source>
        <translation>Relatório de acesso</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Alterar status</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>Remover usuário</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>unsaved</comment>
        <extracomment>%1 is the name of a section with changes that are not saved</extracomment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Há alterações não salvas.</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Mais ações</translation>
    </message>
</context>
<context>
    <name>iam::DetailsSection</name>
    <message>
        <source>This user is no longer in the account.</source>
        <translation>Este usuário não está mais na conta.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Nobody knows whether this was done. Everything is read again.</source>
        <translation>Não se sabe se isto foi feito. Tudo é lido novamente.</translation>
    </message>
    <message>
        <source>This was not done.</source>
        <translation>Isto não foi feito.</translation>
    </message>
    <message>
        <source>%1 is now %2. Nothing was sent.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation>%1 agora está com o status %2. Nada foi enviado.</translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 não está mais na conta.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>The change is on its way.</source>
        <translation>A mudança está a caminho.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi mudado.</translation>
    </message>
</context>
<context>
    <name>iam::EffectiveSection</name>
    <message>
        <source>Effective access</source>
        <translation>Acesso efetivo</translation>
    </message>
    <message>
        <source>Compare with another user …</source>
        <translation>Comparar com outro usuário…</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Encerrar a comparação</translation>
    </message>
    <message>
        <source>Search access</source>
        <translation>Pesquisar acesso</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Por meio de</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation>Lendo o acesso…</translation>
    </message>
    <message>
        <source>Own policy</source>
        <translation>Política própria</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>%1, not now (period)</source>
        <extracomment>%1 is how somebody has access</extracomment>
        <translation>%1, não agora (período)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não conhecido</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Only this user</source>
        <translation>Somente este usuário</translation>
    </message>
    <message>
        <source>Only %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Somente %1</translation>
    </message>
    <message>
        <source>This user may do nothing in the account.</source>
        <translation>Este usuário não pode fazer nada na conta.</translation>
    </message>
    <message>
        <source>This user is suspended: the access is kept, but nothing can be done with it.</source>
        <translation>Este usuário está suspenso: o acesso é mantido, mas nada pode ser feito com ele.</translation>
    </message>
    <message>
        <source>This is planned: it counts as soon as the invitation has been accepted.</source>
        <translation>Isto está planejado: passa a valer assim que o convite for aceito.</translation>
    </message>
    <message>
        <source>Not everything could be read: there may be more.</source>
        <translation>Não foi possível ler tudo: pode haver mais.</translation>
    </message>
    <message>
        <source>Enter or a double click shows the actions of a role.</source>
        <translation>Enter ou um clique duplo mostra as ações de uma função.</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2: %n action(s)</source>
        <extracomment>%1 is the name of a role, %2 what it is for, %n a number of actions</extracomment>
        <translation>
            <numerusform>%1 em %2: %n ação</numerusform>
            <numerusform>%1 em %2: %n ações</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with another user</source>
        <translation>Comparar com outro usuário</translation>
    </message>
    <message>
        <source>This is the user whose access is shown.</source>
        <translation>Este é o usuário cujo acesso é mostrado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Isto pode ser confundido com outro nome ou endereço.</translation>
    </message>
    <message>
        <source>Letters that look like others: %1.</source>
        <extracomment>%1 is a list of letters with their codes</extracomment>
        <translation>Letras parecidas com outras: %1.</translation>
    </message>
    <message>
        <source>%1 can be taken for %2.</source>
        <extracomment>%1 and %2 are names, or domains of addresses: this one, and the one of the account</extracomment>
        <translation>%1 pode ser confundido com %2.</translation>
    </message>
</context>
<context>
    <name>iam::EndDialog</name>
    <message>
        <source>Cancel the invitation of %1?</source>
        <translation>Cancelar o convite de %1?</translation>
    </message>
    <message>
        <source>The link in the message stops working.</source>
        <translation>O link na mensagem deixa de funcionar.</translation>
    </message>
    <message>
        <source>Cancel invitation</source>
        <translation>Cancelar convite</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Clear the failed invitation of %1?</source>
        <translation>Limpar o convite com falha de %1?</translation>
    </message>
    <message>
        <source>What is left of the invitation goes. The address can be invited again. If it fails again, ask support with the trace number.</source>
        <translation>O que resta do convite é perdido. O endereço pode ser convidado novamente. Se falhar de novo, consulte o suporte com o número de rastreio.</translation>
    </message>
    <message>
        <source>Clear invitation</source>
        <translation>Limpar convite</translation>
    </message>
    <message>
        <source>Invite %1 again?</source>
        <translation>Convidar %1 novamente?</translation>
    </message>
    <message>
        <source>What is left of the old invitation is cancelled now. Then the new invitation opens with the same address and the same access.</source>
        <translation>O que resta do convite antigo é cancelado agora. Em seguida, o novo convite é aberto com o mesmo endereço e o mesmo acesso.</translation>
    </message>
    <message>
        <source>Cancel and invite again</source>
        <translation>Cancelar e convidar novamente</translation>
    </message>
    <message>
        <source>Leave this account?</source>
        <translation>Sair desta conta?</translation>
    </message>
    <message>
        <source>Your access and API keys in this account are deleted. Only the owner or an administrator can invite you again.</source>
        <translation>Seu acesso e suas chaves de API nesta conta são excluídos. Somente o proprietário ou um administrador pode convidar você novamente.</translation>
    </message>
    <message>
        <source>Leave account</source>
        <translation>Sair da conta</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>Reading what goes …</source>
        <translation>Lendo o que será perdido…</translation>
    </message>
    <message>
        <source>Reading the planned access …</source>
        <translation>Lendo o acesso planejado…</translation>
    </message>
    <message>
        <source>Access planned: %1.</source>
        <extracomment>%1 is a list of groups, policies and permissions, or &quot;none&quot;</extracomment>
        <translation>Acesso planejado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) go: %1.</source>
        <translation>
            <numerusform>%n chave de API será perdida: %1.</numerusform>
            <numerusform>%n chaves de API serão perdidas: %1.</numerusform>
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
        <translation>Acesso que será perdido: %1.</translation>
    </message>
    <message>
        <source>%1 has accepted in the meantime and is Active.</source>
        <translation>%1 aceitou nesse meio-tempo e está com o status Ativo.</translation>
    </message>
    <message>
        <source>Nothing was sent. Remove the user instead?</source>
        <translation>Nada foi enviado. Remover o usuário em vez disso?</translation>
    </message>
    <message>
        <source>Remove user …</source>
        <translation>Remover usuário…</translation>
    </message>
</context>
<context>
    <name>iam::EndpointForm</name>
    <message>
        <source>“%1” is no address of a service. It looks like https://iam.example.com.</source>
        <translation>“%1” não é o endereço de um serviço. Exemplo: https://iam.example.com.</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>&amp;Serviços</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>IBM Cloud</source>
        <translation>IBM Cloud</translation>
    </message>
    <message>
        <source>IBM Cloud, private network</source>
        <translation>IBM Cloud, rede privada</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>Outro serviço</translation>
    </message>
    <message>
        <source>Service a&amp;ddress</source>
        <translation>&amp;Endereço do serviço</translation>
    </message>
    <message>
        <source>&amp;IAM, if elsewhere</source>
        <translation>&amp;IAM, se em outro lugar</translation>
    </message>
    <message>
        <source>&amp;Resource controller, if elsewhere</source>
        <translation>Controlador de &amp;recursos, se em outro lugar</translation>
    </message>
    <message>
        <source>&amp;Global catalog, if elsewhere</source>
        <translation>Catálogo &amp;global, se em outro lugar</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Endereço do serviço</translation>
    </message>
    <message>
        <source>Address of IAM</source>
        <translation>Endereço do IAM</translation>
    </message>
    <message>
        <source>Address of the resource controller</source>
        <translation>Endereço do controlador de recursos</translation>
    </message>
    <message>
        <source>Address of the global catalog</source>
        <translation>Endereço do catálogo global</translation>
    </message>
    <message>
        <source>The proxy of the system is used. Connections are encrypted and certificates are always checked; only this computer may be reached without encryption.</source>
        <translation>O proxy do sistema é usado. As conexões são criptografadas e os certificados são sempre verificados; somente este computador pode ser acessado sem criptografia.</translation>
    </message>
    <message>
        <source>Same as service address</source>
        <translation>Igual ao endereço do serviço</translation>
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
        <translation>Expira em %1.</translation>
    </message>
    <message>
        <source>Estimated: the service does not tell when the last invitation went out.</source>
        <translation>Estimado: o serviço não informa quando o último convite foi enviado.</translation>
    </message>
</context>
<context>
    <name>iam::ExpiryNotice</name>
    <message numerus="yes">
        <source>%n invitations expire within 3 days.</source>
        <translation>
            <numerusform>%n convite expira em até 3 dias.</numerusform>
            <numerusform>%n convites expiram em até 3 dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Not again today</source>
        <translation>Hoje não mais</translation>
    </message>
</context>
<context>
    <name>iam::ExportDialog</name>
    <message>
        <source>%1 of %2 written</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>%1 de %2 gravados</translation>
    </message>
    <message>
        <source>Export users</source>
        <translation>Exportar usuários</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Conta %1</translation>
    </message>
    <message>
        <source>The list has not been read to its end: the file will not hold everybody.</source>
        <translation>A lista não foi lida até o fim: o arquivo não conterá todos.</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Usuários</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>All that match (%1)</source>
        <translation>Todos os que correspondem (%1)</translation>
    </message>
    <message>
        <source>Those selected (%1)</source>
        <translation>Os selecionados (%1)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colunas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Those shown</source>
        <translation>As mostradas</translation>
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
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is the name of a field, such as &quot;IAM ID&quot;</extracomment>
        <translation>Copiar %1</translation>
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
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Outro telefone</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID do usuário</translation>
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
        <translation>Incluído</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Convidado por</translation>
    </message>
    <message>
        <source>Change status …</source>
        <translation>Alterar status…</translation>
    </message>
    <message>
        <source>Change parent …</source>
        <translation>Alterar superior…</translation>
    </message>
    <message>
        <source>Update IBMid …</source>
        <translation>Atualizar IBMid…</translation>
    </message>
</context>
<context>
    <name>iam::FileReportDialog</name>
    <message>
        <source>Files that could not be used</source>
        <translation>Arquivos que não puderam ser usados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>iam::FollowUpNotice</name>
    <message numerus="yes">
        <source>%n assignment(s) can be given now.</source>
        <translation>
            <numerusform>%n atribuição já pode ser concedida.</numerusform>
            <numerusform>%n atribuições já podem ser concedidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>People you invited earlier have accepted. An invitation could not carry this access.</source>
        <translation>Pessoas que você convidou antes aceitaram. Um convite não podia incluir este acesso.</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Conceder</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Access that waited for acceptance was refused.</source>
        <extracomment>%1 is an address, %2 the service&apos;s own words</extracomment>
        <translation>O acesso que aguardava a aceitação foi recusado.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>iam::GroupChoiceModel</name>
    <message>
        <source>Added</source>
        <comment>to the invitation</comment>
        <translation>Incluído</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>to the invitation</comment>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>%1, added</source>
        <extracomment>for screen readers: %1 is an access group</extracomment>
        <translation>%1, incluído</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column</comment>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>column</comment>
        <translation>Membros</translation>
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
        <translation>Pesquisar grupos de acesso</translation>
    </message>
    <message>
        <source>Enter adds the first group that is found.</source>
        <translation>Enter inclui o primeiro grupo encontrado.</translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation>Grupos de acesso</translation>
    </message>
    <message>
        <source>The access groups could not be read.</source>
        <translation>Não foi possível ler os grupos de acesso.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Reading the access groups …</source>
        <translation>Lendo os grupos de acesso…</translation>
    </message>
    <message>
        <source>This account has no access groups that you may give.</source>
        <translation>Esta conta não tem grupos de acesso que você possa conceder.</translation>
    </message>
    <message>
        <source>Groups can be changed later.</source>
        <translation>Os grupos podem ser alterados depois.</translation>
    </message>
</context>
<context>
    <name>iam::GroupsSection</name>
    <message>
        <source>Access groups %1</source>
        <translation>Grupos de acesso %1</translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation>Grupos de acesso</translation>
    </message>
    <message>
        <source>Assign group</source>
        <translation>Atribuir grupo</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>Pesquisar grupos</translation>
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
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation>Lendo o acesso…</translation>
    </message>
    <message>
        <source>By a rule</source>
        <translation>Por uma regra</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Diretamente</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Lido às %1</translation>
    </message>
    <message>
        <source>No group is planned.</source>
        <translation>Nenhum grupo está planejado.</translation>
    </message>
    <message>
        <source>This user is in no access group.</source>
        <translation>Este usuário não está em nenhum grupo de acesso.</translation>
    </message>
    <message>
        <source>This is planned: it counts as soon as the invitation has been accepted.</source>
        <translation>Isto está planejado: passa a valer assim que o convite for aceito.</translation>
    </message>
    <message>
        <source>Not everything could be read: %1</source>
        <extracomment>%1 is technical text</extracomment>
        <translation>Não foi possível ler tudo: %1</translation>
    </message>
    <message>
        <source>&amp;Remove from group …</source>
        <translation>&amp;Remover do grupo…</translation>
    </message>
    <message>
        <source>A rule of the group makes this user a member.</source>
        <translation>Uma regra do grupo torna este usuário membro.</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <extracomment>%1 is a name, %2 the name of a group</extracomment>
        <translation>Remover %1 de %2</translation>
    </message>
    <message>
        <source>What %1 loses is not known: not all access could be read.</source>
        <translation>Não se sabe o que %1 perde: não foi possível ler todo o acesso.</translation>
    </message>
    <message>
        <source>%1 loses:</source>
        <extracomment>%1 is a name; a list follows</extracomment>
        <translation>%1 perde:</translation>
    </message>
    <message>
        <source>Remove from group</source>
        <translation>Remover do grupo</translation>
    </message>
</context>
<context>
    <name>iam::HeaderBar</name>
    <message>
        <source>Service ID</source>
        <translation>ID de serviço</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gerenciar</translation>
    </message>
    <message>
        <source>Access (IAM)</source>
        <translation>Acesso (IAM)</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Somente leitura</translation>
    </message>
</context>
<context>
    <name>iam::HelpWindow</name>
    <message>
        <source>Guide – IAM Console</source>
        <translation>Guia – IAM Console</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas do guia</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
</context>
<context>
    <name>iam::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Pesquisar no histórico</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horário</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
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
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>This service offers no such operation to programs.</source>
        <translation>Este serviço não oferece essa operação a programas.</translation>
    </message>
    <message>
        <source>Reading the events …</source>
        <translation>Lendo os eventos…</translation>
    </message>
    <message>
        <source>The events could not be read.</source>
        <translation>Não foi possível ler os eventos.</translation>
    </message>
    <message>
        <source>Nothing is recorded about this user.</source>
        <translation>Nada está registrado sobre este usuário.</translation>
    </message>
</context>
<context>
    <name>iam::IbmidDialog</name>
    <message>
        <source>C&amp;heck</source>
        <translation>Veri&amp;ficar</translation>
    </message>
    <message>
        <source>Update the IBMid of %1</source>
        <translation>Atualizar o IBMid de %1</translation>
    </message>
    <message>
        <source>Current ID: %1</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>ID atual: %1</translation>
    </message>
    <message>
        <source>&amp;New IBMid</source>
        <translation>&amp;Novo IBMid</translation>
    </message>
    <message>
        <source>New IBMid</source>
        <translation>Novo IBMid</translation>
    </message>
    <message>
        <source>The new ID takes over all access. %1 leaves the account; to keep it as a member, invite it again and give it access. This cannot be undone.</source>
        <translation>O novo ID assume todo o acesso. %1 sai da conta; para mantê-lo como membro, convide-o novamente e conceda acesso a ele. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>The new ID is invited with the same groups and policies. When it has accepted, the console offers to remove %1.</source>
        <translation>O novo ID é convidado com os mesmos grupos e políticas. Depois que ele aceitar, o console oferece remover %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Replace by invitation …</source>
        <translation>Substituir por convite…</translation>
    </message>
    <message>
        <source>This service offers no such operation to programs.</source>
        <translation>Este serviço não oferece essa operação a programas.</translation>
    </message>
    <message>
        <source>You can do it yourself on this user&apos;s page of the web console; the list here is read again meanwhile. Or replace the ID by an invitation.</source>
        <translation>Você mesmo pode fazer isto na página deste usuário no console da web; enquanto isso, a lista é lida novamente aqui. Ou substitua o ID por um convite.</translation>
    </message>
    <message>
        <source>Open the web console</source>
        <translation>Abrir o console da web</translation>
    </message>
    <message>
        <source>Enter the new IBMid.</source>
        <translation>Insira o novo IBMid.</translation>
    </message>
    <message>
        <source>Not a valid e-mail address: %1.</source>
        <extracomment>%1 is what is wrong, such as &quot;no @ in it&quot;</extracomment>
        <translation>Não é um endereço de e-mail válido: %1.</translation>
    </message>
    <message>
        <source>This is the current ID.</source>
        <translation>Este é o ID atual.</translation>
    </message>
    <message>
        <source>%1 is already a member.</source>
        <translation>%1 já é membro.</translation>
    </message>
    <message>
        <source>Nobody in this account has this ID. Whether there is such an IBMid shows when updating.</source>
        <translation>Ninguém nesta conta tem este ID. Se esse IBMid existe será visto ao atualizar.</translation>
    </message>
    <message>
        <source>Nobody in this account has this ID.</source>
        <translation>Ninguém nesta conta tem este ID.</translation>
    </message>
    <message>
        <source>There is no IBMid %1. It can be created at My IBM; for an address of a company with its own sign-in, it comes into being at the first sign-in.</source>
        <translation>Não existe o IBMid %1. Ele pode ser criado no My IBM; para o endereço de uma empresa com login próprio, ele é criado no primeiro login.</translation>
    </message>
</context>
<context>
    <name>iam::InvitationPanel</name>
    <message>
        <source>In this invitation</source>
        <translation>Neste convite</translation>
    </message>
    <message numerus="yes">
        <source>All %n people get the same access.</source>
        <translation>
            <numerusform>%n pessoa recebe este acesso.</numerusform>
            <numerusform>Todas as %n pessoas recebem o mesmo acesso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access group</source>
        <translation>Grupo de acesso</translation>
    </message>
    <message>
        <source>Another policy here already gives this.</source>
        <translation>Outra política aqui já concede isto.</translation>
    </message>
    <message>
        <source>Classic infrastructure</source>
        <translation>Infraestrutura clássica</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>%n permissão</numerusform>
            <numerusform>%n permissões</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with access of their own</source>
        <translation>
            <numerusform>%n pessoa com acesso próprio</numerusform>
            <numerusform>%n pessoas com acesso próprio</numerusform>
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
        <translation>Sem acesso</translation>
    </message>
    <message>
        <source>An invitation cannot carry what is marked “after acceptance”. The console gives it when the person has accepted.</source>
        <translation>Um convite não pode incluir o que está marcado com “após a aceitação”. O console o concede quando a pessoa tiver aceitado.</translation>
    </message>
    <message>
        <source>This person will be able to remove others, including you.</source>
        <translation>Esta pessoa poderá remover outras, inclusive você.</translation>
    </message>
    <message>
        <source>These people will be able to remove others, including you.</source>
        <translation>Estas pessoas poderão remover outras, inclusive você.</translation>
    </message>
    <message>
        <source>after acceptance</source>
        <translation>após a aceitação</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is something in the invitation</extracomment>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <extracomment>%1 is something in the invitation</extracomment>
        <translation>Retirar %1</translation>
    </message>
</context>
<context>
    <name>iam::InviteWizard</name>
    <message>
        <source>Reading what colleagues have …</source>
        <translation>Lendo o que os colegas têm…</translation>
    </message>
    <message>
        <source>You may not give these access groups, or there are none of that name: %1.</source>
        <extracomment>%1 is a list of names from a file</extracomment>
        <translation>Você não pode conceder estes grupos de acesso ou não há nenhum com esse nome: %1.</translation>
    </message>
    <message>
        <source>Reading the access groups …</source>
        <translation>Lendo os grupos de acesso…</translation>
    </message>
    <message>
        <source>The access of these colleagues cannot be read: %1.</source>
        <extracomment>%1 is a list of addresses</extracomment>
        <translation>Não é possível ler o acesso destes colegas: %1.</translation>
    </message>
    <message>
        <source>Nobody is left to invite.</source>
        <translation>Não resta ninguém para convidar.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Invite %n person(s)</source>
        <translation>
            <numerusform>&amp;Convidar %n pessoa</numerusform>
            <numerusform>&amp;Convidar %n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n invitation(s)</source>
        <extracomment>%1 is &quot;3 people&quot;</extracomment>
        <translation>
            <numerusform>%1, %n convite</numerusform>
            <numerusform>%1, %n convites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>You have a policy that is not added.</source>
        <translation>Você tem uma política que não foi incluída.</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Rascunho guardado às %1</translation>
    </message>
    <message>
        <source>Continue your draft?</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Continuar o rascunho?</translation>
    </message>
    <message>
        <source>It was kept on %1.</source>
        <translation>Foi guardado em %1.</translation>
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
        <translation>Continuar a execução de %1?</translation>
    </message>
    <message>
        <source>%1 done, %2 open, %3 unclear.</source>
        <extracomment>numbers of people</extracomment>
        <translation>%1 concluídos, %2 em aberto, %3 indefinidos.</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>Con&amp;tinuar</translation>
    </message>
    <message>
        <source>Disc&amp;ard</source>
        <translation>De&amp;scartar</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>Convidar usuários</translation>
    </message>
    <message>
        <source>People</source>
        <comment>step</comment>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Access</source>
        <comment>step</comment>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>step</comment>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>step</comment>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>&amp;Save as draft</source>
        <translation>Salvar como &amp;rascunho</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>Si&amp;mulação</translation>
    </message>
    <message>
        <source>Cop&amp;y as</source>
        <translation>Cop&amp;iar como</translation>
    </message>
    <message>
        <source>Save &amp;table</source>
        <translation>Salvar ta&amp;bela</translation>
    </message>
    <message>
        <source>New &amp;run with the failed</source>
        <translation>Nova &amp;execução com as falhas</translation>
    </message>
    <message>
        <source>The failed people were to get different access. Try each again here, or save the table and start from it.</source>
        <translation>As pessoas com falha receberiam acessos diferentes. Tente cada uma novamente aqui ou salve a tabela e comece por ela.</translation>
    </message>
</context>
<context>
    <name>iam::InviteeWindow</name>
    <message>
        <source>Accepted. You are now a member of %1.</source>
        <translation>Aceito. Agora você é membro de %1.</translation>
    </message>
    <message>
        <source>Accepted by a call. You are now a member.</source>
        <translation>Aceito por uma chamada. Agora você é membro.</translation>
    </message>
    <message>
        <source>Accepted. You are now a member.</source>
        <translation>Aceito. Agora você é membro.</translation>
    </message>
    <message>
        <source>Nobody of that address is known or invited.</source>
        <translation>Ninguém com esse endereço é conhecido ou foi convidado.</translation>
    </message>
    <message>
        <source>The inbox could not be read.</source>
        <translation>Não foi possível ler a caixa de entrada.</translation>
    </message>
    <message>
        <source>From %1, sent %2</source>
        <extracomment>%1 is who sent an invitation, %2 a date and time</extracomment>
        <translation>De %1, enviado em %2</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Link: %1</translation>
    </message>
    <message>
        <source>Can be accepted until %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Pode ser aceito até %1.</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>Nenhuma mensagem.</translation>
    </message>
    <message>
        <source>The notifications could not be read.</source>
        <translation>Não foi possível ler as notificações.</translation>
    </message>
    <message>
        <source>No notifications.</source>
        <translation>Nenhuma notificação.</translation>
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
        <translation>Não aceito.</translation>
    </message>
    <message>
        <source>The API key was not created.</source>
        <translation>A chave de API não foi criada.</translation>
    </message>
    <message>
        <source>The API key %1 is created.</source>
        <translation>A chave de API %1 foi criada.</translation>
    </message>
    <message>
        <source>This window can use it until it is closed.</source>
        <translation>Esta janela pode usá-la até ser fechada.</translation>
    </message>
    <message>
        <source>The API key was used to sign in.</source>
        <translation>A chave de API foi usada para efetuar login.</translation>
    </message>
    <message>
        <source>The API key does not work.</source>
        <translation>A chave de API não funciona.</translation>
    </message>
    <message>
        <source>Invitee (demo)</source>
        <translation>Convidado (demo)</translation>
    </message>
    <message>
        <source>&amp;Sign in as</source>
        <translation>&amp;Efetuar login como</translation>
    </message>
    <message>
        <source>Address of the invited person</source>
        <translation>Endereço da pessoa convidada</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Efetuar login</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Caixa de entrada</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Chaves de API</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Accept by the link</source>
        <translation>Aceitar pelo link</translation>
    </message>
    <message>
        <source>Accept by a call</source>
        <translation>Aceitar por uma chamada</translation>
    </message>
    <message>
        <source>Search notifications</source>
        <translation>Pesquisar notificações</translation>
    </message>
    <message>
        <source>Type of notifications</source>
        <translation>Tipo de notificações</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Name of the new API key</source>
        <translation>Nome da nova chave de API</translation>
    </message>
    <message>
        <source>Create API key</source>
        <translation>Criar chave de API</translation>
    </message>
    <message>
        <source>Use the API key</source>
        <translation>Usar a chave de API</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Entre primeiro.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>O nome está vazio.</translation>
    </message>
    <message>
        <source>Only a key that was created here can be used here.</source>
        <translation>Só uma chave criada aqui pode ser usada aqui.</translation>
    </message>
    <message>
        <source>There is nothing to accept.</source>
        <translation>Não há nada a aceitar.</translation>
    </message>
    <message>
        <source>Enter both names first.</source>
        <translation>Digite primeiro os dois nomes.</translation>
    </message>
    <message>
        <source>Somebody new accepts by the link.</source>
        <translation>Quem é novo aceita pelo link.</translation>
    </message>
    <message>
        <source>Being sent.</source>
        <translation>Enviando.</translation>
    </message>
</context>
<context>
    <name>iam::JournalDetails</name>
    <message>
        <source>from %1 to %2</source>
        <extracomment>what was changed in the words of the service: %1 what it was before, %2 what it is now, such as ACTIVE and SUSPENDED</extracomment>
        <translation>de %1 para %2</translation>
    </message>
    <message>
        <source>%1, attempt begun with %2</source>
        <translation>%1, tentativa iniciada com %2</translation>
    </message>
    <message>
        <source>Details of the entry</source>
        <translation>Detalhes da entrada</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horário</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Trace number</source>
        <translation>Número de rastreio</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>What the user had</source>
        <translation>O que o usuário tinha</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Puts the whole entry on the clipboard.</source>
        <translation>Coloca a entrada inteira na área de transferência.</translation>
    </message>
    <message>
        <source>Invite again with the same access …</source>
        <translation>Convidar de novo com o mesmo acesso …</translation>
    </message>
    <message>
        <source>Choose an entry to see its request and the answer.</source>
        <translation>Escolha uma entrada para ver a solicitação e a resposta.</translation>
    </message>
</context>
<context>
    <name>iam::JournalExportDialog</name>
    <message>
        <source>%1 of %2 written</source>
        <extracomment>%1 and %2 are numbers of entries of the journal</extracomment>
        <translation>%1 de %2 gravados</translation>
    </message>
    <message>
        <source>Export journal</source>
        <translation>Exportar diário</translation>
    </message>
    <message>
        <source>All entries about the account %1, as activity events. There are no secrets in them.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Todas as entradas sobre a conta %1, como eventos de atividade. Não contêm segredos.</translation>
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
        <translation>Não foi possível gravar uma entrada no diário.</translation>
    </message>
    <message>
        <source>the newest %1 shown</source>
        <translation>as %1 mais recentes mostradas</translation>
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
        <translation>Não foi possível ler o diário.</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Nenhuma entrada corresponde.</translation>
    </message>
    <message>
        <source>The search looks at names, addresses, IDs, requests and answers.</source>
        <translation>A busca olha nomes, endereços, IDs, solicitações e respostas.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Nada foi feito ainda.</translation>
    </message>
    <message>
        <source>Every attempt to change something is listed here, with its request and what became of it.</source>
        <translation>Cada tentativa de alterar algo consta aqui, com a solicitação e o que resultou dela.</translation>
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
        <translation>Não foi possível verificar o diário.</translation>
    </message>
    <message>
        <source>The journal is whole.</source>
        <translation>O diário está íntegro.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were checked: none was changed, and none is missing.</source>
        <translation>
            <numerusform>%n entrada foi verificada: não foi alterada e nenhuma falta.</numerusform>
            <numerusform>%n entradas foram verificadas: nenhuma foi alterada e nenhuma falta.</numerusform>
        </translation>
    </message>
    <message>
        <source>It says now: %1.</source>
        <extracomment>what an entry of the journal says; %1 is a time, an action and its outcome</extracomment>
        <translation>Agora diz: %1.</translation>
    </message>
    <message>
        <source>It cannot be read any more.</source>
        <translation>Não pode mais ser lida.</translation>
    </message>
    <message>
        <source>Before it stands: %1.</source>
        <extracomment>%1 is a time, an action and its outcome</extracomment>
        <translation>Antes dela está: %1.</translation>
    </message>
    <message>
        <source>Behind it stands: %1.</source>
        <extracomment>%1 is a time, an action and its outcome</extracomment>
        <translation>Depois dela está: %1.</translation>
    </message>
    <message>
        <source>What follows it is not proven.</source>
        <translation>O que se segue não está provado.</translation>
    </message>
    <message>
        <source>Entry %1 of the journal is missing.</source>
        <extracomment>%1 is the number of an entry of the journal</extracomment>
        <translation>A entrada %1 do diário está faltando.</translation>
    </message>
    <message>
        <source>Entry %1 of the journal was changed after it was written.</source>
        <translation>A entrada %1 do diário foi alterada depois de gravada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Diário</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Checks that no entry was changed or removed since it was written.</source>
        <translation>Verifica que nenhuma entrada foi alterada ou removida desde que foi gravada.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Writes all entries to a file, as activity events.</source>
        <translation>Grava todas as entradas em um arquivo, como eventos de atividade.</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Buscar no diário</translation>
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
        <translation>Convidar</translation>
    </message>
    <message>
        <source>Resend invitation</source>
        <comment>action of an entry</comment>
        <translation>Reenviar convite</translation>
    </message>
    <message>
        <source>Cancel invitation</source>
        <comment>action of an entry</comment>
        <translation>Cancelar convite</translation>
    </message>
    <message>
        <source>Clear failed invitation</source>
        <comment>action of an entry</comment>
        <translation>Limpar convite com falha</translation>
    </message>
    <message>
        <source>Remove user</source>
        <comment>action of an entry</comment>
        <translation>Remover usuário</translation>
    </message>
    <message>
        <source>Leave account</source>
        <comment>action of an entry</comment>
        <translation>Sair da conta</translation>
    </message>
    <message>
        <source>Add VPN-only user</source>
        <comment>action of an entry</comment>
        <translation>Adicionar usuário somente VPN</translation>
    </message>
    <message>
        <source>Change status</source>
        <comment>action of an entry</comment>
        <translation>Alterar status</translation>
    </message>
    <message>
        <source>Change parent</source>
        <comment>action of an entry</comment>
        <translation>Alterar superior</translation>
    </message>
    <message>
        <source>Update IBMid</source>
        <comment>action of an entry</comment>
        <translation>Atualizar IBMid</translation>
    </message>
    <message>
        <source>Classic permissions</source>
        <comment>action of an entry</comment>
        <translation>Permissões clássicas</translation>
    </message>
    <message>
        <source>Add to group</source>
        <comment>action of an entry</comment>
        <translation>Adicionar ao grupo</translation>
    </message>
    <message>
        <source>Remove from group</source>
        <comment>action of an entry</comment>
        <translation>Remover do grupo</translation>
    </message>
    <message>
        <source>Add policy</source>
        <comment>action of an entry</comment>
        <translation>Adicionar política</translation>
    </message>
    <message>
        <source>Edit policy</source>
        <comment>action of an entry</comment>
        <translation>Editar política</translation>
    </message>
    <message>
        <source>Remove policy</source>
        <comment>action of an entry</comment>
        <translation>Remover política</translation>
    </message>
    <message>
        <source>Allowed IP addresses</source>
        <comment>action of an entry</comment>
        <translation>Endereços IP permitidos</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>action of an entry</comment>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Create access group</source>
        <comment>action of an entry</comment>
        <translation>Criar grupo de acesso</translation>
    </message>
    <message>
        <source>Account settings</source>
        <comment>action of an entry</comment>
        <translation>Configurações da conta</translation>
    </message>
    <message>
        <source>Another change</source>
        <comment>action of an entry</comment>
        <translation>Outra alteração</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>outcome of an entry</comment>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Success</source>
        <comment>outcome of an entry</comment>
        <translation>Sucesso</translation>
    </message>
    <message>
        <source>Failure</source>
        <comment>outcome of an entry</comment>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>outcome of an entry</comment>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horário</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
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
        <translation>Serviço de demonstração neste computador</translation>
    </message>
    <message>
        <source>API key in the key store · last opened %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Chave de API no armazenamento de chaves · última abertura: %1</translation>
    </message>
    <message>
        <source>API key · last opened %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Chave de API · última abertura: %1</translation>
    </message>
    <message>
        <source>Passcode · last opened %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Código de acesso · última abertura: %1</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>Contas neste computador</translation>
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
        <translation>%1 – Usuários – IAM Console</translation>
    </message>
    <message>
        <source>About IAM Console</source>
        <translation>Sobre o IAM Console</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>A console for the users of a cloud account: invite people, watch over their invitations, remove them.</source>
        <translation>Um console para os usuários de uma conta de nuvem: convidar pessoas, acompanhar seus convites, removê-las.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Invite users …</source>
        <translation>&amp;Convidar usuários…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>At&amp;ualizar</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Pesquisar</translation>
    </message>
    <message>
        <source>Select &amp;all that match</source>
        <translation>Selecionar &amp;todas as correspondências</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>&amp;Limpar seleção</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Pré-&amp;visualização</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Próximo painel</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Painel anterior</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>&amp;About IAM Console</source>
        <translation>&amp;Sobre o IAM Console</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <comment>theme</comment>
        <translation>&amp;Seguir o sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>theme</comment>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>theme</comment>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <comment>theme</comment>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Conta</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
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
        <translation>&amp;Usuários</translation>
    </message>
    <message>
        <source>&amp;Invitations</source>
        <translation>Con&amp;vites</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajuda</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visualizações</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Idioma do sistema</translation>
    </message>
    <message>
        <source>The key could not be kept in the key store.</source>
        <translation>Não foi possível manter a chave no armazenamento de chaves.</translation>
    </message>
    <message>
        <source>It stays in memory until this account is closed.</source>
        <translation>Ela permanece na memória até que esta conta seja fechada.</translation>
    </message>
    <message>
        <source>Change a real account?</source>
        <translation>Alterar uma conta real?</translation>
    </message>
    <message>
        <source>Changes here affect the real account %1.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>As alterações aqui afetam a conta real %1.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. You are asked once, until the account is closed.</source>
        <translation>Nada foi enviado ainda. A pergunta é feita uma vez, até que a conta seja fechada.</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Não alterar nada</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>Permitir alterações</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Não há nada para desfazer.</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Undo …</source>
        <translation>&amp;Desfazer…</translation>
    </message>
    <message>
        <source>In&amp;vitee (demo) …</source>
        <translation>Convi&amp;dado (demo)…</translation>
    </message>
    <message>
        <source>Remove by user ID or e-&amp;mail …</source>
        <translation>Remover por &amp;ID do usuário ou e-mail…</translation>
    </message>
    <message>
        <source>&amp;Open another account …</source>
        <translation>&amp;Abrir outra conta…</translation>
    </message>
    <message>
        <source>&amp;Close this account</source>
        <translation>&amp;Fechar esta conta</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copiar diagnóstico</translation>
    </message>
    <message>
        <source>&amp;Close the tab</source>
        <translation>&amp;Fechar a guia</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Guia &amp;anterior</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <comment>whom the actions are about</comment>
        <translation>
            <numerusform>%n usuário</numerusform>
            <numerusform>%n usuários</numerusform>
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
        <translation>%1 está no estado %2: isto não é possível.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Co&amp;mmand palette …</source>
        <translation>Paleta de co&amp;mandos …</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Pró&amp;xima guia</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Execuções</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Diário</translation>
    </message>
    <message>
        <source>&amp;Tell at the start what expires soon</source>
        <translation>&amp;Avisar no início o que expira em breve</translation>
    </message>
    <message>
        <source>Read on&amp;ly</source>
        <translation>&amp;Somente leitura</translation>
    </message>
    <message>
        <source>&amp;Guide (F1)</source>
        <translation>&amp;Guia (F1)</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Ferramentas</translation>
    </message>
    <message>
        <source>Invitation tria&amp;ge</source>
        <translation>&amp;Triagem de convites</translation>
    </message>
    <message>
        <source>Invitation triage</source>
        <translation>Triagem de convites</translation>
    </message>
</context>
<context>
    <name>iam::NameDelegate</name>
    <message>
        <source>owner</source>
        <comment>tag of a user</comment>
        <translation>proprietário</translation>
    </message>
    <message>
        <source>self</source>
        <comment>tag of a user</comment>
        <translation>você</translation>
    </message>
    <message>
        <source>new</source>
        <comment>tag of a row</comment>
        <translation>novo</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>tag of a row</comment>
        <translation>alterado</translation>
    </message>
</context>
<context>
    <name>iam::NavigationList</name>
    <message>
        <source>Navigation</source>
        <translation>Navegação</translation>
    </message>
</context>
<context>
    <name>iam::NotOfferedDialog</name>
    <message>
        <source>This service offers no such operation to programs.</source>
        <translation>Este serviço não oferece essa operação a programas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Open the web console</source>
        <translation>Abrir o console da web</translation>
    </message>
</context>
<context>
    <name>iam::OutcomeBar</name>
    <message>
        <source>Retr&amp;y</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>&amp;Watch on</source>
        <translation>Continuar &amp;acompanhando</translation>
    </message>
    <message>
        <source>Cancel &amp;invite</source>
        <translation>Cancelar &amp;convite</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>Copiar &amp;detalhes</translation>
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
        <translation>Sair sem salvar?</translation>
    </message>
    <message>
        <source>These sections have changes that are not saved: %1.</source>
        <extracomment>%1 are names of sections, such as &quot;Sign-in&quot;</extracomment>
        <translation>Estas seções têm alterações não salvas: %1.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Open pages</source>
        <translation>Páginas abertas</translation>
    </message>
</context>
<context>
    <name>iam::PaletteButton</name>
    <message>
        <source>Search actions and users</source>
        <translation>Procurar ações e usuários</translation>
    </message>
</context>
<context>
    <name>iam::PaletteModel</name>
    <message>
        <source>Actions</source>
        <comment>group of the command palette</comment>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>group of the command palette</comment>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Views</source>
        <comment>group of the command palette</comment>
        <translation>Visualizações</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>group of the command palette</comment>
        <translation>Configurações</translation>
    </message>
</context>
<context>
    <name>iam::ParentDialog</name>
    <message>
        <source>Reading the hierarchy …</source>
        <translation>Lendo a hierarquia…</translation>
    </message>
    <message>
        <source>New parent of %1</source>
        <translation>Novo superior de %1</translation>
    </message>
    <message>
        <source>Whoever is above a user in the classic hierarchy can change and remove them.</source>
        <translation>Quem está acima de um usuário na hierarquia clássica pode alterá-lo e removê-lo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>The hierarchy could not be read. The service checks that there is no loop.</source>
        <translation>Não foi possível ler a hierarquia. O serviço verifica se não há nenhum ciclo.</translation>
    </message>
    <message>
        <source>This user is at the top of the hierarchy.</source>
        <translation>Este usuário está no topo da hierarquia.</translation>
    </message>
    <message>
        <source>Parent now: %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Superior atual: %1</translation>
    </message>
    <message>
        <source>This would make a loop.</source>
        <translation>Isto criaria um ciclo.</translation>
    </message>
    <message>
        <source>Choose a user.</source>
        <translation>Escolha um usuário.</translation>
    </message>
    <message>
        <source>This is the present parent.</source>
        <translation>Este é o superior atual.</translation>
    </message>
</context>
<context>
    <name>iam::PeopleStep</name>
    <message>
        <source>The pasted table</source>
        <translation>A tabela colada</translation>
    </message>
    <message>
        <source>&amp;Addresses</source>
        <translation>&amp;Endereços</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Endereços de e-mail</translation>
    </message>
    <message>
        <source>ada@example.com, Ed Larsen &lt;ed@example.com&gt;</source>
        <translation>ada@example.com, Ed Larsen &lt;ed@example.com&gt;</translation>
    </message>
    <message>
        <source>Drop a .csv or .txt file here</source>
        <translation>Solte um arquivo .csv ou .txt aqui</translation>
    </message>
    <message>
        <source>Choose &amp;file</source>
        <translation>Escolher ar&amp;quivo</translation>
    </message>
    <message>
        <source>Remove all &amp;blocked</source>
        <translation>Remover todos os &amp;bloqueados</translation>
    </message>
    <message>
        <source>What will happen to each address</source>
        <translation>O que acontecerá com cada endereço</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <comment>in the list</comment>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be invited</source>
        <translation>
            <numerusform>%n será convidado</numerusform>
            <numerusform>%n serão convidados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a tick</source>
        <translation>
            <numerusform>%n precisa de uma marca</numerusform>
            <numerusform>%n precisam de uma marca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ignorado</numerusform>
            <numerusform>%n ignorados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n bloqueia</numerusform>
            <numerusform>%n bloqueiam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Will be sent in %n request(s) of at most 100.</source>
        <translation>
            <numerusform>Será enviado em %n solicitação de no máximo 100.</numerusform>
            <numerusform>Será enviado em %n solicitações de no máximo 100.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether somebody already uses the cloud shows only after sending. Who is new needs the link in the message.</source>
        <translation>Só depois do envio se sabe se alguém já usa a nuvem. Quem é novo precisa do link na mensagem.</translation>
    </message>
    <message>
        <source>Enter at least one address.</source>
        <translation>Insira pelo menos um endereço.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) block. Correct or remove them.</source>
        <translation>
            <numerusform>%n entrada bloqueia. Corrija-a ou remova-a.</numerusform>
            <numerusform>%n entradas bloqueiam. Corrija-as ou remova-as.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n people at once.</source>
        <translation>
            <numerusform>No máximo %n pessoa por vez.</numerusform>
            <numerusform>No máximo %n pessoas por vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to be invited all the same.</source>
        <translation>Marque o que deve ser convidado mesmo assim.</translation>
    </message>
    <message>
        <source>Nobody of these is new.</source>
        <translation>Nenhuma destas pessoas é nova.</translation>
    </message>
    <message>
        <source>Open a list of people</source>
        <translation>Abrir uma lista de pessoas</translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.txt);;All files (*)</source>
        <translation>Listas de pessoas (*.csv *.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <extracomment>%1 is a file, %2 the reason in the system&apos;s words</extracomment>
        <translation>Não é possível abrir %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a list of people.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 é grande demais para uma lista de pessoas.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>problems in a file</comment>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken from the file.</source>
        <translation>Nada foi aproveitado do arquivo.</translation>
    </message>
    <message>
        <source>Comma, semicolon, blank or line break between. Up to %1.</source>
        <extracomment>%1 is a number of people</extracomment>
        <translation>Separados por vírgula, ponto e vírgula, espaço ou quebra de linha. Até %1.</translation>
    </message>
</context>
<context>
    <name>iam::PeriodForm</name>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Uma vez</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanalmente</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Beginning of the access</source>
        <translation>Início do acesso</translation>
    </message>
    <message>
        <source>End of the access</source>
        <translation>Fim do acesso</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>O dia todo</translation>
    </message>
    <message>
        <source>From this time of the day</source>
        <translation>A partir deste horário do dia</translation>
    </message>
    <message>
        <source>To this time of the day</source>
        <translation>Até este horário do dia</translation>
    </message>
    <message>
        <source>Offset from UTC</source>
        <translation>Diferença em relação ao UTC</translation>
    </message>
    <message>
        <source>Daylight saving is not followed.</source>
        <translation>O horário de verão não é considerado.</translation>
    </message>
</context>
<context>
    <name>iam::PermissionList</name>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>%n permissão</numerusform>
            <numerusform>%n permissões</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search permissions</source>
        <translation>Pesquisar permissões</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Políticas de acesso %1</translation>
    </message>
    <message>
        <source>Access policies</source>
        <translation>Políticas de acesso</translation>
    </message>
    <message>
        <source>Assign access</source>
        <translation>Atribuir acesso</translation>
    </message>
    <message>
        <source>Search policies</source>
        <translation>Pesquisar políticas</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funções</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation>Lendo o acesso…</translation>
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
        <translation>Encerrado: %1</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Lido às %1</translation>
    </message>
    <message>
        <source>No policy is planned.</source>
        <translation>Nenhuma política está planejada.</translation>
    </message>
    <message>
        <source>This user has no policy of their own.</source>
        <translation>Este usuário não tem nenhuma política própria.</translation>
    </message>
    <message>
        <source>This is planned: it counts as soon as the invitation has been accepted.</source>
        <translation>Isto está planejado: passa a valer assim que o convite for aceito.</translation>
    </message>
    <message numerus="yes">
        <source>%n policy(ies) ended and give nothing any more. They are not deleted by themselves.</source>
        <translation>
            <numerusform>%n política foi encerrada e não concede mais nada. Ela não é excluída automaticamente.</numerusform>
            <numerusform>%n políticas foram encerradas e não concedem mais nada. Elas não são excluídas automaticamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n action(s) …</source>
        <extracomment>%1 is the name of a role, %n a number of actions</extracomment>
        <translation>
            <numerusform>%1: %n ação…</numerusform>
            <numerusform>%1: %n ações…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>This policy has conditions that the form cannot show.</source>
        <translation>Esta política tem condições que o formulário não pode mostrar.</translation>
    </message>
    <message>
        <source>&amp;Remove policy …</source>
        <translation>&amp;Remover política…</translation>
    </message>
    <message>
        <source>Remove the policy for %1</source>
        <extracomment>%1 is what a policy is for, such as the name of a service</extracomment>
        <translation>Remover a política para %1</translation>
    </message>
    <message>
        <source>%1 loses nothing: other policies allow the same.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 não perde nada: outras políticas permitem o mesmo.</translation>
    </message>
    <message>
        <source>%1 loses:</source>
        <extracomment>%1 is a name; a list follows</extracomment>
        <translation>%1 perde:</translation>
    </message>
    <message>
        <source>Remove policy</source>
        <translation>Remover política</translation>
    </message>
</context>
<context>
    <name>iam::PolicyForm</name>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation>Todos os serviços ativados para identidade e acesso</translation>
    </message>
    <message>
        <source>All Account management services</source>
        <translation>Todos os serviços de gerenciamento de conta</translation>
    </message>
    <message>
        <source>All IAM Account management services</source>
        <translation>Todos os serviços de gerenciamento de conta do IAM</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>service</comment>
        <extracomment>%1 is the display name of a service, %2 its technical name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Entire account</source>
        <translation>Conta inteira</translation>
    </message>
    <message>
        <source>One resource group</source>
        <translation>Um grupo de recursos</translation>
    </message>
    <message>
        <source>Specific resources</source>
        <translation>Recursos específicos</translation>
    </message>
    <message>
        <source>Reading the roles …</source>
        <translation>Lendo as funções…</translation>
    </message>
    <message>
        <source>Choose a service.</source>
        <translation>Escolha um serviço.</translation>
    </message>
    <message>
        <source>Choose a resource group.</source>
        <translation>Escolha um grupo de recursos.</translation>
    </message>
    <message>
        <source>At most 1,000 characters.</source>
        <translation>No máximo 1.000 caracteres.</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Insira um valor.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Escolha pelo menos uma função.</translation>
    </message>
    <message>
        <source>The end lies in the past.</source>
        <translation>O fim está no passado.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Escolha pelo menos um dia.</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>O fim deve ser posterior ao início.</translation>
    </message>
    <message>
        <source>You may not give this: it needs Administrator on the target.</source>
        <translation>Você não pode conceder isto: requer Administrator no destino.</translation>
    </message>
    <message>
        <source>Tick that you know what an administrator can do.</source>
        <translation>Marque que você sabe o que um administrador pode fazer.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condição</translation>
    </message>
    <message>
        <source>With “matches pattern”, QR-* matches QR-ml and QR-finance, and ? is any one character. A literal star is written {{*}}, a literal question mark {{?}}.</source>
        <translation>Com “corresponde ao padrão”, QR-* corresponde a QR-ml e QR-finance, e ? é qualquer caractere único. Um asterisco literal é escrito {{*}}; um ponto de interrogação literal, {{?}}.</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Incluir uma condição</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Grupo de recursos</translation>
    </message>
    <message>
        <source>Resource group access</source>
        <translation>Acesso ao grupo de recursos</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Sem acesso</translation>
    </message>
    <message>
        <source>Without Viewer on the group, its resources are hard to find.</source>
        <translation>Sem Viewer no grupo, é difícil encontrar seus recursos.</translation>
    </message>
    <message>
        <source>This person will be able to remove others, including you.</source>
        <translation>Esta pessoa poderá remover outras, inclusive você.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
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
        <translation>é igual a</translation>
    </message>
    <message>
        <source>matches pattern</source>
        <translation>corresponde ao padrão</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Remover esta condição</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n ação</numerusform>
            <numerusform>%n ações</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions of %1</source>
        <extracomment>%1 is the name of a role</extracomment>
        <translation>Ações de %1</translation>
    </message>
    <message>
        <source>Platform roles</source>
        <translation>Funções da plataforma</translation>
    </message>
    <message>
        <source>Service roles</source>
        <translation>Funções de serviço</translation>
    </message>
    <message>
        <source>Custom roles</source>
        <translation>Funções customizadas</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2: %n action(s)</source>
        <extracomment>%1 is the name of a role, %2 what it is for, %n a number of actions</extracomment>
        <translation>
            <numerusform>%1 em %2: %n ação</numerusform>
            <numerusform>%1 em %2: %n ações</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing of this kind that you may give.</source>
        <translation>Não há nada deste tipo que você possa conceder.</translation>
    </message>
</context>
<context>
    <name>iam::PolicyPart</name>
    <message>
        <source>Clears the form and puts the policy into the invitation.</source>
        <translation>Limpa o formulário e coloca a política no convite.</translation>
    </message>
    <message>
        <source>&amp;Add policy</source>
        <translation>Incluir polí&amp;tica</translation>
    </message>
</context>
<context>
    <name>iam::PreviewPane</name>
    <message>
        <source>Close preview</source>
        <translation>Fechar pré-visualização</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Mais ações</translation>
    </message>
    <message>
        <source>Choose a user to see more.</source>
        <translation>Escolha um usuário para ver mais.</translation>
    </message>
    <message>
        <source>A person who is new to the cloud can accept only through the link in the message. Ask to look in the spam folder.</source>
        <translation>Uma pessoa que é nova na nuvem só pode aceitar pelo link na mensagem. Peça a ela que verifique a pasta de spam.</translation>
    </message>
    <message>
        <source>expires %1</source>
        <extracomment>%1 is &quot;in 5 days&quot; or &quot;today&quot;</extracomment>
        <translation>expira %1</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Convite</translation>
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
        <translation>Enviado</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirou</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Incluído</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Convidado por</translation>
    </message>
    <message>
        <source>IAM ID</source>
        <translation>IAM ID</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID do usuário</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) wait for acceptance.</source>
        <translation>
            <numerusform>%n atribuição aguarda a aceitação.</numerusform>
            <numerusform>%n atribuições aguardam a aceitação.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::ProgressStep</name>
    <message>
        <source>What became of each address</source>
        <translation>O que aconteceu com cada endereço</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>%1 and %2 are numbers of people</extracomment>
        <translation>%1 de %2 concluídos</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Concluído.</translation>
    </message>
    <message>
        <source>Sending. Every step is on disk: closing the window does not lose the run.</source>
        <translation>Enviando. Cada etapa está em disco: fechar a janela não perde a execução.</translation>
    </message>
    <message>
        <source>Goes on at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Continua às %1.</translation>
    </message>
    <message>
        <source>Sent. Looking until everybody is through.</source>
        <translation>Enviado. Em observação até que todos estejam concluídos.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Em pausa.</translation>
    </message>
    <message>
        <source>Stopped. What was not sent can still be sent.</source>
        <translation>Interrompido. O que não foi enviado ainda pode ser enviado.</translation>
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
        <translation>A execução está em pausa.</translation>
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
        <translation>Salvar a tabela</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The table could not be saved.</source>
        <translation>Não foi possível salvar a tabela.</translation>
    </message>
</context>
<context>
    <name>iam::RemoveByAddressDialog</name>
    <message>
        <source>Remove by user ID or e-mail</source>
        <translation>Remover por ID do usuário ou e-mail</translation>
    </message>
    <message>
        <source>Whoever is in the list is shown first with all that goes. Somebody whom you cannot see in the list is removed at once, and that cannot be undone.</source>
        <translation>Quem está na lista é mostrado primeiro com tudo o que será perdido. Quem você não pode ver na lista é removido imediatamente, e isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>&amp;User ID</source>
        <translation>ID do &amp;usuário</translation>
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
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>Remover usuário</translation>
    </message>
    <message>
        <source>Give a user ID, or e-mail and realm.</source>
        <translation>Informe um ID do usuário, ou e-mail e realm.</translation>
    </message>
    <message>
        <source>Nobody of that ID or address is in the account.</source>
        <translation>Ninguém com esse ID ou endereço está na conta.</translation>
    </message>
</context>
<context>
    <name>iam::RemoveDialog</name>
    <message>
        <source>Remove %1?</source>
        <translation>Remover %1?</translation>
    </message>
    <message>
        <source>%1 cannot be removed while these users depend on them in the classic hierarchy.</source>
        <translation>Não é possível remover %1 enquanto estes usuários dependerem dessa pessoa na hierarquia clássica.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>Remover usuário</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efeito</translation>
    </message>
    <message>
        <source>%1 can no longer sign in to the console for this account, switch to it, or use its resources.</source>
        <translation>%1 não poderá mais efetuar login no console para esta conta, alternar para ela nem usar seus recursos.</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Chaves de API</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
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
        <translation>Parar leitura</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Resources created by %1 stay. You or the administrator of a service can give others access to them.</source>
        <translation>Os recursos criados por %1 permanecem. Você ou o administrador de um serviço pode conceder acesso a eles a outras pessoas.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidade</translation>
    </message>
    <message>
        <source>The IBMid %1 is not deleted.</source>
        <translation>O IBMid %1 não é excluído.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Removal cannot be undone. The console keeps the list of the access, so that %1 can be invited again with the same.</source>
        <translation>A remoção não pode ser desfeita. O console guarda a lista do acesso, para que %1 possa ser convidado novamente com o mesmo.</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>Em vez disso</translation>
    </message>
    <message>
        <source>Suspend: keeps membership and access, but nothing can be done in this account. Limit by time: can still see the account, but has no access outside the period.</source>
        <translation>Suspender: mantém a associação e o acesso, mas nada pode ser feito nesta conta. Limitar por tempo: ainda pode ver a conta, mas não tem acesso fora do período.</translation>
    </message>
    <message>
        <source>Suspend: keeps membership and access, but nothing can be done in this account.</source>
        <translation>Suspender: mantém a associação e o acesso, mas nada pode ser feito nesta conta.</translation>
    </message>
    <message>
        <source>Suspend …</source>
        <translation>Suspender…</translation>
    </message>
    <message>
        <source>Limit by time …</source>
        <translation>Limitar por tempo…</translation>
    </message>
    <message>
        <source>remove</source>
        <extracomment>the word that must be typed before somebody important is removed</extracomment>
        <translation>remover</translation>
    </message>
    <message>
        <source>%1 is an administrator of all account management services. Type “%2” to go on:</source>
        <translation>%1 é administrador de todos os serviços de gerenciamento de conta. Digite “%2” para continuar:</translation>
    </message>
    <message>
        <source>%1 · %2 · reading what goes …</source>
        <extracomment>%1 is an e-mail address, %2 an IAM ID</extracomment>
        <translation>%1 · %2 · lendo o que será perdido…</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>everything was read at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>tudo foi lido às %1</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <extracomment>%1 is a list such as &quot;the groups, the policies&quot;</extracomment>
        <translation>não foi possível ler: %1</translation>
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
        <translation>Não foi possível ler. Todas as chaves de API criadas por %1 são excluídas.</translation>
    </message>
    <message>
        <source>%1 has created no API keys.</source>
        <translation>%1 não criou nenhuma chave de API.</translation>
    </message>
    <message>
        <source>%1 (used today)</source>
        <extracomment>%1 is the name of an API key</extracomment>
        <translation>%1 (usada hoje)</translation>
    </message>
    <message>
        <source>%1 (used in the last 7 days)</source>
        <extracomment>%1 is the name of an API key</extracomment>
        <translation>%1 (usada nos últimos 7 dias)</translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) created by %1 are deleted: %2. Programs that use them stop working.</source>
        <extracomment>%n API keys; %1 is a person, %2 the names of the keys</extracomment>
        <translation>
            <numerusform>%n chave de API criada por %1 é excluída: %2. Os programas que a usam deixam de funcionar.</numerusform>
            <numerusform>%n chaves de API criadas por %1 são excluídas: %2. Os programas que as usam deixam de funcionar.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The group memberships could not be read; they go all the same.</source>
        <translation>Não foi possível ler as associações a grupos; elas são perdidas mesmo assim.</translation>
    </message>
    <message>
        <source>No group memberships.</source>
        <translation>Nenhuma associação a grupos.</translation>
    </message>
    <message numerus="yes">
        <source>%n group membership(s) go: %1.</source>
        <translation>
            <numerusform>%n associação a grupo será perdida: %1.</numerusform>
            <numerusform>%n associações a grupos serão perdidas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policies could not be read; they go all the same.</source>
        <translation>Não foi possível ler as políticas; elas são perdidas mesmo assim.</translation>
    </message>
    <message>
        <source>No policies.</source>
        <translation>Nenhuma política.</translation>
    </message>
    <message numerus="yes">
        <source>%n policies go: %1.</source>
        <translation>
            <numerusform>%n política será perdida: %1.</numerusform>
            <numerusform>%n políticas serão perdidas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what goes …</source>
        <translation>Lendo o que será perdido…</translation>
    </message>
    <message>
        <source>Possible when no user blocks</source>
        <translation>Possível quando nenhum usuário bloqueia</translation>
    </message>
    <message>
        <source>The word is not typed yet.</source>
        <translation>A palavra ainda não foi digitada.</translation>
    </message>
    <message>
        <source>%1 cannot be removed while these users depend on them in the classic hierarchy: %2</source>
        <extracomment>%1 is a name, %2 the service&apos;s own list of users</extracomment>
        <translation>Não é possível remover %1 enquanto estes usuários dependerem dessa pessoa na hierarquia clássica: %2</translation>
    </message>
</context>
<context>
    <name>iam::ReplacementNotice</name>
    <message>
        <source>%1 has accepted.</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>%1 aceitou.</translation>
    </message>
    <message>
        <source>%1 is still a member, with all its access.</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>%1 ainda é membro, com todo o seu acesso.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Manter ambos</translation>
    </message>
</context>
<context>
    <name>iam::ReportDialog</name>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 de %2 lidos</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>Gravando o arquivo…</translation>
    </message>
    <message>
        <source>Planned access</source>
        <translation>Acesso planejado</translation>
    </message>
    <message>
        <source>Access report</source>
        <translation>Relatório de acesso</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuário</numerusform>
            <numerusform>%n usuários</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::ReportPages</name>
    <message>
        <source>Access of %1</source>
        <extracomment>%1 is the name of a user</extracomment>
        <translation>Acesso de %1</translation>
    </message>
    <message>
        <source>Account %1, made by %2 on %3</source>
        <extracomment>%1 is an account, %2 an address, %3 a time</extracomment>
        <translation>Conta %1, criado por %2 em %3</translation>
    </message>
    <message>
        <source>This report is complete.</source>
        <translation>Este relatório está completo.</translation>
    </message>
    <message>
        <source>This report is not complete. What could not be read:</source>
        <translation>Este relatório não está completo. O que não pôde ser lido:</translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation>Grupos de acesso</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
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
        <translation>Funções</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Por meio de</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condição</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n action(s))</source>
        <translation>
            <numerusform>%1 (%n ação)</numerusform>
            <numerusform>%1 (%n ações)</numerusform>
        </translation>
    </message>
    <message>
        <source>directly</source>
        <translation>diretamente</translation>
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
        <translation>Já está com o status %1</translation>
    </message>
    <message>
        <source>Domain not allowed</source>
        <translation>Domínio não permitido</translation>
    </message>
    <message>
        <source>Can be invited</source>
        <translation>Pode ser convidado</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Invitation</source>
        <comment>column</comment>
        <translation>Convite</translation>
    </message>
    <message>
        <source>Dry run</source>
        <comment>column</comment>
        <translation>Simulação</translation>
    </message>
</context>
<context>
    <name>iam::ReviewStep</name>
    <message>
        <source>Invitation %1: %2</source>
        <extracomment>%1 is the number of an invitation, %2 who gets it: an address or a number of people</extracomment>
        <translation>Convite %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>after acceptance</source>
        <translation>após a aceitação</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message numerus="yes">
        <source>in %n request(s)</source>
        <comment>sending</comment>
        <translation>
            <numerusform>em %n solicitação</numerusform>
            <numerusform>em %n solicitações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will be invited, %1</source>
        <extracomment>%1 is &quot;in 3 requests&quot;</extracomment>
        <translation>
            <numerusform>%n pessoa será convidada, %1</numerusform>
            <numerusform>%n pessoas serão convidadas, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s), because the access differs</source>
        <translation>
            <numerusform>%n convite, porque o acesso é diferente</numerusform>
            <numerusform>%n convites, porque o acesso é diferente</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody gets the same access</source>
        <translation>Todos recebem o mesmo acesso</translation>
    </message>
    <message>
        <source>Who will be invited</source>
        <translation>Quem será convidado</translation>
    </message>
    <message>
        <source>Will not be sent</source>
        <translation>Não será enviado</translation>
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
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>%1 is invited although it looks like another: %2.</source>
        <translation>%1 é convidado embora se pareça com outro: %2.</translation>
    </message>
    <message>
        <source>%1 was left out because it looks like another: %2.</source>
        <translation>%1 foi omitido porque se parece com outro: %2.</translation>
    </message>
    <message>
        <source>The account’s allowed domains could not be read. The service checks them.</source>
        <translation>Não foi possível ler os domínios permitidos da conta. O serviço os verifica.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>invitations</comment>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking without sending anything …</source>
        <translation>Verificando sem enviar nada…</translation>
    </message>
    <message>
        <source>You may not invite people to this account.</source>
        <translation>Você não pode convidar pessoas para esta conta.</translation>
    </message>
    <message>
        <source>These access groups are gone: %1.</source>
        <extracomment>%1 is a list of access groups</extracomment>
        <translation>Estes grupos de acesso não existem mais: %1.</translation>
    </message>
    <message>
        <source>These roles are gone: %1.</source>
        <extracomment>%1 is a list of roles</extracomment>
        <translation>Estas funções não existem mais: %1.</translation>
    </message>
    <message>
        <source>This account allows only: %1.</source>
        <extracomment>%1 is a list of patterns such as **@example.com</extracomment>
        <translation>Esta conta permite somente: %1.</translation>
    </message>
    <message>
        <source>Something could not be checked: %1</source>
        <extracomment>%1 is the reason in a sentence</extracomment>
        <translation>Algo não pôde ser verificado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n policies are added to %1. The service does not tell its limit.</source>
        <translation>
            <numerusform>%n política é somada às %1 existentes. O serviço não informa seu limite.</numerusform>
            <numerusform>%n políticas são somadas às %1 existentes. O serviço não informa seu limite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rights, domains, people, groups and roles were checked. Nothing was sent.</source>
        <translation>Direitos, domínios, pessoas, grupos e funções foram verificados. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>Dry run of %1: %2 of %3 can be invited.</source>
        <extracomment>%1 is a time, %2 and %3 are numbers of people</extracomment>
        <translation>Simulação das %1: %2 de %3 podem ser convidados.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Enviar a&amp;gora</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n s.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Envio em %n s.</numerusform>
            <numerusform>Envio em %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Nada foi enviado ainda.</translation>
    </message>
    <message>
        <source>&amp;Wait before the first request</source>
        <translation>&amp;Espera antes da primeira solicitação</translation>
    </message>
    <message>
        <source>Wait before the first request</source>
        <translation>Espera antes da primeira solicitação</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>You may not give these access groups: %1.</source>
        <extracomment>%1 is a list of access groups</extracomment>
        <translation>Você não pode conceder estes grupos de acesso: %1.</translation>
    </message>
    <message numerus="yes">
        <source>You may not give %n of the policies: it needs Administrator on the target.</source>
        <translation>
            <numerusform>Você não pode conceder %n das políticas: é preciso Administrator no destino.</numerusform>
            <numerusform>Você não pode conceder %n das políticas: é preciso Administrator no destino.</numerusform>
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
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>outcome</comment>
        <translation>Retido</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>outcome</comment>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>outcome</comment>
        <translation>Indefinido</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>outcome</comment>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>outcome</comment>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>outcome</comment>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>outcome</comment>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Still processing</source>
        <comment>outcome</comment>
        <translation>Ainda processando</translation>
    </message>
    <message>
        <source>Taken out</source>
        <comment>outcome</comment>
        <translation>Retirado</translation>
    </message>
    <message numerus="yes">
        <source>Invite %n user(s)</source>
        <translation>
            <numerusform>Convidar %n usuário</numerusform>
            <numerusform>Convidar %n usuários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n invitation(s)</source>
        <translation>
            <numerusform>Reenviar %n convite</numerusform>
            <numerusform>Reenviar %n convites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n invitation(s)</source>
        <translation>
            <numerusform>Cancelar %n convite</numerusform>
            <numerusform>Cancelar %n convites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n failed invitation(s)</source>
        <translation>
            <numerusform>Limpar %n convite com falha</numerusform>
            <numerusform>Limpar %n convites com falha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s)</source>
        <translation>
            <numerusform>Remover %n usuário</numerusform>
            <numerusform>Remover %n usuários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n user(s) to a group</source>
        <translation>
            <numerusform>Adicionar %n usuário a um grupo</numerusform>
            <numerusform>Adicionar %n usuários a um grupo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s) from a group</source>
        <translation>
            <numerusform>Remover %n usuário de um grupo</numerusform>
            <numerusform>Remover %n usuários de um grupo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %n user(s)</source>
        <translation>
            <numerusform>Alterar o status de %n usuário</numerusform>
            <numerusform>Alterar o status de %n usuários</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted in the meantime.</source>
        <translation>Aceito nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Invitation sent.</source>
        <translation>Convite enviado.</translation>
    </message>
    <message>
        <source>Invitation sent again.</source>
        <translation>Convite enviado de novo.</translation>
    </message>
    <message>
        <source>The invitation is cancelled.</source>
        <translation>O convite está cancelado.</translation>
    </message>
    <message>
        <source>The failed invitation is cleared.</source>
        <translation>O convite com falha está limpo.</translation>
    </message>
    <message>
        <source>Removed from the account.</source>
        <translation>Removido da conta.</translation>
    </message>
    <message>
        <source>Is in the group now.</source>
        <translation>Está agora no grupo.</translation>
    </message>
    <message>
        <source>Is not in the group any more.</source>
        <translation>Não está mais no grupo.</translation>
    </message>
    <message>
        <source>The status is changed.</source>
        <translation>O status foi alterado.</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Ainda não enviado.</translation>
    </message>
    <message>
        <source>Is still being processed. Set aside for a minute.</source>
        <translation>Ainda em processamento. Deixado de lado por um minuto.</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>A caminho.</translation>
    </message>
    <message>
        <source>Connection lost after sending. The list is read first.</source>
        <translation>Conexão perdida após o envio. A lista é lida primeiro.</translation>
    </message>
    <message>
        <source>It is not known whether it was done: no answer could be read. Look at the user.</source>
        <translation>Não se sabe se foi feito: nenhuma resposta pôde ser lida. Veja o usuário.</translation>
    </message>
    <message>
        <source>Taken by the service, and being processed.</source>
        <translation>Recebido pelo serviço e em processamento.</translation>
    </message>
    <message>
        <source>The service took it, and is not done with it after 5 minutes.</source>
        <translation>O serviço aceitou e não terminou após 5 minutos.</translation>
    </message>
    <message>
        <source>Taken out by you.</source>
        <translation>Retirado por você.</translation>
    </message>
    <message>
        <source>No longer in the account.</source>
        <translation>Não está mais na conta.</translation>
    </message>
    <message>
        <source>Somebody else has invited this address in the meantime.</source>
        <translation>Outra pessoa convidou este endereço nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Was so already. Nothing was changed.</source>
        <translation>Já estava assim. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Is now %1. Nothing was sent.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>Está agora %1. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Watch on</source>
        <translation>Continuar observando</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers: %1 is a name, %2 what became of the user in a run</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>User</source>
        <comment>column</comment>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation>O que aconteceu</translation>
    </message>
</context>
<context>
    <name>iam::RunLine</name>
    <message numerus="yes">
        <source>%1 of %2, about %n s left</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>
            <numerusform>%1 de %2, cerca de %n s restante</numerusform>
            <numerusform>%1 de %2, cerca de %n s restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, about %n min left</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>
            <numerusform>%1 de %2, cerca de %n min restante</numerusform>
            <numerusform>%1 de %2, cerca de %n min restantes</numerusform>
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
            <numerusform>%n execução</numerusform>
            <numerusform>%n execuções</numerusform>
        </translation>
    </message>
    <message>
        <source>Show run</source>
        <translation>Mostrar execução</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading what they have</source>
        <translation>Lendo o que eles têm</translation>
    </message>
    <message>
        <source>waits before sending</source>
        <translation>aguarda antes de enviar</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
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
        <translation>Ainda não enviado.</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>A caminho.</translation>
    </message>
    <message>
        <source>Connection lost after sending. The list is read first.</source>
        <translation>Conexão perdida após o envio. A lista é lida primeiro.</translation>
    </message>
    <message>
        <source>Taken by the service, and being processed.</source>
        <translation>Recebido pelo serviço e em processamento.</translation>
    </message>
    <message>
        <source>Invitation sent.</source>
        <translation>Convite enviado.</translation>
    </message>
    <message>
        <source>Accepted in the meantime.</source>
        <translation>Aceito nesse meio-tempo.</translation>
    </message>
    <message>
        <source>After 5 minutes the message is not sent yet.</source>
        <translation>Após 5 minutos, a mensagem ainda não foi enviada.</translation>
    </message>
    <message>
        <source>Already %1.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>Já está com o status %1.</translation>
    </message>
    <message>
        <source>Taken out by you.</source>
        <translation>Retirado por você.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Watch on</source>
        <translation>Continuar observando</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>outcome</comment>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>outcome</comment>
        <translation>Retido</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>outcome</comment>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>outcome</comment>
        <translation>Indefinido</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>outcome</comment>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>outcome</comment>
        <translation>Convidado</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>outcome</comment>
        <translation>Ingressou</translation>
    </message>
    <message>
        <source>Still processing</source>
        <comment>outcome</comment>
        <translation>Ainda processando</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>outcome</comment>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>outcome</comment>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Taken out</source>
        <comment>outcome</comment>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers: %1 is an address, %2 what became of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Is still being processed. Looking again in a minute.</source>
        <translation>Ainda em processamento. Nova verificação em um minuto.</translation>
    </message>
</context>
<context>
    <name>iam::RunNotice</name>
    <message>
        <source>Invitations were not sent to the end.</source>
        <translation>Os convites não foram enviados até o fim.</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Mostrar a execução</translation>
    </message>
    <message>
        <source>A run is not at its end.</source>
        <translation>Uma execução não terminou.</translation>
    </message>
    <message>
        <source>Run of %1: %2 done, %3 open, %4 unclear. Nothing is sent twice: what is unclear is looked up first.</source>
        <extracomment>%1 is a time, the others are numbers of users</extracomment>
        <translation>Execução de %1: %2 feitos, %3 abertos, %4 incertos. Nada é enviado duas vezes: o que é incerto é consultado primeiro.</translation>
    </message>
</context>
<context>
    <name>iam::RunPanel</name>
    <message>
        <source>Finished.</source>
        <translation>Concluído.</translation>
    </message>
    <message>
        <source>Not at its end. What was under way is looked up before anything is sent again.</source>
        <translation>Não terminou. O que estava a caminho é consultado antes de enviar algo de novo.</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n s. Nothing has been sent.</source>
        <translation>
            <numerusform>Envio em %n s. Nada foi enviado.</numerusform>
            <numerusform>Envio em %n s. Nada foi enviado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Em pausa.</translation>
    </message>
    <message>
        <source>Stopped. What was not sent can still be sent.</source>
        <translation>Interrompido. O que não foi enviado ainda pode ser enviado.</translation>
    </message>
    <message>
        <source>Goes on at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Continua às %1.</translation>
    </message>
    <message>
        <source>Sent. Looking until everybody is through.</source>
        <translation>Enviado. Em observação até que todos estejam concluídos.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) a second. Every step is on disk: closing the window does not lose the run.</source>
        <translation>
            <numerusform>%n usuário por segundo. Cada passo está em disco: fechar a janela não perde a execução.</numerusform>
            <numerusform>%n usuários por segundo. Cada passo está em disco: fechar a janela não perde a execução.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending. Every step is on disk: closing the window does not lose the run.</source>
        <translation>Enviando. Cada etapa está em disco: fechar a janela não perde a execução.</translation>
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
        <translation>A execução está em pausa.</translation>
    </message>
    <message>
        <source>The run does not go on. Nothing was sent.</source>
        <translation>A execução não continua. Nada foi enviado.</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>a filter: everybody; %1 is a number</extracomment>
        <translation>Todos %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <extracomment>a filter: users somebody has to look after; %1 is a number</extracomment>
        <translation>Precisa de você %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a filter: %1 is an outcome such as &quot;Failed&quot;, %2 a number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Salvar a tabela</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The table could not be saved.</source>
        <translation>Não foi possível salvar a tabela.</translation>
    </message>
    <message>
        <source>What became of each user</source>
        <translation>O que houve com cada usuário</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Enviar a&amp;gora</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>&amp;Repetir com falha</translation>
    </message>
    <message>
        <source>&amp;Undo …</source>
        <translation>&amp;Desfazer…</translation>
    </message>
    <message>
        <source>Puts back what this run has changed, as a run of its own.</source>
        <translation>Desfaz o que esta execução alterou, como execução própria.</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Pesquisar usuários</translation>
    </message>
    <message>
        <source>Search the users of this run</source>
        <translation>Buscar os usuários desta execução</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Save table …</source>
        <translation>Salvar tabela …</translation>
    </message>
    <message>
        <source>Another console is carrying out this run.</source>
        <translation>Outro console está realizando esta execução.</translation>
    </message>
    <message>
        <source>Another console is carrying out this run. It can be continued here when that console is closed.</source>
        <translation>Outro console está realizando esta execução. Ela poderá ser continuada aqui quando aquele console for fechado.</translation>
    </message>
</context>
<context>
    <name>iam::RunsPage</name>
    <message>
        <source>The runs could not be read.</source>
        <translation>Não foi possível ler as execuções.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>users of a run</comment>
        <translation>
            <numerusform>%n com falha</numerusform>
            <numerusform>%n com falha</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>%1 de %2 concluídos</translation>
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
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Do not continue</source>
        <translation>Não continuar</translation>
    </message>
    <message>
        <source>No runs yet.</source>
        <translation>Ainda sem execuções.</translation>
    </message>
    <message>
        <source>What is done to several users at once is listed here, with what became of each of them.</source>
        <translation>O que é feito a vários usuários de uma vez consta aqui, com o que resultou para cada um.</translation>
    </message>
    <message>
        <source>%1 of %2 done, in another console</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>%1 de %2 concluídos, em outro console</translation>
    </message>
</context>
<context>
    <name>iam::SavedSearches</name>
    <message>
        <source>&amp;Save this search …</source>
        <translation>&amp;Salvar esta procura…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Procuras salvas</translation>
    </message>
    <message>
        <source>Nothing is being searched for.</source>
        <translation>Nada está sendo procurado.</translation>
    </message>
    <message>
        <source>Delete the search “%1”?</source>
        <extracomment>%1 is the name of a search</extracomment>
        <translation>Excluir a procura “%1”?</translation>
    </message>
    <message>
        <source>Only the search goes. Nothing changes in the account.</source>
        <translation>Só a procura desaparece. Nada muda na conta.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Renomear…</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>&amp;Excluir…</translation>
    </message>
</context>
<context>
    <name>iam::SearchButtons</name>
    <message>
        <source>Clear the field</source>
        <translation>Limpar o campo</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>name of a symbol, for screen readers</extracomment>
        <translation>Procurar</translation>
    </message>
</context>
<context>
    <name>iam::SearchField</name>
    <message>
        <source>Search users</source>
        <translation>Pesquisar usuários</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Salvar esta procura</translation>
    </message>
    <message>
        <source>Recent and saved searches (Alt+Down)</source>
        <translation>Procuras recentes e salvas (Alt+Seta para baixo)</translation>
    </message>
    <message>
        <source>Search name, e-mail, ID – or state: group: domain: expires&lt;</source>
        <extracomment>state: group: domain: expires&lt; are fixed words of the search language and stay as they are</extracomment>
        <translation>Procurar nome, e-mail, ID – ou state: group: domain: expires&lt;</translation>
    </message>
</context>
<context>
    <name>iam::SearchMenu</name>
    <message>
        <source>Recent searches</source>
        <translation>Procuras recentes</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Procuras salvas</translation>
    </message>
    <message>
        <source>Nothing has been searched for yet.</source>
        <translation>Nada foi procurado ainda.</translation>
    </message>
    <message>
        <source>&amp;Save this search …</source>
        <translation>&amp;Salvar esta procura…</translation>
    </message>
    <message>
        <source>&amp;Forget recent searches</source>
        <translation>&amp;Esquecer procuras recentes</translation>
    </message>
</context>
<context>
    <name>iam::SearchNameDialog</name>
    <message>
        <source>Save this search</source>
        <translation>Salvar esta procura</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>Renomear a procura</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Falta um nome.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>O nome é longo demais.</translation>
    </message>
    <message>
        <source>Another search has this name.</source>
        <translation>Outra procura tem este nome.</translation>
    </message>
    <message numerus="yes">
        <source>%n search(es) are kept already. Delete one first.</source>
        <translation>
            <numerusform>%n procura já está salva. Exclua uma primeiro.</numerusform>
            <numerusform>%n procuras já estão salvas. Exclua uma primeiro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::SearchProblemLine</name>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is a search term that would work</extracomment>
        <translation>Você quis dizer %1?</translation>
    </message>
    <message>
        <source>Who belongs to it could not be read, so the term leaves nobody out. %1</source>
        <extracomment>%1 is a whole sentence with the reason</extracomment>
        <translation>Não foi possível ler quem pertence, por isso o termo não exclui ninguém. %1</translation>
    </message>
    <message>
        <source>Reading who belongs to it …</source>
        <translation>Lendo quem pertence…</translation>
    </message>
</context>
<context>
    <name>iam::SelectionBar</name>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Limpar seleção</translation>
    </message>
    <message>
        <source>Actions for the selected users</source>
        <translation>Ações para os usuários selecionados</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>%n rows of the list are selected</extracomment>
        <translation>
            <numerusform>%n selecionado</numerusform>
            <numerusform>%n selecionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n that match</source>
        <extracomment>a button; %n is how many users match the search</extracomment>
        <translation>
            <numerusform>Selecionar %n correspondência</numerusform>
            <numerusform>Selecionar todas as %n correspondências</numerusform>
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
        <translation>Abra suas notificações do tipo “account” e aceite o convite ali: %1</translation>
    </message>
    <message>
        <source>Text to send on</source>
        <translation>Texto para repassar</translation>
    </message>
    <message>
        <source>For people who already use the cloud</source>
        <translation>Para pessoas que já usam a nuvem</translation>
    </message>
    <message>
        <source>Notifications</source>
        <comment>where to find them</comment>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>of a shell</comment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>of the interface</comment>
        <translation>Chamada</translation>
    </message>
    <message>
        <source>Copies where the notification is found</source>
        <translation>Copia onde está a notificação</translation>
    </message>
    <message>
        <source>Copies the command that accepts</source>
        <translation>Copia o comando que aceita</translation>
    </message>
    <message>
        <source>Copies the call that accepts</source>
        <translation>Copia a chamada que aceita</translation>
    </message>
</context>
<context>
    <name>iam::SignIn</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Ninguém efetuou login.</translation>
    </message>
</context>
<context>
    <name>iam::SignInSection</name>
    <message>
        <source>Sign-in</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Allowed IP addresses</source>
        <translation>Endereços IP permitidos</translation>
    </message>
    <message>
        <source>Single addresses, ranges such as 192.0.2.1-192.0.2.9 and subnets such as 2001:db8::/32, separated by commas or lines. Empty: from everywhere.</source>
        <translation>Endereços únicos, intervalos como 192.0.2.1-192.0.2.9 e sub-redes como 2001:db8::/32, separados por vírgulas ou linhas. Vazio: de qualquer lugar.</translation>
    </message>
    <message>
        <source>The user may change these addresses</source>
        <translation>O usuário pode alterar estes endereços</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar alterações</translation>
    </message>
    <message>
        <source>The sign-in settings could not be read.</source>
        <translation>Não foi possível ler as configurações de login.</translation>
    </message>
    <message>
        <source>Reading the sign-in settings …</source>
        <translation>Lendo as configurações de login…</translation>
    </message>
    <message>
        <source>Multifactor authentication: required for this user.</source>
        <translation>Autenticação multifator: obrigatória para este usuário.</translation>
    </message>
    <message>
        <source>Multifactor authentication: not required for this user.</source>
        <translation>Autenticação multifator: não obrigatória para este usuário.</translation>
    </message>
    <message>
        <source>Multifactor authentication: this service does not tell it for single users.</source>
        <translation>Autenticação multifator: este serviço não a informa para usuários individuais.</translation>
    </message>
    <message>
        <source>Not an address, range or subnet: %1</source>
        <extracomment>%1 is a list of what was typed</extracomment>
        <translation>Não é um endereço, um intervalo nem uma sub-rede: %1</translation>
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
            <numerusform>%1: %n convite</numerusform>
            <numerusform>%1: %n convites</numerusform>
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
        <translation>Nada espera a aceitação</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) wait for acceptance</source>
        <translation>
            <numerusform>%n atribuição espera a aceitação</numerusform>
            <numerusform>%n atribuições esperam a aceitação</numerusform>
        </translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Convidados por</translation>
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
        <translation>Trabalha com o acesso atribuído.</translation>
    </message>
    <message>
        <source>Membership and access are kept, but nothing can be done in this account.</source>
        <translation>A associação e o acesso são mantidos, mas nada pode ser feito nesta conta.</translation>
    </message>
    <message>
        <source>No classic infrastructure; everything else as Active.</source>
        <translation>Sem infraestrutura clássica; todo o resto como Ativo.</translation>
    </message>
    <message>
        <source>Only VPN access to devices; no console.</source>
        <translation>Somente acesso VPN aos dispositivos; sem console.</translation>
    </message>
    <message>
        <source>Change the status of %1</source>
        <translation>Alterar o status de %1</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>%1 (agora)</translation>
    </message>
    <message>
        <source>A password for the console must be known.</source>
        <translation>Uma senha para o console deve ser conhecida.</translation>
    </message>
    <message>
        <source>VPN-only users have none of their own accord. Without it nobody can sign in.</source>
        <translation>Usuários somente VPN não têm uma por padrão. Sem ela, ninguém pode efetuar login.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Choose a status.</source>
        <translation>Escolha um status.</translation>
    </message>
    <message>
        <source>This is the present status.</source>
        <translation>Este é o status atual.</translation>
    </message>
</context>
<context>
    <name>iam::StatusLine</name>
    <message>
        <source>Reading users</source>
        <translation>Lendo usuários</translation>
    </message>
    <message>
        <source>No run in progress</source>
        <translation>Nenhuma execução em andamento</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers: so many done of so many</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>number of rows</comment>
        <translation>
            <numerusform>%n selecionado</numerusform>
            <numerusform>%n selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Connected to the demo service</source>
        <translation>Conectado ao serviço de demonstração</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <extracomment>%1 is the address of a service</extracomment>
        <translation>Conectado a %1</translation>
    </message>
    <message>
        <source>Read %1 of %2, as of %3</source>
        <extracomment>%1 and %2 are numbers of users, %3 is the time the list is of</extracomment>
        <translation>Lidos %1 de %2, às %3</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Login não efetuado</translation>
    </message>
</context>
<context>
    <name>iam::Toast</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>iam::TriageFilters</name>
    <message>
        <source>All inviters</source>
        <translation>Todos os remetentes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a choice in a list; %1 is the name of somebody who has sent invitations, %2 how many</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The service does not tell who has sent the invitations.</source>
        <translation>O serviço não informa quem enviou os convites.</translation>
    </message>
    <message>
        <source>Search invitations</source>
        <translation>Procurar convites</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Convidados por</translation>
    </message>
    <message>
        <source>Any domain</source>
        <translation>Qualquer domínio</translation>
    </message>
    <message>
        <source>Domain of the address</source>
        <translation>Domínio do endereço</translation>
    </message>
    <message>
        <source>Sent at any time</source>
        <translation>Enviado a qualquer momento</translation>
    </message>
    <message>
        <source>Sent more than so many days ago</source>
        <translation>Enviado há mais de tantos dias</translation>
    </message>
    <message numerus="yes">
        <source>Sent more than %n day(s) ago</source>
        <translation>
            <numerusform>Enviado há mais de %n dia</numerusform>
            <numerusform>Enviado há mais de %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
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
        <translation>O serviço não informa.</translation>
    </message>
    <message>
        <source>All open and unsuccessful invitations</source>
        <translation>Todos os convites em aberto e sem sucesso</translation>
    </message>
    <message>
        <source>Found invitations</source>
        <translation>Convites encontrados</translation>
    </message>
    <message numerus="yes">
        <source>%n open or unsuccessful, as of %1</source>
        <extracomment>%n invitations, %1 is the time of the list</extracomment>
        <translation>
            <numerusform>%n em aberto ou sem sucesso, às %1</numerusform>
            <numerusform>%n em aberto ou sem sucesso, às %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n selected</source>
        <translation>
            <numerusform>Reenviar %n selecionado</numerusform>
            <numerusform>Reenviar %n selecionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend all %n</source>
        <translation>
            <numerusform>Reenviar %n</numerusform>
            <numerusform>Reenviar todos os %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n selected</source>
        <translation>
            <numerusform>Cancelar %n selecionado</numerusform>
            <numerusform>Cancelar %n selecionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel all %n</source>
        <translation>
            <numerusform>Cancelar %n</numerusform>
            <numerusform>Cancelar todos os %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No invitation is listed.</source>
        <translation>Nenhum convite listado.</translation>
    </message>
    <message>
        <source>Offline: changes are not possible.</source>
        <translation>Off-line: não é possível fazer mudanças.</translation>
    </message>
    <message>
        <source>Go to an invitation that waits, or has ended.</source>
        <translation>Vá a um convite que espera ou terminou.</translation>
    </message>
    <message>
        <source>No open invitations.</source>
        <translation>Nenhum convite em aberto.</translation>
    </message>
    <message>
        <source>Nothing waits, and nothing has expired or failed.</source>
        <translation>Nada espera, e nada expirou ou falhou.</translation>
    </message>
    <message>
        <source>No invitation is like this.</source>
        <translation>Nenhum convite é assim.</translation>
    </message>
    <message>
        <source>Other filters may find some.</source>
        <translation>Outros filtros podem encontrar algum.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Text for the invitee copied.</source>
        <translation>Texto para o convidado copiado.</translation>
    </message>
    <message numerus="yes">
        <source>%n expired invitation(s) no longer listed by the service.</source>
        <translation>
            <numerusform>%n convite expirado que o serviço não lista mais.</numerusform>
            <numerusform>%n convites expirados que o serviço não lista mais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Invitation triage</source>
        <translation>Triagem de convites</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Atualizar (F5)</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>Convidar usuários</translation>
    </message>
    <message>
        <source>Copy text for the invitee</source>
        <translation>Copiar texto para o convidado</translation>
    </message>
    <message>
        <source>Open and unsuccessful invitations</source>
        <translation>Convites em aberto e sem sucesso</translation>
    </message>
</context>
<context>
    <name>iam::UndoDialog</name>
    <message>
        <source>Undo the last change?</source>
        <translation>Desfazer a última alteração?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Undoing does</source>
        <translation>Ao desfazer</translation>
    </message>
    <message>
        <source>It sends</source>
        <translation>É enviado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>iam::UndoRunDialog</name>
    <message numerus="yes">
        <source>%n user(s) are added to %1 again:</source>
        <extracomment>%1 is the name of an access group</extracomment>
        <translation>
            <numerusform>%n usuário é adicionado novamente a %1:</numerusform>
            <numerusform>%n usuários são adicionados novamente a %1:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) are removed from %1:</source>
        <extracomment>%1 is the name of an access group</extracomment>
        <translation>
            <numerusform>%n usuário é removido de %1:</numerusform>
            <numerusform>%n usuários são removidos de %1:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) get the status %1 again:</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>
            <numerusform>%n usuário volta ao status %1:</numerusform>
            <numerusform>%n usuários voltam ao status %1:</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this run?</source>
        <translation>Desfazer esta execução?</translation>
    </message>
    <message>
        <source>Only what the run has changed is put back, as a run of its own. Who was so before the run stays so.</source>
        <translation>Só é restaurado o que a execução alterou, como execução própria. Quem já estava assim continua assim.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>iam::UserActions</name>
    <message>
        <source>&amp;Resend invite</source>
        <translation>&amp;Reenviar convite</translation>
    </message>
    <message>
        <source>&amp;Cancel invite</source>
        <translation>&amp;Cancelar convite</translation>
    </message>
    <message>
        <source>C&amp;lear failed invitation</source>
        <translation>&amp;Limpar convite com falha</translation>
    </message>
    <message>
        <source>Cop&amp;y address</source>
        <translation>Copiar &amp;endereço</translation>
    </message>
    <message>
        <source>Remo&amp;ve user …</source>
        <translation>Re&amp;mover usuário…</translation>
    </message>
    <message>
        <source>Leave &amp;account …</source>
        <translation>Sair da c&amp;onta…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Invite again …</source>
        <translation>Convidar &amp;novamente…</translation>
    </message>
    <message>
        <source>Assi&amp;gn access …</source>
        <translation>Atri&amp;buir acesso…</translation>
    </message>
    <message>
        <source>Add &amp;to group …</source>
        <translation>Incluir em &amp;grupo…</translation>
    </message>
    <message>
        <source>Classic &amp;permissions …</source>
        <translation>&amp;Permissões clássicas…</translation>
    </message>
    <message>
        <source>Change &amp;status …</source>
        <translation>Alterar &amp;status…</translation>
    </message>
    <message>
        <source>Cha&amp;nge parent …</source>
        <translation>Alterar supe&amp;rior…</translation>
    </message>
    <message>
        <source>&amp;Update IBMid …</source>
        <translation>At&amp;ualizar IBMid…</translation>
    </message>
    <message>
        <source>Planned access …</source>
        <translation>Acesso planejado…</translation>
    </message>
    <message>
        <source>Access report …</source>
        <translation>Relatório de acesso…</translation>
    </message>
    <message>
        <source>Co&amp;py as …</source>
        <translation>Cop&amp;iar como…</translation>
    </message>
    <message>
        <source>This is done for one user at a time.</source>
        <translation>Isto é feito para um usuário por vez.</translation>
    </message>
    <message>
        <source>Not checked: whether you have the right could not be read.</source>
        <translation>Não verificado: não foi possível ler se você tem o direito.</translation>
    </message>
    <message>
        <source>Add VPN-on&amp;ly user …</source>
        <translation>Adicionar usuário so&amp;mente VPN …</translation>
    </message>
</context>
<context>
    <name>iam::UserPicker</name>
    <message>
        <source>Search users</source>
        <translation>Pesquisar usuários</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a user in a list: %1 is a name, %2 an e-mail address</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type to narrow the list</source>
        <translation>
            <numerusform>e mais %n: digite para refinar a lista</numerusform>
            <numerusform>e mais %n: digite para refinar a lista</numerusform>
        </translation>
    </message>
    <message>
        <source>No user matches.</source>
        <translation>Nenhum usuário corresponde.</translation>
    </message>
</context>
<context>
    <name>iam::UserTableModel</name>
    <message>
        <source>Select %1</source>
        <extracomment>spoken for the tick box of a row; %1 is the name of a user</extracomment>
        <translation>Selecionar %1</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <extracomment>spoken for the menu button of a row; %1 is the name of a user</extracomment>
        <translation>Ações para %1</translation>
    </message>
    <message>
        <source>%1, owner, self</source>
        <extracomment>spoken; %1 is the name of a user, who is the owner of the account and the person signed in</extracomment>
        <translation>%1, proprietário, você</translation>
    </message>
    <message>
        <source>%1, owner</source>
        <translation>%1, proprietário</translation>
    </message>
    <message>
        <source>%1, self</source>
        <translation>%1, você</translation>
    </message>
    <message>
        <source>estimated, %1</source>
        <extracomment>spoken; %1 is &quot;in 5 days&quot;</extracomment>
        <translation>estimado, %1</translation>
    </message>
    <message>
        <source>Selected</source>
        <comment>column</comment>
        <translation>Selecionado</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>column</comment>
        <translation>Ações</translation>
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
        <translation>Status</translation>
    </message>
    <message>
        <source>Invited / added</source>
        <comment>column</comment>
        <translation>Convidado / incluído</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>Expira</translation>
    </message>
    <message>
        <source>IAM ID</source>
        <comment>column</comment>
        <translation>IAM ID</translation>
    </message>
    <message>
        <source>User ID</source>
        <comment>column</comment>
        <translation>ID do usuário</translation>
    </message>
    <message>
        <source>Realm</source>
        <comment>column</comment>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>column</comment>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Last activity</source>
        <comment>column</comment>
        <translation>Última atividade</translation>
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
            <numerusform>%1, %n atribuição aguarda a aceitação</numerusform>
            <numerusform>%1, %n atribuições aguardam a aceitação</numerusform>
        </translation>
    </message>
    <message>
        <source>Read for the rows that were seen: %1 of %2 users. Sorting goes by what is read.</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Lido para as linhas vistas: %1 de %2 usuários. A ordenação segue o que foi lido.</translation>
    </message>
</context>
<context>
    <name>iam::UsersPage</name>
    <message>
        <source>Reading …</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Read %1 of %2</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>Lidos %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s), as of %1</source>
        <extracomment>%n users, the list is of the time %1</extracomment>
        <translation>
            <numerusform>%n usuário, lido: %1</numerusform>
            <numerusform>%n usuários, lidos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 users, incomplete, as of %3</source>
        <extracomment>%1 of %2 users have been read, the list is of the time %3</extracomment>
        <translation>%1 de %2 usuários, incompleto, lidos: %3</translation>
    </message>
    <message>
        <source>The list is incomplete.</source>
        <extracomment>%1 is the number of a page, %2 a whole sentence with the reason</extracomment>
        <translation>A lista está incompleta.</translation>
    </message>
    <message>
        <source>Reading was stopped. What was read can be used.</source>
        <translation>A leitura foi interrompida. O que foi lido pode ser usado.</translation>
    </message>
    <message>
        <source>Page %1 could not be read. %2 What was read can be used.</source>
        <translation>Não foi possível ler a página %1. %2 O que foi lido pode ser usado.</translation>
    </message>
    <message>
        <source>Retry from page %1</source>
        <extracomment>%1 is the number of a page</extracomment>
        <translation>Tentar novamente a partir da página %1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>The users could not be read.</source>
        <translation>Não foi possível ler os usuários.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Reading the users …</source>
        <translation>Lendo os usuários…</translation>
    </message>
    <message>
        <source>The first ones appear as soon as they are read.</source>
        <translation>Os primeiros aparecem assim que são lidos.</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Tente menos palavras ou outras.</translation>
    </message>
    <message>
        <source>There is no connection: only what was read before is searched.</source>
        <translation>Não há conexão: a pesquisa abrange somente o que foi lido antes.</translation>
    </message>
    <message>
        <source>The list is incomplete, and the person may be among those not read yet.</source>
        <translation>A lista está incompleta e a pessoa pode estar entre as que ainda não foram lidas.</translation>
    </message>
    <message>
        <source>No user matches.</source>
        <translation>Nenhum usuário corresponde.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Limpar pesquisa</translation>
    </message>
    <message>
        <source>No open invitations.</source>
        <translation>Nenhum convite em aberto.</translation>
    </message>
    <message>
        <source>Nothing has expired.</source>
        <translation>Nada expirou.</translation>
    </message>
    <message>
        <source>Nobody is in this view.</source>
        <translation>Não há ninguém nesta visualização.</translation>
    </message>
    <message>
        <source>The other views show the rest of the account.</source>
        <translation>As outras visualizações mostram o resto da conta.</translation>
    </message>
    <message>
        <source>Nobody else is in this account yet.</source>
        <translation>Ainda não há mais ninguém nesta conta.</translation>
    </message>
    <message>
        <source>Invite people by their e-mail addresses. They decide whether to come.</source>
        <translation>Convide pessoas por seus endereços de e-mail. Elas decidem se querem participar.</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>Convidar usuários</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied.</source>
        <translation>
            <numerusform>%n endereço copiado.</numerusform>
            <numerusform>%n endereços copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Altura da linha</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>%1 is now %2. Nothing was sent.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation>%1 agora está com o status %2. Nada foi enviado.</translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <translation>%1 não está mais na conta.</translation>
    </message>
    <message>
        <source>%1: the answer was lost. The list shows what became of it. %2</source>
        <translation>%1: a resposta foi perdida. A lista mostra o que aconteceu. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a name, %2 a whole sentence with the reason</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Invitation sent again to %1.</source>
        <translation>Convite enviado novamente a %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) could not be done.</source>
        <translation>
            <numerusform>%n ação não pôde ser realizada.</numerusform>
            <numerusform>%n ações não puderam ser realizadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) copied.</source>
        <translation>
            <numerusform>%n nome copiado.</numerusform>
            <numerusform>%n nomes copiados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n linha copiada.</numerusform>
            <numerusform>%n linhas copiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ID(s) copied.</source>
        <translation>
            <numerusform>%n ID copiado.</numerusform>
            <numerusform>%n IDs copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation>Texto copiado.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) exported.</source>
        <translation>
            <numerusform>%n usuário exportado.</numerusform>
            <numerusform>%n usuários exportados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The access of %n user(s) could not be read completely. The report says what is missing.</source>
        <translation>
            <numerusform>Não foi possível ler completamente o acesso de %n usuário. O relatório indica o que falta.</numerusform>
            <numerusform>Não foi possível ler completamente o acesso de %n usuários. O relatório indica o que falta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access report saved.</source>
        <translation>Relatório de acesso salvo.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s), copy of %1</source>
        <extracomment>%n users, the list is a copy of the time %1</extracomment>
        <translation>
            <numerusform>%n usuário, cópia de %1</numerusform>
            <numerusform>%n usuários, cópia de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline: you see the copy of %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Off-line: você está vendo a cópia de %1.</translation>
    </message>
    <message>
        <source>Changes are not possible.</source>
        <translation>Não é possível fazer alterações.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message numerus="yes">
        <source>%1: sent %n s ago.</source>
        <extracomment>%1 is a name or an address; %n seconds</extracomment>
        <translation>
            <numerusform>%1: enviado há %n s.</numerusform>
            <numerusform>%1: enviado há %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Arrange columns …</source>
        <translation>&amp;Organizar colunas…</translation>
    </message>
    <message>
        <source>Not checked: whether you have the right could not be read.</source>
        <translation>Não verificado: não foi possível ler se você tem o direito.</translation>
    </message>
    <message>
        <source>You are no longer signed in.</source>
        <translation>Sua sessão terminou.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Conectar-se novamente</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message numerus="yes">
        <source>The list is incomplete: %n user(s) are not read yet, and the person may be among them.</source>
        <translation>
            <numerusform>A lista está incompleta: %n usuário ainda não foi lido e pode ser a pessoa.</numerusform>
            <numerusform>A lista está incompleta: %n usuários ainda não foram lidos e a pessoa pode estar entre eles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has been inactive for 30 days.</source>
        <translation>Ninguém está inativo há 30 dias.</translation>
    </message>
    <message>
        <source>The owner has restricted who can see other users.</source>
        <translation>O proprietário restringiu quem pode ver outros usuários.</translation>
    </message>
    <message>
        <source>You see yourself, people you invited and those below you in the classic hierarchy.</source>
        <translation>Você vê a si mesmo, as pessoas que convidou e as que estão abaixo de você na hierarquia clássica.</translation>
    </message>
    <message>
        <source>The run was not begun. Nothing was sent. %1</source>
        <extracomment>%1 is a whole sentence with the reason</extracomment>
        <translation>A execução não foi iniciada. Nada foi enviado. %1</translation>
    </message>
    <message>
        <source>Command copied.</source>
        <translation>Comando copiado.</translation>
    </message>
    <message>
        <source>What was read can be used. Sign in again to change something.</source>
        <translation>O que foi lido pode ser usado. Conecte-se novamente para fazer mudanças.</translation>
    </message>
</context>
<context>
    <name>iam::UsersTitleRow</name>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>Convidar usuários</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Add VPN-only user</source>
        <translation>Incluir usuário somente VPN</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Mais ações</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Atualizar (F5)</translation>
    </message>
</context>
<context>
    <name>iam::VanishedDialog</name>
    <message>
        <source>Choose an invitation.</source>
        <translation>Escolha um convite.</translation>
    </message>
    <message>
        <source>Expired, no longer listed by the service</source>
        <translation>Expirados, não mais listados pelo serviço</translation>
    </message>
    <message>
        <source>The journal knows of them. Nothing is left to cancel or to send again; they can be invited anew with the same access.</source>
        <translation>O diário os conhece. Nada resta a cancelar ou reenviar; é possível convidar de novo com o mesmo acesso.</translation>
    </message>
    <message>
        <source>Expired invitations</source>
        <translation>Convites expirados</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>column</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>column</comment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>column</comment>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Invite again …</source>
        <translation>Convidar novamente…</translation>
    </message>
</context>
<context>
    <name>iam::VpnUserDialog</name>
    <message>
        <source>Add VPN-only user</source>
        <translation>Incluir usuário somente VPN</translation>
    </message>
    <message>
        <source>Has VPN access to devices and no console. Nobody has to accept, and no invitation is sent. * is required.</source>
        <translation>Tem acesso VPN aos dispositivos e não tem console. Ninguém precisa aceitar e nenhum convite é enviado. * é obrigatório.</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Sobrenome</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome de &amp;usuário</translation>
    </message>
    <message>
        <source>VPN &amp;password</source>
        <translation>Sen&amp;ha de VPN</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>&amp;Repetir senha</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>E&amp;mpresa</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Telefone</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>En&amp;dereço</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>&amp;Cidade</translation>
    </message>
    <message>
        <source>Cou&amp;ntry</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Fuso horário</translation>
    </message>
    <message>
        <source>Cannot be changed later</source>
        <translation>Não pode ser alterado depois</translation>
    </message>
    <message>
        <source>8 to 20 characters: upper and lower case, a digit, a special character</source>
        <translation>8 a 20 caracteres: letras maiúsculas e minúsculas, um dígito, um caractere especial</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>%1 is the label of a field that must be filled in</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>None</source>
        <comment>VPN type</comment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Pa&amp;rent</source>
        <translation>Superi&amp;or</translation>
    </message>
    <message>
        <source>&amp;VPN type</source>
        <translation>Tipo de &amp;VPN</translation>
    </message>
    <message>
        <source>Not a valid e-mail address: %1.</source>
        <extracomment>%1 is what is wrong, such as &quot;no @ in it&quot;</extracomment>
        <translation>Não é um endereço de e-mail válido: %1.</translation>
    </message>
    <message>
        <source>A user name has no blanks.</source>
        <translation>Um nome de usuário não tem espaços.</translation>
    </message>
    <message>
        <source>This user name is taken.</source>
        <translation>Este nome de usuário já está em uso.</translation>
    </message>
    <message>
        <source>8 to 20 characters with upper and lower case, a digit and a special character.</source>
        <translation>8 a 20 caracteres com letras maiúsculas e minúsculas, um dígito e um caractere especial.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>As duas senhas são diferentes.</translation>
    </message>
    <message>
        <source>Not everything that is required is filled in.</source>
        <translation>Nem tudo o que é obrigatório foi preenchido.</translation>
    </message>
    <message>
        <source>Not every value is valid.</source>
        <translation>Nem todos os valores são válidos.</translation>
    </message>
    <message>
        <source>Your account has no classic infrastructure.</source>
        <translation>Sua conta não tem infraestrutura clássica.</translation>
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
        <translation>%1 em %2, %3</translation>
    </message>
    <message>
        <source>Access after acceptance</source>
        <translation>Acesso após a aceitação</translation>
    </message>
    <message>
        <source>Given by this console when the person has accepted; never to anybody else.</source>
        <translation>Concedido por este console quando a pessoa aceitar; nunca a outra pessoa.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Nothing waits any more.</source>
        <translation>Nada mais está aguardando.</translation>
    </message>
    <message>
        <source>Refused: “%1”</source>
        <extracomment>%1 is the service&apos;s own text</extracomment>
        <translation>Recusado: “%1”</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Being given …</source>
        <translation>Sendo dado …</translation>
    </message>
    <message>
        <source>The invitation has not been accepted yet. Nothing was given.</source>
        <translation>O convite ainda não foi aceito. Nada foi dado.</translation>
    </message>
    <message>
        <source>Give now</source>
        <translation>Dar agora</translation>
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
            <numerusform>%n atribuição foi recusada após a aceitação.</numerusform>
            <numerusform>%n atribuições foram recusadas após a aceitação.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) wait for acceptance.</source>
        <translation>
            <numerusform>%n atribuição aguarda a aceitação.</numerusform>
            <numerusform>%n atribuições aguardam a aceitação.</numerusform>
        </translation>
    </message>
    <message>
        <source>The invitation could not carry them.</source>
        <translation>O convite não podia contê-las.</translation>
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
        <translation>Editar o que espera pela aceitação</translation>
    </message>
    <message>
        <source>%1 gets it after accepting the invitation.</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>%1 recebe após aceitar o convite.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>It does not wait any more: it has been given, or was taken out.</source>
        <translation>Não espera mais: foi dado ou retirado.</translation>
    </message>
</context>
<context>
    <name>iam::WizardSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is the name of the step</extracomment>
        <translation>Etapa %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>iam::WriteFileDialog</name>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>This file is there already. It will be replaced.</source>
        <translation>Este arquivo já existe. Ele será substituído.</translation>
    </message>
    <message>
        <source>The file cannot be made here.</source>
        <extracomment>%1 is a reason in the words of the system, such as &quot;No space left on device&quot;</extracomment>
        <translation>O arquivo não pode ser criado aqui.</translation>
    </message>
    <message>
        <source>The file could not be written to its end.</source>
        <translation>Não foi possível gravar o arquivo até o fim.</translation>
    </message>
    <message>
        <source>The system says: %1. What was there before is unchanged.</source>
        <translation>O sistema informa: %1. O que havia antes não foi alterado.</translation>
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
        <translation>&amp;Nome do arquivo</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Procurar…</translation>
    </message>
    <message>
        <source>&amp;Raw CSV</source>
        <translation>CSV b&amp;ruto</translation>
    </message>
    <message>
        <source>A spreadsheet may take names for formulas and run them. Use raw files for programs only.</source>
        <translation>Uma planilha pode interpretar nomes como fórmulas e executá-las. Use arquivos brutos somente para programas.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
</TS>
