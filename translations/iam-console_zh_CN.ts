<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccessText</name>
    <message>
        <source>View hardware details</source>
        <translation>查看硬件详细信息</translation>
    </message>
    <message>
        <source>View software passwords</source>
        <translation>查看软件密码</translation>
    </message>
    <message>
        <source>Manage network tunnels</source>
        <translation>管理网络隧道</translation>
    </message>
    <message>
        <source>Manage provisioning scripts</source>
        <translation>管理供应脚本</translation>
    </message>
    <message>
        <source>View cPanel</source>
        <translation>查看 cPanel</translation>
    </message>
    <message>
        <source>View Plesk</source>
        <translation>查看 Plesk</translation>
    </message>
    <message>
        <source>View Helm</source>
        <translation>查看 Helm</translation>
    </message>
    <message>
        <source>View Urchin</source>
        <translation>查看 Urchin</translation>
    </message>
    <message>
        <source>Add storage</source>
        <translation>添加存储器</translation>
    </message>
    <message>
        <source>Manage users</source>
        <translation>管理用户</translation>
    </message>
    <message>
        <source>Add servers</source>
        <translation>添加服务器</translation>
    </message>
    <message>
        <source>Upgrade servers</source>
        <translation>升级服务器</translation>
    </message>
    <message>
        <source>Cancel servers</source>
        <translation>取消服务器</translation>
    </message>
    <message>
        <source>Add services</source>
        <translation>添加服务</translation>
    </message>
    <message>
        <source>Upgrade services</source>
        <translation>升级服务</translation>
    </message>
    <message>
        <source>Cancel services</source>
        <translation>取消服务</translation>
    </message>
    <message>
        <source>Manage bandwidth</source>
        <translation>管理带宽</translation>
    </message>
    <message>
        <source>Manage DNS</source>
        <translation>管理 DNS</translation>
    </message>
    <message>
        <source>Manage servers remotely</source>
        <translation>远程管理服务器</translation>
    </message>
    <message>
        <source>Manage monitoring</source>
        <translation>管理监视</translation>
    </message>
    <message>
        <source>Reload operating systems and start rescue kernels</source>
        <translation>重新装入操作系统和启动急救内核</translation>
    </message>
    <message>
        <source>View licenses</source>
        <translation>查看许可证</translation>
    </message>
    <message>
        <source>Add IP addresses</source>
        <translation>添加 IP 地址</translation>
    </message>
    <message>
        <source>Manage lockbox</source>
        <translation>管理密码箱</translation>
    </message>
    <message>
        <source>Manage network storage</source>
        <translation>管理网络存储器</translation>
    </message>
    <message>
        <source>Manage port control</source>
        <translation>管理端口控制</translation>
    </message>
    <message>
        <source>Manage load balancers</source>
        <translation>管理负载均衡器</translation>
    </message>
    <message>
        <source>Manage hardware firewalls</source>
        <translation>管理硬件防火墙</translation>
    </message>
    <message>
        <source>Manage software firewalls</source>
        <translation>管理软件防火墙</translation>
    </message>
    <message>
        <source>Manage protection against malware</source>
        <translation>管理恶意软件防护</translation>
    </message>
    <message>
        <source>Manage host identity</source>
        <translation>管理主机身份</translation>
    </message>
    <message>
        <source>Manage vulnerability scans</source>
        <translation>管理漏洞扫描</translation>
    </message>
    <message>
        <source>Manage who is notified</source>
        <translation>管理通知对象</translation>
    </message>
    <message>
        <source>Manage VLAN spanning</source>
        <translation>管理 VLAN 跨越</translation>
    </message>
    <message>
        <source>Manage CDN accounts</source>
        <translation>管理 CDN 帐户</translation>
    </message>
    <message>
        <source>Manage CDN files</source>
        <translation>管理 CDN 文件</translation>
    </message>
    <message>
        <source>View CDN bandwidth</source>
        <translation>查看 CDN 带宽</translation>
    </message>
    <message>
        <source>Manage network routes</source>
        <translation>管理网络路由</translation>
    </message>
    <message>
        <source>View virtual server details</source>
        <translation>查看虚拟服务器详细信息</translation>
    </message>
    <message>
        <source>Upgrade virtual servers</source>
        <translation>升级虚拟服务器</translation>
    </message>
    <message>
        <source>Edit host names and domains</source>
        <translation>编辑主机名和域名</translation>
    </message>
    <message>
        <source>Manage message delivery</source>
        <translation>管理消息传递</translation>
    </message>
    <message>
        <source>View the audit log</source>
        <translation>查看审计日志</translation>
    </message>
    <message>
        <source>Manage VPN</source>
        <translation>管理 VPN</translation>
    </message>
    <message>
        <source>View QuantaStor</source>
        <translation>查看 QuantaStor</translation>
    </message>
    <message>
        <source>Enter data centers</source>
        <translation>进入数据中心</translation>
    </message>
    <message>
        <source>Enter data center rooms</source>
        <translation>进入数据中心机房</translation>
    </message>
    <message>
        <source>Manage SSH keys</source>
        <translation>管理 SSH 密钥</translation>
    </message>
    <message>
        <source>Manage firewall rules</source>
        <translation>管理防火墙规则</translation>
    </message>
    <message>
        <source>Manage public images</source>
        <translation>管理公共映像</translation>
    </message>
    <message>
        <source>View certificates</source>
        <translation>查看证书</translation>
    </message>
    <message>
        <source>Manage certificates</source>
        <translation>管理证书</translation>
    </message>
    <message>
        <source>Manage network gateways</source>
        <translation>管理网络网关</translation>
    </message>
    <message>
        <source>Manage auto scale groups</source>
        <translation>管理自动缩放组</translation>
    </message>
    <message>
        <source>Manage SAML authentication</source>
        <translation>管理 SAML 认证</translation>
    </message>
    <message>
        <source>Manage security groups</source>
        <translation>管理安全组</translation>
    </message>
    <message>
        <source>Order servers with a public network</source>
        <translation>订购具有公用网络的服务器</translation>
    </message>
    <message>
        <source>View dedicated hosts</source>
        <translation>查看专用主机</translation>
    </message>
    <message>
        <source>Use all bare metal servers</source>
        <translation>使用所有裸机服务器</translation>
    </message>
    <message>
        <source>Use all virtual servers</source>
        <translation>使用所有虚拟服务器</translation>
    </message>
    <message>
        <source>Use all dedicated hosts</source>
        <translation>使用所有专用主机</translation>
    </message>
    <message>
        <source>instance</source>
        <comment>part of a service</comment>
        <translation>实例</translation>
    </message>
    <message>
        <source>resource group</source>
        <translation>资源组</translation>
    </message>
    <message>
        <source>region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>resource type</source>
        <translation>资源类型</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>%1 matches %2</source>
        <extracomment>%1 is what is compared, such as &quot;instance&quot;, %2 a pattern such as QR-*</extracomment>
        <translation>%1匹配 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what is compared, such as &quot;instance&quot;, %2 its value</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>tag %1</source>
        <extracomment>%1 is a tag of resources</extracomment>
        <translation>标记 %1</translation>
    </message>
    <message>
        <source>the file must be UTF-8 text</source>
        <comment>rule</comment>
        <translation>文件必须是 UTF-8 文本</translation>
    </message>
    <message>
        <source>a quotation mark must be closed</source>
        <comment>rule</comment>
        <translation>引号必须成对</translation>
    </message>
    <message>
        <source>the columns are email, groups and like</source>
        <comment>rule</comment>
        <translation>列为 email、groups 和 like</translation>
    </message>
    <message>
        <source>there must be a column email</source>
        <comment>rule</comment>
        <translation>必须有 email 列</translation>
    </message>
    <message>
        <source>there are no more fields than columns</source>
        <comment>rule</comment>
        <translation>字段数不能多于列数</translation>
    </message>
    <message>
        <source>every line needs an address</source>
        <comment>rule</comment>
        <translation>每一行都需要地址</translation>
    </message>
    <message>
        <source>this must be an e-mail address</source>
        <comment>rule</comment>
        <translation>此处必须是电子邮件地址</translation>
    </message>
    <message>
        <source>this must be an access group that you may give</source>
        <comment>rule</comment>
        <translation>此处必须是您可以授予的访问组</translation>
    </message>
    <message>
        <source>this must be an active user of the account</source>
        <comment>rule</comment>
        <translation>此处必须是帐户的活动用户</translation>
    </message>
    <message>
        <source>an address that is listed twice must have the same access</source>
        <comment>rule</comment>
        <translation>列出两次的地址必须具有相同的访问权</translation>
    </message>
    <message numerus="yes">
        <source>at most %n people at once</source>
        <comment>rule</comment>
        <translation>
            <numerusform>一次最多 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>All IAM Account Management services</source>
        <translation>所有 IAM 帐户管理服务</translation>
    </message>
    <message>
        <source>All Account Management services</source>
        <translation>所有帐户管理服务</translation>
    </message>
    <message>
        <source>The resource group itself</source>
        <translation>资源组本身</translation>
    </message>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation>所有支持身份和访问权的服务</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <extracomment>%1 is a list of roles, %2 a service or a group of services</extracomment>
        <translation>对 %2 具有 %1 角色。</translation>
    </message>
    <message>
        <source>%1 on %2, %3.</source>
        <extracomment>%1 is a list of roles, %2 a service or a group of services, %3 what of it, such as &quot;instance QR-ml&quot;</extracomment>
        <translation>对 %2（%3）具有 %1 角色。</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>无访问权</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>仅查看</translation>
    </message>
    <message>
        <source>Basic user</source>
        <translation>基本用户</translation>
    </message>
    <message>
        <source>Super user</source>
        <translation>超级用户</translation>
    </message>
    <message>
        <source>Single permissions</source>
        <translation>单项许可权</translation>
    </message>
    <message>
        <source>Becomes a member of %1.</source>
        <extracomment>%1 is an access group</extracomment>
        <translation>成为 %1 的成员。</translation>
    </message>
    <message numerus="yes">
        <source>Gets %n permission(s) of classic infrastructure.</source>
        <translation>
            <numerusform>获得 %n 项经典基础架构许可权。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gets the classic permission set %1 (%n permission(s)).</source>
        <extracomment>%1 is the name of a set, such as &quot;Basic user&quot;</extracomment>
        <translation>
            <numerusform>获得经典许可权集“%1”（%n 项许可权）。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a file, %2 the rule it breaks</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <extracomment>%1 is a file, %2 a line number, %3 the rule it breaks</extracomment>
        <translation>%1，第 %2 行：%3。</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: it is empty, but %4.</source>
        <extracomment>%1 is a file, %2 a line number, %3 a column, %4 the rule it breaks</extracomment>
        <translation>%1，第 %2 行，%3 列：为空，但%4。</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: “%4” – %5.</source>
        <extracomment>%1 is a file, %2 a line number, %3 a column, %4 what stands there, %5 the rule it breaks</extracomment>
        <translation>%1，第 %2 行，%3 列：“%4” – %5。</translation>
    </message>
    <message>
        <source>only in this period: %1</source>
        <extracomment>%1 is a period, such as &quot;Mon–Fri 08:00–18:00, UTC+01:00&quot;</extracomment>
        <translation>仅在此期间：%1</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message>
        <source>All IAM Account management services</source>
        <translation>所有 IAM 帐户管理服务</translation>
    </message>
    <message>
        <source>All Account management services</source>
        <translation>所有帐户管理服务</translation>
    </message>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation>所有支持身份和访问权的服务</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a service, %2 how many policies there are for it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n classic permission(s)</source>
        <translation>
            <numerusform>%n 项经典许可权</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <extracomment>%1 is a list such as &quot;the groups, the policies&quot;</extracomment>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no access is planned</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list of lists</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>the groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>the policies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>the API keys</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>the classic hierarchy</source>
        <translation>经典层次结构</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Invite %1</source>
        <translation>邀请 %1</translation>
    </message>
    <message>
        <source>Resend the invitation of %1</source>
        <translation>重新发送对 %1 的邀请</translation>
    </message>
    <message>
        <source>Cancel the invitation of %1</source>
        <translation>取消对 %1 的邀请</translation>
    </message>
    <message>
        <source>Clear the failed invitation of %1</source>
        <translation>清除对 %1 的失败邀请</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>除去 %1</translation>
    </message>
    <message>
        <source>Leave the account</source>
        <translation>离开帐户</translation>
    </message>
    <message>
        <source>Add the VPN-only user %1</source>
        <translation>添加仅使用 VPN 的用户 %1</translation>
    </message>
    <message>
        <source>Change the status of %1 from %2 to %3</source>
        <extracomment>%1 is a name; %2 and %3 are states in the service&apos;s words, such as ACTIVE</extracomment>
        <translation>将 %1 的状态从 %2 更改为 %3</translation>
    </message>
    <message>
        <source>Give %1 the former parent</source>
        <translation>将 %1 恢复为原来的上级</translation>
    </message>
    <message>
        <source>Give %1 the parent %2</source>
        <extracomment>%1 and %2 are names</extracomment>
        <translation>将 %1 的上级更改为 %2</translation>
    </message>
    <message>
        <source>Update the IBMid of %1 to %2</source>
        <extracomment>%1 is a name, %2 a sign-in name</extracomment>
        <translation>将 %1 的 IBMid 更新为 %2</translation>
    </message>
    <message>
        <source>Change the classic permissions of %1</source>
        <translation>更改 %1 的经典许可权</translation>
    </message>
    <message>
        <source>Add %1 to the group %2</source>
        <extracomment>%1 is a name, %2 an access group</extracomment>
        <translation>将 %1 添加到组 %2</translation>
    </message>
    <message>
        <source>Remove %1 from the group %2</source>
        <extracomment>%1 is a name, %2 an access group</extracomment>
        <translation>从组 %2 中除去 %1</translation>
    </message>
    <message>
        <source>Give %1 a policy for %2</source>
        <extracomment>%1 is a name, %2 what a policy is about</extracomment>
        <translation>授予 %1 针对 %2 的策略</translation>
    </message>
    <message>
        <source>Change a policy of %1 for %2</source>
        <extracomment>%1 is a name, %2 what a policy is about</extracomment>
        <translation>更改 %1 针对 %2 的策略</translation>
    </message>
    <message>
        <source>Take the policy for %2 from %1</source>
        <extracomment>%1 is a name, %2 what a policy is about</extracomment>
        <translation>从 %1 收回针对 %2 的策略</translation>
    </message>
    <message>
        <source>Change the allowed IP addresses of %1</source>
        <translation>更改 %1 的允许的 IP 地址</translation>
    </message>
    <message>
        <source>Change the settings of %1</source>
        <translation>更改 %1 的设置</translation>
    </message>
    <message>
        <source>Create the access group %1</source>
        <extracomment>%1 is the name of an access group</extracomment>
        <translation>创建访问组 %1</translation>
    </message>
    <message>
        <source>Change the settings of the account</source>
        <translation>更改帐户设置</translation>
    </message>
    <message>
        <source>Another change</source>
        <translation>其他更改</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Console for the users of a cloud account.</source>
        <translation>用于云帐户用户的控制台。</translation>
    </message>
    <message>
        <source>Open the demo account; the default.</source>
        <translation>打开演示帐户（缺省值）。</translation>
    </message>
    <message>
        <source>Connect to the account service at &lt;URL&gt;. The API key comes from the key store, from the environment variable IBMCLOUD_API_KEY, or is asked for.</source>
        <translation>连接到 &lt;URL&gt; 上的帐户服务。API 密钥取自密钥库或环境变量 IBMCLOUD_API_KEY，否则会要求输入。</translation>
    </message>
    <message>
        <source>The account to open at --service-url.</source>
        <translation>在 --service-url 上要打开的帐户。</translation>
    </message>
    <message>
        <source>Demo data: quantum-lab, big-corp or empty.</source>
        <translation>演示数据：quantum-lab、big-corp 或 empty。</translation>
    </message>
    <message>
        <source>Size of the demo account big-corp.</source>
        <translation>演示帐户 big-corp 的大小。</translation>
    </message>
    <message>
        <source>Where the demo account is kept; :memory: keeps nothing.</source>
        <translation>演示帐户的保存位置；:memory: 表示不保存任何内容。</translation>
    </message>
    <message>
        <source>How long the demo account processes an invitation.</source>
        <translation>演示帐户处理邀请所需的时间。</translation>
    </message>
    <message>
        <source>Language of the interface, such as de or pt_BR.</source>
        <translation>界面语言，例如 de 或 pt_BR。</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>未知参数：%1</translation>
    </message>
    <message>
        <source>Unknown demo data: %1. There are quantum-lab, big-corp and empty.</source>
        <translation>未知演示数据：%1。可用的有 quantum-lab、big-corp 和 empty。</translation>
    </message>
    <message>
        <source>--users and --processing-ms take a whole number.</source>
        <translation>--users 和 --processing-ms 需要整数。</translation>
    </message>
    <message>
        <source>--demo and --service-url exclude each other.</source>
        <translation>--demo 和 --service-url 不能同时使用。</translation>
    </message>
    <message>
        <source>--service-url needs an address such as https://iam.example.com.</source>
        <translation>--service-url 需要地址，例如 https://iam.example.com。</translation>
    </message>
    <message>
        <source>--service-url needs --account with the ID of the account.</source>
        <translation>--service-url 需要带有帐户 ID 的 --account。</translation>
    </message>
    <message>
        <source>Begin with the window in which an account is chosen.</source>
        <translation>从选择帐户的窗口开始。</translation>
    </message>
    <message>
        <source>Append what happens to &lt;FILE&gt;, without keys, tokens and contents.</source>
        <translation>将发生的事件追加到 &lt;FILE&gt;，不含密钥、令牌和内容。</translation>
    </message>
    <message>
        <source>--connect and --service-url exclude each other.</source>
        <translation>--connect 和 --service-url 不能同时使用。</translation>
    </message>
    <message>
        <source>For run: invite (the default), resend, cancel or remove.</source>
        <translation>用于 run：invite（默认）、resend、cancel 或 remove。</translation>
    </message>
    <message>
        <source>For run: how many addresses an invitation holds, at most 100.</source>
        <translation>用于 run：一个邀请包含多少个地址，最多 100 个。</translation>
    </message>
    <message>
        <source>Without a window: invite the people of PLAN, a CSV file with the columns email and groups, or a draft of the invite wizard.</source>
        <translation>无窗口：邀请 PLAN 中的人员。PLAN 是包含 email 和 groups 列的 CSV 文件，或邀请向导的草稿。</translation>
    </message>
    <message>
        <source>Without a window: go on with the runs that are not at their end.</source>
        <translation>无窗口：继续尚未结束的运行。</translation>
    </message>
    <message>
        <source>run needs the file with the plan.</source>
        <translation>run 需要包含计划的文件。</translation>
    </message>
    <message>
        <source>Unknown action: %1. There are invite, resend, cancel and remove.</source>
        <translation>未知操作：%1。可用的有 invite、resend、cancel 和 remove。</translation>
    </message>
    <message>
        <source>--addresses-per-request takes a number from 1 to 100.</source>
        <translation>--addresses-per-request 接受 1 到 100 的数字。</translation>
    </message>
</context>
<context>
    <name>FileReport</name>
    <message>
        <source>The journal was written by a newer version of the console.</source>
        <translation>日志由更新版本的控制台写入。</translation>
    </message>
    <message>
        <source>The journal was damaged.</source>
        <translation>日志已损坏。</translation>
    </message>
    <message>
        <source>The draft of an invitation was written by a newer version of the console.</source>
        <translation>邀请草稿由更新版本的控制台写入。</translation>
    </message>
    <message>
        <source>The draft of an invitation was damaged.</source>
        <translation>邀请草稿已损坏。</translation>
    </message>
    <message>
        <source>The list of what waits for acceptance was written by a newer version of the console.</source>
        <translation>等待接受的列表由更新版本的控制台写入。</translation>
    </message>
    <message>
        <source>The list of what waits for acceptance was damaged.</source>
        <translation>等待接受的列表已损坏。</translation>
    </message>
    <message>
        <source>The copy of the users was written by a newer version of the console.</source>
        <translation>用户副本由更新版本的控制台写入。</translation>
    </message>
    <message>
        <source>The copy of the users was damaged.</source>
        <translation>用户副本已损坏。</translation>
    </message>
    <message>
        <source>The settings were written by a newer version of the console.</source>
        <translation>设置由更新版本的控制台写入。</translation>
    </message>
    <message>
        <source>The settings were damaged.</source>
        <translation>设置已损坏。</translation>
    </message>
    <message>
        <source>The demo account was written by a newer version of the console.</source>
        <translation>演示帐户由更新版本的控制台写入。</translation>
    </message>
    <message>
        <source>The demo account&apos;s data were damaged.</source>
        <translation>演示帐户的数据已损坏。</translation>
    </message>
    <message>
        <source>It is left as it is. Use that version, or nothing is recorded and no run can be started.</source>
        <translation>它保持原样。请使用那个版本，否则不会记录任何内容，也无法开始任何运行。</translation>
    </message>
    <message>
        <source>A new one was begun. Runs that had not ended are in the old one; look at the list before you start them again.</source>
        <translation>已新建一份。未结束的运行在旧的那份中；重新开始之前请先查看列表。</translation>
    </message>
    <message>
        <source>The next invitation begins empty.</source>
        <translation>下一份邀请将从空白开始。</translation>
    </message>
    <message>
        <source>What was to be given after acceptance is not given by itself any more.</source>
        <translation>原定在接受后授予的内容不再自动授予。</translation>
    </message>
    <message>
        <source>Without a connection no users are shown, until they have been read again.</source>
        <translation>没有连接时，在重新读取之前不显示用户。</translation>
    </message>
    <message>
        <source>The console begins with its own; accounts have to be connected again.</source>
        <translation>控制台以自身的设置开始；需要重新连接帐户。</translation>
    </message>
    <message>
        <source>A new one was begun.</source>
        <translation>已新建一份。</translation>
    </message>
    <message>
        <source>%1 It was not deleted: %2</source>
        <extracomment>%1 is what follows for the person, %2 is the path of a file</extracomment>
        <translation>%1 未删除：%2</translation>
    </message>
</context>
<context>
    <name>InviteeText</name>
    <message>
        <source>You have been invited to the account “%1”. The message is on its way.</source>
        <extracomment>to somebody invited; %1 is the name of an account</extracomment>
        <translation>您已受邀加入帐户“%1”。消息正在发送。</translation>
    </message>
    <message>
        <source>You have been invited to the account “%1”. The newest message was sent on %2; it counts until %3.</source>
        <extracomment>to somebody invited; %1 is the name of an account, %2 and %3 are dates</extracomment>
        <translation>您已受邀加入帐户“%1”。最新的消息于 %2 发送，有效期至 %3。</translation>
    </message>
    <message>
        <source>You have been invited to the account “%1”.</source>
        <translation>您已受邀加入帐户“%1”。</translation>
    </message>
    <message>
        <source>Open the link in the newest message: links in older ones no longer work. Look among unwanted mail, too.</source>
        <translation>请打开最新消息中的链接：较早消息中的链接已失效。也请查看垃圾邮件。</translation>
    </message>
    <message>
        <source>If you already use the cloud, you find the invitation in your notifications of the type “account”, too: %1</source>
        <extracomment>to somebody invited; %1 is the address of a web page</extracomment>
        <translation>如果您已在使用云，也可以在“帐户”类型的通知中找到邀请：%1</translation>
    </message>
    <message>
        <source>Your invitation to the account “%1” ended on %2. A new message is needed.</source>
        <extracomment>to somebody invited; %1 is the name of an account, %2 is a date</extracomment>
        <translation>您加入帐户“%1”的邀请已于 %2 结束。需要新的消息。</translation>
    </message>
    <message>
        <source>If something does not work, ask %1.</source>
        <extracomment>to somebody invited; %1 is the name of who has sent the invitation</extracomment>
        <translation>如有问题，请询问 %1。</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>missing</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>缺失</translation>
    </message>
    <message>
        <source>not a string</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>不是字符串</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>不是整数</translation>
    </message>
    <message>
        <source>not true or false</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>不是 true 或 false</translation>
    </message>
    <message>
        <source>not an object</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>not a list</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>不是列表</translation>
    </message>
    <message>
        <source>not a time</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>不是时间</translation>
    </message>
</context>
<context>
    <name>PolicyText</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>days</comment>
        <extracomment>the first and the last of several days of the week</extracomment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>All IAM Account management services</source>
        <translation>所有 IAM 帐户管理服务</translation>
    </message>
    <message>
        <source>All Account management services</source>
        <translation>所有帐户管理服务</translation>
    </message>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation>所有支持身份和访问权的服务</translation>
    </message>
    <message>
        <source>Resource group itself</source>
        <translation>资源组本身</translation>
    </message>
    <message>
        <source>Service instance</source>
        <translation>服务实例</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Resource type</source>
        <translation>资源类型</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>资源组</translation>
    </message>
    <message>
        <source>Resource group “%1”</source>
        <extracomment>%1 is the name of a resource group</extracomment>
        <translation>资源组“%1”</translation>
    </message>
    <message>
        <source>%1 matches %2</source>
        <extracomment>%1 is an attribute such as &quot;Service instance&quot;, %2 a pattern such as QR-*</extracomment>
        <translation>%1匹配 %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>%1 is an attribute such as &quot;Service instance&quot;, %2 its value</extracomment>
        <translation>%1为 %2</translation>
    </message>
    <message>
        <source>Entire account</source>
        <translation>整个帐户</translation>
    </message>
    <message>
        <source>By a condition (%1)</source>
        <extracomment>%1 is the technical name of a pattern of conditions</extracomment>
        <translation>按条件 (%1)</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <extracomment>the beginning and the end of a period, and its offset such as UTC+01:00</extracomment>
        <translation>%1 至 %2，%3</translation>
    </message>
    <message>
        <source>%1 all day, %2</source>
        <extracomment>days of the week, and an offset such as UTC+01:00</extracomment>
        <translation>%1全天，%2</translation>
    </message>
    <message>
        <source>%1 %2–%3, %4</source>
        <extracomment>days of the week, from, to, and an offset such as UTC+01:00</extracomment>
        <translation>%1 %2–%3，%4</translation>
    </message>
    <message>
        <source>%1 on %2 (%3).</source>
        <extracomment>%1 are names of roles, %2 is what they are for, %3 narrows it, such as &quot;Entire account&quot;</extracomment>
        <translation>对 %2 具有 %1 角色（%3）。</translation>
    </message>
    <message>
        <source>Only in this period: %1.</source>
        <extracomment>%1 is a period</extracomment>
        <translation>仅在此时间段内：%1。</translation>
    </message>
    <message>
        <source>%1 on the resource group itself.</source>
        <extracomment>%1 is the name of a role</extracomment>
        <translation>对资源组本身具有 %1 角色。</translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <extracomment>%1 are names of roles, %2 is what they are for, %3 narrows it, such as &quot;Entire account&quot;</extracomment>
        <translation>对 %2 具有 %1 角色（%3）</translation>
    </message>
</context>
<context>
    <name>ProblemHelp</name>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>连接设置</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>This was stopped before it was done.</source>
        <translation>此操作在完成之前已停止。</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>无法连接到服务。</translation>
    </message>
    <message>
        <source>The service cannot be reached: %1.</source>
        <extracomment>%1 is the reason in technical words, such as &quot;Connection refused&quot;</extracomment>
        <translation>无法连接到服务：%1。</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>服务未及时响应。</translation>
    </message>
    <message>
        <source>This account is not linked to classic infrastructure. Take the classic permission set out and send again.</source>
        <translation>此帐户未链接到经典基础架构。请移出经典许可权集，然后再次发送。</translation>
    </message>
    <message>
        <source>You are no longer signed in. Nothing was changed.</source>
        <translation>您已不再登录。未更改任何内容。</translation>
    </message>
    <message>
        <source>The service refuses: “%1”</source>
        <extracomment>%1 is the service&apos;s own text</extracomment>
        <translation>服务拒绝：“%1”</translation>
    </message>
    <message>
        <source>The service does not accept this: “%1”</source>
        <extracomment>%1 is the service&apos;s own text</extracomment>
        <translation>服务不接受此项：“%1”</translation>
    </message>
    <message>
        <source>This is no longer in the account.</source>
        <translation>此项已不在帐户中。</translation>
    </message>
    <message>
        <source>The service refuses for now: “%1”, “%2”</source>
        <extracomment>both are the service&apos;s own texts: what is refused, and why</extracomment>
        <translation>服务目前拒绝：“%1”，“%2”</translation>
    </message>
    <message>
        <source>The service refuses for now: “%1”</source>
        <translation>服务目前拒绝：“%1”</translation>
    </message>
    <message>
        <source>At most 100 addresses per request.</source>
        <translation>每个请求最多 100 个地址。</translation>
    </message>
    <message>
        <source>This is more than the service or the console takes at once.</source>
        <translation>这超过了服务或控制台一次可以处理的数量。</translation>
    </message>
    <message numerus="yes">
        <source>Too many requests. Try again in %n second(s).</source>
        <translation>
            <numerusform>请求过多。请在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many requests. Try again in a moment.</source>
        <translation>请求过多。请稍后重试。</translation>
    </message>
    <message>
        <source>The service has a problem (%1).</source>
        <extracomment>%1 is an HTTP status such as 503</extracomment>
        <translation>服务出现问题 (%1)。</translation>
    </message>
    <message>
        <source>The answer could not be read (unexpected %1). Nothing more was sent.</source>
        <extracomment>%1 names a place in the answer, such as resources[3].state</extracomment>
        <translation>无法读取响应（意外的 %1）。未再发送任何内容。</translation>
    </message>
    <message>
        <source>The console did not send this: %1.</source>
        <extracomment>%1 is the reason in technical words</extracomment>
        <translation>控制台未发送此项：%1。</translation>
    </message>
    <message>
        <source>Not possible in this state.</source>
        <translation>在此状态下无法执行。</translation>
    </message>
    <message>
        <source>You are signed in as a service ID. Only a person can do this.</source>
        <translation>您以服务 ID 身份登录。只有个人才能执行此操作。</translation>
    </message>
    <message>
        <source>%1 Ask the account owner.</source>
        <comment>the role that is needed</comment>
        <extracomment>%1 is a whole sentence about the role that is needed</extracomment>
        <translation>%1请联系帐户所有者。</translation>
    </message>
    <message>
        <source>%1 Ask the account owner (%2).</source>
        <extracomment>%1 is a whole sentence about the role that is needed, %2 a name</extracomment>
        <translation>%1请联系帐户所有者 (%2)。</translation>
    </message>
    <message>
        <source>This is you. To go, leave the account.</source>
        <translation>这是您自己。要退出，请离开帐户。</translation>
    </message>
    <message>
        <source>Only you yourself can leave the account.</source>
        <translation>只有您本人可以离开帐户。</translation>
    </message>
    <message>
        <source>There is no connection. Changes are not possible.</source>
        <translation>没有连接。无法进行更改。</translation>
    </message>
    <message>
        <source>Needs the role Editor or Administrator on User Management, or the classic permission Manage Users.</source>
        <translation>需要对 User Management 的 Editor 或 Administrator 角色，或者经典许可权“管理用户”。</translation>
    </message>
    <message>
        <source>Needs the role Editor on IAM Access Groups, or on a single access group.</source>
        <translation>需要对 IAM Access Groups 或单个访问组的 Editor 角色。</translation>
    </message>
    <message>
        <source>Needs the role Administrator on what the access is for.</source>
        <translation>需要对访问权目标的 Administrator 角色。</translation>
    </message>
    <message>
        <source>Needs the classic permission Manage Users.</source>
        <translation>需要经典许可权“管理用户”。</translation>
    </message>
    <message>
        <source>Needs the classic permission Manage Users, and a place above the user in the hierarchy.</source>
        <translation>需要经典许可权“管理用户”，并且在层次结构中位于该用户之上。</translation>
    </message>
    <message>
        <source>Needs the role Administrator on User Management. In an account with classic infrastructure it also needs the classic permission Manage Users, and a place above the user in the hierarchy.</source>
        <translation>需要对 User Management 的 Administrator 角色。在具有经典基础架构的帐户中，还需要经典许可权“管理用户”，并且在层次结构中位于该用户之上。</translation>
    </message>
    <message>
        <source>Only the account owner can do this.</source>
        <translation>只有帐户所有者可以执行此操作。</translation>
    </message>
    <message>
        <source>Needs the role Editor on User Management, or the classic permission Manage Users and a place above the user in the hierarchy.</source>
        <translation>需要对 User Management 的 Editor 角色，或者经典许可权“管理用户”并在层次结构中位于该用户之上。</translation>
    </message>
    <message>
        <source>Needs the role Editor on User Management or on IAM Access Management.</source>
        <translation>需要对 User Management 或 IAM Access Management 的 Editor 角色。</translation>
    </message>
    <message>
        <source>Needs the role Administrator on IAM Identity.</source>
        <translation>需要对 IAM Identity 的 Administrator 角色。</translation>
    </message>
    <message>
        <source>The connection is not safe. %1 Nothing was sent.</source>
        <extracomment>%1 is a whole sentence that says what is wrong with the connection</extracomment>
        <translation>连接不安全。%1未发送任何内容。</translation>
    </message>
    <message>
        <source>Not allowed in this account: %1.</source>
        <extracomment>%1 is a list of addresses</extracomment>
        <translation>此帐户中不允许：%1。</translation>
    </message>
    <message>
        <source>The service refuses: “%1” Expected right: %2</source>
        <extracomment>%1 is the service&apos;s own text, %2 a sentence with the right that is needed</extracomment>
        <translation>服务拒绝：“%1”需要的权限：%2</translation>
    </message>
    <message>
        <source>These classic permissions cannot be given: %1.</source>
        <extracomment>%1 is a list of technical names</extracomment>
        <translation>无法授予以下经典许可权：%1。</translation>
    </message>
    <message>
        <source>The account has reached its limit of policies. Use access groups or remove unused policies.</source>
        <translation>帐户的策略数已达到上限。请使用访问组或除去未使用的策略。</translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <translation>%1 已不在帐户中。</translation>
    </message>
    <message>
        <source>%1 is still being processed. Try again in a minute.</source>
        <translation>%1 仍在处理中。请在一分钟后重试。</translation>
    </message>
    <message>
        <source>This is the account owner: nobody can do this to the owner.</source>
        <translation>这是帐户所有者：任何人都不能对所有者执行此操作。</translation>
    </message>
    <message>
        <source>Nobody changes their own classic permissions.</source>
        <translation>任何人都不能更改自己的经典许可权。</translation>
    </message>
    <message>
        <source>Only an IBMid can be updated.</source>
        <translation>只能更新 IBMid。</translation>
    </message>
    <message>
        <source>This account has no classic infrastructure.</source>
        <translation>此帐户没有经典基础架构。</translation>
    </message>
    <message>
        <source>Possible after the invitation has been accepted and the user has signed in once.</source>
        <translation>在邀请被接受且用户登录过一次之后才可以执行。</translation>
    </message>
    <message>
        <source>This account is set to read only. The menu Account changes that.</source>
        <translation>此帐户设置为只读。可通过“帐户”菜单更改。</translation>
    </message>
    <message>
        <source>The account has reached its limit of policies (%1). Use access groups or remove unused policies.</source>
        <extracomment>%1 is a number of policies</extracomment>
        <translation>帐户已达到策略上限 (%1)。请使用访问组或除去未使用的策略。</translation>
    </message>
    <message>
        <source>Trace number: %1</source>
        <extracomment>%1 identifies a request, for the service&apos;s support</extracomment>
        <translation>跟踪编号：%1</translation>
    </message>
    <message>
        <source>Too many requests. Going on at %1: try %2 of %3.</source>
        <extracomment>%1 is a time, %2 and %3 are numbers</extracomment>
        <translation>请求过多。将于 %1 继续：第 %2 次尝试，共 %3 次。</translation>
    </message>
    <message>
        <source>The service has a problem (%1). Try %2 of %3.</source>
        <extracomment>%1 is an HTTP status such as 503, %2 and %3 are numbers</extracomment>
        <translation>服务出现问题 (%1)。第 %2 次尝试，共 %3 次。</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try %1 of %2.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>服务未及时应答。第 %1 次尝试，共 %2 次。</translation>
    </message>
    <message>
        <source>The service cannot be reached. Try %1 of %2.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>无法连接服务。第 %1 次尝试，共 %2 次。</translation>
    </message>
    <message>
        <source>Another console is carrying out a run of this account. Wait until it is through, or stop it and close that console.</source>
        <translation>另一个控制台正在执行此帐户的运行。请等待其完成，或者将其停止并关闭该控制台。</translation>
    </message>
</context>
<context>
    <name>RightsText</name>
    <message>
        <source>What may be done could not be read; the service decides.</source>
        <translation>无法读取可执行的操作；由服务决定。</translation>
    </message>
    <message>
        <source>Owner of the account: may do everything.</source>
        <translation>帐户所有者：可以执行所有操作。</translation>
    </message>
    <message>
        <source>May invite, resend, cancel and change status; may remove users below in the classic hierarchy.</source>
        <translation>可以邀请、重新发送、取消和更改状态；可以除去经典层次结构中的下级用户。</translation>
    </message>
    <message>
        <source>May invite, resend, cancel, change status and remove users.</source>
        <translation>可以邀请、重新发送、取消、更改状态和除去用户。</translation>
    </message>
    <message>
        <source>May invite, resend, cancel and change status; may not remove users.</source>
        <translation>可以邀请、重新发送、取消和更改状态；不能除去用户。</translation>
    </message>
    <message>
        <source>May invite, resend and cancel; may not change or remove users.</source>
        <translation>可以邀请、重新发送和取消；不能更改或除去用户。</translation>
    </message>
    <message>
        <source>May change status; may not invite or remove users.</source>
        <translation>可以更改状态；不能邀请或除去用户。</translation>
    </message>
    <message>
        <source>May look at users; may not invite, change or remove them.</source>
        <translation>可以查看用户；不能邀请、更改或除去用户。</translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>“%1” is not a search term and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>“%1”不是搜索项，已忽略。</translation>
    </message>
    <message>
        <source>“%1” names no state and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>“%1”未指定状态，已忽略。</translation>
    </message>
    <message>
        <source>“%1” needs a number of days and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>“%1”需要天数，已忽略。</translation>
    </message>
    <message>
        <source>“%1” needs a date such as 2026-01-31 and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>“%1”需要日期（例如 2026-01-31），已忽略。</translation>
    </message>
    <message>
        <source>“%1” needs a word behind it and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>“%1”后面需要一个词，已忽略。</translation>
    </message>
    <message>
        <source>There is no access group or user for “%1”, so it is left out.</source>
        <extracomment>%1 is a piece of a search as typed, such as group:auditors</extracomment>
        <translation>没有与“%1”对应的访问组或用户，因此将其忽略。</translation>
    </message>
</context>
<context>
    <name>TriageText</name>
    <message>
        <source>Ended</source>
        <comment>invitations that have expired; below a bar of a chart</comment>
        <translation>已结束</translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <extracomment>%1 and %2 are numbers of days, &quot;0–3 days&quot;; below a bar of a chart, short</extracomment>
        <translation>%1–%2 天</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>%1 and %2 are numbers of days, &quot;8–14&quot;; below a bar of a chart</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) ended</source>
        <translation>
            <numerusform>%n 个邀请已结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) with %1 to %2 days left</source>
        <extracomment>%1 and %2 are numbers of days</extracomment>
        <translation>
            <numerusform>%n 个邀请还剩 %1 到 %2 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended invitations</source>
        <translation>已结束的邀请</translation>
    </message>
    <message>
        <source>%1 to %2 days left</source>
        <extracomment>heading of a list of invitations; %1 and %2 are numbers of days</extracomment>
        <translation>还剩 %1 到 %2 天</translation>
    </message>
</context>
<context>
    <name>UserExtraText</name>
    <message>
        <source>This could not be read.</source>
        <translation>无法读取此内容。</translation>
    </message>
    <message>
        <source>This is being read.</source>
        <translation>正在读取。</translation>
    </message>
    <message>
        <source>There is nothing to tell.</source>
        <translation>没有可显示的内容。</translation>
    </message>
</context>
<context>
    <name>UserSnapshot</name>
    <message>
        <source>The copy on this computer is damaged.</source>
        <translation>此计算机上的副本已损坏。</translation>
    </message>
    <message>
        <source>The copy on this computer was made by a newer version of the console.</source>
        <translation>此计算机上的副本由更高版本的控制台创建。</translation>
    </message>
    <message>
        <source>The copy on this computer is of another account.</source>
        <translation>此计算机上的副本属于其他帐户。</translation>
    </message>
</context>
<context>
    <name>UserText</name>
    <message>
        <source>Processing</source>
        <comment>user status</comment>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>user status</comment>
        <translation>暂挂</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>user status</comment>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>user status</comment>
        <translation>活动</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>user status</comment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Classic disabled</source>
        <comment>user status</comment>
        <translation>已禁用经典架构</translation>
    </message>
    <message>
        <source>VPN-only</source>
        <comment>user status</comment>
        <translation>仅使用 VPN</translation>
    </message>
    <message>
        <source>Invalid</source>
        <comment>user status</comment>
        <translation>无效</translation>
    </message>
    <message>
        <source>Invitation failed</source>
        <comment>user status</comment>
        <translation>邀请失败</translation>
    </message>
    <message>
        <source>Removal failed</source>
        <comment>user status</comment>
        <translation>除去失败</translation>
    </message>
    <message>
        <source>Removing</source>
        <comment>user status</comment>
        <translation>正在除去</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>user status</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date pattern</comment>
        <extracomment>a date pattern in Qt&apos;s letters (d, MMM, yyyy), for a date such as &quot;25 Oct 2026&quot;</extracomment>
        <translation>yyyy-MM-dd</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date and time pattern</comment>
        <extracomment>a date and time pattern in Qt&apos;s letters, for &quot;25 Oct 2026, 09:12&quot;</extracomment>
        <translation>yyyy-MM-dd HH:mm</translation>
    </message>
    <message>
        <source>today</source>
        <comment>when an invitation expires</comment>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <comment>when an invitation expires</comment>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <comment>when an invitation has expired</comment>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>it is empty</source>
        <comment>what is wrong with an address</comment>
        <translation>为空</translation>
    </message>
    <message>
        <source>no @ in it</source>
        <comment>what is wrong with an address</comment>
        <translation>没有 @</translation>
    </message>
    <message>
        <source>more than one @ in it</source>
        <comment>what is wrong with an address</comment>
        <translation>有多个 @</translation>
    </message>
    <message>
        <source>nothing before or after the @</source>
        <comment>what is wrong with an address</comment>
        <translation>@ 之前或之后没有内容</translation>
    </message>
    <message>
        <source>a blank in it</source>
        <comment>what is wrong with an address</comment>
        <translation>包含空格</translation>
    </message>
    <message>
        <source>a character that is not allowed</source>
        <comment>what is wrong with an address</comment>
        <translation>包含不允许的字符</translation>
    </message>
    <message>
        <source>a dot is missing or misplaced</source>
        <comment>what is wrong with an address</comment>
        <translation>缺少点号或点号位置不正确</translation>
    </message>
    <message>
        <source>over 254 characters</source>
        <comment>what is wrong with an address</comment>
        <translation>超过 254 个字符</translation>
    </message>
</context>
<context>
    <name>ViewText</name>
    <message>
        <source>All</source>
        <comment>view of the users</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>view of the users</comment>
        <translation>活动</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>view of the users</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Expiring within 7 days</source>
        <comment>view of the users</comment>
        <translation>7 天内到期</translation>
    </message>
    <message>
        <source>Expired or failed</source>
        <comment>view of the users</comment>
        <translation>已到期或失败</translation>
    </message>
    <message>
        <source>Suspended or disabled</source>
        <comment>view of the users</comment>
        <translation>已暂停或已禁用</translation>
    </message>
    <message>
        <source>VPN-only</source>
        <comment>view of the users</comment>
        <translation>仅使用 VPN</translation>
    </message>
    <message>
        <source>Inactive 30 days</source>
        <comment>view of the users</comment>
        <translation>30 天不活动</translation>
    </message>
</context>
<context>
    <name>iam::AccessPreview</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>after the name of a role; %1 is a service or a group of services</extracomment>
        <translation>对象：%1</translation>
    </message>
    <message>
        <source>No groups and no policies are planned.</source>
        <translation>没有计划任何组和策略。</translation>
    </message>
    <message>
        <source>In no group, and no policies.</source>
        <translation>不在任何组中，也没有策略。</translation>
    </message>
    <message>
        <source>No access to classic infrastructure</source>
        <translation>无权访问经典基础架构</translation>
    </message>
    <message numerus="yes">
        <source>%n classic permission(s)</source>
        <translation>
            <numerusform>%n 项经典许可权</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the details</source>
        <translation>
            <numerusform>详细信息中还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read: %1.</source>
        <extracomment>%1 is a list such as &quot;the groups, the policies&quot;</extracomment>
        <translation>无法读取：%1。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Planned access</source>
        <translation>计划的访问权</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问权</translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation>正在读取访问权…</translation>
    </message>
</context>
<context>
    <name>iam::AccessStep</name>
    <message>
        <source>&amp;Policy</source>
        <translation>策略(&amp;P)</translation>
    </message>
    <message>
        <source>Account &amp;management</source>
        <translation>帐户管理(&amp;M)</translation>
    </message>
    <message>
        <source>Access &amp;groups</source>
        <translation>访问组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Like a colleague</source>
        <translation>与同事相同(&amp;L)</translation>
    </message>
    <message>
        <source>Classic in&amp;frastructure</source>
        <translation>经典基础架构(&amp;F)</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>无访问权</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>已添加 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one kind of access.</source>
        <translation>请至少选择一种访问权。</translation>
    </message>
    <message>
        <source>Confirm that they will be able to remove others.</source>
        <translation>请确认此人将能够除去其他人。</translation>
    </message>
</context>
<context>
    <name>iam::AccountGuard</name>
    <message>
        <source>this account is set to read only</source>
        <translation>此帐户设置为只读</translation>
    </message>
    <message>
        <source>you chose not to change anything here</source>
        <translation>您选择了不在此处更改任何内容</translation>
    </message>
</context>
<context>
    <name>iam::ActionDesk</name>
    <message>
        <source>The invitation of %1 is cancelled.</source>
        <translation>对 %1 的邀请已取消。</translation>
    </message>
    <message>
        <source>Undo: invite again</source>
        <translation>撤销：再次邀请</translation>
    </message>
    <message>
        <source>The failed invitation of %1 is cleared.</source>
        <translation>对 %1 的失败邀请已清除。</translation>
    </message>
    <message>
        <source>You have left the account.</source>
        <translation>您已离开帐户。</translation>
    </message>
    <message>
        <source>The IBMid is now %1.</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>IBMid 现在是 %1。</translation>
    </message>
    <message>
        <source>Invite %1 again</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>再次邀请 %1</translation>
    </message>
    <message>
        <source>The service does not renew the invitation of %1. Invite again with the same access?</source>
        <translation>服务不会续订对 %1 的邀请。要使用相同的访问权再次邀请吗？</translation>
    </message>
    <message>
        <source>Invite again …</source>
        <translation>再次邀请…</translation>
    </message>
    <message>
        <source>%1 was not removed. %2</source>
        <translation>未除去 %1。%2</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <extracomment>what has been done, such as &quot;Change the status of Ed from ACTIVE to SUSPENDED&quot;</extracomment>
        <translation>完成：%1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>已除去 %1。</translation>
    </message>
    <message>
        <source>%1 is being removed.</source>
        <translation>正在除去 %1。</translation>
    </message>
    <message>
        <source>The VPN-only user %1 is added.</source>
        <translation>已添加仅使用 VPN 的用户 %1。</translation>
    </message>
    <message>
        <source>Invite again with the same access</source>
        <translation>使用相同的访问权再次邀请</translation>
    </message>
    <message>
        <source>The service could not remove %1: the removal failed. %1 is still a member.</source>
        <translation>服务无法除去 %1：除去失败。%1 仍是成员。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing was heard of the removal of %1 for five minutes. The list shows what is.</source>
        <translation>五分钟内未收到有关除去 %1 的消息。列表显示当前情况。</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <extracomment>what has been done, such as &quot;Change the status of Ed from SUSPENDED to ACTIVE&quot;</extracomment>
        <translation>已撤销：%1。</translation>
    </message>
    <message>
        <source>Add VPN-only user</source>
        <translation>添加仅使用 VPN 的用户</translation>
    </message>
    <message>
        <source>You can do it yourself on the page of users of the web console; the list here is read again meanwhile.</source>
        <translation>您可以在 Web 控制台的用户页面上自行完成；其间此列表会重新读取。</translation>
    </message>
    <message>
        <source>New parent of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 的新上级</translation>
    </message>
    <message>
        <source>You can do it yourself on this user&apos;s page of the web console; the list here is read again meanwhile.</source>
        <translation>您可以在 Web 控制台中此用户的页面上自行完成；其间此列表会重新读取。</translation>
    </message>
</context>
<context>
    <name>iam::ActionsDialog</name>
    <message>
        <source>Search actions</source>
        <translation>搜索操作</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n 项操作</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>how many of all actions match what was typed</extracomment>
        <translation>显示 %1 项，共 %2 项</translation>
    </message>
</context>
<context>
    <name>iam::AddToGroupDialog</name>
    <message>
        <source>Add %1 to a group</source>
        <extracomment>%1 is a name</extracomment>
        <translation>将 %1 添加到组</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>搜索组</translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation>访问组</translation>
    </message>
    <message>
        <source>Reading the groups …</source>
        <translation>正在读取组…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Groups that this user is in already are left out.</source>
        <translation>不显示此用户已加入的组。</translation>
    </message>
    <message>
        <source>Choose a group.</source>
        <translation>请选择组。</translation>
    </message>
</context>
<context>
    <name>iam::AddressVerdictModel</name>
    <message>
        <source>Not a valid e-mail address: %1.</source>
        <extracomment>%1 is a reason such as &quot;no @ in it&quot;</extracomment>
        <translation>不是有效的电子邮件地址：%1。</translation>
    </message>
    <message>
        <source>You are already in this account.</source>
        <translation>您已在此帐户中。</translation>
    </message>
    <message>
        <source>Will be invited.</source>
        <translation>将被邀请。</translation>
    </message>
    <message numerus="yes">
        <source>Listed %n time(s); invited once.</source>
        <translation>
            <numerusform>列出了 %n 次；只邀请一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>An invitation is open. Resend it instead.</source>
        <translation>存在未接受的邀请。请改为重新发送。</translation>
    </message>
    <message>
        <source>Is being processed. Try again in a minute.</source>
        <translation>正在处理。请在一分钟后重试。</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>地址</translation>
    </message>
    <message>
        <source>What will happen</source>
        <comment>column</comment>
        <translation>将执行的操作</translation>
    </message>
    <message>
        <source>Invited on %1; expired on %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>邀请日期：%1；到期日期：%2。</translation>
    </message>
    <message>
        <source>Invited on %1; expires ≈ %2.</source>
        <extracomment>%1 and %2 are dates; &quot;≈&quot; says that the second is an estimate</extracomment>
        <translation>邀请日期：%1；到期日期 ≈ %2。</translation>
    </message>
    <message>
        <source>Invited on %1; expires %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>邀请日期：%1；到期日期：%2。</translation>
    </message>
    <message>
        <source>This account allows only: %1.</source>
        <extracomment>%1 is a list of patterns such as **@example.com</extracomment>
        <translation>此帐户仅允许：%1。</translation>
    </message>
    <message>
        <source>Contains characters that look like others: %1.</source>
        <extracomment>%1 is a list of letters with their codes, or two domains that look alike</extracomment>
        <translation>包含与其他字符相似的字符：%1。</translation>
    </message>
    <message>
        <source>Already %1. Add access in the user’s details instead.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>已是“%1”。请改为在用户的详细信息中添加访问权。</translation>
    </message>
    <message>
        <source>Correct</source>
        <comment>an address</comment>
        <translation>更正</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>an address from the list</comment>
        <translation>除去</translation>
    </message>
    <message>
        <source>Invite anyway</source>
        <translation>仍然邀请</translation>
    </message>
    <message>
        <source>Resend instead</source>
        <translation>改为重新发送</translation>
    </message>
    <message>
        <source>Show user</source>
        <translation>显示用户</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers: %1 is an address, %2 says what will happen to it</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>iam::AgeChart</name>
    <message>
        <source>Days left of the pending, and those that have ended</source>
        <translation>待处理邀请的剩余天数，以及已结束的邀请</translation>
    </message>
    <message>
        <source>Choose a bar to filter the list.</source>
        <translation>选择一个条形以过滤列表。</translation>
    </message>
</context>
<context>
    <name>iam::ApiKeyDialog</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Account %1 at %2</source>
        <extracomment>%1 is the ID of an account, %2 the address of a service</extracomment>
        <translation>%2 上的帐户 %1</translation>
    </message>
    <message>
        <source>&amp;API key</source>
        <translation>API 密钥(&amp;A)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>&amp;Keep it in the key store of this computer</source>
        <translation>保存在此计算机的密钥库中(&amp;K)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Passcode or token</source>
        <translation>通行码或令牌(&amp;P)</translation>
    </message>
    <message>
        <source>Passcode or token</source>
        <translation>通行码或令牌</translation>
    </message>
    <message>
        <source>The field is empty.</source>
        <translation>字段为空。</translation>
    </message>
</context>
<context>
    <name>iam::ApiKeysSection</name>
    <message>
        <source>API keys %1</source>
        <translation>API 密钥 %1</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Search API keys</source>
        <translation>搜索 API 密钥</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建日期</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Reading the API keys …</source>
        <translation>正在读取 API 密钥…</translation>
    </message>
    <message>
        <source>The API keys could not be read.</source>
        <translation>无法读取 API 密钥。</translation>
    </message>
    <message>
        <source>Never, or not told</source>
        <translation>从未使用，或未提供</translation>
    </message>
    <message>
        <source>This user has no API keys here.</source>
        <translation>此用户在此处没有 API 密钥。</translation>
    </message>
    <message>
        <source>This service offers programs no operation to delete the keys of others.</source>
        <translation>此服务未向程序提供删除他人密钥的操作。</translation>
    </message>
</context>
<context>
    <name>iam::AssignAccessDialog</name>
    <message>
        <source>Edit a policy of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>编辑 %1 的策略</translation>
    </message>
    <message>
        <source>Assign access to %1</source>
        <translation>为 %1 分配访问权</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>This user has this already, by another policy.</source>
        <translation>此用户已通过其他策略拥有此项。</translation>
    </message>
</context>
<context>
    <name>iam::BlockerList</name>
    <message>
        <source>Give all to %1</source>
        <extracomment>%1 is the name of the user above in the hierarchy</extracomment>
        <translation>全部转到 %1 之下</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Does not block</source>
        <translation>不阻止除去</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>says a button&apos;s text and the user it is about</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>New parent</source>
        <translation>新的上级</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>除去</translation>
    </message>
</context>
<context>
    <name>iam::BreadcrumbBar</name>
    <message>
        <source>Place</source>
        <translation>当前位置</translation>
    </message>
</context>
<context>
    <name>iam::BulkDialog</name>
    <message>
        <source>Whom it fits</source>
        <translation>适用对象</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>试运行(&amp;D)</translation>
    </message>
    <message>
        <source>Says whom it fits by now, and sends nothing.</source>
        <translation>说明现在适用于谁，不发送任何内容。</translation>
    </message>
    <message>
        <source>Reads your rights and the users anew, and says whom it fits. Changes nothing.</source>
        <translation>重新读取您的权限和用户，并说明适用于谁。不更改任何内容。</translation>
    </message>
    <message>
        <source>The dry run is going on.</source>
        <translation>试运行正在进行。</translation>
    </message>
    <message>
        <source>Reading who is in the group …</source>
        <translation>正在读取组成员 …</translation>
    </message>
    <message>
        <source>Choose a group.</source>
        <translation>请选择组。</translation>
    </message>
    <message>
        <source>It fits none of the selected users.</source>
        <translation>不适用于所选的任何用户。</translation>
    </message>
    <message>
        <source>Reading what they have …</source>
        <translation>正在读取他们拥有的内容 …</translation>
    </message>
    <message>
        <source>The word is not typed yet.</source>
        <translation>尚未输入该词。</translation>
    </message>
    <message>
        <source>You and the owner were left out.</source>
        <translation>您和所有者已被排除。</translation>
    </message>
    <message>
        <source>The owner was left out.</source>
        <translation>所有者已被排除。</translation>
    </message>
    <message>
        <source>You were left out.</source>
        <translation>您已被排除。</translation>
    </message>
    <message>
        <source>Not checked: whether you have the right could not be read.</source>
        <translation>未检查：无法读取您是否具有权限。</translation>
    </message>
    <message>
        <source>Who is in the group could not be read, so it is not known whom it fits; the service decides. %1</source>
        <extracomment>%1 is a whole sentence with the reason</extracomment>
        <translation>无法读取组成员，因此不知道适用于谁；由服务决定。%1</translation>
    </message>
    <message>
        <source>VPN-only users need a password for the console: without it they cannot sign in.</source>
        <translation>仅 VPN 用户需要控制台密码：没有密码就无法登录。</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1</source>
        <extracomment>%n users are left out, %1 is a whole sentence with the reason</extracomment>
        <translation>
            <numerusform>排除 %n 个：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out for other reasons</source>
        <translation>
            <numerusform>因其他原因排除 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending starts after %n s; until then it can be stopped.</source>
        <translation>
            <numerusform>%n 秒后开始发送；在此之前可以停止。</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: reading your rights and the users …</source>
        <translation>试运行：正在读取您的权限和用户 …</translation>
    </message>
    <message>
        <source>Dry run: %1 of %2 fit. Nothing was sent.</source>
        <translation>试运行：%2 个中适用 %1 个。未发送任何内容。</translation>
    </message>
    <message>
        <source>Dry run: the users could not all be read anew. Nothing was sent.</source>
        <translation>试运行：未能重新读取所有用户。未发送任何内容。</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>添加到</translation>
    </message>
    <message>
        <source>Remove from</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Reading the groups …</source>
        <translation>正在读取组…</translation>
    </message>
    <message>
        <source>Access group</source>
        <translation>访问组</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>搜索组</translation>
    </message>
    <message>
        <source>remove</source>
        <extracomment>the word that must be typed before many users are removed</extracomment>
        <translation>除去</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Administrator of all account management services: %1.</source>
        <extracomment>%1 are names of users</extracomment>
        <translation>所有帐户管理服务的管理员：%1。</translation>
    </message>
    <message>
        <source>What these have could not be read; they may be administrators: %1.</source>
        <extracomment>%1 are names of users</extracomment>
        <translation>无法读取这些用户拥有的内容；他们可能是管理员：%1。</translation>
    </message>
    <message>
        <source>Type “%1” to go on:</source>
        <translation>要继续，请输入“%1”：</translation>
    </message>
    <message>
        <source>Cancel invite: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>取消邀请：%2 个中适用 %1 个</translation>
    </message>
    <message>
        <source>Clear failed invitation: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>清除失败的邀请：%2 个中适用 %1 个</translation>
    </message>
    <message>
        <source>Remove: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>移除：%2 个中适用 %1 个</translation>
    </message>
    <message>
        <source>Access group: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>访问组：%2 个中适用 %1 个</translation>
    </message>
    <message>
        <source>Change status: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>更改状态：%2 个中适用 %1 个</translation>
    </message>
    <message>
        <source>Resend invite: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>重新发送邀请：%2 个中适用 %1 个</translation>
    </message>
    <message>
        <source>The links in the messages stop working, and the planned access goes.</source>
        <translation>消息中的链接将失效，计划的访问权也将取消。</translation>
    </message>
    <message>
        <source>What is left of the invitations goes. The addresses can be invited again.</source>
        <translation>邀请的剩余部分将消失。这些地址可以再次邀请。</translation>
    </message>
    <message>
        <source>They can no longer sign in to the console for this account, switch to it, or use its resources. Their access, group memberships and API keys in this account are deleted. Their IBMids are not deleted. Removal cannot be undone.</source>
        <translation>这些用户将无法再登录此帐户的控制台、切换到此帐户或使用其资源。他们在此帐户中的访问权、组成员资格和 API 密钥将被删除。他们的 IBMid 不会被删除。除去操作无法撤销。</translation>
    </message>
    <message>
        <source>They lose what they have through this group. Who is not in it is left as they are.</source>
        <translation>他们将失去通过该组拥有的访问权。不在组中的人保持不变。</translation>
    </message>
    <message>
        <source>They get what this group gives. Who is in it already is left as they are.</source>
        <translation>他们将获得该组授予的访问权。已在组中的人保持不变。</translation>
    </message>
    <message>
        <source>Membership and access are kept, but nothing can be done in this account.</source>
        <translation>保留成员资格和访问权，但在此帐户中不能执行任何操作。</translation>
    </message>
    <message>
        <source>No classic infrastructure; everything else as Active.</source>
        <translation>没有经典基础架构；其他所有方面与“活动”相同。</translation>
    </message>
    <message>
        <source>Only VPN access to devices; no console.</source>
        <translation>仅有对设备的 VPN 访问权；不能使用控制台。</translation>
    </message>
    <message>
        <source>They work with the access assigned.</source>
        <translation>他们使用已分配的访问权工作。</translation>
    </message>
    <message>
        <source>Everybody gets a new message. The links of the old ones stop working.</source>
        <translation>每个人都会收到新消息。旧消息中的链接将失效。</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n invitation(s)</source>
        <translation>
            <numerusform>取消 %n 个邀请</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n invitation(s)</source>
        <translation>
            <numerusform>清除 %n 个邀请</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s)</source>
        <translation>
            <numerusform>除去 %n 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take out %n user(s)</source>
        <translation>
            <numerusform>移出 %n 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n user(s)</source>
        <translation>
            <numerusform>添加 %n 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n user(s)</source>
        <translation>
            <numerusform>暂停 %n 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activate %n user(s)</source>
        <translation>
            <numerusform>激活 %n 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n user(s)</source>
        <translation>
            <numerusform>更改 %n 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n invitation(s)</source>
        <translation>
            <numerusform>重新发送 %n 个邀请</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::BulkSplitModel</name>
    <message>
        <source>Is %1 already.</source>
        <extracomment>%1 is a status such as &quot;Suspended&quot;</extracomment>
        <translation>已经是%1。</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n s ago.</source>
        <translation>
            <numerusform>%n 秒前已发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Is in the group already.</source>
        <translation>已在组中。</translation>
    </message>
    <message>
        <source>Is not in the group.</source>
        <translation>不在组中。</translation>
    </message>
    <message>
        <source>No longer in the account.</source>
        <translation>已不在帐户中。</translation>
    </message>
    <message>
        <source>The state is not known to this console.</source>
        <translation>此控制台不认识该状态。</translation>
    </message>
    <message>
        <source>%1: does not apply.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>%1：不适用。</translation>
    </message>
    <message>
        <source>Sent less than a minute ago.</source>
        <translation>发送不到一分钟。</translation>
    </message>
    <message>
        <source>%1, fits</source>
        <extracomment>for screen readers: %1 is a name</extracomment>
        <translation>%1，适用</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1，已排除</translation>
    </message>
    <message>
        <source>User</source>
        <comment>column</comment>
        <translation>用户</translation>
    </message>
    <message>
        <source>State, or why not</source>
        <comment>column</comment>
        <translation>状态或不适用的原因</translation>
    </message>
</context>
<context>
    <name>iam::CannotInviteDialog</name>
    <message>
        <source>You cannot invite people to this account.</source>
        <translation>您无法邀请人员加入此帐户。</translation>
    </message>
    <message>
        <source>You need one of:</source>
        <translation>您需要以下之一：</translation>
    </message>
    <message>
        <source>• %1</source>
        <extracomment>%1 is one of several things of which one is needed</extracomment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>being the owner of the account</source>
        <translation>是帐户的所有者</translation>
    </message>
    <message>
        <source>the role Editor or Administrator on User Management</source>
        <translation>User Management 上的 Editor 或 Administrator 角色</translation>
    </message>
    <message>
        <source>the classic permission Manage Users</source>
        <translation>经典许可权“管理用户”</translation>
    </message>
    <message>
        <source>The owner %1 and administrators can give it to you.</source>
        <extracomment>%1 is the name of the account&apos;s owner</extracomment>
        <translation>所有者 %1 和管理员可以授予您。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Show my access</source>
        <translation>显示我的访问权</translation>
    </message>
</context>
<context>
    <name>iam::ChangeDialog</name>
    <message>
        <source>This can no longer be done.</source>
        <translation>无法再执行此操作。</translation>
    </message>
    <message>
        <source>%1 is now %2. Nothing was sent.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation>%1 现在是“%2”。未发送任何内容。</translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <translation>%1 已不在帐户中。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>未发送任何内容。</translation>
    </message>
    <message>
        <source>Trace number: %1</source>
        <extracomment>%1 identifies a request, for the service&apos;s support</extracomment>
        <translation>跟踪编号：%1</translation>
    </message>
    <message>
        <source>Nobody knows whether this was done. The list is read again.</source>
        <translation>无法确定此操作是否已完成。正在重新读取列表。</translation>
    </message>
    <message>
        <source>This was not done.</source>
        <translation>未完成此操作。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Waiting for the service …</source>
        <translation>正在等待服务…</translation>
    </message>
    <message>
        <source>You are signed in again.</source>
        <translation>您已重新登录。</translation>
    </message>
    <message>
        <source>Nothing was sent in the meantime. What you have filled in is kept.</source>
        <translation>其间未发送任何内容。您填写的内容已保留。</translation>
    </message>
</context>
<context>
    <name>iam::ClassicPart</name>
    <message numerus="yes">
        <source>Show %n permission(s)</source>
        <translation>
            <numerusform>显示 %n 项许可权</numerusform>
        </translation>
    </message>
    <message>
        <source>You cannot give what you do not hold yourself; left out: %1.</source>
        <extracomment>%1 is a list of permissions of classic infrastructure</extracomment>
        <translation>您不能授予自己没有的许可权；已排除：%1。</translation>
    </message>
    <message>
        <source>Devices can be given only after the invitation has been accepted.</source>
        <translation>只有在邀请被接受后才能授予设备。</translation>
    </message>
    <message>
        <source>Devices, after acceptance</source>
        <translation>设备（接受后）</translation>
    </message>
</context>
<context>
    <name>iam::ClassicSection</name>
    <message>
        <source>Account</source>
        <translation>帐户</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>Single permissions</source>
        <translation>单项许可权</translation>
    </message>
    <message>
        <source>Classic infrastructure</source>
        <translation>经典基础架构</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>set</comment>
        <extracomment>%1 is the name of a permission set, %2 how many permissions it has</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>This service offers no such operation to programs. Classic infrastructure is changed in its own console.</source>
        <translation>此服务未向程序提供此类操作。请在经典基础架构自己的控制台中更改。</translation>
    </message>
    <message>
        <source>This account has no classic infrastructure.</source>
        <translation>此帐户没有经典基础架构。</translation>
    </message>
    <message>
        <source>Reading the classic permissions …</source>
        <translation>正在读取经典许可权…</translation>
    </message>
    <message>
        <source>The classic permissions could not be read.</source>
        <translation>无法读取经典许可权。</translation>
    </message>
    <message>
        <source>At the top of the classic hierarchy.</source>
        <translation>位于经典层次结构的顶层。</translation>
    </message>
    <message>
        <source>Child of %1.</source>
        <translation>%1 的下级。</translation>
    </message>
    <message>
        <source>Parent of %1.</source>
        <extracomment>%1 are names</extracomment>
        <translation>%1 的上级。</translation>
    </message>
    <message>
        <source>Devices and VPN subnets: this service tells nothing of them.</source>
        <translation>设备和 VPN 子网：此服务不提供相关信息。</translation>
    </message>
    <message>
        <source>This person will be able to remove others, including you.</source>
        <translation>此人将能够除去其他人，包括您。</translation>
    </message>
    <message>
        <source>For a VPN-only user only the VPN subnets can be changed, and this service tells nothing of them.</source>
        <translation>对于仅 VPN 用户，只能更改 VPN 子网，而此服务未提供子网。</translation>
    </message>
    <message>
        <source>Copy as …</source>
        <extracomment>a button: shows what would be sent as a command or a program</extracomment>
        <translation>复制为…</translation>
    </message>
</context>
<context>
    <name>iam::ColleaguePart</name>
    <message>
        <source>What this colleague has could not be read.</source>
        <translation>无法读取此同事拥有的访问权。</translation>
    </message>
    <message>
        <source>Search an active user</source>
        <translation>搜索活动用户</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>活动用户</translation>
    </message>
    <message>
        <source>What the colleague has</source>
        <translation>同事拥有的访问权</translation>
    </message>
    <message>
        <source>Choose whose access is to be taken as a pattern.</source>
        <translation>请选择要以其访问权为样板的用户。</translation>
    </message>
    <message>
        <source>Reading what %1 has …</source>
        <extracomment>%1 is a person</extracomment>
        <translation>正在读取 %1 拥有的访问权…</translation>
    </message>
    <message>
        <source>Access group %1</source>
        <extracomment>%1 is an access group</extracomment>
        <translation>访问组 %1</translation>
    </message>
    <message numerus="yes">
        <source>Classic infrastructure: %1, %n permission(s)</source>
        <extracomment>%1 is a set of classic permissions, such as &quot;Basic user&quot;</extracomment>
        <translation>
            <numerusform>经典基础架构：%1，%n 项许可权</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – you cannot give this</source>
        <extracomment>%1 is something a colleague has</extracomment>
        <translation>%1 – 您不能授予此项</translation>
    </message>
    <message>
        <source>%1 – administrator</source>
        <extracomment>%1 is something a colleague has</extracomment>
        <translation>%1 – 管理员</translation>
    </message>
    <message>
        <source>What %1 has. Administrator roles are ticked by nobody but you.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 拥有的访问权。管理员角色不会自动勾选。</translation>
    </message>
    <message>
        <source>%1 has no access of their own.</source>
        <translation>%1 没有自己的访问权。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n</source>
        <comment>things a colleague has</comment>
        <translation>
            <numerusform>采用 %n 项(&amp;T)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What some columns show costs requests. It is read only while they are shown.</source>
        <translation>某些列的内容需要额外请求，仅在显示时读取。</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
</context>
<context>
    <name>iam::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Search actions and users</source>
        <translation>搜索操作和用户</translation>
    </message>
    <message>
        <source>Search actions, users, views and settings</source>
        <translation>搜索操作、用户、视图和设置</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>没有匹配项。</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 is the name of a user: the actions are about them</extracomment>
        <translation>针对 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n 个结果</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <translation>目前无法执行此操作。</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter do it · Ctrl+Enter copy as command · Esc close</source>
        <translation>↑ ↓ 选择 · Enter 执行 · Ctrl+Enter 复制为命令 · Esc 关闭</translation>
    </message>
    <message>
        <source>There is no command for this.</source>
        <translation>没有对应的命令。</translation>
    </message>
</context>
<context>
    <name>iam::ConfirmLossDialog</name>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>iam::ConnectForm</name>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Nothing is changed in an account by connecting.</source>
        <translation>连接不会更改帐户中的任何内容。</translation>
    </message>
    <message>
        <source>Demo account</source>
        <translation>演示帐户</translation>
    </message>
    <message>
        <source>Runs on this computer. Nothing leaves it.</source>
        <translation>在此计算机上运行。任何内容都不会离开此计算机。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>An IBM Cloud account, with the key of a person or a service ID.</source>
        <translation>IBM Cloud 帐户，使用个人或服务 ID 的密钥。</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>通行码</translation>
    </message>
    <message>
        <source>An IBM Cloud account, with a one-time passcode or a token.</source>
        <translation>IBM Cloud 帐户，使用一次性通行码或令牌。</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保存位置(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>帐户(&amp;A)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帐户</translation>
    </message>
    <message>
        <source>Known after the check</source>
        <translation>检查后可知</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>连接设置</translation>
    </message>
    <message>
        <source>Only in memory</source>
        <translation>仅在内存中</translation>
    </message>
    <message>
        <source>In the system’s key store</source>
        <translation>在系统的密钥库中</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>密钥的保存位置</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Signed in, but there is no account to open.</source>
        <translation>已登录，但没有可打开的帐户。</translation>
    </message>
    <message>
        <source>Signed in as %1, a service ID.</source>
        <extracomment>%1 is the name or address of who has signed in</extracomment>
        <translation>已以服务 ID %1 的身份登录。</translation>
    </message>
    <message>
        <source>Signed in as %1, a person.</source>
        <translation>已以个人 %1 的身份登录。</translation>
    </message>
    <message>
        <source>Changes here affect the real account %1. The console asks once more before the first change.</source>
        <translation>此处的更改会影响真实帐户 %1。控制台会在首次更改前再次询问。</translation>
    </message>
    <message>
        <source>The service does not accept this.</source>
        <translation>服务不接受此项。</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>未登录。</translation>
    </message>
    <message>
        <source>&amp;Passcode or token</source>
        <translation>通行码或令牌(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;API key</source>
        <translation>API 密钥(&amp;A)</translation>
    </message>
    <message>
        <source>Passcode or token</source>
        <translation>通行码或令牌</translation>
    </message>
    <message>
        <source>The key of this account is in the key store</source>
        <translation>此帐户的密钥位于密钥库中</translation>
    </message>
    <message>
        <source>Good once, and only kept in memory. You get it in the web console under Log in to CLI and API.</source>
        <translation>仅一次有效，且仅保存在内存中。可以在 Web 控制台的“登录到 CLI 和 API”下获取。</translation>
    </message>
    <message>
        <source>Never written to a file, the log or the journal.</source>
        <translation>绝不会写入文件、日志或操作记录。</translation>
    </message>
    <message>
        <source>This computer has no key store: the key stays in memory until the console is closed.</source>
        <translation>此计算机没有密钥库：密钥将保留在内存中，直到控制台关闭。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>打开帐户</translation>
    </message>
    <message>
        <source>There is only this one.</source>
        <translation>只有这一个。</translation>
    </message>
    <message>
        <source>Accounts are found by Check.</source>
        <translation>通过“检查”查找帐户。</translation>
    </message>
    <message>
        <source>Being checked.</source>
        <translation>正在检查。</translation>
    </message>
    <message>
        <source>Something is still empty.</source>
        <translation>还有内容为空。</translation>
    </message>
</context>
<context>
    <name>iam::ConnectWindow</name>
    <message>
        <source>Connect – IAM Console</source>
        <translation>连接 – IAM Console</translation>
    </message>
    <message>
        <source>IAM Console</source>
        <translation>IAM Console</translation>
    </message>
    <message>
        <source>Users and invitations of your accounts</source>
        <translation>您的帐户的用户和邀请</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>此计算机上的帐户</translation>
    </message>
    <message>
        <source>&amp;Add another account</source>
        <translation>添加其他帐户(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Forget this account</source>
        <translation>忘记此帐户(&amp;F)</translation>
    </message>
    <message>
        <source>Takes it out of this list, and its key out of the key store. The account itself is not changed.</source>
        <translation>将其从此列表中移出，并从密钥库中移出其密钥。帐户本身不会更改。</translation>
    </message>
</context>
<context>
    <name>iam::Console</name>
    <message>
        <source>The demo account cannot be opened</source>
        <translation>无法打开演示帐户</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>iam::CopyAsChoices</name>
    <message>
        <source>Resend invite</source>
        <translation>重新发送邀请</translation>
    </message>
    <message>
        <source>Accept the invitation (by the person invited)</source>
        <translation>接受邀请（由被邀请者执行）</translation>
    </message>
    <message>
        <source>Cancel invite</source>
        <translation>取消邀请</translation>
    </message>
    <message>
        <source>Clear failed invitation</source>
        <translation>清除失败的邀请</translation>
    </message>
    <message>
        <source>Add to an access group</source>
        <translation>添加到访问组</translation>
    </message>
    <message>
        <source>Change status to %1</source>
        <extracomment>%1 is a state of a user, such as &quot;Suspended&quot;</extracomment>
        <translation>将状态更改为“%1”</translation>
    </message>
    <message>
        <source>Change parent</source>
        <translation>更改上级</translation>
    </message>
    <message>
        <source>Update IBMid</source>
        <translation>更新 IBMid</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>除去用户</translation>
    </message>
    <message>
        <source>Leave account</source>
        <translation>离开帐户</translation>
    </message>
    <message>
        <source>Read the user</source>
        <translation>读取用户</translation>
    </message>
    <message>
        <source>Copy as …</source>
        <extracomment>a button: shows what the dialog would send as a command or a program</extracomment>
        <translation>复制为…</translation>
    </message>
</context>
<context>
    <name>iam::CopyAsDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>复制为</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) further down are left out; the text would be too long.</source>
        <translation>
            <numerusform>后面的 %n 个用户已被排除；否则文本会过长。</numerusform>
        </translation>
    </message>
    <message>
        <source>The same as the console does it, to be run elsewhere. Nothing is sent from here.</source>
        <translation>与控制台执行的操作相同，用于在其他位置运行。不会从此处发送任何内容。</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>操作(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Shell</source>
        <translation>Shell(&amp;S)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>&amp;Without asking (-f)</source>
        <translation>不询问 (-f)(&amp;W)</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>要复制的文本</translation>
    </message>
    <message>
        <source>Set the variable IAM_TOKEN to a token first, for instance the one of “ibmcloud iam oauth-tokens” without the word Bearer. Texts in angle brackets are yours to fill in.</source>
        <translation>请先将变量 IAM_TOKEN 设置为令牌，例如“ibmcloud iam oauth-tokens”输出的令牌（不含单词 Bearer）。尖括号中的文本由您填写。</translation>
    </message>
</context>
<context>
    <name>iam::CopyMenu</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>复制名称(&amp;N)</translation>
    </message>
    <message>
        <source>Copy &amp;IAM ID</source>
        <translation>复制 IAM ID(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;user ID</source>
        <translation>复制用户 ID(&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>复制行(&amp;R)</translation>
    </message>
</context>
<context>
    <name>iam::DetailsPage</name>
    <message>
        <source>%1 is no longer in the account.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 已不在帐户中。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Planned access</source>
        <translation>计划的访问权</translation>
    </message>
    <message>
        <source>Access report</source>
        <translation>访问权报告</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>更改状态</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>除去用户</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>unsaved</comment>
        <extracomment>%1 is the name of a section with changes that are not saved</extracomment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>有未保存的更改。</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
</context>
<context>
    <name>iam::DetailsSection</name>
    <message>
        <source>This user is no longer in the account.</source>
        <translation>此用户已不在帐户中。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Nobody knows whether this was done. Everything is read again.</source>
        <translation>无法确定此操作是否已完成。正在重新读取所有内容。</translation>
    </message>
    <message>
        <source>This was not done.</source>
        <translation>未完成此操作。</translation>
    </message>
    <message>
        <source>%1 is now %2. Nothing was sent.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation>%1 现在是“%2”。未发送任何内容。</translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 已不在帐户中。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>未发送任何内容。</translation>
    </message>
    <message>
        <source>The change is on its way.</source>
        <translation>更改正在进行。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
</context>
<context>
    <name>iam::EffectiveSection</name>
    <message>
        <source>Effective access</source>
        <translation>有效访问权</translation>
    </message>
    <message>
        <source>Compare with another user …</source>
        <translation>与其他用户比较…</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>结束比较</translation>
    </message>
    <message>
        <source>Search access</source>
        <translation>搜索访问权</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>途径</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation>正在读取访问权…</translation>
    </message>
    <message>
        <source>Own policy</source>
        <translation>自己的策略</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>组 %1</translation>
    </message>
    <message>
        <source>%1, not now (period)</source>
        <extracomment>%1 is how somebody has access</extracomment>
        <translation>%1，目前不在时间段内</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Only this user</source>
        <translation>仅此用户</translation>
    </message>
    <message>
        <source>Only %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>This user may do nothing in the account.</source>
        <translation>此用户在帐户中不能执行任何操作。</translation>
    </message>
    <message>
        <source>This user is suspended: the access is kept, but nothing can be done with it.</source>
        <translation>此用户已暂停：访问权会保留，但不能执行任何操作。</translation>
    </message>
    <message>
        <source>This is planned: it counts as soon as the invitation has been accepted.</source>
        <translation>这是计划内容：邀请被接受后立即生效。</translation>
    </message>
    <message>
        <source>Not everything could be read: there may be more.</source>
        <translation>未能读取所有内容：可能还有更多。</translation>
    </message>
    <message>
        <source>Enter or a double click shows the actions of a role.</source>
        <translation>按 Enter 键或双击可显示角色的操作。</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2: %n action(s)</source>
        <extracomment>%1 is the name of a role, %2 what it is for, %n a number of actions</extracomment>
        <translation>
            <numerusform>对 %2 的 %1：%n 项操作</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with another user</source>
        <translation>与其他用户比较</translation>
    </message>
    <message>
        <source>This is the user whose access is shown.</source>
        <translation>这是当前显示其访问权的用户。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
</context>
<context>
    <name>iam::EmailDelegate</name>
    <message>
        <source>This can be taken for another name or address.</source>
        <translation>这可能会与其他名称或地址混淆。</translation>
    </message>
    <message>
        <source>Letters that look like others: %1.</source>
        <extracomment>%1 is a list of letters with their codes</extracomment>
        <translation>与其他字母相似的字母：%1。</translation>
    </message>
    <message>
        <source>%1 can be taken for %2.</source>
        <extracomment>%1 and %2 are names, or domains of addresses: this one, and the one of the account</extracomment>
        <translation>%1 可能被误认为 %2。</translation>
    </message>
</context>
<context>
    <name>iam::EndDialog</name>
    <message>
        <source>Cancel the invitation of %1?</source>
        <translation>要取消对 %1 的邀请吗？</translation>
    </message>
    <message>
        <source>The link in the message stops working.</source>
        <translation>消息中的链接将失效。</translation>
    </message>
    <message>
        <source>Cancel invitation</source>
        <translation>取消邀请</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Clear the failed invitation of %1?</source>
        <translation>要清除对 %1 的失败邀请吗？</translation>
    </message>
    <message>
        <source>What is left of the invitation goes. The address can be invited again. If it fails again, ask support with the trace number.</source>
        <translation>邀请的残留内容将被清除。可以再次邀请该地址。如果再次失败，请向支持人员提供跟踪编号。</translation>
    </message>
    <message>
        <source>Clear invitation</source>
        <translation>清除邀请</translation>
    </message>
    <message>
        <source>Invite %1 again?</source>
        <translation>要再次邀请 %1 吗？</translation>
    </message>
    <message>
        <source>What is left of the old invitation is cancelled now. Then the new invitation opens with the same address and the same access.</source>
        <translation>旧邀请的残留内容现在将被取消。然后会打开新邀请，其地址和访问权相同。</translation>
    </message>
    <message>
        <source>Cancel and invite again</source>
        <translation>取消并再次邀请</translation>
    </message>
    <message>
        <source>Leave this account?</source>
        <translation>要离开此帐户吗？</translation>
    </message>
    <message>
        <source>Your access and API keys in this account are deleted. Only the owner or an administrator can invite you again.</source>
        <translation>您在此帐户中的访问权和 API 密钥将被删除。只有所有者或管理员可以再次邀请您。</translation>
    </message>
    <message>
        <source>Leave account</source>
        <translation>离开帐户</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Reading what goes …</source>
        <translation>正在读取将丧失的内容…</translation>
    </message>
    <message>
        <source>Reading the planned access …</source>
        <translation>正在读取计划的访问权…</translation>
    </message>
    <message>
        <source>Access planned: %1.</source>
        <extracomment>%1 is a list of groups, policies and permissions, or &quot;none&quot;</extracomment>
        <translation>计划的访问权：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) go: %1.</source>
        <translation>
            <numerusform>将丧失 %n 个 API 密钥：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Access that goes: %1.</source>
        <extracomment>%1 is a list of groups, policies and permissions, or &quot;none&quot;</extracomment>
        <translation>将丧失的访问权：%1。</translation>
    </message>
    <message>
        <source>%1 has accepted in the meantime and is Active.</source>
        <translation>%1 在此期间已接受，现在为活动状态。</translation>
    </message>
    <message>
        <source>Nothing was sent. Remove the user instead?</source>
        <translation>未发送任何内容。要改为除去该用户吗？</translation>
    </message>
    <message>
        <source>Remove user …</source>
        <translation>除去用户…</translation>
    </message>
</context>
<context>
    <name>iam::EndpointForm</name>
    <message>
        <source>“%1” is no address of a service. It looks like https://iam.example.com.</source>
        <translation>“%1”不是服务地址。示例：https://iam.example.com。</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>服务(&amp;S)</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>IBM Cloud</source>
        <translation>IBM Cloud</translation>
    </message>
    <message>
        <source>IBM Cloud, private network</source>
        <translation>IBM Cloud，专用网络</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>其他服务</translation>
    </message>
    <message>
        <source>Service a&amp;ddress</source>
        <translation>服务地址(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;IAM, if elsewhere</source>
        <translation>IAM（如在别处）(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Resource controller, if elsewhere</source>
        <translation>资源控制器（如在别处）(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Global catalog, if elsewhere</source>
        <translation>全局目录（如在别处）(&amp;G)</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>服务地址</translation>
    </message>
    <message>
        <source>Address of IAM</source>
        <translation>IAM 的地址</translation>
    </message>
    <message>
        <source>Address of the resource controller</source>
        <translation>资源控制器的地址</translation>
    </message>
    <message>
        <source>Address of the global catalog</source>
        <translation>全局目录的地址</translation>
    </message>
    <message>
        <source>The proxy of the system is used. Connections are encrypted and certificates are always checked; only this computer may be reached without encryption.</source>
        <translation>使用系统的代理。连接经过加密，并且始终检查证书；只有此计算机可以在不加密的情况下连接。</translation>
    </message>
    <message>
        <source>Same as service address</source>
        <translation>与服务地址相同</translation>
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
        <translation>到期时间：%1。</translation>
    </message>
    <message>
        <source>Estimated: the service does not tell when the last invitation went out.</source>
        <translation>估计值：服务不提供上次邀请的发送时间。</translation>
    </message>
</context>
<context>
    <name>iam::ExpiryNotice</name>
    <message numerus="yes">
        <source>%n invitations expire within 3 days.</source>
        <translation>
            <numerusform>%n 份邀请将在 3 天内到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Not again today</source>
        <translation>今天不再提示</translation>
    </message>
</context>
<context>
    <name>iam::ExportDialog</name>
    <message>
        <source>%1 of %2 written</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>已写入 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Export users</source>
        <translation>导出用户</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>帐户 %1</translation>
    </message>
    <message>
        <source>The list has not been read to its end: the file will not hold everybody.</source>
        <translation>列表尚未读取完毕：文件不会包含所有人。</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>All that match (%1)</source>
        <translation>所有匹配项 (%1)</translation>
    </message>
    <message>
        <source>Those selected (%1)</source>
        <translation>选定项 (%1)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Those shown</source>
        <translation>显示的列</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>iam::FactsSection</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is the name of a field, such as &quot;IAM ID&quot;</extracomment>
        <translation>复制%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>其他电话</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>IAM ID</source>
        <translation>IAM ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>邀请者</translation>
    </message>
    <message>
        <source>Change status …</source>
        <translation>更改状态…</translation>
    </message>
    <message>
        <source>Change parent …</source>
        <translation>更改上级…</translation>
    </message>
    <message>
        <source>Update IBMid …</source>
        <translation>更新 IBMid…</translation>
    </message>
</context>
<context>
    <name>iam::FileReportDialog</name>
    <message>
        <source>Files that could not be used</source>
        <translation>无法使用的文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>iam::FollowUpNotice</name>
    <message numerus="yes">
        <source>%n assignment(s) can be given now.</source>
        <translation>
            <numerusform>现在可以授予 %n 项分配。</numerusform>
        </translation>
    </message>
    <message>
        <source>People you invited earlier have accepted. An invitation could not carry this access.</source>
        <translation>您之前邀请的人已接受。邀请无法携带此访问权。</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>授予</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Access that waited for acceptance was refused.</source>
        <extracomment>%1 is an address, %2 the service&apos;s own words</extracomment>
        <translation>等待接受的访问权被拒绝。</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
</context>
<context>
    <name>iam::GroupChoiceModel</name>
    <message>
        <source>Added</source>
        <comment>to the invitation</comment>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>to the invitation</comment>
        <translation>添加</translation>
    </message>
    <message>
        <source>%1, added</source>
        <extracomment>for screen readers: %1 is an access group</extracomment>
        <translation>%1，已添加</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column</comment>
        <translation>描述</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>column</comment>
        <translation>成员</translation>
    </message>
    <message>
        <source>Policies</source>
        <comment>column</comment>
        <translation>策略</translation>
    </message>
</context>
<context>
    <name>iam::GroupsPart</name>
    <message>
        <source>Search access groups</source>
        <translation>搜索访问组</translation>
    </message>
    <message>
        <source>Enter adds the first group that is found.</source>
        <translation>按 Enter 键可添加找到的第一个组。</translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation>访问组</translation>
    </message>
    <message>
        <source>The access groups could not be read.</source>
        <translation>无法读取访问组。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reading the access groups …</source>
        <translation>正在读取访问组…</translation>
    </message>
    <message>
        <source>This account has no access groups that you may give.</source>
        <translation>此帐户没有您可以授予的访问组。</translation>
    </message>
    <message>
        <source>Groups can be changed later.</source>
        <translation>以后可以更改组。</translation>
    </message>
</context>
<context>
    <name>iam::GroupsSection</name>
    <message>
        <source>Access groups %1</source>
        <translation>访问组 %1</translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation>访问组</translation>
    </message>
    <message>
        <source>Assign group</source>
        <translation>分配组</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>搜索组</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation>正在读取访问权…</translation>
    </message>
    <message>
        <source>By a rule</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>读取时间：%1</translation>
    </message>
    <message>
        <source>No group is planned.</source>
        <translation>没有计划的组。</translation>
    </message>
    <message>
        <source>This user is in no access group.</source>
        <translation>此用户不在任何访问组中。</translation>
    </message>
    <message>
        <source>This is planned: it counts as soon as the invitation has been accepted.</source>
        <translation>这是计划内容：邀请被接受后立即生效。</translation>
    </message>
    <message>
        <source>Not everything could be read: %1</source>
        <extracomment>%1 is technical text</extracomment>
        <translation>未能读取所有内容：%1</translation>
    </message>
    <message>
        <source>&amp;Remove from group …</source>
        <translation>从组中除去(&amp;R)…</translation>
    </message>
    <message>
        <source>A rule of the group makes this user a member.</source>
        <translation>组的规则使此用户成为成员。</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <extracomment>%1 is a name, %2 the name of a group</extracomment>
        <translation>从 %2 中除去 %1</translation>
    </message>
    <message>
        <source>What %1 loses is not known: not all access could be read.</source>
        <translation>无法确定 %1 会失去什么：未能读取所有访问权。</translation>
    </message>
    <message>
        <source>%1 loses:</source>
        <extracomment>%1 is a name; a list follows</extracomment>
        <translation>%1 将失去：</translation>
    </message>
    <message>
        <source>Remove from group</source>
        <translation>从组中除去</translation>
    </message>
</context>
<context>
    <name>iam::HeaderBar</name>
    <message>
        <source>Service ID</source>
        <translation>服务 ID</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Access (IAM)</source>
        <translation>访问权 (IAM)</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
</context>
<context>
    <name>iam::HelpWindow</name>
    <message>
        <source>Guide – IAM Console</source>
        <translation>指南 – IAM Console</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>指南页面</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
</context>
<context>
    <name>iam::HistorySection</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜索历史记录</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>By</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>This service offers no such operation to programs.</source>
        <translation>此服务未向程序提供此类操作。</translation>
    </message>
    <message>
        <source>Reading the events …</source>
        <translation>正在读取事件…</translation>
    </message>
    <message>
        <source>The events could not be read.</source>
        <translation>无法读取事件。</translation>
    </message>
    <message>
        <source>Nothing is recorded about this user.</source>
        <translation>没有关于此用户的记录。</translation>
    </message>
</context>
<context>
    <name>iam::IbmidDialog</name>
    <message>
        <source>C&amp;heck</source>
        <translation>检查(&amp;H)</translation>
    </message>
    <message>
        <source>Update the IBMid of %1</source>
        <translation>更新 %1 的 IBMid</translation>
    </message>
    <message>
        <source>Current ID: %1</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>当前 ID：%1</translation>
    </message>
    <message>
        <source>&amp;New IBMid</source>
        <translation>新的 IBMid(&amp;N)</translation>
    </message>
    <message>
        <source>New IBMid</source>
        <translation>新的 IBMid</translation>
    </message>
    <message>
        <source>The new ID takes over all access. %1 leaves the account; to keep it as a member, invite it again and give it access. This cannot be undone.</source>
        <translation>新 ID 将接管所有访问权。%1 将离开帐户；要将其保留为成员，请再次邀请并授予访问权。此操作无法撤销。</translation>
    </message>
    <message>
        <source>The new ID is invited with the same groups and policies. When it has accepted, the console offers to remove %1.</source>
        <translation>将使用相同的组和策略邀请新 ID。其接受后，控制台会提议除去 %1。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Replace by invitation …</source>
        <translation>通过邀请替换…</translation>
    </message>
    <message>
        <source>This service offers no such operation to programs.</source>
        <translation>此服务未向程序提供此类操作。</translation>
    </message>
    <message>
        <source>You can do it yourself on this user&apos;s page of the web console; the list here is read again meanwhile. Or replace the ID by an invitation.</source>
        <translation>您可以在 Web 控制台上该用户的页面中自行执行；此处的列表会在此期间重新读取。或者通过邀请替换该 ID。</translation>
    </message>
    <message>
        <source>Open the web console</source>
        <translation>打开 Web 控制台</translation>
    </message>
    <message>
        <source>Enter the new IBMid.</source>
        <translation>请输入新的 IBMid。</translation>
    </message>
    <message>
        <source>Not a valid e-mail address: %1.</source>
        <extracomment>%1 is what is wrong, such as &quot;no @ in it&quot;</extracomment>
        <translation>不是有效的电子邮件地址：%1。</translation>
    </message>
    <message>
        <source>This is the current ID.</source>
        <translation>这是当前 ID。</translation>
    </message>
    <message>
        <source>%1 is already a member.</source>
        <translation>%1 已是成员。</translation>
    </message>
    <message>
        <source>Nobody in this account has this ID. Whether there is such an IBMid shows when updating.</source>
        <translation>此帐户中没有人使用此 ID。更新时才能知道是否存在此 IBMid。</translation>
    </message>
    <message>
        <source>Nobody in this account has this ID.</source>
        <translation>此帐户中没有人使用此 ID。</translation>
    </message>
    <message>
        <source>There is no IBMid %1. It can be created at My IBM; for an address of a company with its own sign-in, it comes into being at the first sign-in.</source>
        <translation>不存在 IBMid %1。可以在 My IBM 上创建；如果是自有登录系统的公司的地址，则会在首次登录时生成。</translation>
    </message>
</context>
<context>
    <name>iam::InvitationPanel</name>
    <message>
        <source>In this invitation</source>
        <translation>此邀请的内容</translation>
    </message>
    <message numerus="yes">
        <source>All %n people get the same access.</source>
        <translation>
            <numerusform>所有 %n 人获得相同的访问权。</numerusform>
        </translation>
    </message>
    <message>
        <source>Access group</source>
        <translation>访问组</translation>
    </message>
    <message>
        <source>Another policy here already gives this.</source>
        <translation>此处的另一个策略已授予此项。</translation>
    </message>
    <message>
        <source>Classic infrastructure</source>
        <translation>经典基础架构</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>%n 项许可权</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with access of their own</source>
        <translation>
            <numerusform>%n 人具有各自的访问权</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a file</comment>
        <extracomment>%1 is a file</extracomment>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>无访问权</translation>
    </message>
    <message>
        <source>An invitation cannot carry what is marked “after acceptance”. The console gives it when the person has accepted.</source>
        <translation>邀请无法携带标有“接受后”的内容。控制台会在对方接受后授予。</translation>
    </message>
    <message>
        <source>This person will be able to remove others, including you.</source>
        <translation>此人将能够除去其他人，包括您。</translation>
    </message>
    <message>
        <source>These people will be able to remove others, including you.</source>
        <translation>这些人将能够除去其他人，包括您。</translation>
    </message>
    <message>
        <source>after acceptance</source>
        <translation>接受后</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is something in the invitation</extracomment>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <extracomment>%1 is something in the invitation</extracomment>
        <translation>移出 %1</translation>
    </message>
</context>
<context>
    <name>iam::InviteWizard</name>
    <message>
        <source>Reading what colleagues have …</source>
        <translation>正在读取同事拥有的访问权…</translation>
    </message>
    <message>
        <source>You may not give these access groups, or there are none of that name: %1.</source>
        <extracomment>%1 is a list of names from a file</extracomment>
        <translation>您不能授予以下访问组，或者不存在该名称的访问组：%1。</translation>
    </message>
    <message>
        <source>Reading the access groups …</source>
        <translation>正在读取访问组…</translation>
    </message>
    <message>
        <source>The access of these colleagues cannot be read: %1.</source>
        <extracomment>%1 is a list of addresses</extracomment>
        <translation>无法读取以下同事的访问权：%1。</translation>
    </message>
    <message>
        <source>Nobody is left to invite.</source>
        <translation>没有可邀请的人了。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Invite %n person(s)</source>
        <translation>
            <numerusform>邀请 %n 人(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n invitation(s)</source>
        <extracomment>%1 is &quot;3 people&quot;</extracomment>
        <translation>
            <numerusform>%1，%n 个邀请</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>You have a policy that is not added.</source>
        <translation>您有一个未添加的策略。</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>草稿保存于 %1</translation>
    </message>
    <message>
        <source>Continue your draft?</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>要继续您的草稿吗？</translation>
    </message>
    <message>
        <source>It was kept on %1.</source>
        <translation>保存时间为 %1。</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>继续(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Continue the run of %1?</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>要继续 %1 的任务吗？</translation>
    </message>
    <message>
        <source>%1 done, %2 open, %3 unclear.</source>
        <extracomment>numbers of people</extracomment>
        <translation>已完成 %1，未完成 %2，不确定 %3。</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>继续(&amp;N)</translation>
    </message>
    <message>
        <source>Disc&amp;ard</source>
        <translation>放弃(&amp;A)</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>邀请用户</translation>
    </message>
    <message>
        <source>People</source>
        <comment>step</comment>
        <translation>人员</translation>
    </message>
    <message>
        <source>Access</source>
        <comment>step</comment>
        <translation>访问权</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>step</comment>
        <translation>复查</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>step</comment>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Save as draft</source>
        <translation>保存为草稿(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>返回(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>试运行(&amp;D)</translation>
    </message>
    <message>
        <source>Cop&amp;y as</source>
        <translation>复制为(&amp;Y)</translation>
    </message>
    <message>
        <source>Save &amp;table</source>
        <translation>保存表(&amp;T)</translation>
    </message>
    <message>
        <source>New &amp;run with the failed</source>
        <translation>对失败者新建任务(&amp;R)</translation>
    </message>
    <message>
        <source>The failed people were to get different access. Try each again here, or save the table and start from it.</source>
        <translation>失败的人原本会获得不同的访问权。请在此处逐个重试，或保存表并从该表开始。</translation>
    </message>
</context>
<context>
    <name>iam::InviteeWindow</name>
    <message>
        <source>Accepted. You are now a member of %1.</source>
        <translation>已接受。您现在是 %1 的成员。</translation>
    </message>
    <message>
        <source>Accepted by a call. You are now a member.</source>
        <translation>已通过调用接受。您现在是成员。</translation>
    </message>
    <message>
        <source>Accepted. You are now a member.</source>
        <translation>已接受。您现在是成员。</translation>
    </message>
    <message>
        <source>Nobody of that address is known or invited.</source>
        <translation>没有使用该地址的已知用户或被邀请者。</translation>
    </message>
    <message>
        <source>The inbox could not be read.</source>
        <translation>无法读取收件箱。</translation>
    </message>
    <message>
        <source>From %1, sent %2</source>
        <extracomment>%1 is who sent an invitation, %2 a date and time</extracomment>
        <translation>来自 %1，发送时间 %2</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>链接：%1</translation>
    </message>
    <message>
        <source>Can be accepted until %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>可在 %1 之前接受。</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>没有消息。</translation>
    </message>
    <message>
        <source>The notifications could not be read.</source>
        <translation>无法读取通知。</translation>
    </message>
    <message>
        <source>No notifications.</source>
        <translation>没有通知。</translation>
    </message>
    <message>
        <source>%1 – last used %2</source>
        <translation>%1 – 上次使用 %2</translation>
    </message>
    <message>
        <source>%1 – never used</source>
        <translation>%1 – 从未使用</translation>
    </message>
    <message>
        <source>Not accepted.</source>
        <translation>未接受。</translation>
    </message>
    <message>
        <source>The API key was not created.</source>
        <translation>未创建 API 密钥。</translation>
    </message>
    <message>
        <source>The API key %1 is created.</source>
        <translation>已创建 API 密钥 %1。</translation>
    </message>
    <message>
        <source>This window can use it until it is closed.</source>
        <translation>此窗口可以使用它，直到窗口关闭。</translation>
    </message>
    <message>
        <source>The API key was used to sign in.</source>
        <translation>已使用 API 密钥登录。</translation>
    </message>
    <message>
        <source>The API key does not work.</source>
        <translation>API 密钥不起作用。</translation>
    </message>
    <message>
        <source>Invitee (demo)</source>
        <translation>被邀请者（演示）</translation>
    </message>
    <message>
        <source>&amp;Sign in as</source>
        <translation>登录身份(&amp;S)</translation>
    </message>
    <message>
        <source>Address of the invited person</source>
        <translation>被邀请者的地址</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>Accept by the link</source>
        <translation>通过链接接受</translation>
    </message>
    <message>
        <source>Accept by a call</source>
        <translation>通过调用接受</translation>
    </message>
    <message>
        <source>Search notifications</source>
        <translation>搜索通知</translation>
    </message>
    <message>
        <source>Type of notifications</source>
        <translation>通知类型</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Name of the new API key</source>
        <translation>新 API 密钥的名称</translation>
    </message>
    <message>
        <source>Create API key</source>
        <translation>创建 API 密钥</translation>
    </message>
    <message>
        <source>Use the API key</source>
        <translation>使用 API 密钥</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>请先登录。</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>名称为空。</translation>
    </message>
    <message>
        <source>Only a key that was created here can be used here.</source>
        <translation>此处只能使用在此处创建的密钥。</translation>
    </message>
    <message>
        <source>There is nothing to accept.</source>
        <translation>没有可接受的内容。</translation>
    </message>
    <message>
        <source>Enter both names first.</source>
        <translation>请先输入姓和名。</translation>
    </message>
    <message>
        <source>Somebody new accepts by the link.</source>
        <translation>新用户通过链接接受。</translation>
    </message>
    <message>
        <source>Being sent.</source>
        <translation>正在发送。</translation>
    </message>
</context>
<context>
    <name>iam::JournalDetails</name>
    <message>
        <source>from %1 to %2</source>
        <extracomment>what was changed in the words of the service: %1 what it was before, %2 what it is now, such as ACTIVE and SUSPENDED</extracomment>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>%1, attempt begun with %2</source>
        <translation>%1，尝试始于 %2</translation>
    </message>
    <message>
        <source>Details of the entry</source>
        <translation>条目详细信息</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Trace number</source>
        <translation>跟踪编号</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>What the user had</source>
        <translation>用户曾拥有的内容</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Puts the whole entry on the clipboard.</source>
        <translation>将整个条目放入剪贴板。</translation>
    </message>
    <message>
        <source>Invite again with the same access …</source>
        <translation>以相同的访问权再次邀请 …</translation>
    </message>
    <message>
        <source>Choose an entry to see its request and the answer.</source>
        <translation>选择一个条目以查看其请求和响应。</translation>
    </message>
</context>
<context>
    <name>iam::JournalExportDialog</name>
    <message>
        <source>%1 of %2 written</source>
        <extracomment>%1 and %2 are numbers of entries of the journal</extracomment>
        <translation>已写入 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Export journal</source>
        <translation>导出日志</translation>
    </message>
    <message>
        <source>All entries about the account %1, as activity events. There are no secrets in them.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>帐户 %1 的所有条目，以活动事件形式导出。其中不含机密。</translation>
    </message>
</context>
<context>
    <name>iam::JournalPage</name>
    <message>
        <source>Entry copied.</source>
        <translation>已复制条目。</translation>
    </message>
    <message>
        <source>An entry could not be written to the journal.</source>
        <translation>无法将条目写入日志。</translation>
    </message>
    <message>
        <source>the newest %1 shown</source>
        <translation>显示最新的 %1 条</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>of the journal</comment>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal could not be read.</source>
        <translation>无法读取日志。</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>没有匹配的条目。</translation>
    </message>
    <message>
        <source>The search looks at names, addresses, IDs, requests and answers.</source>
        <translation>搜索范围包括名称、地址、标识、请求和响应。</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>尚未执行任何操作。</translation>
    </message>
    <message>
        <source>Every attempt to change something is listed here, with its request and what became of it.</source>
        <translation>每次更改的尝试都列在这里，包括其请求和结果。</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>正在验证 …</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>an entry of the journal: %1 a time, %2 what was done, such as &quot;Invite Ed Larsen&quot;, %3 what became of it</extracomment>
        <translation>%1，%2（%3）</translation>
    </message>
    <message>
        <source>The journal could not be verified.</source>
        <translation>无法验证日志。</translation>
    </message>
    <message>
        <source>The journal is whole.</source>
        <translation>日志完整。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were checked: none was changed, and none is missing.</source>
        <translation>
            <numerusform>已检查 %n 个条目：没有更改，也没有缺失。</numerusform>
        </translation>
    </message>
    <message>
        <source>It says now: %1.</source>
        <extracomment>what an entry of the journal says; %1 is a time, an action and its outcome</extracomment>
        <translation>现在的内容：%1。</translation>
    </message>
    <message>
        <source>It cannot be read any more.</source>
        <translation>已无法读取。</translation>
    </message>
    <message>
        <source>Before it stands: %1.</source>
        <extracomment>%1 is a time, an action and its outcome</extracomment>
        <translation>其前面是：%1。</translation>
    </message>
    <message>
        <source>Behind it stands: %1.</source>
        <extracomment>%1 is a time, an action and its outcome</extracomment>
        <translation>其后面是：%1。</translation>
    </message>
    <message>
        <source>What follows it is not proven.</source>
        <translation>之后的内容未经证实。</translation>
    </message>
    <message>
        <source>Entry %1 of the journal is missing.</source>
        <extracomment>%1 is the number of an entry of the journal</extracomment>
        <translation>日志的条目 %1 缺失。</translation>
    </message>
    <message>
        <source>Entry %1 of the journal was changed after it was written.</source>
        <translation>日志的条目 %1 在写入后被更改。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n entries exported.</source>
        <translation>
            <numerusform>已导出 %n 个条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Checks that no entry was changed or removed since it was written.</source>
        <translation>检查自写入以来没有条目被更改或移除。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Writes all entries to a file, as activity events.</source>
        <translation>将所有条目以活动事件形式写入文件。</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>iam::JournalTableModel</name>
    <message>
        <source>Invite</source>
        <comment>action of an entry</comment>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Resend invitation</source>
        <comment>action of an entry</comment>
        <translation>重新发送邀请</translation>
    </message>
    <message>
        <source>Cancel invitation</source>
        <comment>action of an entry</comment>
        <translation>取消邀请</translation>
    </message>
    <message>
        <source>Clear failed invitation</source>
        <comment>action of an entry</comment>
        <translation>清除失败的邀请</translation>
    </message>
    <message>
        <source>Remove user</source>
        <comment>action of an entry</comment>
        <translation>移除用户</translation>
    </message>
    <message>
        <source>Leave account</source>
        <comment>action of an entry</comment>
        <translation>退出帐户</translation>
    </message>
    <message>
        <source>Add VPN-only user</source>
        <comment>action of an entry</comment>
        <translation>添加仅 VPN 用户</translation>
    </message>
    <message>
        <source>Change status</source>
        <comment>action of an entry</comment>
        <translation>更改状态</translation>
    </message>
    <message>
        <source>Change parent</source>
        <comment>action of an entry</comment>
        <translation>更改上级</translation>
    </message>
    <message>
        <source>Update IBMid</source>
        <comment>action of an entry</comment>
        <translation>更新 IBMid</translation>
    </message>
    <message>
        <source>Classic permissions</source>
        <comment>action of an entry</comment>
        <translation>经典许可权</translation>
    </message>
    <message>
        <source>Add to group</source>
        <comment>action of an entry</comment>
        <translation>添加到组</translation>
    </message>
    <message>
        <source>Remove from group</source>
        <comment>action of an entry</comment>
        <translation>从组中移除</translation>
    </message>
    <message>
        <source>Add policy</source>
        <comment>action of an entry</comment>
        <translation>添加策略</translation>
    </message>
    <message>
        <source>Edit policy</source>
        <comment>action of an entry</comment>
        <translation>编辑策略</translation>
    </message>
    <message>
        <source>Remove policy</source>
        <comment>action of an entry</comment>
        <translation>移除策略</translation>
    </message>
    <message>
        <source>Allowed IP addresses</source>
        <comment>action of an entry</comment>
        <translation>允许的 IP 地址</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>action of an entry</comment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Create access group</source>
        <comment>action of an entry</comment>
        <translation>创建访问组</translation>
    </message>
    <message>
        <source>Account settings</source>
        <comment>action of an entry</comment>
        <translation>帐户设置</translation>
    </message>
    <message>
        <source>Another change</source>
        <comment>action of an entry</comment>
        <translation>其他更改</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>outcome of an entry</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Success</source>
        <comment>outcome of an entry</comment>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failure</source>
        <comment>outcome of an entry</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>outcome of an entry</comment>
        <translation>不明确</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>iam::KnownAccountList</name>
    <message>
        <source>Demo service on this computer</source>
        <translation>此计算机上的演示服务</translation>
    </message>
    <message>
        <source>API key in the key store · last opened %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>密钥库中的 API 密钥 · 上次打开 %1</translation>
    </message>
    <message>
        <source>API key · last opened %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>API 密钥 · 上次打开 %1</translation>
    </message>
    <message>
        <source>Passcode · last opened %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>通行码 · 上次打开 %1</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>此计算机上的帐户</translation>
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
        <translation>%1 – 用户 – IAM Console</translation>
    </message>
    <message>
        <source>About IAM Console</source>
        <translation>关于 IAM Console</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>A console for the users of a cloud account: invite people, watch over their invitations, remove them.</source>
        <translation>用于云帐户用户的控制台：邀请人员，跟进邀请，除去人员。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Invite users …</source>
        <translation>邀请用户(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;all that match</source>
        <translation>选择所有匹配项(&amp;A)</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>取消选择(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>预览(&amp;P)</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个窗格</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一个窗格</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;About IAM Console</source>
        <translation>关于 IAM Console(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <comment>theme</comment>
        <translation>跟随系统(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>theme</comment>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>theme</comment>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <comment>theme</comment>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>帐户(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Invitations</source>
        <translation>邀请(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>系统语言</translation>
    </message>
    <message>
        <source>The key could not be kept in the key store.</source>
        <translation>无法将密钥保存在密钥库中。</translation>
    </message>
    <message>
        <source>It stays in memory until this account is closed.</source>
        <translation>密钥将保留在内存中，直到此帐户关闭。</translation>
    </message>
    <message>
        <source>Change a real account?</source>
        <translation>要更改真实帐户吗？</translation>
    </message>
    <message>
        <source>Changes here affect the real account %1.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>此处的更改会影响真实帐户 %1。</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. You are asked once, until the account is closed.</source>
        <translation>尚未发送任何内容。在帐户关闭之前只会询问一次。</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>不更改</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>允许更改</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Undo …</source>
        <translation>撤销(&amp;U)…</translation>
    </message>
    <message>
        <source>In&amp;vitee (demo) …</source>
        <translation>被邀请者（演示）(&amp;V)…</translation>
    </message>
    <message>
        <source>Remove by user ID or e-&amp;mail …</source>
        <translation>按用户 ID 或电子邮件除去(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Open another account …</source>
        <translation>打开其他帐户(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Close this account</source>
        <translation>关闭此帐户(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>复制诊断信息(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close the tab</source>
        <translation>关闭选项卡(&amp;C)</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>上一个选项卡(&amp;V)</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <comment>whom the actions are about</comment>
        <translation>
            <numerusform>%n 个用户</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <extracomment>a setting in the command palette; %1 is &quot;Dark&quot;, &quot;Light&quot;, &quot;High contrast&quot;, &quot;Follow the system&quot;</extracomment>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>a setting in the command palette; %1 is the name of a language in itself</extracomment>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>%1 is %2: this is not possible.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation>%1 的状态为“%2”：无法执行此操作。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Co&amp;mmand palette …</source>
        <translation>命令面板(&amp;M) …</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>下一个选项卡(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>日志(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Tell at the start what expires soon</source>
        <translation>启动时提示即将到期的内容(&amp;T)</translation>
    </message>
    <message>
        <source>Read on&amp;ly</source>
        <translation>只读(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Guide (F1)</source>
        <translation>指南 (F1)(&amp;G)</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>工具(&amp;O)</translation>
    </message>
    <message>
        <source>Invitation tria&amp;ge</source>
        <translation>邀请分类处理(&amp;G)</translation>
    </message>
    <message>
        <source>Invitation triage</source>
        <translation>邀请分类处理</translation>
    </message>
</context>
<context>
    <name>iam::NameDelegate</name>
    <message>
        <source>owner</source>
        <comment>tag of a user</comment>
        <translation>所有者</translation>
    </message>
    <message>
        <source>self</source>
        <comment>tag of a user</comment>
        <translation>本人</translation>
    </message>
    <message>
        <source>new</source>
        <comment>tag of a row</comment>
        <translation>新</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>tag of a row</comment>
        <translation>已更改</translation>
    </message>
</context>
<context>
    <name>iam::NavigationList</name>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
</context>
<context>
    <name>iam::NotOfferedDialog</name>
    <message>
        <source>This service offers no such operation to programs.</source>
        <translation>此服务未向程序提供此类操作。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open the web console</source>
        <translation>打开 Web 控制台</translation>
    </message>
</context>
<context>
    <name>iam::OutcomeBar</name>
    <message>
        <source>Retr&amp;y</source>
        <translation>重试(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Watch on</source>
        <translation>继续观察(&amp;W)</translation>
    </message>
    <message>
        <source>Cancel &amp;invite</source>
        <translation>取消邀请(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>移出(&amp;T)</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>复制详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an address, %2 what became of it</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>iam::PageTabs</name>
    <message>
        <source>Leave without saving?</source>
        <translation>不保存就离开吗？</translation>
    </message>
    <message>
        <source>These sections have changes that are not saved: %1.</source>
        <extracomment>%1 are names of sections, such as &quot;Sign-in&quot;</extracomment>
        <translation>以下部分有未保存的更改：%1。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Open pages</source>
        <translation>打开的页面</translation>
    </message>
</context>
<context>
    <name>iam::PaletteButton</name>
    <message>
        <source>Search actions and users</source>
        <translation>搜索操作和用户</translation>
    </message>
</context>
<context>
    <name>iam::PaletteModel</name>
    <message>
        <source>Actions</source>
        <comment>group of the command palette</comment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>group of the command palette</comment>
        <translation>用户</translation>
    </message>
    <message>
        <source>Views</source>
        <comment>group of the command palette</comment>
        <translation>视图</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>group of the command palette</comment>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>iam::ParentDialog</name>
    <message>
        <source>Reading the hierarchy …</source>
        <translation>正在读取层次结构…</translation>
    </message>
    <message>
        <source>New parent of %1</source>
        <translation>%1 的新上级</translation>
    </message>
    <message>
        <source>Whoever is above a user in the classic hierarchy can change and remove them.</source>
        <translation>在经典层次结构中位于某个用户之上的人可以更改和除去该用户。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>The hierarchy could not be read. The service checks that there is no loop.</source>
        <translation>无法读取层次结构。服务会检查是否存在循环。</translation>
    </message>
    <message>
        <source>This user is at the top of the hierarchy.</source>
        <translation>此用户位于层次结构的顶层。</translation>
    </message>
    <message>
        <source>Parent now: %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>当前上级：%1</translation>
    </message>
    <message>
        <source>This would make a loop.</source>
        <translation>这会形成循环。</translation>
    </message>
    <message>
        <source>Choose a user.</source>
        <translation>请选择用户。</translation>
    </message>
    <message>
        <source>This is the present parent.</source>
        <translation>这是当前的上级。</translation>
    </message>
</context>
<context>
    <name>iam::PeopleStep</name>
    <message>
        <source>The pasted table</source>
        <translation>粘贴的表</translation>
    </message>
    <message>
        <source>&amp;Addresses</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>ada@example.com, Ed Larsen &lt;ed@example.com&gt;</source>
        <translation>ada@example.com, Ed Larsen &lt;ed@example.com&gt;</translation>
    </message>
    <message>
        <source>Drop a .csv or .txt file here</source>
        <translation>将 .csv 或 .txt 文件拖放到此处</translation>
    </message>
    <message>
        <source>Choose &amp;file</source>
        <translation>选择文件(&amp;F)</translation>
    </message>
    <message>
        <source>Remove all &amp;blocked</source>
        <translation>除去所有问题项(&amp;B)</translation>
    </message>
    <message>
        <source>What will happen to each address</source>
        <translation>将对每个地址执行的操作</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <comment>in the list</comment>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be invited</source>
        <translation>
            <numerusform>将邀请 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a tick</source>
        <translation>
            <numerusform>%n 项需要勾选</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>已跳过 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n 项有问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Will be sent in %n request(s) of at most 100.</source>
        <translation>
            <numerusform>将分 %n 个请求发送，每个请求最多 100 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether somebody already uses the cloud shows only after sending. Who is new needs the link in the message.</source>
        <translation>对方是否已在使用云，只有在发送后才能知道。新用户需要消息中的链接。</translation>
    </message>
    <message>
        <source>Enter at least one address.</source>
        <translation>请至少输入一个地址。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) block. Correct or remove them.</source>
        <translation>
            <numerusform>%n 个条目有问题。请更正或除去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n people at once.</source>
        <translation>
            <numerusform>一次最多 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to be invited all the same.</source>
        <translation>请勾选仍要邀请的项。</translation>
    </message>
    <message>
        <source>Nobody of these is new.</source>
        <translation>其中没有新用户。</translation>
    </message>
    <message>
        <source>Open a list of people</source>
        <translation>打开人员列表</translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.txt);;All files (*)</source>
        <translation>人员列表 (*.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <extracomment>%1 is a file, %2 the reason in the system&apos;s words</extracomment>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is too large for a list of people.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 作为人员列表过大。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>problems in a file</comment>
        <translation>
            <numerusform>以及其他 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken from the file.</source>
        <translation>未从文件中取用任何内容。</translation>
    </message>
    <message>
        <source>Comma, semicolon, blank or line break between. Up to %1.</source>
        <extracomment>%1 is a number of people</extracomment>
        <translation>以逗号、分号、空格或换行分隔。最多 %1。</translation>
    </message>
</context>
<context>
    <name>iam::PeriodForm</name>
    <message>
        <source>No limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Beginning of the access</source>
        <translation>访问权的开始时间</translation>
    </message>
    <message>
        <source>End of the access</source>
        <translation>访问权的结束时间</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>From this time of the day</source>
        <translation>每天的开始时间</translation>
    </message>
    <message>
        <source>To this time of the day</source>
        <translation>每天的结束时间</translation>
    </message>
    <message>
        <source>Offset from UTC</source>
        <translation>与 UTC 的时差</translation>
    </message>
    <message>
        <source>Daylight saving is not followed.</source>
        <translation>不考虑夏令时。</translation>
    </message>
</context>
<context>
    <name>iam::PermissionList</name>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>%n 项许可权</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search permissions</source>
        <translation>搜索许可权</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>iam::PoliciesSection</name>
    <message>
        <source>Access policies %1</source>
        <translation>访问策略 %1</translation>
    </message>
    <message>
        <source>Access policies</source>
        <translation>访问策略</translation>
    </message>
    <message>
        <source>Assign access</source>
        <translation>分配访问权</translation>
    </message>
    <message>
        <source>Search policies</source>
        <translation>搜索策略</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间段</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation>正在读取访问权…</translation>
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
        <translation>已结束：%1</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>读取时间：%1</translation>
    </message>
    <message>
        <source>No policy is planned.</source>
        <translation>没有计划的策略。</translation>
    </message>
    <message>
        <source>This user has no policy of their own.</source>
        <translation>此用户没有自己的策略。</translation>
    </message>
    <message>
        <source>This is planned: it counts as soon as the invitation has been accepted.</source>
        <translation>这是计划内容：邀请被接受后立即生效。</translation>
    </message>
    <message numerus="yes">
        <source>%n policy(ies) ended and give nothing any more. They are not deleted by themselves.</source>
        <translation>
            <numerusform>%n 个策略已结束，不再授予任何访问权。这些策略不会自动删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n action(s) …</source>
        <extracomment>%1 is the name of a role, %n a number of actions</extracomment>
        <translation>
            <numerusform>%1：%n 项操作…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>This policy has conditions that the form cannot show.</source>
        <translation>此策略包含表单无法显示的条件。</translation>
    </message>
    <message>
        <source>&amp;Remove policy …</source>
        <translation>除去策略(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove the policy for %1</source>
        <extracomment>%1 is what a policy is for, such as the name of a service</extracomment>
        <translation>除去针对 %1 的策略</translation>
    </message>
    <message>
        <source>%1 loses nothing: other policies allow the same.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 不会失去任何访问权：其他策略允许相同的操作。</translation>
    </message>
    <message>
        <source>%1 loses:</source>
        <extracomment>%1 is a name; a list follows</extracomment>
        <translation>%1 将失去：</translation>
    </message>
    <message>
        <source>Remove policy</source>
        <translation>除去策略</translation>
    </message>
</context>
<context>
    <name>iam::PolicyForm</name>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation>所有支持身份和访问权的服务</translation>
    </message>
    <message>
        <source>All Account management services</source>
        <translation>所有帐户管理服务</translation>
    </message>
    <message>
        <source>All IAM Account management services</source>
        <translation>所有 IAM 帐户管理服务</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>service</comment>
        <extracomment>%1 is the display name of a service, %2 its technical name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Entire account</source>
        <translation>整个帐户</translation>
    </message>
    <message>
        <source>One resource group</source>
        <translation>一个资源组</translation>
    </message>
    <message>
        <source>Specific resources</source>
        <translation>特定资源</translation>
    </message>
    <message>
        <source>Reading the roles …</source>
        <translation>正在读取角色…</translation>
    </message>
    <message>
        <source>Choose a service.</source>
        <translation>请选择服务。</translation>
    </message>
    <message>
        <source>Choose a resource group.</source>
        <translation>请选择资源组。</translation>
    </message>
    <message>
        <source>At most 1,000 characters.</source>
        <translation>最多 1,000 个字符。</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>请输入值。</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>请至少选择一个角色。</translation>
    </message>
    <message>
        <source>The end lies in the past.</source>
        <translation>结束时间已过去。</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>请至少选择一天。</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>结束时间必须晚于开始时间。</translation>
    </message>
    <message>
        <source>You may not give this: it needs Administrator on the target.</source>
        <translation>您不能授予此项：需要对目标的 Administrator 角色。</translation>
    </message>
    <message>
        <source>Tick that you know what an administrator can do.</source>
        <translation>请勾选以确认您了解管理员可以执行的操作。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>With “matches pattern”, QR-* matches QR-ml and QR-finance, and ? is any one character. A literal star is written {{*}}, a literal question mark {{?}}.</source>
        <translation>使用“匹配模式”时，QR-* 匹配 QR-ml 和 QR-finance，? 表示任意一个字符。星号字符本身写作 {{*}}，问号字符本身写作 {{?}}。</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>资源组</translation>
    </message>
    <message>
        <source>Resource group access</source>
        <translation>资源组访问权</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>无访问权</translation>
    </message>
    <message>
        <source>Without Viewer on the group, its resources are hard to find.</source>
        <translation>如果没有对该组的 Viewer 角色，则很难找到其资源。</translation>
    </message>
    <message>
        <source>This person will be able to remove others, including you.</source>
        <translation>此人将能够除去其他人，包括您。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间段</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运算符</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>matches pattern</source>
        <translation>匹配模式</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>除去此条件</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n 项操作</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions of %1</source>
        <extracomment>%1 is the name of a role</extracomment>
        <translation>%1 的操作</translation>
    </message>
    <message>
        <source>Platform roles</source>
        <translation>平台角色</translation>
    </message>
    <message>
        <source>Service roles</source>
        <translation>服务角色</translation>
    </message>
    <message>
        <source>Custom roles</source>
        <translation>定制角色</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2: %n action(s)</source>
        <extracomment>%1 is the name of a role, %2 what it is for, %n a number of actions</extracomment>
        <translation>
            <numerusform>对 %2 的 %1：%n 项操作</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing of this kind that you may give.</source>
        <translation>没有您可以授予的此类项。</translation>
    </message>
</context>
<context>
    <name>iam::PolicyPart</name>
    <message>
        <source>Clears the form and puts the policy into the invitation.</source>
        <translation>清空表单并将策略放入邀请。</translation>
    </message>
    <message>
        <source>&amp;Add policy</source>
        <translation>添加策略(&amp;A)</translation>
    </message>
</context>
<context>
    <name>iam::PreviewPane</name>
    <message>
        <source>Close preview</source>
        <translation>关闭预览</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Choose a user to see more.</source>
        <translation>选择用户可查看更多信息。</translation>
    </message>
    <message>
        <source>A person who is new to the cloud can accept only through the link in the message. Ask to look in the spam folder.</source>
        <translation>首次使用云的人只能通过消息中的链接接受邀请。请让对方查看垃圾邮件文件夹。</translation>
    </message>
    <message>
        <source>expires %1</source>
        <extracomment>%1 is &quot;in 5 days&quot; or &quot;today&quot;</extracomment>
        <translation>%1到期</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>%1 is a date and time that is only estimated</extracomment>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>邀请者</translation>
    </message>
    <message>
        <source>IAM ID</source>
        <translation>IAM ID</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) wait for acceptance.</source>
        <translation>
            <numerusform>%n 项分配正在等待接受。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::ProgressStep</name>
    <message>
        <source>What became of each address</source>
        <translation>每个地址的结果</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>%1 and %2 are numbers of people</extracomment>
        <translation>已完成 %1 人，共 %2 人</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>Sending. Every step is on disk: closing the window does not lose the run.</source>
        <translation>正在发送。每一步都保存在磁盘上：关闭窗口不会丢失任务。</translation>
    </message>
    <message>
        <source>Goes on at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>将于 %1 继续。</translation>
    </message>
    <message>
        <source>Sent. Looking until everybody is through.</source>
        <translation>已发送。正在跟踪，直到所有人都处理完毕。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>Stopped. What was not sent can still be sent.</source>
        <translation>已停止。未发送的内容仍可发送。</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>继续(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>The run is paused.</source>
        <translation>任务已暂停。</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>a filter: everybody; %1 is a number</extracomment>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a filter: %1 is an outcome such as &quot;Invited&quot;, %2 a number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The table could not be saved.</source>
        <translation>无法保存表。</translation>
    </message>
</context>
<context>
    <name>iam::RemoveByAddressDialog</name>
    <message>
        <source>Remove by user ID or e-mail</source>
        <translation>按用户 ID 或电子邮件除去</translation>
    </message>
    <message>
        <source>Whoever is in the list is shown first with all that goes. Somebody whom you cannot see in the list is removed at once, and that cannot be undone.</source>
        <translation>如果用户在列表中，则会先显示将丧失的所有内容。如果用户在列表中看不到，则会立即除去，且无法撤销。</translation>
    </message>
    <message>
        <source>&amp;User ID</source>
        <translation>用户 ID(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>电子邮件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Realm</source>
        <translation>领域(&amp;R)</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>a realm</comment>
        <translation>选择</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>除去用户</translation>
    </message>
    <message>
        <source>Give a user ID, or e-mail and realm.</source>
        <translation>请提供用户 ID，或者电子邮件和领域。</translation>
    </message>
    <message>
        <source>Nobody of that ID or address is in the account.</source>
        <translation>帐户中没有使用该 ID 或地址的用户。</translation>
    </message>
</context>
<context>
    <name>iam::RemoveDialog</name>
    <message>
        <source>Remove %1?</source>
        <translation>要除去 %1 吗？</translation>
    </message>
    <message>
        <source>%1 cannot be removed while these users depend on them in the classic hierarchy.</source>
        <translation>在经典层次结构中，如果以下用户依赖于 %1，则无法将其除去。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>除去用户</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>%1 can no longer sign in to the console for this account, switch to it, or use its resources.</source>
        <translation>%1 将无法再登录此帐户的控制台、切换到此帐户或使用其资源。</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问权</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>显示列表</translation>
    </message>
    <message>
        <source>Hide list</source>
        <translation>隐藏列表</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Resources created by %1 stay. You or the administrator of a service can give others access to them.</source>
        <translation>%1 创建的资源会保留。您或服务的管理员可以授予他人对这些资源的访问权。</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>The IBMid %1 is not deleted.</source>
        <translation>IBMid %1 不会被删除。</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Removal cannot be undone. The console keeps the list of the access, so that %1 can be invited again with the same.</source>
        <translation>除去操作无法撤销。控制台会保留访问权列表，以便使用相同的访问权再次邀请 %1。</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>替代方案</translation>
    </message>
    <message>
        <source>Suspend: keeps membership and access, but nothing can be done in this account. Limit by time: can still see the account, but has no access outside the period.</source>
        <translation>暂停：保留成员资格和访问权，但在此帐户中不能执行任何操作。限制时间：仍可以看到帐户，但在时间段之外没有访问权。</translation>
    </message>
    <message>
        <source>Suspend: keeps membership and access, but nothing can be done in this account.</source>
        <translation>暂停：保留成员资格和访问权，但在此帐户中不能执行任何操作。</translation>
    </message>
    <message>
        <source>Suspend …</source>
        <translation>暂停…</translation>
    </message>
    <message>
        <source>Limit by time …</source>
        <translation>限制时间…</translation>
    </message>
    <message>
        <source>remove</source>
        <extracomment>the word that must be typed before somebody important is removed</extracomment>
        <translation>除去</translation>
    </message>
    <message>
        <source>%1 is an administrator of all account management services. Type “%2” to go on:</source>
        <translation>%1 是所有帐户管理服务的管理员。要继续，请输入“%2”：</translation>
    </message>
    <message>
        <source>%1 · %2 · reading what goes …</source>
        <extracomment>%1 is an e-mail address, %2 an IAM ID</extracomment>
        <translation>%1 · %2 · 正在读取将丧失的内容…</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>everything was read at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>已于 %1 读取所有内容</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <extracomment>%1 is a list such as &quot;the groups, the policies&quot;</extracomment>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 is an e-mail address, %2 an IAM ID, %3 how far everything was read</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>组 %1</translation>
    </message>
    <message>
        <source>Policy for %1: %2</source>
        <extracomment>%1 is what a policy is about, %2 a list of roles</extracomment>
        <translation>针对 %1 的策略：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Could not be read. All API keys created by %1 are deleted.</source>
        <translation>无法读取。%1 创建的所有 API 密钥都将被删除。</translation>
    </message>
    <message>
        <source>%1 has created no API keys.</source>
        <translation>%1 未创建 API 密钥。</translation>
    </message>
    <message>
        <source>%1 (used today)</source>
        <extracomment>%1 is the name of an API key</extracomment>
        <translation>%1（今天使用过）</translation>
    </message>
    <message>
        <source>%1 (used in the last 7 days)</source>
        <extracomment>%1 is the name of an API key</extracomment>
        <translation>%1（过去 7 天内使用过）</translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) created by %1 are deleted: %2. Programs that use them stop working.</source>
        <extracomment>%n API keys; %1 is a person, %2 the names of the keys</extracomment>
        <translation>
            <numerusform>%1 创建的 %n 个 API 密钥将被删除：%2。使用这些密钥的程序将停止工作。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The group memberships could not be read; they go all the same.</source>
        <translation>无法读取组成员资格；但这些成员资格仍会丧失。</translation>
    </message>
    <message>
        <source>No group memberships.</source>
        <translation>没有组成员资格。</translation>
    </message>
    <message numerus="yes">
        <source>%n group membership(s) go: %1.</source>
        <translation>
            <numerusform>将丧失 %n 个组成员资格：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The policies could not be read; they go all the same.</source>
        <translation>无法读取策略；但这些策略仍会丧失。</translation>
    </message>
    <message>
        <source>No policies.</source>
        <translation>没有策略。</translation>
    </message>
    <message numerus="yes">
        <source>%n policies go: %1.</source>
        <translation>
            <numerusform>将丧失 %n 个策略：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what goes …</source>
        <translation>正在读取将丧失的内容…</translation>
    </message>
    <message>
        <source>Possible when no user blocks</source>
        <translation>没有用户造成阻碍时才可以执行</translation>
    </message>
    <message>
        <source>The word is not typed yet.</source>
        <translation>尚未输入该词。</translation>
    </message>
    <message>
        <source>%1 cannot be removed while these users depend on them in the classic hierarchy: %2</source>
        <extracomment>%1 is a name, %2 the service&apos;s own list of users</extracomment>
        <translation>在经典层次结构中，如果以下用户依赖于 %1，则无法将其除去：%2</translation>
    </message>
</context>
<context>
    <name>iam::ReplacementNotice</name>
    <message>
        <source>%1 has accepted.</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>%1 已接受。</translation>
    </message>
    <message>
        <source>%1 is still a member, with all its access.</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>%1 仍是成员，并保留全部访问权。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>除去 %1</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
</context>
<context>
    <name>iam::ReportDialog</name>
    <message>
        <source>%1 of %2 read</source>
        <translation>已读取 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>正在写入文件…</translation>
    </message>
    <message>
        <source>Planned access</source>
        <translation>计划的访问权</translation>
    </message>
    <message>
        <source>Access report</source>
        <translation>访问权报告</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n 个用户</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::ReportPages</name>
    <message>
        <source>Access of %1</source>
        <extracomment>%1 is the name of a user</extracomment>
        <translation>%1 的访问权</translation>
    </message>
    <message>
        <source>Account %1, made by %2 on %3</source>
        <extracomment>%1 is an account, %2 an address, %3 a time</extracomment>
        <translation>帐户 %1，由 %2 创建于 %3</translation>
    </message>
    <message>
        <source>This report is complete.</source>
        <translation>此报告完整。</translation>
    </message>
    <message>
        <source>This report is not complete. What could not be read:</source>
        <translation>此报告不完整。未能读取的内容：</translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation>访问组</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>途径</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n action(s))</source>
        <translation>
            <numerusform>%1（%n 项操作）</numerusform>
        </translation>
    </message>
    <message>
        <source>directly</source>
        <translation>直接</translation>
    </message>
</context>
<context>
    <name>iam::ReviewModel</name>
    <message>
        <source>%1: %2</source>
        <comment>invitation</comment>
        <extracomment>%1 is the number of an invitation, %2 the access groups in it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Already %1</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>已是“%1”</translation>
    </message>
    <message>
        <source>Domain not allowed</source>
        <translation>域名不被允许</translation>
    </message>
    <message>
        <source>Can be invited</source>
        <translation>可以邀请</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Invitation</source>
        <comment>column</comment>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Dry run</source>
        <comment>column</comment>
        <translation>试运行</translation>
    </message>
</context>
<context>
    <name>iam::ReviewStep</name>
    <message>
        <source>Invitation %1: %2</source>
        <extracomment>%1 is the number of an invitation, %2 who gets it: an address or a number of people</extracomment>
        <translation>邀请 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>after acceptance</source>
        <translation>接受后</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问权</translation>
    </message>
    <message numerus="yes">
        <source>in %n request(s)</source>
        <comment>sending</comment>
        <translation>
            <numerusform>分 %n 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will be invited, %1</source>
        <extracomment>%1 is &quot;in 3 requests&quot;</extracomment>
        <translation>
            <numerusform>将邀请 %n 人，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s), because the access differs</source>
        <translation>
            <numerusform>%n 个邀请，因为访问权不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody gets the same access</source>
        <translation>所有人获得相同的访问权</translation>
    </message>
    <message>
        <source>Who will be invited</source>
        <translation>将被邀请的人</translation>
    </message>
    <message>
        <source>Will not be sent</source>
        <translation>不会发送</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address and reason</comment>
        <extracomment>%1 is an address, %2 says why it is left out</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>以及其他 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>请仔细核对</translation>
    </message>
    <message>
        <source>%1 is invited although it looks like another: %2.</source>
        <translation>尽管 %1 与其他地址相似，仍将被邀请：%2。</translation>
    </message>
    <message>
        <source>%1 was left out because it looks like another: %2.</source>
        <translation>%1 因与其他地址相似而被排除：%2。</translation>
    </message>
    <message>
        <source>The account’s allowed domains could not be read. The service checks them.</source>
        <translation>无法读取帐户允许的域名。服务会进行检查。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>invitations</comment>
        <translation>
            <numerusform>以及其他 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking without sending anything …</source>
        <translation>正在检查，不发送任何内容…</translation>
    </message>
    <message>
        <source>You may not invite people to this account.</source>
        <translation>您不能邀请人员加入此帐户。</translation>
    </message>
    <message>
        <source>These access groups are gone: %1.</source>
        <extracomment>%1 is a list of access groups</extracomment>
        <translation>以下访问组已不存在：%1。</translation>
    </message>
    <message>
        <source>These roles are gone: %1.</source>
        <extracomment>%1 is a list of roles</extracomment>
        <translation>以下角色已不存在：%1。</translation>
    </message>
    <message>
        <source>This account allows only: %1.</source>
        <extracomment>%1 is a list of patterns such as **@example.com</extracomment>
        <translation>此帐户仅允许：%1。</translation>
    </message>
    <message>
        <source>Something could not be checked: %1</source>
        <extracomment>%1 is the reason in a sentence</extracomment>
        <translation>有内容无法检查：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n policies are added to %1. The service does not tell its limit.</source>
        <translation>
            <numerusform>将在现有的 %1 个策略之外添加 %n 个策略。服务不告知其上限。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rights, domains, people, groups and roles were checked. Nothing was sent.</source>
        <translation>已检查权限、域名、人员、组和角色。未发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>未发送任何内容。</translation>
    </message>
    <message>
        <source>Dry run of %1: %2 of %3 can be invited.</source>
        <extracomment>%1 is a time, %2 and %3 are numbers of people</extracomment>
        <translation>%1 的试运行：%3 人中可以邀请 %2 人。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>立即发送(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n s.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>将在 %n 秒后发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>尚未发送任何内容。</translation>
    </message>
    <message>
        <source>&amp;Wait before the first request</source>
        <translation>首个请求前的等待时间(&amp;W)</translation>
    </message>
    <message>
        <source>Wait before the first request</source>
        <translation>首个请求前的等待时间</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>You may not give these access groups: %1.</source>
        <extracomment>%1 is a list of access groups</extracomment>
        <translation>您不能授予这些访问组：%1。</translation>
    </message>
    <message numerus="yes">
        <source>You may not give %n of the policies: it needs Administrator on the target.</source>
        <translation>
            <numerusform>您不能授予其中 %n 个策略：需要对目标具有 Administrator 角色。</numerusform>
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
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>iam::RunItemsModel</name>
    <message>
        <source>Waiting</source>
        <comment>outcome</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>outcome</comment>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>outcome</comment>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>outcome</comment>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>outcome</comment>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>outcome</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>outcome</comment>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>outcome</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Still processing</source>
        <comment>outcome</comment>
        <translation>仍在处理</translation>
    </message>
    <message>
        <source>Taken out</source>
        <comment>outcome</comment>
        <translation>已移出</translation>
    </message>
    <message numerus="yes">
        <source>Invite %n user(s)</source>
        <translation>
            <numerusform>邀请 %n 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n invitation(s)</source>
        <translation>
            <numerusform>重新发送 %n 个邀请</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n invitation(s)</source>
        <translation>
            <numerusform>取消 %n 个邀请</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n failed invitation(s)</source>
        <translation>
            <numerusform>清除 %n 个失败的邀请</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s)</source>
        <translation>
            <numerusform>除去 %n 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n user(s) to a group</source>
        <translation>
            <numerusform>将 %n 个用户添加到组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s) from a group</source>
        <translation>
            <numerusform>将 %n 个用户从组中移除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %n user(s)</source>
        <translation>
            <numerusform>更改 %n 个用户的状态</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted in the meantime.</source>
        <translation>在此期间已接受。</translation>
    </message>
    <message>
        <source>Invitation sent.</source>
        <translation>已发送邀请。</translation>
    </message>
    <message>
        <source>Invitation sent again.</source>
        <translation>邀请已重新发送。</translation>
    </message>
    <message>
        <source>The invitation is cancelled.</source>
        <translation>邀请已取消。</translation>
    </message>
    <message>
        <source>The failed invitation is cleared.</source>
        <translation>失败的邀请已清除。</translation>
    </message>
    <message>
        <source>Removed from the account.</source>
        <translation>已从帐户中移除。</translation>
    </message>
    <message>
        <source>Is in the group now.</source>
        <translation>现在在组中。</translation>
    </message>
    <message>
        <source>Is not in the group any more.</source>
        <translation>已不在组中。</translation>
    </message>
    <message>
        <source>The status is changed.</source>
        <translation>状态已更改。</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>尚未发送。</translation>
    </message>
    <message>
        <source>Is still being processed. Set aside for a minute.</source>
        <translation>仍在处理中。已搁置一分钟。</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>正在发送。</translation>
    </message>
    <message>
        <source>Connection lost after sending. The list is read first.</source>
        <translation>发送后连接丢失。将先读取列表。</translation>
    </message>
    <message>
        <source>It is not known whether it was done: no answer could be read. Look at the user.</source>
        <translation>不知道是否已完成：无法读取任何响应。请查看该用户。</translation>
    </message>
    <message>
        <source>Taken by the service, and being processed.</source>
        <translation>服务已受理，正在处理。</translation>
    </message>
    <message>
        <source>The service took it, and is not done with it after 5 minutes.</source>
        <translation>服务已接收，5 分钟后仍未完成。</translation>
    </message>
    <message>
        <source>Taken out by you.</source>
        <translation>已由您移出。</translation>
    </message>
    <message>
        <source>No longer in the account.</source>
        <translation>已不在帐户中。</translation>
    </message>
    <message>
        <source>Somebody else has invited this address in the meantime.</source>
        <translation>其间其他人邀请了该地址。</translation>
    </message>
    <message>
        <source>Was so already. Nothing was changed.</source>
        <translation>原本如此。未更改任何内容。</translation>
    </message>
    <message>
        <source>Is now %1. Nothing was sent.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>现在是%1。未发送任何内容。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Watch on</source>
        <translation>继续跟踪</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers: %1 is a name, %2 what became of the user in a run</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>User</source>
        <comment>column</comment>
        <translation>用户</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column</comment>
        <translation>结果</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation>经过</translation>
    </message>
</context>
<context>
    <name>iam::RunLine</name>
    <message numerus="yes">
        <source>%1 of %2, about %n s left</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>
            <numerusform>%1/%2，约剩 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, about %n min left</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>
            <numerusform>%1/%2，约剩 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many
----------
%1 and %2 are numbers: so many done of so many</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 个运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Show run</source>
        <translation>显示运行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading what they have</source>
        <translation>正在读取他们拥有的内容</translation>
    </message>
    <message>
        <source>waits before sending</source>
        <translation>发送前等待</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>iam::RunModel</name>
    <message>
        <source>Not sent yet.</source>
        <translation>尚未发送。</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>正在发送。</translation>
    </message>
    <message>
        <source>Connection lost after sending. The list is read first.</source>
        <translation>发送后连接丢失。将先读取列表。</translation>
    </message>
    <message>
        <source>Taken by the service, and being processed.</source>
        <translation>服务已受理，正在处理。</translation>
    </message>
    <message>
        <source>Invitation sent.</source>
        <translation>已发送邀请。</translation>
    </message>
    <message>
        <source>Accepted in the meantime.</source>
        <translation>在此期间已接受。</translation>
    </message>
    <message>
        <source>After 5 minutes the message is not sent yet.</source>
        <translation>5 分钟后消息仍未发送。</translation>
    </message>
    <message>
        <source>Already %1.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>已是“%1”。</translation>
    </message>
    <message>
        <source>Taken out by you.</source>
        <translation>已由您移出。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Watch on</source>
        <translation>继续跟踪</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>outcome</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>outcome</comment>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>outcome</comment>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>outcome</comment>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>outcome</comment>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>outcome</comment>
        <translation>已邀请</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>outcome</comment>
        <translation>已加入</translation>
    </message>
    <message>
        <source>Still processing</source>
        <comment>outcome</comment>
        <translation>仍在处理</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>outcome</comment>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>outcome</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Taken out</source>
        <comment>outcome</comment>
        <translation>已移出</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers: %1 is an address, %2 what became of it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column</comment>
        <translation>结果</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation>经过</translation>
    </message>
    <message>
        <source>Is still being processed. Looking again in a minute.</source>
        <translation>仍在处理中。一分钟后再次查看。</translation>
    </message>
</context>
<context>
    <name>iam::RunNotice</name>
    <message>
        <source>Invitations were not sent to the end.</source>
        <translation>邀请未全部发送。</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>显示任务</translation>
    </message>
    <message>
        <source>A run is not at its end.</source>
        <translation>有一个运行尚未结束。</translation>
    </message>
    <message>
        <source>Run of %1: %2 done, %3 open, %4 unclear. Nothing is sent twice: what is unclear is looked up first.</source>
        <extracomment>%1 is a time, the others are numbers of users</extracomment>
        <translation>%1 的运行：%2 个完成，%3 个未完成，%4 个不明确。不会重复发送：不明确的会先查询。</translation>
    </message>
</context>
<context>
    <name>iam::RunPanel</name>
    <message>
        <source>Finished.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>Not at its end. What was under way is looked up before anything is sent again.</source>
        <translation>尚未结束。途中的内容会在再次发送之前先查询。</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n s. Nothing has been sent.</source>
        <translation>
            <numerusform>%n 秒后发送。尚未发送任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>Stopped. What was not sent can still be sent.</source>
        <translation>已停止。未发送的内容仍可发送。</translation>
    </message>
    <message>
        <source>Goes on at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>将于 %1 继续。</translation>
    </message>
    <message>
        <source>Sent. Looking until everybody is through.</source>
        <translation>已发送。正在跟踪，直到所有人都处理完毕。</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) a second. Every step is on disk: closing the window does not lose the run.</source>
        <translation>
            <numerusform>每秒 %n 个用户。每一步都已存盘：关闭窗口不会丢失运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending. Every step is on disk: closing the window does not lose the run.</source>
        <translation>正在发送。每一步都保存在磁盘上：关闭窗口不会丢失任务。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a run does, such as &quot;Add 3 users to a group&quot;; %2 is the name of the group</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers of people</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>继续(&amp;O)</translation>
    </message>
    <message>
        <source>The run is paused.</source>
        <translation>任务已暂停。</translation>
    </message>
    <message>
        <source>The run does not go on. Nothing was sent.</source>
        <translation>运行不再继续。未发送任何内容。</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>a filter: everybody; %1 is a number</extracomment>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <extracomment>a filter: users somebody has to look after; %1 is a number</extracomment>
        <translation>需要处理 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a filter: %1 is an outcome such as &quot;Failed&quot;, %2 a number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The table could not be saved.</source>
        <translation>无法保存表。</translation>
    </message>
    <message>
        <source>What became of each user</source>
        <translation>每个用户的结果</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>立即发送(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>重试失败项(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo …</source>
        <translation>撤销(&amp;U)…</translation>
    </message>
    <message>
        <source>Puts back what this run has changed, as a run of its own.</source>
        <translation>以单独的运行撤销此运行所做的更改。</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>搜索用户</translation>
    </message>
    <message>
        <source>Search the users of this run</source>
        <translation>搜索此运行的用户</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Save table …</source>
        <translation>保存表格 …</translation>
    </message>
    <message>
        <source>Another console is carrying out this run.</source>
        <translation>另一个控制台正在执行此运行。</translation>
    </message>
    <message>
        <source>Another console is carrying out this run. It can be continued here when that console is closed.</source>
        <translation>另一个控制台正在执行此运行。关闭该控制台后，即可在此处继续。</translation>
    </message>
</context>
<context>
    <name>iam::RunsPage</name>
    <message>
        <source>The runs could not be read.</source>
        <translation>无法读取运行。</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>users of a run</comment>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>已完成 %1 人，共 %2 人</translation>
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
        <translation>运行</translation>
    </message>
    <message>
        <source>Do not continue</source>
        <translation>不再继续</translation>
    </message>
    <message>
        <source>No runs yet.</source>
        <translation>尚无运行。</translation>
    </message>
    <message>
        <source>What is done to several users at once is listed here, with what became of each of them.</source>
        <translation>一次对多个用户执行的操作列在这里，并附有每个用户的结果。</translation>
    </message>
    <message>
        <source>%1 of %2 done, in another console</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>已完成 %1 人，共 %2 人，在另一个控制台中</translation>
    </message>
</context>
<context>
    <name>iam::SavedSearches</name>
    <message>
        <source>&amp;Save this search …</source>
        <translation>保存此搜索(&amp;S)…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Nothing is being searched for.</source>
        <translation>当前没有搜索内容。</translation>
    </message>
    <message>
        <source>Delete the search “%1”?</source>
        <extracomment>%1 is the name of a search</extracomment>
        <translation>删除搜索“%1”？</translation>
    </message>
    <message>
        <source>Only the search goes. Nothing changes in the account.</source>
        <translation>仅删除搜索。帐户中不会有任何更改。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>删除(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>iam::SearchButtons</name>
    <message>
        <source>Clear the field</source>
        <translation>清除字段</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>name of a symbol, for screen readers</extracomment>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>iam::SearchField</name>
    <message>
        <source>Search users</source>
        <translation>搜索用户</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>Recent and saved searches (Alt+Down)</source>
        <translation>最近和已保存的搜索 (Alt+下箭头)</translation>
    </message>
    <message>
        <source>Search name, e-mail, ID – or state: group: domain: expires&lt;</source>
        <extracomment>state: group: domain: expires&lt; are fixed words of the search language and stay as they are</extracomment>
        <translation>搜索名称、电子邮件、ID – 或 state: group: domain: expires&lt;</translation>
    </message>
</context>
<context>
    <name>iam::SearchMenu</name>
    <message>
        <source>Recent searches</source>
        <translation>最近的搜索</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Nothing has been searched for yet.</source>
        <translation>尚未搜索任何内容。</translation>
    </message>
    <message>
        <source>&amp;Save this search …</source>
        <translation>保存此搜索(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Forget recent searches</source>
        <translation>清除最近的搜索(&amp;F)</translation>
    </message>
</context>
<context>
    <name>iam::SearchNameDialog</name>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>重命名搜索</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a view such as &quot;Waiting&quot;, %2 a search as typed</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>缺少名称。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>名称太长。</translation>
    </message>
    <message>
        <source>Another search has this name.</source>
        <translation>另一个搜索已使用此名称。</translation>
    </message>
    <message numerus="yes">
        <source>%n search(es) are kept already. Delete one first.</source>
        <translation>
            <numerusform>已保存 %n 个搜索。请先删除一个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::SearchProblemLine</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is a search term that would work</extracomment>
        <translation>您是指 %1 吗？</translation>
    </message>
    <message>
        <source>Who belongs to it could not be read, so the term leaves nobody out. %1</source>
        <extracomment>%1 is a whole sentence with the reason</extracomment>
        <translation>无法读取其成员，因此该条件不排除任何人。%1</translation>
    </message>
    <message>
        <source>Reading who belongs to it …</source>
        <translation>正在读取其成员…</translation>
    </message>
</context>
<context>
    <name>iam::SelectionBar</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Actions for the selected users</source>
        <translation>针对选定用户的操作</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>%n rows of the list are selected</extracomment>
        <translation>
            <numerusform>已选择 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n that match</source>
        <extracomment>a button; %n is how many users match the search</extracomment>
        <translation>
            <numerusform>选择所有 %n 个匹配项</numerusform>
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
        <translation>打开类型为“account”的通知，并在那里接受邀请：%1</translation>
    </message>
    <message>
        <source>Text to send on</source>
        <translation>可转发的文本</translation>
    </message>
    <message>
        <source>For people who already use the cloud</source>
        <translation>面向已使用云的人员</translation>
    </message>
    <message>
        <source>Notifications</source>
        <comment>where to find them</comment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>of a shell</comment>
        <translation>命令</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>of the interface</comment>
        <translation>调用</translation>
    </message>
    <message>
        <source>Copies where the notification is found</source>
        <translation>复制通知所在位置</translation>
    </message>
    <message>
        <source>Copies the command that accepts</source>
        <translation>复制用于接受的命令</translation>
    </message>
    <message>
        <source>Copies the call that accepts</source>
        <translation>复制用于接受的调用</translation>
    </message>
</context>
<context>
    <name>iam::SignIn</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>没有人登录。</translation>
    </message>
</context>
<context>
    <name>iam::SignInSection</name>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Allowed IP addresses</source>
        <translation>允许的 IP 地址</translation>
    </message>
    <message>
        <source>Single addresses, ranges such as 192.0.2.1-192.0.2.9 and subnets such as 2001:db8::/32, separated by commas or lines. Empty: from everywhere.</source>
        <translation>单个地址、范围（例如 192.0.2.1-192.0.2.9）和子网（例如 2001:db8::/32），用逗号或换行分隔。留空：允许从任何位置登录。</translation>
    </message>
    <message>
        <source>The user may change these addresses</source>
        <translation>用户可以更改这些地址</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>The sign-in settings could not be read.</source>
        <translation>无法读取登录设置。</translation>
    </message>
    <message>
        <source>Reading the sign-in settings …</source>
        <translation>正在读取登录设置…</translation>
    </message>
    <message>
        <source>Multifactor authentication: required for this user.</source>
        <translation>多因子认证：此用户必须使用。</translation>
    </message>
    <message>
        <source>Multifactor authentication: not required for this user.</source>
        <translation>多因子认证：此用户不必使用。</translation>
    </message>
    <message>
        <source>Multifactor authentication: this service does not tell it for single users.</source>
        <translation>多因子认证：此服务不提供单个用户的相关信息。</translation>
    </message>
    <message>
        <source>Not an address, range or subnet: %1</source>
        <extracomment>%1 is a list of what was typed</extracomment>
        <translation>不是地址、范围或子网：%1</translation>
    </message>
    <message>
        <source>Copy as …</source>
        <extracomment>a button: shows what would be sent as a command or a program</extracomment>
        <translation>复制为…</translation>
    </message>
</context>
<context>
    <name>iam::StateBar</name>
    <message numerus="yes">
        <source>%1: %n invitation(s)</source>
        <extracomment>spoken; %1 is the state of an invitation, %n is how many are in it</extracomment>
        <translation>
            <numerusform>%1：%n 个邀请</numerusform>
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
        <translation>没有等待接受的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) wait for acceptance</source>
        <translation>
            <numerusform>%n 个分配等待接受</numerusform>
        </translation>
    </message>
    <message>
        <source>By state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>邀请人</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>后续</translation>
    </message>
</context>
<context>
    <name>iam::StatusDialog</name>
    <message>
        <source>Works with the access assigned.</source>
        <translation>使用已分配的访问权工作。</translation>
    </message>
    <message>
        <source>Membership and access are kept, but nothing can be done in this account.</source>
        <translation>保留成员资格和访问权，但在此帐户中不能执行任何操作。</translation>
    </message>
    <message>
        <source>No classic infrastructure; everything else as Active.</source>
        <translation>没有经典基础架构；其他所有方面与“活动”相同。</translation>
    </message>
    <message>
        <source>Only VPN access to devices; no console.</source>
        <translation>仅有对设备的 VPN 访问权；不能使用控制台。</translation>
    </message>
    <message>
        <source>Change the status of %1</source>
        <translation>更改 %1 的状态</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>%1（当前）</translation>
    </message>
    <message>
        <source>A password for the console must be known.</source>
        <translation>必须知道控制台的密码。</translation>
    </message>
    <message>
        <source>VPN-only users have none of their own accord. Without it nobody can sign in.</source>
        <translation>仅使用 VPN 的用户本身没有此密码。没有密码，任何人都无法登录。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Choose a status.</source>
        <translation>请选择状态。</translation>
    </message>
    <message>
        <source>This is the present status.</source>
        <translation>这是当前状态。</translation>
    </message>
</context>
<context>
    <name>iam::StatusLine</name>
    <message>
        <source>Reading users</source>
        <translation>正在读取用户</translation>
    </message>
    <message>
        <source>No run in progress</source>
        <translation>没有正在进行的任务</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers: so many done of so many</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>number of rows</comment>
        <translation>
            <numerusform>已选择 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>Connected to the demo service</source>
        <translation>已连接到演示服务</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <extracomment>%1 is the address of a service</extracomment>
        <translation>已连接到 %1</translation>
    </message>
    <message>
        <source>Read %1 of %2, as of %3</source>
        <extracomment>%1 and %2 are numbers of users, %3 is the time the list is of</extracomment>
        <translation>已读取 %1 个，共 %2 个，截至 %3</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
</context>
<context>
    <name>iam::Toast</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>iam::TriageFilters</name>
    <message>
        <source>All inviters</source>
        <translation>所有邀请人</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a choice in a list; %1 is the name of somebody who has sent invitations, %2 how many</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The service does not tell who has sent the invitations.</source>
        <translation>服务未说明邀请由谁发送。</translation>
    </message>
    <message>
        <source>Search invitations</source>
        <translation>搜索邀请</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>邀请人</translation>
    </message>
    <message>
        <source>Any domain</source>
        <translation>任意域</translation>
    </message>
    <message>
        <source>Domain of the address</source>
        <translation>地址的域</translation>
    </message>
    <message>
        <source>Sent at any time</source>
        <translation>任意时间发送</translation>
    </message>
    <message>
        <source>Sent more than so many days ago</source>
        <translation>发送时间早于这么多天</translation>
    </message>
    <message numerus="yes">
        <source>Sent more than %n day(s) ago</source>
        <translation>
            <numerusform>发送超过 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除过滤器</translation>
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
        <translation>服务未说明。</translation>
    </message>
    <message>
        <source>All open and unsuccessful invitations</source>
        <translation>所有未接受和未成功的邀请</translation>
    </message>
    <message>
        <source>Found invitations</source>
        <translation>找到的邀请</translation>
    </message>
    <message numerus="yes">
        <source>%n open or unsuccessful, as of %1</source>
        <extracomment>%n invitations, %1 is the time of the list</extracomment>
        <translation>
            <numerusform>%n 个未接受或未成功，截至 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n selected</source>
        <translation>
            <numerusform>重新发送所选 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend all %n</source>
        <translation>
            <numerusform>重新发送全部 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n selected</source>
        <translation>
            <numerusform>取消所选 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel all %n</source>
        <translation>
            <numerusform>取消全部 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>No invitation is listed.</source>
        <translation>未列出任何邀请。</translation>
    </message>
    <message>
        <source>Offline: changes are not possible.</source>
        <translation>脱机：无法更改。</translation>
    </message>
    <message>
        <source>Go to an invitation that waits, or has ended.</source>
        <translation>请转到等待中或已结束的邀请。</translation>
    </message>
    <message>
        <source>No open invitations.</source>
        <translation>没有未接受的邀请。</translation>
    </message>
    <message>
        <source>Nothing waits, and nothing has expired or failed.</source>
        <translation>没有等待、到期或失败的邀请。</translation>
    </message>
    <message>
        <source>No invitation is like this.</source>
        <translation>没有这样的邀请。</translation>
    </message>
    <message>
        <source>Other filters may find some.</source>
        <translation>其他过滤器也许能找到。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除过滤器</translation>
    </message>
    <message>
        <source>Text for the invitee copied.</source>
        <translation>已复制给受邀者的文本。</translation>
    </message>
    <message numerus="yes">
        <source>%n expired invitation(s) no longer listed by the service.</source>
        <translation>
            <numerusform>%n 个已到期的邀请不再由服务列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Invitation triage</source>
        <translation>邀请分类处理</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>刷新 (F5)</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>邀请用户</translation>
    </message>
    <message>
        <source>Copy text for the invitee</source>
        <translation>复制给受邀者的文本</translation>
    </message>
    <message>
        <source>Open and unsuccessful invitations</source>
        <translation>未接受和未成功的邀请</translation>
    </message>
</context>
<context>
    <name>iam::UndoDialog</name>
    <message>
        <source>Undo the last change?</source>
        <translation>要撤销上次更改吗？</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Undoing does</source>
        <translation>撤销的操作</translation>
    </message>
    <message>
        <source>It sends</source>
        <translation>将发送</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>iam::UndoRunDialog</name>
    <message numerus="yes">
        <source>%n user(s) are added to %1 again:</source>
        <extracomment>%1 is the name of an access group</extracomment>
        <translation>
            <numerusform>将 %n 个用户重新添加到 %1：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) are removed from %1:</source>
        <extracomment>%1 is the name of an access group</extracomment>
        <translation>
            <numerusform>将 %n 个用户从 %1 中移除：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) get the status %1 again:</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>
            <numerusform>将 %n 个用户的状态恢复为%1：</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this run?</source>
        <translation>撤销此运行？</translation>
    </message>
    <message>
        <source>Only what the run has changed is put back, as a run of its own. Who was so before the run stays so.</source>
        <translation>仅以单独的运行恢复此运行所更改的内容。之前已如此的人保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及其他 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>iam::UserActions</name>
    <message>
        <source>&amp;Resend invite</source>
        <translation>重新发送邀请(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel invite</source>
        <translation>取消邀请(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lear failed invitation</source>
        <translation>清除失败的邀请(&amp;L)</translation>
    </message>
    <message>
        <source>Cop&amp;y address</source>
        <translation>复制地址(&amp;Y)</translation>
    </message>
    <message>
        <source>Remo&amp;ve user …</source>
        <translation>除去用户(&amp;V)…</translation>
    </message>
    <message>
        <source>Leave &amp;account …</source>
        <translation>离开帐户(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Invite again …</source>
        <translation>再次邀请(&amp;I)…</translation>
    </message>
    <message>
        <source>Assi&amp;gn access …</source>
        <translation>分配访问权(&amp;G)…</translation>
    </message>
    <message>
        <source>Add &amp;to group …</source>
        <translation>添加到组(&amp;T)…</translation>
    </message>
    <message>
        <source>Classic &amp;permissions …</source>
        <translation>经典许可权(&amp;P)…</translation>
    </message>
    <message>
        <source>Change &amp;status …</source>
        <translation>更改状态(&amp;S)…</translation>
    </message>
    <message>
        <source>Cha&amp;nge parent …</source>
        <translation>更改上级(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Update IBMid …</source>
        <translation>更新 IBMid(&amp;U)…</translation>
    </message>
    <message>
        <source>Planned access …</source>
        <translation>计划的访问权…</translation>
    </message>
    <message>
        <source>Access report …</source>
        <translation>访问权报告…</translation>
    </message>
    <message>
        <source>Co&amp;py as …</source>
        <translation>复制为(&amp;P)…</translation>
    </message>
    <message>
        <source>This is done for one user at a time.</source>
        <translation>一次只能对一个用户执行此操作。</translation>
    </message>
    <message>
        <source>Not checked: whether you have the right could not be read.</source>
        <translation>未检查：无法读取您是否具有权限。</translation>
    </message>
    <message>
        <source>Add VPN-on&amp;ly user …</source>
        <translation>添加仅 VPN 用户(&amp;L) …</translation>
    </message>
</context>
<context>
    <name>iam::UserPicker</name>
    <message>
        <source>Search users</source>
        <translation>搜索用户</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a user in a list: %1 is a name, %2 an e-mail address</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type to narrow the list</source>
        <translation>
            <numerusform>以及其他 %n 项：输入文字以缩小列表范围</numerusform>
        </translation>
    </message>
    <message>
        <source>No user matches.</source>
        <translation>没有匹配的用户。</translation>
    </message>
</context>
<context>
    <name>iam::UserTableModel</name>
    <message>
        <source>Select %1</source>
        <extracomment>spoken for the tick box of a row; %1 is the name of a user</extracomment>
        <translation>选择 %1</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <extracomment>spoken for the menu button of a row; %1 is the name of a user</extracomment>
        <translation>针对 %1 的操作</translation>
    </message>
    <message>
        <source>%1, owner, self</source>
        <extracomment>spoken; %1 is the name of a user, who is the owner of the account and the person signed in</extracomment>
        <translation>%1，所有者，本人</translation>
    </message>
    <message>
        <source>%1, owner</source>
        <translation>%1，所有者</translation>
    </message>
    <message>
        <source>%1, self</source>
        <translation>%1，本人</translation>
    </message>
    <message>
        <source>estimated, %1</source>
        <extracomment>spoken; %1 is &quot;in 5 days&quot;</extracomment>
        <translation>预计，%1</translation>
    </message>
    <message>
        <source>Selected</source>
        <comment>column</comment>
        <translation>已选择</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>column</comment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>column</comment>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Invited / added</source>
        <comment>column</comment>
        <translation>邀请/添加日期</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>到期</translation>
    </message>
    <message>
        <source>IAM ID</source>
        <comment>column</comment>
        <translation>IAM ID</translation>
    </message>
    <message>
        <source>User ID</source>
        <comment>column</comment>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Realm</source>
        <comment>column</comment>
        <translation>领域</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>column</comment>
        <translation>电话</translation>
    </message>
    <message>
        <source>Last activity</source>
        <comment>column</comment>
        <translation>上次活动</translation>
    </message>
    <message>
        <source>Groups</source>
        <comment>column</comment>
        <translation>组</translation>
    </message>
    <message>
        <source>Policies</source>
        <comment>column</comment>
        <translation>策略</translation>
    </message>
    <message>
        <source>Parent</source>
        <comment>column</comment>
        <translation>父级</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n assignment(s) wait for acceptance</source>
        <extracomment>spoken; %1 is the name of a user, %n is how much access follows acceptance</extracomment>
        <translation>
            <numerusform>%1，%n 项分配正在等待接受</numerusform>
        </translation>
    </message>
    <message>
        <source>Read for the rows that were seen: %1 of %2 users. Sorting goes by what is read.</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>已为看到的行读取：%2 个用户中的 %1 个。排序依据已读取的内容。</translation>
    </message>
</context>
<context>
    <name>iam::UsersPage</name>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Read %1 of %2</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>已读取 %1 个，共 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s), as of %1</source>
        <extracomment>%n users, the list is of the time %1</extracomment>
        <translation>
            <numerusform>%n 个用户，截至 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 users, incomplete, as of %3</source>
        <extracomment>%1 of %2 users have been read, the list is of the time %3</extracomment>
        <translation>%1 个用户，共 %2 个，不完整，截至 %3</translation>
    </message>
    <message>
        <source>The list is incomplete.</source>
        <extracomment>%1 is the number of a page, %2 a whole sentence with the reason</extracomment>
        <translation>列表不完整。</translation>
    </message>
    <message>
        <source>Reading was stopped. What was read can be used.</source>
        <translation>读取已停止。已读取的内容可以使用。</translation>
    </message>
    <message>
        <source>Page %1 could not be read. %2 What was read can be used.</source>
        <translation>无法读取第 %1 页。%2已读取的内容可以使用。</translation>
    </message>
    <message>
        <source>Retry from page %1</source>
        <extracomment>%1 is the number of a page</extracomment>
        <translation>从第 %1 页重试</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>The users could not be read.</source>
        <translation>无法读取用户。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reading the users …</source>
        <translation>正在读取用户…</translation>
    </message>
    <message>
        <source>The first ones appear as soon as they are read.</source>
        <translation>最先读取的用户会立即显示。</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>请尝试减少词语或使用其他词语。</translation>
    </message>
    <message>
        <source>There is no connection: only what was read before is searched.</source>
        <translation>没有连接：仅搜索先前读取的内容。</translation>
    </message>
    <message>
        <source>The list is incomplete, and the person may be among those not read yet.</source>
        <translation>列表不完整，此人可能在尚未读取的用户之中。</translation>
    </message>
    <message>
        <source>No user matches.</source>
        <translation>没有匹配的用户。</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>No open invitations.</source>
        <translation>没有未接受的邀请。</translation>
    </message>
    <message>
        <source>Nothing has expired.</source>
        <translation>没有已到期的内容。</translation>
    </message>
    <message>
        <source>Nobody is in this view.</source>
        <translation>此视图中没有用户。</translation>
    </message>
    <message>
        <source>The other views show the rest of the account.</source>
        <translation>其他视图显示帐户的其余用户。</translation>
    </message>
    <message>
        <source>Nobody else is in this account yet.</source>
        <translation>此帐户中还没有其他人。</translation>
    </message>
    <message>
        <source>Invite people by their e-mail addresses. They decide whether to come.</source>
        <translation>通过电子邮件地址邀请人员。是否加入由他们决定。</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>邀请用户</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied.</source>
        <translation>
            <numerusform>已复制 %n 个地址。</numerusform>
        </translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>%1 is now %2. Nothing was sent.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation>%1 现在是“%2”。未发送任何内容。</translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <translation>%1 已不在帐户中。</translation>
    </message>
    <message>
        <source>%1: the answer was lost. The list shows what became of it. %2</source>
        <translation>%1：响应丢失。列表会显示结果。%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a name, %2 a whole sentence with the reason</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Invitation sent again to %1.</source>
        <translation>已向 %1 重新发送邀请。</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) could not be done.</source>
        <translation>
            <numerusform>%n 项操作无法完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 个名称。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ID(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 个 ID。</numerusform>
        </translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation>已复制文本。</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) exported.</source>
        <translation>
            <numerusform>已导出 %n 个用户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The access of %n user(s) could not be read completely. The report says what is missing.</source>
        <translation>
            <numerusform>无法完整读取 %n 个用户的访问权。报告会说明缺少的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Access report saved.</source>
        <translation>已保存访问权报告。</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s), copy of %1</source>
        <extracomment>%n users, the list is a copy of the time %1</extracomment>
        <translation>
            <numerusform>%n 个用户，%1 的副本</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline: you see the copy of %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>脱机：您看到的是 %1 的副本。</translation>
    </message>
    <message>
        <source>Changes are not possible.</source>
        <translation>无法进行更改。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%1: sent %n s ago.</source>
        <extracomment>%1 is a name or an address; %n seconds</extracomment>
        <translation>
            <numerusform>%1：%n 秒前已发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Arrange columns …</source>
        <translation>排列列(&amp;A)…</translation>
    </message>
    <message>
        <source>Not checked: whether you have the right could not be read.</source>
        <translation>未检查：无法读取您是否具有权限。</translation>
    </message>
    <message>
        <source>You are no longer signed in.</source>
        <translation>您已不再登录。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未更改任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>The list is incomplete: %n user(s) are not read yet, and the person may be among them.</source>
        <translation>
            <numerusform>列表不完整：还有 %n 个用户未读取，该人员可能在其中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has been inactive for 30 days.</source>
        <translation>没有人 30 天不活动。</translation>
    </message>
    <message>
        <source>The owner has restricted who can see other users.</source>
        <translation>所有者限制了谁可以查看其他用户。</translation>
    </message>
    <message>
        <source>You see yourself, people you invited and those below you in the classic hierarchy.</source>
        <translation>您可以看到自己、您邀请的人员，以及经典层次结构中在您之下的人员。</translation>
    </message>
    <message>
        <source>The run was not begun. Nothing was sent. %1</source>
        <extracomment>%1 is a whole sentence with the reason</extracomment>
        <translation>运行未开始。未发送任何内容。%1</translation>
    </message>
    <message>
        <source>Command copied.</source>
        <translation>已复制命令。</translation>
    </message>
    <message>
        <source>What was read can be used. Sign in again to change something.</source>
        <translation>已读取的内容可以使用。要进行更改，请重新登录。</translation>
    </message>
</context>
<context>
    <name>iam::UsersTitleRow</name>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>邀请用户</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Add VPN-only user</source>
        <translation>添加仅使用 VPN 的用户</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>刷新 (F5)</translation>
    </message>
</context>
<context>
    <name>iam::VanishedDialog</name>
    <message>
        <source>Choose an invitation.</source>
        <translation>请选择邀请。</translation>
    </message>
    <message>
        <source>Expired, no longer listed by the service</source>
        <translation>已到期，不再由服务列出</translation>
    </message>
    <message>
        <source>The journal knows of them. Nothing is left to cancel or to send again; they can be invited anew with the same access.</source>
        <translation>日志中有记录。无法再取消或重新发送；可以用相同的访问权再次邀请。</translation>
    </message>
    <message>
        <source>Expired invitations</source>
        <translation>已到期的邀请</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>column</comment>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>column</comment>
        <translation>发送</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>column</comment>
        <translation>结束</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Invite again …</source>
        <translation>再次邀请…</translation>
    </message>
</context>
<context>
    <name>iam::VpnUserDialog</name>
    <message>
        <source>Add VPN-only user</source>
        <translation>添加仅使用 VPN 的用户</translation>
    </message>
    <message>
        <source>Has VPN access to devices and no console. Nobody has to accept, and no invitation is sent. * is required.</source>
        <translation>具有对设备的 VPN 访问权，但不能使用控制台。无需任何人接受，也不会发送邀请。* 为必填项。</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>名字(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>姓氏(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>电子邮件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>VPN &amp;password</source>
        <translation>VPN 密码(&amp;P)</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>再次输入密码(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>公司(&amp;C)</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>电话(&amp;H)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>城市(&amp;I)</translation>
    </message>
    <message>
        <source>Cou&amp;ntry</source>
        <translation>国家或地区(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>时区(&amp;T)</translation>
    </message>
    <message>
        <source>Cannot be changed later</source>
        <translation>以后无法更改</translation>
    </message>
    <message>
        <source>8 to 20 characters: upper and lower case, a digit, a special character</source>
        <translation>8 到 20 个字符：大写字母和小写字母、数字、特殊字符</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>%1 is the label of a field that must be filled in</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>None</source>
        <comment>VPN type</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Pa&amp;rent</source>
        <translation>上级(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;VPN type</source>
        <translation>VPN 类型(&amp;V)</translation>
    </message>
    <message>
        <source>Not a valid e-mail address: %1.</source>
        <extracomment>%1 is what is wrong, such as &quot;no @ in it&quot;</extracomment>
        <translation>不是有效的电子邮件地址：%1。</translation>
    </message>
    <message>
        <source>A user name has no blanks.</source>
        <translation>用户名不能包含空格。</translation>
    </message>
    <message>
        <source>This user name is taken.</source>
        <translation>此用户名已被使用。</translation>
    </message>
    <message>
        <source>8 to 20 characters with upper and lower case, a digit and a special character.</source>
        <translation>8 到 20 个字符，包含大写字母和小写字母、数字和特殊字符。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两个密码不同。</translation>
    </message>
    <message>
        <source>Not everything that is required is filled in.</source>
        <translation>尚未填写所有必填项。</translation>
    </message>
    <message>
        <source>Not every value is valid.</source>
        <translation>并非所有值都有效。</translation>
    </message>
    <message>
        <source>Your account has no classic infrastructure.</source>
        <translation>您的帐户没有经典基础架构。</translation>
    </message>
</context>
<context>
    <name>iam::WaitingDialog</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <extracomment>%1 are roles, %2 is a service, %3 which resources of it</extracomment>
        <translation>对 %2 的 %1，%3</translation>
    </message>
    <message>
        <source>Access after acceptance</source>
        <translation>接受后的访问权</translation>
    </message>
    <message>
        <source>Given by this console when the person has accepted; never to anybody else.</source>
        <translation>该人员接受后由此控制台授予；绝不授予其他人。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing waits any more.</source>
        <translation>没有等待项了。</translation>
    </message>
    <message>
        <source>Refused: “%1”</source>
        <extracomment>%1 is the service&apos;s own text</extracomment>
        <translation>已拒绝：“%1”</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Being given …</source>
        <translation>正在授予 …</translation>
    </message>
    <message>
        <source>The invitation has not been accepted yet. Nothing was given.</source>
        <translation>邀请尚未被接受。未授予任何内容。</translation>
    </message>
    <message>
        <source>Give now</source>
        <translation>立即授予</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
</context>
<context>
    <name>iam::WaitingNotice</name>
    <message numerus="yes">
        <source>%n assignment(s) were refused after acceptance.</source>
        <translation>
            <numerusform>接受后有 %n 项分配被拒绝。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) wait for acceptance.</source>
        <translation>
            <numerusform>%n 项分配正在等待接受。</numerusform>
        </translation>
    </message>
    <message>
        <source>The invitation could not carry them.</source>
        <translation>邀请无法包含这些内容。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>iam::WaitingPolicyDialog</name>
    <message>
        <source>Edit what waits for acceptance</source>
        <translation>编辑等待接受的内容</translation>
    </message>
    <message>
        <source>%1 gets it after accepting the invitation.</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>%1 在接受邀请后获得。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>It does not wait any more: it has been given, or was taken out.</source>
        <translation>它不再等待：已授予或已移出。</translation>
    </message>
</context>
<context>
    <name>iam::WizardSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is the name of the step</extracomment>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>iam::WriteFileDialog</name>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This file is there already. It will be replaced.</source>
        <translation>此文件已存在。它将被替换。</translation>
    </message>
    <message>
        <source>The file cannot be made here.</source>
        <extracomment>%1 is a reason in the words of the system, such as &quot;No space left on device&quot;</extracomment>
        <translation>无法在此处创建文件。</translation>
    </message>
    <message>
        <source>The file could not be written to its end.</source>
        <translation>文件未能完整写入。</translation>
    </message>
    <message>
        <source>The system says: %1. What was there before is unchanged.</source>
        <translation>系统消息：%1。之前的内容保持不变。</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>文件名(&amp;N)</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Raw CSV</source>
        <translation>原始 CSV(&amp;R)</translation>
    </message>
    <message>
        <source>A spreadsheet may take names for formulas and run them. Use raw files for programs only.</source>
        <translation>电子表格可能会将名称当作公式运行。原始文件仅供程序使用。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
</TS>
