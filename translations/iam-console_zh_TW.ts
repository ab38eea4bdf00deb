<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AccessText</name>
    <message>
        <source>View hardware details</source>
        <translation>檢視硬體詳細資料</translation>
    </message>
    <message>
        <source>View software passwords</source>
        <translation>檢視軟體密碼</translation>
    </message>
    <message>
        <source>Manage network tunnels</source>
        <translation>管理網路通道</translation>
    </message>
    <message>
        <source>Manage provisioning scripts</source>
        <translation>管理佈建 Script</translation>
    </message>
    <message>
        <source>View cPanel</source>
        <translation>檢視 cPanel</translation>
    </message>
    <message>
        <source>View Plesk</source>
        <translation>檢視 Plesk</translation>
    </message>
    <message>
        <source>View Helm</source>
        <translation>檢視 Helm</translation>
    </message>
    <message>
        <source>View Urchin</source>
        <translation>檢視 Urchin</translation>
    </message>
    <message>
        <source>Add storage</source>
        <translation>新增儲存空間</translation>
    </message>
    <message>
        <source>Manage users</source>
        <translation>管理使用者</translation>
    </message>
    <message>
        <source>Add servers</source>
        <translation>新增伺服器</translation>
    </message>
    <message>
        <source>Upgrade servers</source>
        <translation>升級伺服器</translation>
    </message>
    <message>
        <source>Cancel servers</source>
        <translation>取消伺服器</translation>
    </message>
    <message>
        <source>Add services</source>
        <translation>新增服務</translation>
    </message>
    <message>
        <source>Upgrade services</source>
        <translation>升級服務</translation>
    </message>
    <message>
        <source>Cancel services</source>
        <translation>取消服務</translation>
    </message>
    <message>
        <source>Manage bandwidth</source>
        <translation>管理頻寬</translation>
    </message>
    <message>
        <source>Manage DNS</source>
        <translation>管理 DNS</translation>
    </message>
    <message>
        <source>Manage servers remotely</source>
        <translation>遠端管理伺服器</translation>
    </message>
    <message>
        <source>Manage monitoring</source>
        <translation>管理監視</translation>
    </message>
    <message>
        <source>Reload operating systems and start rescue kernels</source>
        <translation>重新載入作業系統及啟動救援核心</translation>
    </message>
    <message>
        <source>View licenses</source>
        <translation>檢視授權</translation>
    </message>
    <message>
        <source>Add IP addresses</source>
        <translation>新增 IP 位址</translation>
    </message>
    <message>
        <source>Manage lockbox</source>
        <translation>管理鎖箱</translation>
    </message>
    <message>
        <source>Manage network storage</source>
        <translation>管理網路儲存空間</translation>
    </message>
    <message>
        <source>Manage port control</source>
        <translation>管理埠控制</translation>
    </message>
    <message>
        <source>Manage load balancers</source>
        <translation>管理負載平衡器</translation>
    </message>
    <message>
        <source>Manage hardware firewalls</source>
        <translation>管理硬體防火牆</translation>
    </message>
    <message>
        <source>Manage software firewalls</source>
        <translation>管理軟體防火牆</translation>
    </message>
    <message>
        <source>Manage protection against malware</source>
        <translation>管理惡意軟體防護</translation>
    </message>
    <message>
        <source>Manage host identity</source>
        <translation>管理主機身分</translation>
    </message>
    <message>
        <source>Manage vulnerability scans</source>
        <translation>管理漏洞掃描</translation>
    </message>
    <message>
        <source>Manage who is notified</source>
        <translation>管理通知對象</translation>
    </message>
    <message>
        <source>Manage VLAN spanning</source>
        <translation>管理 VLAN 跨越</translation>
    </message>
    <message>
        <source>Manage CDN accounts</source>
        <translation>管理 CDN 帳戶</translation>
    </message>
    <message>
        <source>Manage CDN files</source>
        <translation>管理 CDN 檔案</translation>
    </message>
    <message>
        <source>View CDN bandwidth</source>
        <translation>檢視 CDN 頻寬</translation>
    </message>
    <message>
        <source>Manage network routes</source>
        <translation>管理網路路徑</translation>
    </message>
    <message>
        <source>View virtual server details</source>
        <translation>檢視虛擬伺服器詳細資料</translation>
    </message>
    <message>
        <source>Upgrade virtual servers</source>
        <translation>升級虛擬伺服器</translation>
    </message>
    <message>
        <source>Edit host names and domains</source>
        <translation>編輯主機名稱和網域</translation>
    </message>
    <message>
        <source>Manage message delivery</source>
        <translation>管理訊息遞送</translation>
    </message>
    <message>
        <source>View the audit log</source>
        <translation>檢視審核日誌</translation>
    </message>
    <message>
        <source>Manage VPN</source>
        <translation>管理 VPN</translation>
    </message>
    <message>
        <source>View QuantaStor</source>
        <translation>檢視 QuantaStor</translation>
    </message>
    <message>
        <source>Enter data centers</source>
        <translation>進入資料中心</translation>
    </message>
    <message>
        <source>Enter data center rooms</source>
        <translation>進入資料中心機房</translation>
    </message>
    <message>
        <source>Manage SSH keys</source>
        <translation>管理 SSH 金鑰</translation>
    </message>
    <message>
        <source>Manage firewall rules</source>
        <translation>管理防火牆規則</translation>
    </message>
    <message>
        <source>Manage public images</source>
        <translation>管理公用映像檔</translation>
    </message>
    <message>
        <source>View certificates</source>
        <translation>檢視憑證</translation>
    </message>
    <message>
        <source>Manage certificates</source>
        <translation>管理憑證</translation>
    </message>
    <message>
        <source>Manage network gateways</source>
        <translation>管理網路閘道</translation>
    </message>
    <message>
        <source>Manage auto scale groups</source>
        <translation>管理自動調整群組</translation>
    </message>
    <message>
        <source>Manage SAML authentication</source>
        <translation>管理 SAML 鑑別</translation>
    </message>
    <message>
        <source>Manage security groups</source>
        <translation>管理安全群組</translation>
    </message>
    <message>
        <source>Order servers with a public network</source>
        <translation>訂購具有公用網路的伺服器</translation>
    </message>
    <message>
        <source>View dedicated hosts</source>
        <translation>檢視專用主機</translation>
    </message>
    <message>
        <source>Use all bare metal servers</source>
        <translation>使用所有裸機伺服器</translation>
    </message>
    <message>
        <source>Use all virtual servers</source>
        <translation>使用所有虛擬伺服器</translation>
    </message>
    <message>
        <source>Use all dedicated hosts</source>
        <translation>使用所有專用主機</translation>
    </message>
    <message>
        <source>instance</source>
        <comment>part of a service</comment>
        <translation>實例</translation>
    </message>
    <message>
        <source>resource group</source>
        <translation>資源群組</translation>
    </message>
    <message>
        <source>region</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>resource type</source>
        <translation>資源類型</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>資源</translation>
    </message>
    <message>
        <source>%1 matches %2</source>
        <extracomment>%1 is what is compared, such as &quot;instance&quot;, %2 a pattern such as QR-*</extracomment>
        <translation>%1符合 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what is compared, such as &quot;instance&quot;, %2 its value</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>tag %1</source>
        <extracomment>%1 is a tag of resources</extracomment>
        <translation>標籤 %1</translation>
    </message>
    <message>
        <source>the file must be UTF-8 text</source>
        <comment>rule</comment>
        <translation>檔案必須是 UTF-8 文字</translation>
    </message>
    <message>
        <source>a quotation mark must be closed</source>
        <comment>rule</comment>
        <translation>引號必須成對</translation>
    </message>
    <message>
        <source>the columns are email, groups and like</source>
        <comment>rule</comment>
        <translation>直欄為 email、groups 和 like</translation>
    </message>
    <message>
        <source>there must be a column email</source>
        <comment>rule</comment>
        <translation>必須有 email 直欄</translation>
    </message>
    <message>
        <source>there are no more fields than columns</source>
        <comment>rule</comment>
        <translation>欄位數不能多於直欄數</translation>
    </message>
    <message>
        <source>every line needs an address</source>
        <comment>rule</comment>
        <translation>每一行都需要位址</translation>
    </message>
    <message>
        <source>this must be an e-mail address</source>
        <comment>rule</comment>
        <translation>此處必須是電子郵件位址</translation>
    </message>
    <message>
        <source>this must be an access group that you may give</source>
        <comment>rule</comment>
        <translation>此處必須是您可以授與的存取群組</translation>
    </message>
    <message>
        <source>this must be an active user of the account</source>
        <comment>rule</comment>
        <translation>此處必須是帳戶中作用中的使用者</translation>
    </message>
    <message>
        <source>an address that is listed twice must have the same access</source>
        <comment>rule</comment>
        <translation>列出兩次的位址必須具有相同的存取權</translation>
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
        <translation>所有 IAM 帳戶管理服務</translation>
    </message>
    <message>
        <source>All Account Management services</source>
        <translation>所有帳戶管理服務</translation>
    </message>
    <message>
        <source>The resource group itself</source>
        <translation>資源群組本身</translation>
    </message>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation>所有支援身分及存取權的服務</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <extracomment>%1 is a list of roles, %2 a service or a group of services</extracomment>
        <translation>對 %2 具有 %1 角色。</translation>
    </message>
    <message>
        <source>%1 on %2, %3.</source>
        <extracomment>%1 is a list of roles, %2 a service or a group of services, %3 what of it, such as &quot;instance QR-ml&quot;</extracomment>
        <translation>對 %2（%3）具有 %1 角色。</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>不可存取</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>僅限檢視</translation>
    </message>
    <message>
        <source>Basic user</source>
        <translation>基本使用者</translation>
    </message>
    <message>
        <source>Super user</source>
        <translation>超級使用者</translation>
    </message>
    <message>
        <source>Single permissions</source>
        <translation>個別許可權</translation>
    </message>
    <message>
        <source>Becomes a member of %1.</source>
        <extracomment>%1 is an access group</extracomment>
        <translation>成為 %1 的成員。</translation>
    </message>
    <message numerus="yes">
        <source>Gets %n permission(s) of classic infrastructure.</source>
        <translation>
            <numerusform>取得 %n 項標準基礎架構許可權。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gets the classic permission set %1 (%n permission(s)).</source>
        <extracomment>%1 is the name of a set, such as &quot;Basic user&quot;</extracomment>
        <translation>
            <numerusform>取得標準許可權集「%1」（%n 項許可權）。</numerusform>
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
        <translation>%1，第 %2 行，%3 直欄：是空的，但%4。</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: “%4” – %5.</source>
        <extracomment>%1 is a file, %2 a line number, %3 a column, %4 what stands there, %5 the rule it breaks</extracomment>
        <translation>%1，第 %2 行，%3 直欄：「%4」 – %5。</translation>
    </message>
    <message>
        <source>only in this period: %1</source>
        <extracomment>%1 is a period, such as &quot;Mon–Fri 08:00–18:00, UTC+01:00&quot;</extracomment>
        <translation>僅在此期間：%1</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message>
        <source>All IAM Account management services</source>
        <translation>所有 IAM 帳戶管理服務</translation>
    </message>
    <message>
        <source>All Account management services</source>
        <translation>所有帳戶管理服務</translation>
    </message>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation>所有支援身分及存取權的服務</translation>
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
            <numerusform>%n 項標準許可權</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <extracomment>%1 is a list such as &quot;the groups, the policies&quot;</extracomment>
        <translation>無法讀取：%1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no access is planned</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list of lists</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>the groups</source>
        <translation>群組</translation>
    </message>
    <message>
        <source>the policies</source>
        <translation>原則</translation>
    </message>
    <message>
        <source>the API keys</source>
        <translation>API 金鑰</translation>
    </message>
    <message>
        <source>the classic hierarchy</source>
        <translation>標準階層</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Invite %1</source>
        <translation>邀請 %1</translation>
    </message>
    <message>
        <source>Resend the invitation of %1</source>
        <translation>重新傳送對 %1 的邀請</translation>
    </message>
    <message>
        <source>Cancel the invitation of %1</source>
        <translation>取消對 %1 的邀請</translation>
    </message>
    <message>
        <source>Clear the failed invitation of %1</source>
        <translation>清除對 %1 的失敗邀請</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Leave the account</source>
        <translation>離開帳戶</translation>
    </message>
    <message>
        <source>Add the VPN-only user %1</source>
        <translation>新增僅限 VPN 使用者 %1</translation>
    </message>
    <message>
        <source>Change the status of %1 from %2 to %3</source>
        <extracomment>%1 is a name; %2 and %3 are states in the service&apos;s words, such as ACTIVE</extracomment>
        <translation>將 %1 的狀態從 %2 變更為 %3</translation>
    </message>
    <message>
        <source>Give %1 the former parent</source>
        <translation>將 %1 還原為原來的上層</translation>
    </message>
    <message>
        <source>Give %1 the parent %2</source>
        <extracomment>%1 and %2 are names</extracomment>
        <translation>將 %1 的上層變更為 %2</translation>
    </message>
    <message>
        <source>Update the IBMid of %1 to %2</source>
        <extracomment>%1 is a name, %2 a sign-in name</extracomment>
        <translation>將 %1 的 IBMid 更新為 %2</translation>
    </message>
    <message>
        <source>Change the classic permissions of %1</source>
        <translation>變更 %1 的標準許可權</translation>
    </message>
    <message>
        <source>Add %1 to the group %2</source>
        <extracomment>%1 is a name, %2 an access group</extracomment>
        <translation>將 %1 新增至群組 %2</translation>
    </message>
    <message>
        <source>Remove %1 from the group %2</source>
        <extracomment>%1 is a name, %2 an access group</extracomment>
        <translation>從群組 %2 中移除 %1</translation>
    </message>
    <message>
        <source>Give %1 a policy for %2</source>
        <extracomment>%1 is a name, %2 what a policy is about</extracomment>
        <translation>授與 %1 針對 %2 的原則</translation>
    </message>
    <message>
        <source>Change a policy of %1 for %2</source>
        <extracomment>%1 is a name, %2 what a policy is about</extracomment>
        <translation>變更 %1 針對 %2 的原則</translation>
    </message>
    <message>
        <source>Take the policy for %2 from %1</source>
        <extracomment>%1 is a name, %2 what a policy is about</extracomment>
        <translation>從 %1 收回針對 %2 的原則</translation>
    </message>
    <message>
        <source>Change the allowed IP addresses of %1</source>
        <translation>變更 %1 的允許的 IP 位址</translation>
    </message>
    <message>
        <source>Change the settings of %1</source>
        <translation>變更 %1 的設定</translation>
    </message>
    <message>
        <source>Create the access group %1</source>
        <extracomment>%1 is the name of an access group</extracomment>
        <translation>建立存取群組 %1</translation>
    </message>
    <message>
        <source>Change the settings of the account</source>
        <translation>變更帳戶設定</translation>
    </message>
    <message>
        <source>Another change</source>
        <translation>其他變更</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Console for the users of a cloud account.</source>
        <translation>供雲端帳戶使用者使用的主控台。</translation>
    </message>
    <message>
        <source>Open the demo account; the default.</source>
        <translation>開啟示範帳戶（預設值）。</translation>
    </message>
    <message>
        <source>Connect to the account service at &lt;URL&gt;. The API key comes from the key store, from the environment variable IBMCLOUD_API_KEY, or is asked for.</source>
        <translation>連接至 &lt;URL&gt; 的帳戶服務。API 金鑰取自金鑰儲存庫或環境變數 IBMCLOUD_API_KEY，否則會要求輸入。</translation>
    </message>
    <message>
        <source>The account to open at --service-url.</source>
        <translation>在 --service-url 要開啟的帳戶。</translation>
    </message>
    <message>
        <source>Demo data: quantum-lab, big-corp or empty.</source>
        <translation>示範資料：quantum-lab、big-corp 或 empty。</translation>
    </message>
    <message>
        <source>Size of the demo account big-corp.</source>
        <translation>示範帳戶 big-corp 的大小。</translation>
    </message>
    <message>
        <source>Where the demo account is kept; :memory: keeps nothing.</source>
        <translation>示範帳戶的保存位置；:memory: 表示不保存任何內容。</translation>
    </message>
    <message>
        <source>How long the demo account processes an invitation.</source>
        <translation>示範帳戶處理邀請所需的時間。</translation>
    </message>
    <message>
        <source>Language of the interface, such as de or pt_BR.</source>
        <translation>介面的語言，例如 de 或 pt_BR。</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>不明的引數：%1</translation>
    </message>
    <message>
        <source>Unknown demo data: %1. There are quantum-lab, big-corp and empty.</source>
        <translation>不明的示範資料：%1。可用的有 quantum-lab、big-corp 和 empty。</translation>
    </message>
    <message>
        <source>--users and --processing-ms take a whole number.</source>
        <translation>--users 和 --processing-ms 需要整數。</translation>
    </message>
    <message>
        <source>--demo and --service-url exclude each other.</source>
        <translation>--demo 和 --service-url 不能同時使用。</translation>
    </message>
    <message>
        <source>--service-url needs an address such as https://iam.example.com.</source>
        <translation>--service-url 需要位址，例如 https://iam.example.com。</translation>
    </message>
    <message>
        <source>--service-url needs --account with the ID of the account.</source>
        <translation>--service-url 需要含有帳戶 ID 的 --account。</translation>
    </message>
    <message>
        <source>Begin with the window in which an account is chosen.</source>
        <translation>從選擇帳戶的視窗開始。</translation>
    </message>
    <message>
        <source>Append what happens to &lt;FILE&gt;, without keys, tokens and contents.</source>
        <translation>將發生的事件附加至 &lt;FILE&gt;，不含金鑰、記號和內容。</translation>
    </message>
    <message>
        <source>--connect and --service-url exclude each other.</source>
        <translation>--connect 和 --service-url 不能同時使用。</translation>
    </message>
    <message>
        <source>For run: invite (the default), resend, cancel or remove.</source>
        <translation>用於 run：invite（預設）、resend、cancel 或 remove。</translation>
    </message>
    <message>
        <source>For run: how many addresses an invitation holds, at most 100.</source>
        <translation>用於 run：一個邀請包含多少個位址，最多 100 個。</translation>
    </message>
    <message>
        <source>Without a window: invite the people of PLAN, a CSV file with the columns email and groups, or a draft of the invite wizard.</source>
        <translation>無視窗：邀請 PLAN 中的人員。PLAN 是包含 email 和 groups 欄的 CSV 檔案，或邀請精靈的草稿。</translation>
    </message>
    <message>
        <source>Without a window: go on with the runs that are not at their end.</source>
        <translation>無視窗：繼續尚未結束的執行。</translation>
    </message>
    <message>
        <source>run needs the file with the plan.</source>
        <translation>run 需要包含計劃的檔案。</translation>
    </message>
    <message>
        <source>Unknown action: %1. There are invite, resend, cancel and remove.</source>
        <translation>不明動作：%1。可用的有 invite、resend、cancel 和 remove。</translation>
    </message>
    <message>
        <source>--addresses-per-request takes a number from 1 to 100.</source>
        <translation>--addresses-per-request 接受 1 到 100 的數字。</translation>
    </message>
</context>
<context>
    <name>FileReport</name>
    <message>
        <source>The journal was written by a newer version of the console.</source>
        <translation>日誌由較新版本的主控台寫入。</translation>
    </message>
    <message>
        <source>The journal was damaged.</source>
        <translation>日誌已毀損。</translation>
    </message>
    <message>
        <source>The draft of an invitation was written by a newer version of the console.</source>
        <translation>邀請草稿由較新版本的主控台寫入。</translation>
    </message>
    <message>
        <source>The draft of an invitation was damaged.</source>
        <translation>邀請草稿已毀損。</translation>
    </message>
    <message>
        <source>The list of what waits for acceptance was written by a newer version of the console.</source>
        <translation>等待接受的清單由較新版本的主控台寫入。</translation>
    </message>
    <message>
        <source>The list of what waits for acceptance was damaged.</source>
        <translation>等待接受的清單已毀損。</translation>
    </message>
    <message>
        <source>The copy of the users was written by a newer version of the console.</source>
        <translation>使用者副本由較新版本的主控台寫入。</translation>
    </message>
    <message>
        <source>The copy of the users was damaged.</source>
        <translation>使用者副本已毀損。</translation>
    </message>
    <message>
        <source>The settings were written by a newer version of the console.</source>
        <translation>設定由較新版本的主控台寫入。</translation>
    </message>
    <message>
        <source>The settings were damaged.</source>
        <translation>設定已毀損。</translation>
    </message>
    <message>
        <source>The demo account was written by a newer version of the console.</source>
        <translation>示範帳戶由較新版本的主控台寫入。</translation>
    </message>
    <message>
        <source>The demo account&apos;s data were damaged.</source>
        <translation>示範帳戶的資料已毀損。</translation>
    </message>
    <message>
        <source>It is left as it is. Use that version, or nothing is recorded and no run can be started.</source>
        <translation>它保持原樣。請使用該版本，否則不會記錄任何內容，也無法開始任何執行。</translation>
    </message>
    <message>
        <source>A new one was begun. Runs that had not ended are in the old one; look at the list before you start them again.</source>
        <translation>已建立新的一份。未結束的執行在舊的那份中；重新開始之前請先查看清單。</translation>
    </message>
    <message>
        <source>The next invitation begins empty.</source>
        <translation>下一份邀請將從空白開始。</translation>
    </message>
    <message>
        <source>What was to be given after acceptance is not given by itself any more.</source>
        <translation>原定在接受後授與的內容不再自動授與。</translation>
    </message>
    <message>
        <source>Without a connection no users are shown, until they have been read again.</source>
        <translation>沒有連線時，在重新讀取之前不顯示使用者。</translation>
    </message>
    <message>
        <source>The console begins with its own; accounts have to be connected again.</source>
        <translation>主控台以自身的設定開始；需要重新連接帳戶。</translation>
    </message>
    <message>
        <source>A new one was begun.</source>
        <translation>已建立新的一份。</translation>
    </message>
    <message>
        <source>%1 It was not deleted: %2</source>
        <extracomment>%1 is what follows for the person, %2 is the path of a file</extracomment>
        <translation>%1 並未刪除：%2</translation>
    </message>
</context>
<context>
    <name>InviteeText</name>
    <message>
        <source>You have been invited to the account “%1”. The message is on its way.</source>
        <extracomment>to somebody invited; %1 is the name of an account</extracomment>
        <translation>您已受邀加入帳戶「%1」。訊息正在傳送。</translation>
    </message>
    <message>
        <source>You have been invited to the account “%1”. The newest message was sent on %2; it counts until %3.</source>
        <extracomment>to somebody invited; %1 is the name of an account, %2 and %3 are dates</extracomment>
        <translation>您已受邀加入帳戶「%1」。最新的訊息於 %2 傳送，有效期至 %3。</translation>
    </message>
    <message>
        <source>You have been invited to the account “%1”.</source>
        <translation>您已受邀加入帳戶「%1」。</translation>
    </message>
    <message>
        <source>Open the link in the newest message: links in older ones no longer work. Look among unwanted mail, too.</source>
        <translation>請開啟最新訊息中的鏈結：較早訊息中的鏈結已失效。也請查看垃圾郵件。</translation>
    </message>
    <message>
        <source>If you already use the cloud, you find the invitation in your notifications of the type “account”, too: %1</source>
        <extracomment>to somebody invited; %1 is the address of a web page</extracomment>
        <translation>如果您已在使用雲端，也可以在「帳戶」類型的通知中找到邀請：%1</translation>
    </message>
    <message>
        <source>Your invitation to the account “%1” ended on %2. A new message is needed.</source>
        <extracomment>to somebody invited; %1 is the name of an account, %2 is a date</extracomment>
        <translation>您加入帳戶「%1」的邀請已於 %2 結束。需要新的訊息。</translation>
    </message>
    <message>
        <source>If something does not work, ask %1.</source>
        <extracomment>to somebody invited; %1 is the name of who has sent the invitation</extracomment>
        <translation>如有問題，請詢問 %1。</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>missing</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>遺漏</translation>
    </message>
    <message>
        <source>not a string</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>不是字串</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>不是整數</translation>
    </message>
    <message>
        <source>not true or false</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>不是 true 或 false</translation>
    </message>
    <message>
        <source>not an object</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>不是物件</translation>
    </message>
    <message>
        <source>not a list</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>不是清單</translation>
    </message>
    <message>
        <source>not a time</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>不是時間</translation>
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
        <translation>所有 IAM 帳戶管理服務</translation>
    </message>
    <message>
        <source>All Account management services</source>
        <translation>所有帳戶管理服務</translation>
    </message>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation>所有支援身分及存取權的服務</translation>
    </message>
    <message>
        <source>Resource group itself</source>
        <translation>資源群組本身</translation>
    </message>
    <message>
        <source>Service instance</source>
        <translation>服務實例</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Resource type</source>
        <translation>資源類型</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>資源</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>資源群組</translation>
    </message>
    <message>
        <source>Resource group “%1”</source>
        <extracomment>%1 is the name of a resource group</extracomment>
        <translation>資源群組「%1」</translation>
    </message>
    <message>
        <source>%1 matches %2</source>
        <extracomment>%1 is an attribute such as &quot;Service instance&quot;, %2 a pattern such as QR-*</extracomment>
        <translation>%1符合 %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>%1 is an attribute such as &quot;Service instance&quot;, %2 its value</extracomment>
        <translation>%1為 %2</translation>
    </message>
    <message>
        <source>Entire account</source>
        <translation>整個帳戶</translation>
    </message>
    <message>
        <source>By a condition (%1)</source>
        <extracomment>%1 is the technical name of a pattern of conditions</extracomment>
        <translation>依條件 (%1)</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>一律</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <extracomment>the beginning and the end of a period, and its offset such as UTC+01:00</extracomment>
        <translation>%1 至 %2，%3</translation>
    </message>
    <message>
        <source>%1 all day, %2</source>
        <extracomment>days of the week, and an offset such as UTC+01:00</extracomment>
        <translation>%1整天，%2</translation>
    </message>
    <message>
        <source>%1 %2–%3, %4</source>
        <extracomment>days of the week, from, to, and an offset such as UTC+01:00</extracomment>
        <translation>%1 %2–%3，%4</translation>
    </message>
    <message>
        <source>%1 on %2 (%3).</source>
        <extracomment>%1 are names of roles, %2 is what they are for, %3 narrows it, such as &quot;Entire account&quot;</extracomment>
        <translation>對 %2 具有 %1 角色（%3）。</translation>
    </message>
    <message>
        <source>Only in this period: %1.</source>
        <extracomment>%1 is a period</extracomment>
        <translation>僅限此期間：%1。</translation>
    </message>
    <message>
        <source>%1 on the resource group itself.</source>
        <extracomment>%1 is the name of a role</extracomment>
        <translation>對資源群組本身具有 %1 角色。</translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <extracomment>%1 are names of roles, %2 is what they are for, %3 narrows it, such as &quot;Entire account&quot;</extracomment>
        <translation>對 %2 具有 %1 角色（%3）</translation>
    </message>
</context>
<context>
    <name>ProblemHelp</name>
    <message>
        <source>Sign in again</source>
        <translation>重新登入</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>連線設定</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>This was stopped before it was done.</source>
        <translation>此動作在完成之前已停止。</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>無法連接服務。</translation>
    </message>
    <message>
        <source>The service cannot be reached: %1.</source>
        <extracomment>%1 is the reason in technical words, such as &quot;Connection refused&quot;</extracomment>
        <translation>無法連接服務：%1。</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>服務未及時回應。</translation>
    </message>
    <message>
        <source>This account is not linked to classic infrastructure. Take the classic permission set out and send again.</source>
        <translation>此帳戶未連結至標準基礎架構。請取出標準許可權集，然後再次傳送。</translation>
    </message>
    <message>
        <source>You are no longer signed in. Nothing was changed.</source>
        <translation>您已不再登入。未變更任何內容。</translation>
    </message>
    <message>
        <source>The service refuses: “%1”</source>
        <extracomment>%1 is the service&apos;s own text</extracomment>
        <translation>服務拒絕：「%1」</translation>
    </message>
    <message>
        <source>The service does not accept this: “%1”</source>
        <extracomment>%1 is the service&apos;s own text</extracomment>
        <translation>服務不接受此項目：「%1」</translation>
    </message>
    <message>
        <source>This is no longer in the account.</source>
        <translation>此項目已不在帳戶中。</translation>
    </message>
    <message>
        <source>The service refuses for now: “%1”, “%2”</source>
        <extracomment>both are the service&apos;s own texts: what is refused, and why</extracomment>
        <translation>服務目前拒絕：「%1」，「%2」</translation>
    </message>
    <message>
        <source>The service refuses for now: “%1”</source>
        <translation>服務目前拒絕：「%1」</translation>
    </message>
    <message>
        <source>At most 100 addresses per request.</source>
        <translation>每個要求最多 100 個位址。</translation>
    </message>
    <message>
        <source>This is more than the service or the console takes at once.</source>
        <translation>這超過服務或主控台一次可處理的數量。</translation>
    </message>
    <message numerus="yes">
        <source>Too many requests. Try again in %n second(s).</source>
        <translation>
            <numerusform>要求太多。請在 %n 秒後重試。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many requests. Try again in a moment.</source>
        <translation>要求太多。請稍後重試。</translation>
    </message>
    <message>
        <source>The service has a problem (%1).</source>
        <extracomment>%1 is an HTTP status such as 503</extracomment>
        <translation>服務發生問題 (%1)。</translation>
    </message>
    <message>
        <source>The answer could not be read (unexpected %1). Nothing more was sent.</source>
        <extracomment>%1 names a place in the answer, such as resources[3].state</extracomment>
        <translation>無法讀取回應（非預期的 %1）。未再傳送任何內容。</translation>
    </message>
    <message>
        <source>The console did not send this: %1.</source>
        <extracomment>%1 is the reason in technical words</extracomment>
        <translation>主控台未傳送此項目：%1。</translation>
    </message>
    <message>
        <source>Not possible in this state.</source>
        <translation>在此狀態下無法執行。</translation>
    </message>
    <message>
        <source>You are signed in as a service ID. Only a person can do this.</source>
        <translation>您以服務 ID 身分登入。只有個人才能執行此動作。</translation>
    </message>
    <message>
        <source>%1 Ask the account owner.</source>
        <comment>the role that is needed</comment>
        <extracomment>%1 is a whole sentence about the role that is needed</extracomment>
        <translation>%1請洽詢帳戶擁有者。</translation>
    </message>
    <message>
        <source>%1 Ask the account owner (%2).</source>
        <extracomment>%1 is a whole sentence about the role that is needed, %2 a name</extracomment>
        <translation>%1請洽詢帳戶擁有者 (%2)。</translation>
    </message>
    <message>
        <source>This is you. To go, leave the account.</source>
        <translation>這是您自己。若要退出，請離開帳戶。</translation>
    </message>
    <message>
        <source>Only you yourself can leave the account.</source>
        <translation>只有您本人可以離開帳戶。</translation>
    </message>
    <message>
        <source>There is no connection. Changes are not possible.</source>
        <translation>沒有連線。無法進行變更。</translation>
    </message>
    <message>
        <source>Needs the role Editor or Administrator on User Management, or the classic permission Manage Users.</source>
        <translation>需要對 User Management 的 Editor 或 Administrator 角色，或標準許可權「管理使用者」。</translation>
    </message>
    <message>
        <source>Needs the role Editor on IAM Access Groups, or on a single access group.</source>
        <translation>需要對 IAM Access Groups 或單一存取群組的 Editor 角色。</translation>
    </message>
    <message>
        <source>Needs the role Administrator on what the access is for.</source>
        <translation>需要對存取權目標的 Administrator 角色。</translation>
    </message>
    <message>
        <source>Needs the classic permission Manage Users.</source>
        <translation>需要標準許可權「管理使用者」。</translation>
    </message>
    <message>
        <source>Needs the classic permission Manage Users, and a place above the user in the hierarchy.</source>
        <translation>需要標準許可權「管理使用者」，且在階層中位於該使用者之上。</translation>
    </message>
    <message>
        <source>Needs the role Administrator on User Management. In an account with classic infrastructure it also needs the classic permission Manage Users, and a place above the user in the hierarchy.</source>
        <translation>需要對 User Management 的 Administrator 角色。在具有標準基礎架構的帳戶中，還需要標準許可權「管理使用者」，且在階層中位於該使用者之上。</translation>
    </message>
    <message>
        <source>Only the account owner can do this.</source>
        <translation>只有帳戶擁有者可以執行此動作。</translation>
    </message>
    <message>
        <source>Needs the role Editor on User Management, or the classic permission Manage Users and a place above the user in the hierarchy.</source>
        <translation>需要對 User Management 的 Editor 角色，或標準許可權「管理使用者」且在階層中位於該使用者之上。</translation>
    </message>
    <message>
        <source>Needs the role Editor on User Management or on IAM Access Management.</source>
        <translation>需要對 User Management 或 IAM Access Management 的 Editor 角色。</translation>
    </message>
    <message>
        <source>Needs the role Administrator on IAM Identity.</source>
        <translation>需要對 IAM Identity 的 Administrator 角色。</translation>
    </message>
    <message>
        <source>The connection is not safe. %1 Nothing was sent.</source>
        <extracomment>%1 is a whole sentence that says what is wrong with the connection</extracomment>
        <translation>連線不安全。%1未傳送任何內容。</translation>
    </message>
    <message>
        <source>Not allowed in this account: %1.</source>
        <extracomment>%1 is a list of addresses</extracomment>
        <translation>此帳戶中不允許：%1。</translation>
    </message>
    <message>
        <source>The service refuses: “%1” Expected right: %2</source>
        <extracomment>%1 is the service&apos;s own text, %2 a sentence with the right that is needed</extracomment>
        <translation>服務拒絕：「%1」需要的權限：%2</translation>
    </message>
    <message>
        <source>These classic permissions cannot be given: %1.</source>
        <extracomment>%1 is a list of technical names</extracomment>
        <translation>無法授與下列標準許可權：%1。</translation>
    </message>
    <message>
        <source>The account has reached its limit of policies. Use access groups or remove unused policies.</source>
        <translation>帳戶的原則數已達上限。請使用存取群組或移除未使用的原則。</translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <translation>%1 已不在帳戶中。</translation>
    </message>
    <message>
        <source>%1 is still being processed. Try again in a minute.</source>
        <translation>%1 仍在處理中。請在一分鐘後重試。</translation>
    </message>
    <message>
        <source>This is the account owner: nobody can do this to the owner.</source>
        <translation>這是帳戶擁有者：任何人都不能對擁有者執行此動作。</translation>
    </message>
    <message>
        <source>Nobody changes their own classic permissions.</source>
        <translation>任何人都不能變更自己的標準許可權。</translation>
    </message>
    <message>
        <source>Only an IBMid can be updated.</source>
        <translation>只能更新 IBMid。</translation>
    </message>
    <message>
        <source>This account has no classic infrastructure.</source>
        <translation>此帳戶沒有標準基礎架構。</translation>
    </message>
    <message>
        <source>Possible after the invitation has been accepted and the user has signed in once.</source>
        <translation>在邀請被接受且使用者登入過一次之後才能執行。</translation>
    </message>
    <message>
        <source>This account is set to read only. The menu Account changes that.</source>
        <translation>此帳戶設定為唯讀。可透過「帳戶」功能表變更。</translation>
    </message>
    <message>
        <source>The account has reached its limit of policies (%1). Use access groups or remove unused policies.</source>
        <extracomment>%1 is a number of policies</extracomment>
        <translation>帳戶已達到原則上限 (%1)。請使用存取群組或移除未使用的原則。</translation>
    </message>
    <message>
        <source>Trace number: %1</source>
        <extracomment>%1 identifies a request, for the service&apos;s support</extracomment>
        <translation>追蹤號碼：%1</translation>
    </message>
    <message>
        <source>Too many requests. Going on at %1: try %2 of %3.</source>
        <extracomment>%1 is a time, %2 and %3 are numbers</extracomment>
        <translation>要求過多。將於 %1 繼續：第 %2 次嘗試，共 %3 次。</translation>
    </message>
    <message>
        <source>The service has a problem (%1). Try %2 of %3.</source>
        <extracomment>%1 is an HTTP status such as 503, %2 and %3 are numbers</extracomment>
        <translation>服務發生問題 (%1)。第 %2 次嘗試，共 %3 次。</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try %1 of %2.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>服務未及時回應。第 %1 次嘗試，共 %2 次。</translation>
    </message>
    <message>
        <source>The service cannot be reached. Try %1 of %2.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>無法連線至服務。第 %1 次嘗試，共 %2 次。</translation>
    </message>
    <message>
        <source>Another console is carrying out a run of this account. Wait until it is through, or stop it and close that console.</source>
        <translation>另一個主控台正在進行此帳戶的執行作業。請等待其完成，或將其停止並關閉該主控台。</translation>
    </message>
</context>
<context>
    <name>RightsText</name>
    <message>
        <source>What may be done could not be read; the service decides.</source>
        <translation>無法讀取可執行的動作；由服務決定。</translation>
    </message>
    <message>
        <source>Owner of the account: may do everything.</source>
        <translation>帳戶擁有者：可以執行所有動作。</translation>
    </message>
    <message>
        <source>May invite, resend, cancel and change status; may remove users below in the classic hierarchy.</source>
        <translation>可以邀請、重新傳送、取消及變更狀態；可以移除標準階層中的下層使用者。</translation>
    </message>
    <message>
        <source>May invite, resend, cancel, change status and remove users.</source>
        <translation>可以邀請、重新傳送、取消、變更狀態及移除使用者。</translation>
    </message>
    <message>
        <source>May invite, resend, cancel and change status; may not remove users.</source>
        <translation>可以邀請、重新傳送、取消及變更狀態；不能移除使用者。</translation>
    </message>
    <message>
        <source>May invite, resend and cancel; may not change or remove users.</source>
        <translation>可以邀請、重新傳送及取消；不能變更或移除使用者。</translation>
    </message>
    <message>
        <source>May change status; may not invite or remove users.</source>
        <translation>可以變更狀態；不能邀請或移除使用者。</translation>
    </message>
    <message>
        <source>May look at users; may not invite, change or remove them.</source>
        <translation>可以檢視使用者；不能邀請、變更或移除使用者。</translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>“%1” is not a search term and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>「%1」不是搜尋項目，已忽略。</translation>
    </message>
    <message>
        <source>“%1” names no state and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>「%1」未指定狀態，已忽略。</translation>
    </message>
    <message>
        <source>“%1” needs a number of days and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>「%1」需要天數，已忽略。</translation>
    </message>
    <message>
        <source>“%1” needs a date such as 2026-01-31 and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>「%1」需要日期（例如 2026-01-31），已忽略。</translation>
    </message>
    <message>
        <source>“%1” needs a word behind it and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>「%1」後面需要一個字詞，已忽略。</translation>
    </message>
    <message>
        <source>There is no access group or user for “%1”, so it is left out.</source>
        <extracomment>%1 is a piece of a search as typed, such as group:auditors</extracomment>
        <translation>沒有與「%1」對應的存取群組或使用者，因此將其略過。</translation>
    </message>
</context>
<context>
    <name>TriageText</name>
    <message>
        <source>Ended</source>
        <comment>invitations that have expired; below a bar of a chart</comment>
        <translation>已結束</translation>
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
            <numerusform>%n 個邀請已結束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) with %1 to %2 days left</source>
        <extracomment>%1 and %2 are numbers of days</extracomment>
        <translation>
            <numerusform>%n 個邀請還剩 %1 到 %2 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended invitations</source>
        <translation>已結束的邀請</translation>
    </message>
    <message>
        <source>%1 to %2 days left</source>
        <extracomment>heading of a list of invitations; %1 and %2 are numbers of days</extracomment>
        <translation>還剩 %1 到 %2 天</translation>
    </message>
</context>
<context>
    <name>UserExtraText</name>
    <message>
        <source>This could not be read.</source>
        <translation>無法讀取此內容。</translation>
    </message>
    <message>
        <source>This is being read.</source>
        <translation>正在讀取。</translation>
    </message>
    <message>
        <source>There is nothing to tell.</source>
        <translation>沒有可顯示的內容。</translation>
    </message>
</context>
<context>
    <name>UserSnapshot</name>
    <message>
        <source>The copy on this computer is damaged.</source>
        <translation>這部電腦上的副本已損壞。</translation>
    </message>
    <message>
        <source>The copy on this computer was made by a newer version of the console.</source>
        <translation>這部電腦上的副本是由更新版本的主控台建立的。</translation>
    </message>
    <message>
        <source>The copy on this computer is of another account.</source>
        <translation>這部電腦上的副本屬於其他帳戶。</translation>
    </message>
</context>
<context>
    <name>UserText</name>
    <message>
        <source>Processing</source>
        <comment>user status</comment>
        <translation>處理中</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>user status</comment>
        <translation>擱置中</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>user status</comment>
        <translation>已過期</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>user status</comment>
        <translation>作用中</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>user status</comment>
        <translation>已停權</translation>
    </message>
    <message>
        <source>Classic disabled</source>
        <comment>user status</comment>
        <translation>已停用標準架構</translation>
    </message>
    <message>
        <source>VPN-only</source>
        <comment>user status</comment>
        <translation>僅限 VPN</translation>
    </message>
    <message>
        <source>Invalid</source>
        <comment>user status</comment>
        <translation>無效</translation>
    </message>
    <message>
        <source>Invitation failed</source>
        <comment>user status</comment>
        <translation>邀請失敗</translation>
    </message>
    <message>
        <source>Removal failed</source>
        <comment>user status</comment>
        <translation>移除失敗</translation>
    </message>
    <message>
        <source>Removing</source>
        <comment>user status</comment>
        <translation>移除中</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>user status</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date pattern</comment>
        <extracomment>a date pattern in Qt&apos;s letters (d, MMM, yyyy), for a date such as &quot;25 Oct 2026&quot;</extracomment>
        <translation>yyyy/MM/dd</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date and time pattern</comment>
        <extracomment>a date and time pattern in Qt&apos;s letters, for &quot;25 Oct 2026, 09:12&quot;</extracomment>
        <translation>yyyy/MM/dd HH:mm</translation>
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
            <numerusform>%n 天後</numerusform>
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
        <translation>是空的</translation>
    </message>
    <message>
        <source>no @ in it</source>
        <comment>what is wrong with an address</comment>
        <translation>沒有 @</translation>
    </message>
    <message>
        <source>more than one @ in it</source>
        <comment>what is wrong with an address</comment>
        <translation>有多個 @</translation>
    </message>
    <message>
        <source>nothing before or after the @</source>
        <comment>what is wrong with an address</comment>
        <translation>@ 之前或之後沒有內容</translation>
    </message>
    <message>
        <source>a blank in it</source>
        <comment>what is wrong with an address</comment>
        <translation>包含空格</translation>
    </message>
    <message>
        <source>a character that is not allowed</source>
        <comment>what is wrong with an address</comment>
        <translation>包含不允許的字元</translation>
    </message>
    <message>
        <source>a dot is missing or misplaced</source>
        <comment>what is wrong with an address</comment>
        <translation>缺少點號或點號位置不正確</translation>
    </message>
    <message>
        <source>over 254 characters</source>
        <comment>what is wrong with an address</comment>
        <translation>超過 254 個字元</translation>
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
        <translation>作用中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>view of the users</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Expiring within 7 days</source>
        <comment>view of the users</comment>
        <translation>7 天內到期</translation>
    </message>
    <message>
        <source>Expired or failed</source>
        <comment>view of the users</comment>
        <translation>已過期或失敗</translation>
    </message>
    <message>
        <source>Suspended or disabled</source>
        <comment>view of the users</comment>
        <translation>已停權或已停用</translation>
    </message>
    <message>
        <source>VPN-only</source>
        <comment>view of the users</comment>
        <translation>僅限 VPN</translation>
    </message>
    <message>
        <source>Inactive 30 days</source>
        <comment>view of the users</comment>
        <translation>30 天未活動</translation>
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
        <translation>對象：%1</translation>
    </message>
    <message>
        <source>No groups and no policies are planned.</source>
        <translation>沒有規劃任何群組和原則。</translation>
    </message>
    <message>
        <source>In no group, and no policies.</source>
        <translation>不在任何群組中，也沒有原則。</translation>
    </message>
    <message>
        <source>No access to classic infrastructure</source>
        <translation>無權存取標準基礎架構</translation>
    </message>
    <message numerus="yes">
        <source>%n classic permission(s)</source>
        <translation>
            <numerusform>%n 項標準許可權</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the details</source>
        <translation>
            <numerusform>詳細資料中還有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read: %1.</source>
        <extracomment>%1 is a list such as &quot;the groups, the policies&quot;</extracomment>
        <translation>無法讀取：%1。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>複製詳細資料</translation>
    </message>
    <message>
        <source>Planned access</source>
        <translation>預定的存取權</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>存取權</translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation>正在讀取存取權…</translation>
    </message>
</context>
<context>
    <name>iam::AccessStep</name>
    <message>
        <source>&amp;Policy</source>
        <translation>原則(&amp;P)</translation>
    </message>
    <message>
        <source>Account &amp;management</source>
        <translation>帳戶管理(&amp;M)</translation>
    </message>
    <message>
        <source>Access &amp;groups</source>
        <translation>存取群組(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Like a colleague</source>
        <translation>與同事相同(&amp;L)</translation>
    </message>
    <message>
        <source>Classic in&amp;frastructure</source>
        <translation>標準基礎架構(&amp;F)</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>不可存取</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>已新增 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one kind of access.</source>
        <translation>請至少選擇一種存取權。</translation>
    </message>
    <message>
        <source>Confirm that they will be able to remove others.</source>
        <translation>請確認此人將能夠移除其他人。</translation>
    </message>
</context>
<context>
    <name>iam::AccountGuard</name>
    <message>
        <source>this account is set to read only</source>
        <translation>此帳戶設定為唯讀</translation>
    </message>
    <message>
        <source>you chose not to change anything here</source>
        <translation>您選擇不在此處變更任何內容</translation>
    </message>
</context>
<context>
    <name>iam::ActionDesk</name>
    <message>
        <source>The invitation of %1 is cancelled.</source>
        <translation>已取消對 %1 的邀請。</translation>
    </message>
    <message>
        <source>Undo: invite again</source>
        <translation>復原：再次邀請</translation>
    </message>
    <message>
        <source>The failed invitation of %1 is cleared.</source>
        <translation>已清除對 %1 的失敗邀請。</translation>
    </message>
    <message>
        <source>You have left the account.</source>
        <translation>您已離開帳戶。</translation>
    </message>
    <message>
        <source>The IBMid is now %1.</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>IBMid 現在是 %1。</translation>
    </message>
    <message>
        <source>Invite %1 again</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>再次邀請 %1</translation>
    </message>
    <message>
        <source>The service does not renew the invitation of %1. Invite again with the same access?</source>
        <translation>服務不會更新對 %1 的邀請。要使用相同的存取權再次邀請嗎？</translation>
    </message>
    <message>
        <source>Invite again …</source>
        <translation>再次邀請…</translation>
    </message>
    <message>
        <source>%1 was not removed. %2</source>
        <translation>未移除 %1。%2</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <extracomment>what has been done, such as &quot;Change the status of Ed from ACTIVE to SUSPENDED&quot;</extracomment>
        <translation>完成：%1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>已移除 %1。</translation>
    </message>
    <message>
        <source>%1 is being removed.</source>
        <translation>正在移除 %1。</translation>
    </message>
    <message>
        <source>The VPN-only user %1 is added.</source>
        <translation>已新增僅限 VPN 使用者 %1。</translation>
    </message>
    <message>
        <source>Invite again with the same access</source>
        <translation>使用相同的存取權再次邀請</translation>
    </message>
    <message>
        <source>The service could not remove %1: the removal failed. %1 is still a member.</source>
        <translation>服務無法移除 %1：移除失敗。%1 仍是成員。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Nothing was heard of the removal of %1 for five minutes. The list shows what is.</source>
        <translation>五分鐘內未收到移除 %1 的相關訊息。清單顯示目前情況。</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <extracomment>what has been done, such as &quot;Change the status of Ed from SUSPENDED to ACTIVE&quot;</extracomment>
        <translation>已復原：%1。</translation>
    </message>
    <message>
        <source>Add VPN-only user</source>
        <translation>新增僅限 VPN 使用者</translation>
    </message>
    <message>
        <source>You can do it yourself on the page of users of the web console; the list here is read again meanwhile.</source>
        <translation>您可以在 Web 主控台的使用者頁面上自行完成；其間此清單會重新讀取。</translation>
    </message>
    <message>
        <source>New parent of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 的新上層</translation>
    </message>
    <message>
        <source>You can do it yourself on this user&apos;s page of the web console; the list here is read again meanwhile.</source>
        <translation>您可以在 Web 主控台中此使用者的頁面上自行完成；其間此清單會重新讀取。</translation>
    </message>
</context>
<context>
    <name>iam::ActionsDialog</name>
    <message>
        <source>Search actions</source>
        <translation>搜尋動作</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n 項動作</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>how many of all actions match what was typed</extracomment>
        <translation>顯示 %1 項，共 %2 項</translation>
    </message>
</context>
<context>
    <name>iam::AddToGroupDialog</name>
    <message>
        <source>Add %1 to a group</source>
        <extracomment>%1 is a name</extracomment>
        <translation>將 %1 新增至群組</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>搜尋群組</translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation>存取群組</translation>
    </message>
    <message>
        <source>Reading the groups …</source>
        <translation>正在讀取群組…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Groups that this user is in already are left out.</source>
        <translation>不顯示此使用者已加入的群組。</translation>
    </message>
    <message>
        <source>Choose a group.</source>
        <translation>請選擇群組。</translation>
    </message>
</context>
<context>
    <name>iam::AddressVerdictModel</name>
    <message>
        <source>Not a valid e-mail address: %1.</source>
        <extracomment>%1 is a reason such as &quot;no @ in it&quot;</extracomment>
        <translation>不是有效的電子郵件位址：%1。</translation>
    </message>
    <message>
        <source>You are already in this account.</source>
        <translation>您已在此帳戶中。</translation>
    </message>
    <message>
        <source>Will be invited.</source>
        <translation>將受到邀請。</translation>
    </message>
    <message numerus="yes">
        <source>Listed %n time(s); invited once.</source>
        <translation>
            <numerusform>列出了 %n 次；只邀請一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>An invitation is open. Resend it instead.</source>
        <translation>有尚未接受的邀請。請改為重新傳送。</translation>
    </message>
    <message>
        <source>Is being processed. Try again in a minute.</source>
        <translation>正在處理。請在一分鐘後重試。</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>位址</translation>
    </message>
    <message>
        <source>What will happen</source>
        <comment>column</comment>
        <translation>將執行的動作</translation>
    </message>
    <message>
        <source>Invited on %1; expired on %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>邀請日期：%1；到期日期：%2。</translation>
    </message>
    <message>
        <source>Invited on %1; expires ≈ %2.</source>
        <extracomment>%1 and %2 are dates; &quot;≈&quot; says that the second is an estimate</extracomment>
        <translation>邀請日期：%1；到期日期 ≈ %2。</translation>
    </message>
    <message>
        <source>Invited on %1; expires %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>邀請日期：%1；到期日期：%2。</translation>
    </message>
    <message>
        <source>This account allows only: %1.</source>
        <extracomment>%1 is a list of patterns such as **@example.com</extracomment>
        <translation>此帳戶僅允許：%1。</translation>
    </message>
    <message>
        <source>Contains characters that look like others: %1.</source>
        <extracomment>%1 is a list of letters with their codes, or two domains that look alike</extracomment>
        <translation>包含與其他字元相似的字元：%1。</translation>
    </message>
    <message>
        <source>Already %1. Add access in the user’s details instead.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>已是「%1」。請改為在使用者的詳細資料中新增存取權。</translation>
    </message>
    <message>
        <source>Correct</source>
        <comment>an address</comment>
        <translation>更正</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>an address from the list</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Invite anyway</source>
        <translation>仍要邀請</translation>
    </message>
    <message>
        <source>Resend instead</source>
        <translation>改為重新傳送</translation>
    </message>
    <message>
        <source>Show user</source>
        <translation>顯示使用者</translation>
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
        <translation>擱置中邀請的剩餘天數，以及已結束的邀請</translation>
    </message>
    <message>
        <source>Choose a bar to filter the list.</source>
        <translation>選擇一個長條以過濾清單。</translation>
    </message>
</context>
<context>
    <name>iam::ApiKeyDialog</name>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Account %1 at %2</source>
        <extracomment>%1 is the ID of an account, %2 the address of a service</extracomment>
        <translation>%2 的帳戶 %1</translation>
    </message>
    <message>
        <source>&amp;API key</source>
        <translation>API 金鑰(&amp;A)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 金鑰</translation>
    </message>
    <message>
        <source>&amp;Keep it in the key store of this computer</source>
        <translation>保存在這部電腦的金鑰儲存庫中(&amp;K)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>&amp;Passcode or token</source>
        <translation>通行碼或記號(&amp;P)</translation>
    </message>
    <message>
        <source>Passcode or token</source>
        <translation>通行碼或記號</translation>
    </message>
    <message>
        <source>The field is empty.</source>
        <translation>欄位是空的。</translation>
    </message>
</context>
<context>
    <name>iam::ApiKeysSection</name>
    <message>
        <source>API keys %1</source>
        <translation>API 金鑰 %1</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API 金鑰</translation>
    </message>
    <message>
        <source>Search API keys</source>
        <translation>搜尋 API 金鑰</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>建立日期</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>前次使用</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Reading the API keys …</source>
        <translation>正在讀取 API 金鑰…</translation>
    </message>
    <message>
        <source>The API keys could not be read.</source>
        <translation>無法讀取 API 金鑰。</translation>
    </message>
    <message>
        <source>Never, or not told</source>
        <translation>從未使用，或未提供</translation>
    </message>
    <message>
        <source>This user has no API keys here.</source>
        <translation>此使用者在此處沒有 API 金鑰。</translation>
    </message>
    <message>
        <source>This service offers programs no operation to delete the keys of others.</source>
        <translation>此服務未提供程式用來刪除他人金鑰的作業。</translation>
    </message>
</context>
<context>
    <name>iam::AssignAccessDialog</name>
    <message>
        <source>Edit a policy of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>編輯 %1 的原則</translation>
    </message>
    <message>
        <source>Assign access to %1</source>
        <translation>將存取權指派給 %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>This user has this already, by another policy.</source>
        <translation>此使用者已透過其他原則擁有此項目。</translation>
    </message>
</context>
<context>
    <name>iam::BlockerList</name>
    <message>
        <source>Give all to %1</source>
        <extracomment>%1 is the name of the user above in the hierarchy</extracomment>
        <translation>全部移至 %1 之下</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新檢查</translation>
    </message>
    <message>
        <source>Does not block</source>
        <translation>不阻止移除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>says a button&apos;s text and the user it is about</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>New parent</source>
        <translation>新的上層</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>iam::BreadcrumbBar</name>
    <message>
        <source>Place</source>
        <translation>目前位置</translation>
    </message>
</context>
<context>
    <name>iam::BulkDialog</name>
    <message>
        <source>Whom it fits</source>
        <translation>適用對象</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>測試執行(&amp;D)</translation>
    </message>
    <message>
        <source>Says whom it fits by now, and sends nothing.</source>
        <translation>說明現在適用於誰，不傳送任何內容。</translation>
    </message>
    <message>
        <source>Reads your rights and the users anew, and says whom it fits. Changes nothing.</source>
        <translation>重新讀取您的權限和使用者，並說明適用於誰。不變更任何內容。</translation>
    </message>
    <message>
        <source>The dry run is going on.</source>
        <translation>試執行正在進行。</translation>
    </message>
    <message>
        <source>Reading who is in the group …</source>
        <translation>正在讀取群組成員 …</translation>
    </message>
    <message>
        <source>Choose a group.</source>
        <translation>請選擇群組。</translation>
    </message>
    <message>
        <source>It fits none of the selected users.</source>
        <translation>不適用於所選的任何使用者。</translation>
    </message>
    <message>
        <source>Reading what they have …</source>
        <translation>正在讀取他們擁有的內容 …</translation>
    </message>
    <message>
        <source>The word is not typed yet.</source>
        <translation>尚未輸入該字詞。</translation>
    </message>
    <message>
        <source>You and the owner were left out.</source>
        <translation>您和擁有者已被排除。</translation>
    </message>
    <message>
        <source>The owner was left out.</source>
        <translation>擁有者已被排除。</translation>
    </message>
    <message>
        <source>You were left out.</source>
        <translation>您已被排除。</translation>
    </message>
    <message>
        <source>Not checked: whether you have the right could not be read.</source>
        <translation>未檢查：無法讀取您是否具有權限。</translation>
    </message>
    <message>
        <source>Who is in the group could not be read, so it is not known whom it fits; the service decides. %1</source>
        <extracomment>%1 is a whole sentence with the reason</extracomment>
        <translation>無法讀取群組成員，因此不知道適用於誰；由服務決定。%1</translation>
    </message>
    <message>
        <source>VPN-only users need a password for the console: without it they cannot sign in.</source>
        <translation>僅限 VPN 使用者需要主控台密碼：沒有密碼就無法登入。</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1</source>
        <extracomment>%n users are left out, %1 is a whole sentence with the reason</extracomment>
        <translation>
            <numerusform>排除 %n 位：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out for other reasons</source>
        <translation>
            <numerusform>因其他原因排除 %n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending starts after %n s; until then it can be stopped.</source>
        <translation>
            <numerusform>%n 秒後開始傳送；在此之前可以停止。</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: reading your rights and the users …</source>
        <translation>試執行：正在讀取您的權限和使用者 …</translation>
    </message>
    <message>
        <source>Dry run: %1 of %2 fit. Nothing was sent.</source>
        <translation>試執行：%2 位中適用 %1 位。未傳送任何內容。</translation>
    </message>
    <message>
        <source>Dry run: the users could not all be read anew. Nothing was sent.</source>
        <translation>試執行：未能重新讀取所有使用者。未傳送任何內容。</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>新增至</translation>
    </message>
    <message>
        <source>Remove from</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Reading the groups …</source>
        <translation>正在讀取群組…</translation>
    </message>
    <message>
        <source>Access group</source>
        <translation>存取群組</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>搜尋群組</translation>
    </message>
    <message>
        <source>remove</source>
        <extracomment>the word that must be typed before many users are removed</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Administrator of all account management services: %1.</source>
        <extracomment>%1 are names of users</extracomment>
        <translation>所有帳戶管理服務的管理者：%1。</translation>
    </message>
    <message>
        <source>What these have could not be read; they may be administrators: %1.</source>
        <extracomment>%1 are names of users</extracomment>
        <translation>無法讀取這些使用者擁有的內容；他們可能是管理者：%1。</translation>
    </message>
    <message>
        <source>Type “%1” to go on:</source>
        <translation>若要繼續，請輸入「%1」：</translation>
    </message>
    <message>
        <source>Cancel invite: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>取消邀請：%2 位中適用 %1 位</translation>
    </message>
    <message>
        <source>Clear failed invitation: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>清除失敗的邀請：%2 位中適用 %1 位</translation>
    </message>
    <message>
        <source>Remove: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>移除：%2 位中適用 %1 位</translation>
    </message>
    <message>
        <source>Access group: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>存取群組：%2 位中適用 %1 位</translation>
    </message>
    <message>
        <source>Change status: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>變更狀態：%2 位中適用 %1 位</translation>
    </message>
    <message>
        <source>Resend invite: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>重新傳送邀請：%2 位中適用 %1 位</translation>
    </message>
    <message>
        <source>The links in the messages stop working, and the planned access goes.</source>
        <translation>訊息中的鏈結將失效，規劃的存取權也將取消。</translation>
    </message>
    <message>
        <source>What is left of the invitations goes. The addresses can be invited again.</source>
        <translation>邀請的剩餘部分將消失。這些位址可以再次邀請。</translation>
    </message>
    <message>
        <source>They can no longer sign in to the console for this account, switch to it, or use its resources. Their access, group memberships and API keys in this account are deleted. Their IBMids are not deleted. Removal cannot be undone.</source>
        <translation>這些使用者將無法再登入此帳戶的主控台、切換至此帳戶或使用其資源。他們在此帳戶中的存取權、群組成員資格和 API 金鑰將會刪除。他們的 IBMid 不會刪除。移除動作無法復原。</translation>
    </message>
    <message>
        <source>They lose what they have through this group. Who is not in it is left as they are.</source>
        <translation>他們將失去透過此群組擁有的存取權。不在群組中的人保持不變。</translation>
    </message>
    <message>
        <source>They get what this group gives. Who is in it already is left as they are.</source>
        <translation>他們將獲得此群組授與的存取權。已在群組中的人保持不變。</translation>
    </message>
    <message>
        <source>Membership and access are kept, but nothing can be done in this account.</source>
        <translation>保留成員資格和存取權，但在此帳戶中不能執行任何動作。</translation>
    </message>
    <message>
        <source>No classic infrastructure; everything else as Active.</source>
        <translation>沒有標準基礎架構；其他所有方面與「作用中」相同。</translation>
    </message>
    <message>
        <source>Only VPN access to devices; no console.</source>
        <translation>僅有對裝置的 VPN 存取權；不能使用主控台。</translation>
    </message>
    <message>
        <source>They work with the access assigned.</source>
        <translation>他們使用已指派的存取權工作。</translation>
    </message>
    <message>
        <source>Everybody gets a new message. The links of the old ones stop working.</source>
        <translation>每個人都會收到新訊息。舊訊息中的連結將失效。</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n invitation(s)</source>
        <translation>
            <numerusform>取消 %n 個邀請</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n invitation(s)</source>
        <translation>
            <numerusform>清除 %n 個邀請</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s)</source>
        <translation>
            <numerusform>移除 %n 個使用者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take out %n user(s)</source>
        <translation>
            <numerusform>移出 %n 位使用者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n user(s)</source>
        <translation>
            <numerusform>新增 %n 位使用者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n user(s)</source>
        <translation>
            <numerusform>暫停 %n 位使用者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activate %n user(s)</source>
        <translation>
            <numerusform>啟用 %n 位使用者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n user(s)</source>
        <translation>
            <numerusform>變更 %n 位使用者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n invitation(s)</source>
        <translation>
            <numerusform>重新傳送 %n 個邀請</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::BulkSplitModel</name>
    <message>
        <source>Is %1 already.</source>
        <extracomment>%1 is a status such as &quot;Suspended&quot;</extracomment>
        <translation>已經是%1。</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n s ago.</source>
        <translation>
            <numerusform>%n 秒前已傳送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Is in the group already.</source>
        <translation>已在群組中。</translation>
    </message>
    <message>
        <source>Is not in the group.</source>
        <translation>不在群組中。</translation>
    </message>
    <message>
        <source>No longer in the account.</source>
        <translation>已不在帳戶中。</translation>
    </message>
    <message>
        <source>The state is not known to this console.</source>
        <translation>此主控台不認識該狀態。</translation>
    </message>
    <message>
        <source>%1: does not apply.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>%1：不適用。</translation>
    </message>
    <message>
        <source>Sent less than a minute ago.</source>
        <translation>傳送不到一分鐘。</translation>
    </message>
    <message>
        <source>%1, fits</source>
        <extracomment>for screen readers: %1 is a name</extracomment>
        <translation>%1，適用</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1，已排除</translation>
    </message>
    <message>
        <source>User</source>
        <comment>column</comment>
        <translation>使用者</translation>
    </message>
    <message>
        <source>State, or why not</source>
        <comment>column</comment>
        <translation>狀態或不適用的原因</translation>
    </message>
</context>
<context>
    <name>iam::CannotInviteDialog</name>
    <message>
        <source>You cannot invite people to this account.</source>
        <translation>您無法邀請人員加入此帳戶。</translation>
    </message>
    <message>
        <source>You need one of:</source>
        <translation>您需要下列其中一項：</translation>
    </message>
    <message>
        <source>• %1</source>
        <extracomment>%1 is one of several things of which one is needed</extracomment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>being the owner of the account</source>
        <translation>是帳戶的擁有者</translation>
    </message>
    <message>
        <source>the role Editor or Administrator on User Management</source>
        <translation>User Management 上的 Editor 或 Administrator 角色</translation>
    </message>
    <message>
        <source>the classic permission Manage Users</source>
        <translation>標準許可權「管理使用者」</translation>
    </message>
    <message>
        <source>The owner %1 and administrators can give it to you.</source>
        <extracomment>%1 is the name of the account&apos;s owner</extracomment>
        <translation>擁有者 %1 和管理者可以授與您。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Show my access</source>
        <translation>顯示我的存取權</translation>
    </message>
</context>
<context>
    <name>iam::ChangeDialog</name>
    <message>
        <source>This can no longer be done.</source>
        <translation>無法再執行此動作。</translation>
    </message>
    <message>
        <source>%1 is now %2. Nothing was sent.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation>%1 現在是「%2」。未傳送任何內容。</translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <translation>%1 已不在帳戶中。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>未傳送任何內容。</translation>
    </message>
    <message>
        <source>Trace number: %1</source>
        <extracomment>%1 identifies a request, for the service&apos;s support</extracomment>
        <translation>追蹤號碼：%1</translation>
    </message>
    <message>
        <source>Nobody knows whether this was done. The list is read again.</source>
        <translation>無法確定此動作是否已完成。正在重新讀取清單。</translation>
    </message>
    <message>
        <source>This was not done.</source>
        <translation>未完成此動作。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>複製詳細資料</translation>
    </message>
    <message>
        <source>Waiting for the service …</source>
        <translation>正在等待服務…</translation>
    </message>
    <message>
        <source>You are signed in again.</source>
        <translation>您已重新登入。</translation>
    </message>
    <message>
        <source>Nothing was sent in the meantime. What you have filled in is kept.</source>
        <translation>其間未傳送任何內容。您填寫的內容已保留。</translation>
    </message>
</context>
<context>
    <name>iam::ClassicPart</name>
    <message numerus="yes">
        <source>Show %n permission(s)</source>
        <translation>
            <numerusform>顯示 %n 項許可權</numerusform>
        </translation>
    </message>
    <message>
        <source>You cannot give what you do not hold yourself; left out: %1.</source>
        <extracomment>%1 is a list of permissions of classic infrastructure</extracomment>
        <translation>您不能授與自己沒有的許可權；已排除：%1。</translation>
    </message>
    <message>
        <source>Devices can be given only after the invitation has been accepted.</source>
        <translation>只有在邀請被接受後才能授與裝置。</translation>
    </message>
    <message>
        <source>Devices, after acceptance</source>
        <translation>裝置（接受後）</translation>
    </message>
</context>
<context>
    <name>iam::ClassicSection</name>
    <message>
        <source>Account</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>裝置</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支援</translation>
    </message>
    <message>
        <source>Single permissions</source>
        <translation>個別許可權</translation>
    </message>
    <message>
        <source>Classic infrastructure</source>
        <translation>標準基礎架構</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>set</comment>
        <extracomment>%1 is the name of a permission set, %2 how many permissions it has</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>捨棄變更</translation>
    </message>
    <message>
        <source>This service offers no such operation to programs. Classic infrastructure is changed in its own console.</source>
        <translation>此服務未提供程式使用的這類作業。請在標準基礎架構自己的主控台中變更。</translation>
    </message>
    <message>
        <source>This account has no classic infrastructure.</source>
        <translation>此帳戶沒有標準基礎架構。</translation>
    </message>
    <message>
        <source>Reading the classic permissions …</source>
        <translation>正在讀取標準許可權…</translation>
    </message>
    <message>
        <source>The classic permissions could not be read.</source>
        <translation>無法讀取標準許可權。</translation>
    </message>
    <message>
        <source>At the top of the classic hierarchy.</source>
        <translation>位於標準階層的最上層。</translation>
    </message>
    <message>
        <source>Child of %1.</source>
        <translation>%1 的下層。</translation>
    </message>
    <message>
        <source>Parent of %1.</source>
        <extracomment>%1 are names</extracomment>
        <translation>%1 的上層。</translation>
    </message>
    <message>
        <source>Devices and VPN subnets: this service tells nothing of them.</source>
        <translation>裝置和 VPN 子網路：此服務不提供相關資訊。</translation>
    </message>
    <message>
        <source>This person will be able to remove others, including you.</source>
        <translation>此人將能夠移除其他人，包括您。</translation>
    </message>
    <message>
        <source>For a VPN-only user only the VPN subnets can be changed, and this service tells nothing of them.</source>
        <translation>對於僅 VPN 使用者，只能變更 VPN 子網路，而此服務未提供子網路。</translation>
    </message>
    <message>
        <source>Copy as …</source>
        <extracomment>a button: shows what would be sent as a command or a program</extracomment>
        <translation>複製為…</translation>
    </message>
</context>
<context>
    <name>iam::ColleaguePart</name>
    <message>
        <source>What this colleague has could not be read.</source>
        <translation>無法讀取此同事擁有的存取權。</translation>
    </message>
    <message>
        <source>Search an active user</source>
        <translation>搜尋作用中的使用者</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>作用中的使用者</translation>
    </message>
    <message>
        <source>What the colleague has</source>
        <translation>同事擁有的存取權</translation>
    </message>
    <message>
        <source>Choose whose access is to be taken as a pattern.</source>
        <translation>請選擇要以其存取權作為範本的使用者。</translation>
    </message>
    <message>
        <source>Reading what %1 has …</source>
        <extracomment>%1 is a person</extracomment>
        <translation>正在讀取 %1 擁有的存取權…</translation>
    </message>
    <message>
        <source>Access group %1</source>
        <extracomment>%1 is an access group</extracomment>
        <translation>存取群組 %1</translation>
    </message>
    <message numerus="yes">
        <source>Classic infrastructure: %1, %n permission(s)</source>
        <extracomment>%1 is a set of classic permissions, such as &quot;Basic user&quot;</extracomment>
        <translation>
            <numerusform>標準基礎架構：%1，%n 項許可權</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – you cannot give this</source>
        <extracomment>%1 is something a colleague has</extracomment>
        <translation>%1 – 您不能授與此項目</translation>
    </message>
    <message>
        <source>%1 – administrator</source>
        <extracomment>%1 is something a colleague has</extracomment>
        <translation>%1 – 管理者</translation>
    </message>
    <message>
        <source>What %1 has. Administrator roles are ticked by nobody but you.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 擁有的存取權。管理者角色不會自動勾選。</translation>
    </message>
    <message>
        <source>%1 has no access of their own.</source>
        <translation>%1 沒有自己的存取權。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n</source>
        <comment>things a colleague has</comment>
        <translation>
            <numerusform>採用 %n 項(&amp;T)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>直欄</translation>
    </message>
    <message>
        <source>What some columns show costs requests. It is read only while they are shown.</source>
        <translation>某些欄的內容需要額外要求，僅在顯示時讀取。</translation>
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
        <translation>重設(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
</context>
<context>
    <name>iam::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>指令選用區</translation>
    </message>
    <message>
        <source>Search actions and users</source>
        <translation>搜尋動作和使用者</translation>
    </message>
    <message>
        <source>Search actions, users, views and settings</source>
        <translation>搜尋動作、使用者、檢視和設定</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>沒有相符項目。</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 is the name of a user: the actions are about them</extracomment>
        <translation>針對 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n 個結果</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <translation>目前無法執行此動作。</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter do it · Ctrl+Enter copy as command · Esc close</source>
        <translation>↑ ↓ 選擇 · Enter 執行 · Ctrl+Enter 複製為指令 · Esc 關閉</translation>
    </message>
    <message>
        <source>There is no command for this.</source>
        <translation>沒有對應的指令。</translation>
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
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>連接</translation>
    </message>
    <message>
        <source>Nothing is changed in an account by connecting.</source>
        <translation>連接不會變更帳戶中的任何內容。</translation>
    </message>
    <message>
        <source>Demo account</source>
        <translation>示範帳戶</translation>
    </message>
    <message>
        <source>Runs on this computer. Nothing leaves it.</source>
        <translation>在這部電腦上執行。任何內容都不會離開這部電腦。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 金鑰</translation>
    </message>
    <message>
        <source>An IBM Cloud account, with the key of a person or a service ID.</source>
        <translation>IBM Cloud 帳戶，使用個人或服務 ID 的金鑰。</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>通行碼</translation>
    </message>
    <message>
        <source>An IBM Cloud account, with a one-time passcode or a token.</source>
        <translation>IBM Cloud 帳戶，使用一次性通行碼或記號。</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保存位置(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>帳戶(&amp;A)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>Known after the check</source>
        <translation>檢查後得知</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>連線設定</translation>
    </message>
    <message>
        <source>Only in memory</source>
        <translation>僅在記憶體中</translation>
    </message>
    <message>
        <source>In the system’s key store</source>
        <translation>在系統的金鑰儲存庫中</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>金鑰的保存位置</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>正在登入…</translation>
    </message>
    <message>
        <source>Signed in, but there is no account to open.</source>
        <translation>已登入，但沒有可開啟的帳戶。</translation>
    </message>
    <message>
        <source>Signed in as %1, a service ID.</source>
        <extracomment>%1 is the name or address of who has signed in</extracomment>
        <translation>已以服務 ID %1 的身分登入。</translation>
    </message>
    <message>
        <source>Signed in as %1, a person.</source>
        <translation>已以個人 %1 的身分登入。</translation>
    </message>
    <message>
        <source>Changes here affect the real account %1. The console asks once more before the first change.</source>
        <translation>此處的變更會影響真實帳戶 %1。主控台會在首次變更前再次詢問。</translation>
    </message>
    <message>
        <source>The service does not accept this.</source>
        <translation>服務不接受此項目。</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>未登入。</translation>
    </message>
    <message>
        <source>&amp;Passcode or token</source>
        <translation>通行碼或記號(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;API key</source>
        <translation>API 金鑰(&amp;A)</translation>
    </message>
    <message>
        <source>Passcode or token</source>
        <translation>通行碼或記號</translation>
    </message>
    <message>
        <source>The key of this account is in the key store</source>
        <translation>此帳戶的金鑰位於金鑰儲存庫中</translation>
    </message>
    <message>
        <source>Good once, and only kept in memory. You get it in the web console under Log in to CLI and API.</source>
        <translation>僅一次有效，且僅保留在記憶體中。可在 Web 主控台的「登入 CLI 及 API」下取得。</translation>
    </message>
    <message>
        <source>Never written to a file, the log or the journal.</source>
        <translation>絕不會寫入檔案、日誌或操作紀錄。</translation>
    </message>
    <message>
        <source>This computer has no key store: the key stays in memory until the console is closed.</source>
        <translation>這部電腦沒有金鑰儲存庫：金鑰會保留在記憶體中，直到主控台關閉為止。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新檢查</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>開啟帳戶</translation>
    </message>
    <message>
        <source>There is only this one.</source>
        <translation>只有這一個。</translation>
    </message>
    <message>
        <source>Accounts are found by Check.</source>
        <translation>透過「檢查」尋找帳戶。</translation>
    </message>
    <message>
        <source>Being checked.</source>
        <translation>正在檢查。</translation>
    </message>
    <message>
        <source>Something is still empty.</source>
        <translation>還有內容是空的。</translation>
    </message>
</context>
<context>
    <name>iam::ConnectWindow</name>
    <message>
        <source>Connect – IAM Console</source>
        <translation>連接 – IAM Console</translation>
    </message>
    <message>
        <source>IAM Console</source>
        <translation>IAM Console</translation>
    </message>
    <message>
        <source>Users and invitations of your accounts</source>
        <translation>您的帳戶的使用者和邀請</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>這部電腦上的帳戶</translation>
    </message>
    <message>
        <source>&amp;Add another account</source>
        <translation>新增其他帳戶(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Forget this account</source>
        <translation>忘記此帳戶(&amp;F)</translation>
    </message>
    <message>
        <source>Takes it out of this list, and its key out of the key store. The account itself is not changed.</source>
        <translation>將其從此清單中取出，並從金鑰儲存庫中取出其金鑰。帳戶本身不會變更。</translation>
    </message>
</context>
<context>
    <name>iam::Console</name>
    <message>
        <source>The demo account cannot be opened</source>
        <translation>無法開啟示範帳戶</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>iam::CopyAsChoices</name>
    <message>
        <source>Resend invite</source>
        <translation>重新傳送邀請</translation>
    </message>
    <message>
        <source>Accept the invitation (by the person invited)</source>
        <translation>接受邀請（由受邀者執行）</translation>
    </message>
    <message>
        <source>Cancel invite</source>
        <translation>取消邀請</translation>
    </message>
    <message>
        <source>Clear failed invitation</source>
        <translation>清除失敗的邀請</translation>
    </message>
    <message>
        <source>Add to an access group</source>
        <translation>新增至存取群組</translation>
    </message>
    <message>
        <source>Change status to %1</source>
        <extracomment>%1 is a state of a user, such as &quot;Suspended&quot;</extracomment>
        <translation>將狀態變更為「%1」</translation>
    </message>
    <message>
        <source>Change parent</source>
        <translation>變更上層</translation>
    </message>
    <message>
        <source>Update IBMid</source>
        <translation>更新 IBMid</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>移除使用者</translation>
    </message>
    <message>
        <source>Leave account</source>
        <translation>離開帳戶</translation>
    </message>
    <message>
        <source>Read the user</source>
        <translation>讀取使用者</translation>
    </message>
    <message>
        <source>Copy as …</source>
        <extracomment>a button: shows what the dialog would send as a command or a program</extracomment>
        <translation>複製為…</translation>
    </message>
</context>
<context>
    <name>iam::CopyAsDialog</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>複製為</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) further down are left out; the text would be too long.</source>
        <translation>
            <numerusform>已排除後面的 %n 個使用者；否則文字會過長。</numerusform>
        </translation>
    </message>
    <message>
        <source>The same as the console does it, to be run elsewhere. Nothing is sent from here.</source>
        <translation>與主控台執行的動作相同，供在其他位置執行。不會從此處傳送任何內容。</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>動作(&amp;A)</translation>
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
        <translation>動作</translation>
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
        <translation>不詢問 (-f)(&amp;W)</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>要複製的文字</translation>
    </message>
    <message>
        <source>Set the variable IAM_TOKEN to a token first, for instance the one of “ibmcloud iam oauth-tokens” without the word Bearer. Texts in angle brackets are yours to fill in.</source>
        <translation>請先將變數 IAM_TOKEN 設定為記號，例如「ibmcloud iam oauth-tokens」輸出的記號（不含單字 Bearer）。角括弧中的文字由您填寫。</translation>
    </message>
</context>
<context>
    <name>iam::CopyMenu</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>複製(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>複製名稱(&amp;N)</translation>
    </message>
    <message>
        <source>Copy &amp;IAM ID</source>
        <translation>複製 IAM ID(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;user ID</source>
        <translation>複製使用者 ID(&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>複製列(&amp;R)</translation>
    </message>
</context>
<context>
    <name>iam::DetailsPage</name>
    <message>
        <source>%1 is no longer in the account.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 已不在帳戶中。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Planned access</source>
        <translation>預定的存取權</translation>
    </message>
    <message>
        <source>Access report</source>
        <translation>存取權報告</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>變更狀態</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>移除使用者</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>unsaved</comment>
        <extracomment>%1 is the name of a section with changes that are not saved</extracomment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>有未儲存的變更。</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>其他動作</translation>
    </message>
</context>
<context>
    <name>iam::DetailsSection</name>
    <message>
        <source>This user is no longer in the account.</source>
        <translation>此使用者已不在帳戶中。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>複製詳細資料</translation>
    </message>
    <message>
        <source>Nobody knows whether this was done. Everything is read again.</source>
        <translation>無法確定此動作是否已完成。正在重新讀取所有內容。</translation>
    </message>
    <message>
        <source>This was not done.</source>
        <translation>未完成此動作。</translation>
    </message>
    <message>
        <source>%1 is now %2. Nothing was sent.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation>%1 現在是「%2」。未傳送任何內容。</translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 已不在帳戶中。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>未傳送任何內容。</translation>
    </message>
    <message>
        <source>The change is on its way.</source>
        <translation>變更正在進行。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何變更。</translation>
    </message>
</context>
<context>
    <name>iam::EffectiveSection</name>
    <message>
        <source>Effective access</source>
        <translation>有效存取權</translation>
    </message>
    <message>
        <source>Compare with another user …</source>
        <translation>與其他使用者比較…</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>結束比較</translation>
    </message>
    <message>
        <source>Search access</source>
        <translation>搜尋存取權</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>途徑</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation>正在讀取存取權…</translation>
    </message>
    <message>
        <source>Own policy</source>
        <translation>自己的原則</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>群組 %1</translation>
    </message>
    <message>
        <source>%1, not now (period)</source>
        <extracomment>%1 is how somebody has access</extracomment>
        <translation>%1，目前不在期間內</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>兩者</translation>
    </message>
    <message>
        <source>Only this user</source>
        <translation>僅此使用者</translation>
    </message>
    <message>
        <source>Only %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>僅 %1</translation>
    </message>
    <message>
        <source>This user may do nothing in the account.</source>
        <translation>此使用者在帳戶中不能執行任何動作。</translation>
    </message>
    <message>
        <source>This user is suspended: the access is kept, but nothing can be done with it.</source>
        <translation>此使用者已停權：存取權會保留，但不能執行任何動作。</translation>
    </message>
    <message>
        <source>This is planned: it counts as soon as the invitation has been accepted.</source>
        <translation>這是預定內容：邀請被接受後立即生效。</translation>
    </message>
    <message>
        <source>Not everything could be read: there may be more.</source>
        <translation>未能讀取所有內容：可能還有更多。</translation>
    </message>
    <message>
        <source>Enter or a double click shows the actions of a role.</source>
        <translation>按 Enter 鍵或按兩下可顯示角色的動作。</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2: %n action(s)</source>
        <extracomment>%1 is the name of a role, %2 what it is for, %n a number of actions</extracomment>
        <translation>
            <numerusform>對 %2 的 %1：%n 項動作</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with another user</source>
        <translation>與其他使用者比較</translation>
    </message>
    <message>
        <source>This is the user whose access is shown.</source>
        <translation>這是目前顯示其存取權的使用者。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
</context>
<context>
    <name>iam::EmailDelegate</name>
    <message>
        <source>This can be taken for another name or address.</source>
        <translation>這可能會與其他名稱或位址混淆。</translation>
    </message>
    <message>
        <source>Letters that look like others: %1.</source>
        <extracomment>%1 is a list of letters with their codes</extracomment>
        <translation>與其他字母相似的字母：%1。</translation>
    </message>
    <message>
        <source>%1 can be taken for %2.</source>
        <extracomment>%1 and %2 are names, or domains of addresses: this one, and the one of the account</extracomment>
        <translation>%1 可能被誤認為 %2。</translation>
    </message>
</context>
<context>
    <name>iam::EndDialog</name>
    <message>
        <source>Cancel the invitation of %1?</source>
        <translation>要取消對 %1 的邀請嗎？</translation>
    </message>
    <message>
        <source>The link in the message stops working.</source>
        <translation>訊息中的連結將失效。</translation>
    </message>
    <message>
        <source>Cancel invitation</source>
        <translation>取消邀請</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Clear the failed invitation of %1?</source>
        <translation>要清除對 %1 的失敗邀請嗎？</translation>
    </message>
    <message>
        <source>What is left of the invitation goes. The address can be invited again. If it fails again, ask support with the trace number.</source>
        <translation>邀請的殘留內容將會清除。可以再次邀請該位址。如果再次失敗，請向支援人員提供追蹤號碼。</translation>
    </message>
    <message>
        <source>Clear invitation</source>
        <translation>清除邀請</translation>
    </message>
    <message>
        <source>Invite %1 again?</source>
        <translation>要再次邀請 %1 嗎？</translation>
    </message>
    <message>
        <source>What is left of the old invitation is cancelled now. Then the new invitation opens with the same address and the same access.</source>
        <translation>舊邀請的殘留內容現在將會取消。然後會開啟新邀請，其位址和存取權相同。</translation>
    </message>
    <message>
        <source>Cancel and invite again</source>
        <translation>取消並再次邀請</translation>
    </message>
    <message>
        <source>Leave this account?</source>
        <translation>要離開此帳戶嗎？</translation>
    </message>
    <message>
        <source>Your access and API keys in this account are deleted. Only the owner or an administrator can invite you again.</source>
        <translation>您在此帳戶中的存取權和 API 金鑰將會刪除。只有擁有者或管理者可以再次邀請您。</translation>
    </message>
    <message>
        <source>Leave account</source>
        <translation>離開帳戶</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Reading what goes …</source>
        <translation>正在讀取將喪失的內容…</translation>
    </message>
    <message>
        <source>Reading the planned access …</source>
        <translation>正在讀取預定的存取權…</translation>
    </message>
    <message>
        <source>Access planned: %1.</source>
        <extracomment>%1 is a list of groups, policies and permissions, or &quot;none&quot;</extracomment>
        <translation>預定的存取權：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) go: %1.</source>
        <translation>
            <numerusform>將喪失 %n 個 API 金鑰：%1。</numerusform>
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
        <translation>將喪失的存取權：%1。</translation>
    </message>
    <message>
        <source>%1 has accepted in the meantime and is Active.</source>
        <translation>%1 在此期間已接受，現在為作用中狀態。</translation>
    </message>
    <message>
        <source>Nothing was sent. Remove the user instead?</source>
        <translation>未傳送任何內容。要改為移除該使用者嗎？</translation>
    </message>
    <message>
        <source>Remove user …</source>
        <translation>移除使用者…</translation>
    </message>
</context>
<context>
    <name>iam::EndpointForm</name>
    <message>
        <source>“%1” is no address of a service. It looks like https://iam.example.com.</source>
        <translation>「%1」不是服務位址。範例：https://iam.example.com。</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>服務(&amp;S)</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>IBM Cloud</source>
        <translation>IBM Cloud</translation>
    </message>
    <message>
        <source>IBM Cloud, private network</source>
        <translation>IBM Cloud，專用網路</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>其他服務</translation>
    </message>
    <message>
        <source>Service a&amp;ddress</source>
        <translation>服務位址(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;IAM, if elsewhere</source>
        <translation>IAM（如在他處）(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Resource controller, if elsewhere</source>
        <translation>資源控制器（如在他處）(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Global catalog, if elsewhere</source>
        <translation>廣域型錄（如在他處）(&amp;G)</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>服務位址</translation>
    </message>
    <message>
        <source>Address of IAM</source>
        <translation>IAM 的位址</translation>
    </message>
    <message>
        <source>Address of the resource controller</source>
        <translation>資源控制器的位址</translation>
    </message>
    <message>
        <source>Address of the global catalog</source>
        <translation>廣域型錄的位址</translation>
    </message>
    <message>
        <source>The proxy of the system is used. Connections are encrypted and certificates are always checked; only this computer may be reached without encryption.</source>
        <translation>使用系統的 Proxy。連線經過加密，且一律檢查憑證；只有這部電腦可以在不加密的情況下連接。</translation>
    </message>
    <message>
        <source>Same as service address</source>
        <translation>與服務位址相同</translation>
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
        <translation>到期時間：%1。</translation>
    </message>
    <message>
        <source>Estimated: the service does not tell when the last invitation went out.</source>
        <translation>估計值：服務不提供上次邀請的傳送時間。</translation>
    </message>
</context>
<context>
    <name>iam::ExpiryNotice</name>
    <message numerus="yes">
        <source>%n invitations expire within 3 days.</source>
        <translation>
            <numerusform>%n 份邀請將在 3 天內到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>顯示</translation>
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
        <translation>已寫入 %1 個，共 %2 個</translation>
    </message>
    <message>
        <source>Export users</source>
        <translation>匯出使用者</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>帳戶 %1</translation>
    </message>
    <message>
        <source>The list has not been read to its end: the file will not hold everybody.</source>
        <translation>清單尚未讀取完畢：檔案不會包含所有人。</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>使用者(&amp;U)</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>All that match (%1)</source>
        <translation>所有相符項目 (%1)</translation>
    </message>
    <message>
        <source>Those selected (%1)</source>
        <translation>選取的項目 (%1)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>直欄(&amp;C)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>直欄</translation>
    </message>
    <message>
        <source>Those shown</source>
        <translation>顯示的直欄</translation>
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
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is the name of a field, such as &quot;IAM ID&quot;</extracomment>
        <translation>複製%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>其他電話</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>使用者 ID</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>IAM ID</source>
        <translation>IAM ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增日期</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>邀請者</translation>
    </message>
    <message>
        <source>Change status …</source>
        <translation>變更狀態…</translation>
    </message>
    <message>
        <source>Change parent …</source>
        <translation>變更上層…</translation>
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
        <translation>無法使用的檔案</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>iam::FollowUpNotice</name>
    <message numerus="yes">
        <source>%n assignment(s) can be given now.</source>
        <translation>
            <numerusform>現在可以授與 %n 項指派。</numerusform>
        </translation>
    </message>
    <message>
        <source>People you invited earlier have accepted. An invitation could not carry this access.</source>
        <translation>您先前邀請的人已接受。邀請無法包含此存取權。</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>授與</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>Access that waited for acceptance was refused.</source>
        <extracomment>%1 is an address, %2 the service&apos;s own words</extracomment>
        <translation>等待接受的存取權遭到拒絕。</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：「%2」</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>取出</translation>
    </message>
</context>
<context>
    <name>iam::GroupChoiceModel</name>
    <message>
        <source>Added</source>
        <comment>to the invitation</comment>
        <translation>已新增</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>to the invitation</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>%1, added</source>
        <extracomment>for screen readers: %1 is an access group</extracomment>
        <translation>%1，已新增</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column</comment>
        <translation>說明</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>column</comment>
        <translation>成員</translation>
    </message>
    <message>
        <source>Policies</source>
        <comment>column</comment>
        <translation>原則</translation>
    </message>
</context>
<context>
    <name>iam::GroupsPart</name>
    <message>
        <source>Search access groups</source>
        <translation>搜尋存取群組</translation>
    </message>
    <message>
        <source>Enter adds the first group that is found.</source>
        <translation>按 Enter 鍵可新增找到的第一個群組。</translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation>存取群組</translation>
    </message>
    <message>
        <source>The access groups could not be read.</source>
        <translation>無法讀取存取群組。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Reading the access groups …</source>
        <translation>正在讀取存取群組…</translation>
    </message>
    <message>
        <source>This account has no access groups that you may give.</source>
        <translation>此帳戶沒有您可以授與的存取群組。</translation>
    </message>
    <message>
        <source>Groups can be changed later.</source>
        <translation>以後可以變更群組。</translation>
    </message>
</context>
<context>
    <name>iam::GroupsSection</name>
    <message>
        <source>Access groups %1</source>
        <translation>存取群組 %1</translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation>存取群組</translation>
    </message>
    <message>
        <source>Assign group</source>
        <translation>指派群組</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>搜尋群組</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>原則</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation>正在讀取存取權…</translation>
    </message>
    <message>
        <source>By a rule</source>
        <translation>依規則</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>讀取時間：%1</translation>
    </message>
    <message>
        <source>No group is planned.</source>
        <translation>沒有預定的群組。</translation>
    </message>
    <message>
        <source>This user is in no access group.</source>
        <translation>此使用者不在任何存取群組中。</translation>
    </message>
    <message>
        <source>This is planned: it counts as soon as the invitation has been accepted.</source>
        <translation>這是預定內容：邀請被接受後立即生效。</translation>
    </message>
    <message>
        <source>Not everything could be read: %1</source>
        <extracomment>%1 is technical text</extracomment>
        <translation>未能讀取所有內容：%1</translation>
    </message>
    <message>
        <source>&amp;Remove from group …</source>
        <translation>從群組中移除(&amp;R)…</translation>
    </message>
    <message>
        <source>A rule of the group makes this user a member.</source>
        <translation>群組的規則使此使用者成為成員。</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <extracomment>%1 is a name, %2 the name of a group</extracomment>
        <translation>從 %2 中移除 %1</translation>
    </message>
    <message>
        <source>What %1 loses is not known: not all access could be read.</source>
        <translation>無法確定 %1 會失去什麼：未能讀取所有存取權。</translation>
    </message>
    <message>
        <source>%1 loses:</source>
        <extracomment>%1 is a name; a list follows</extracomment>
        <translation>%1 將失去：</translation>
    </message>
    <message>
        <source>Remove from group</source>
        <translation>從群組中移除</translation>
    </message>
</context>
<context>
    <name>iam::HeaderBar</name>
    <message>
        <source>Service ID</source>
        <translation>服務 ID</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>擁有者</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>示範</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Access (IAM)</source>
        <translation>存取 (IAM)</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>唯讀</translation>
    </message>
</context>
<context>
    <name>iam::HelpWindow</name>
    <message>
        <source>Guide – IAM Console</source>
        <translation>手冊 – IAM Console</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>手冊頁面</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>手冊</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>下一頁</translation>
    </message>
</context>
<context>
    <name>iam::HistorySection</name>
    <message>
        <source>History</source>
        <translation>歷程</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜尋歷程</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>By</source>
        <translation>執行者</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>This service offers no such operation to programs.</source>
        <translation>此服務未提供程式使用的這類作業。</translation>
    </message>
    <message>
        <source>Reading the events …</source>
        <translation>正在讀取事件…</translation>
    </message>
    <message>
        <source>The events could not be read.</source>
        <translation>無法讀取事件。</translation>
    </message>
    <message>
        <source>Nothing is recorded about this user.</source>
        <translation>沒有關於此使用者的記錄。</translation>
    </message>
</context>
<context>
    <name>iam::IbmidDialog</name>
    <message>
        <source>C&amp;heck</source>
        <translation>檢查(&amp;H)</translation>
    </message>
    <message>
        <source>Update the IBMid of %1</source>
        <translation>更新 %1 的 IBMid</translation>
    </message>
    <message>
        <source>Current ID: %1</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>目前的 ID：%1</translation>
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
        <translation>新 ID 將接管所有存取權。%1 將離開帳戶；若要將其保留為成員，請再次邀請並授與存取權。此動作無法復原。</translation>
    </message>
    <message>
        <source>The new ID is invited with the same groups and policies. When it has accepted, the console offers to remove %1.</source>
        <translation>將使用相同的群組和原則邀請新 ID。其接受後，主控台會提議移除 %1。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Replace by invitation …</source>
        <translation>以邀請取代…</translation>
    </message>
    <message>
        <source>This service offers no such operation to programs.</source>
        <translation>此服務未提供程式使用的這類作業。</translation>
    </message>
    <message>
        <source>You can do it yourself on this user&apos;s page of the web console; the list here is read again meanwhile. Or replace the ID by an invitation.</source>
        <translation>您可以在 Web 主控台上該使用者的頁面中自行執行；此處的清單會在此期間重新讀取。或以邀請取代該 ID。</translation>
    </message>
    <message>
        <source>Open the web console</source>
        <translation>開啟 Web 主控台</translation>
    </message>
    <message>
        <source>Enter the new IBMid.</source>
        <translation>請輸入新的 IBMid。</translation>
    </message>
    <message>
        <source>Not a valid e-mail address: %1.</source>
        <extracomment>%1 is what is wrong, such as &quot;no @ in it&quot;</extracomment>
        <translation>不是有效的電子郵件位址：%1。</translation>
    </message>
    <message>
        <source>This is the current ID.</source>
        <translation>這是目前的 ID。</translation>
    </message>
    <message>
        <source>%1 is already a member.</source>
        <translation>%1 已是成員。</translation>
    </message>
    <message>
        <source>Nobody in this account has this ID. Whether there is such an IBMid shows when updating.</source>
        <translation>此帳戶中沒有人使用此 ID。更新時才能得知是否有此 IBMid。</translation>
    </message>
    <message>
        <source>Nobody in this account has this ID.</source>
        <translation>此帳戶中沒有人使用此 ID。</translation>
    </message>
    <message>
        <source>There is no IBMid %1. It can be created at My IBM; for an address of a company with its own sign-in, it comes into being at the first sign-in.</source>
        <translation>沒有 IBMid %1。可以在 My IBM 建立；如果是具有自己登入系統之公司的位址，則會在首次登入時產生。</translation>
    </message>
</context>
<context>
    <name>iam::InvitationPanel</name>
    <message>
        <source>In this invitation</source>
        <translation>此邀請的內容</translation>
    </message>
    <message numerus="yes">
        <source>All %n people get the same access.</source>
        <translation>
            <numerusform>所有 %n 人取得相同的存取權。</numerusform>
        </translation>
    </message>
    <message>
        <source>Access group</source>
        <translation>存取群組</translation>
    </message>
    <message>
        <source>Another policy here already gives this.</source>
        <translation>此處的另一個原則已授與此項目。</translation>
    </message>
    <message>
        <source>Classic infrastructure</source>
        <translation>標準基礎架構</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>%n 項許可權</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>裝置</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with access of their own</source>
        <translation>
            <numerusform>%n 人具有各自的存取權</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a file</comment>
        <extracomment>%1 is a file</extracomment>
        <translation>來自 %1</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>不可存取</translation>
    </message>
    <message>
        <source>An invitation cannot carry what is marked “after acceptance”. The console gives it when the person has accepted.</source>
        <translation>邀請無法包含標示為「接受後」的內容。主控台會在對方接受後授與。</translation>
    </message>
    <message>
        <source>This person will be able to remove others, including you.</source>
        <translation>此人將能夠移除其他人，包括您。</translation>
    </message>
    <message>
        <source>These people will be able to remove others, including you.</source>
        <translation>這些人將能夠移除其他人，包括您。</translation>
    </message>
    <message>
        <source>after acceptance</source>
        <translation>接受後</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is something in the invitation</extracomment>
        <translation>編輯 %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <extracomment>%1 is something in the invitation</extracomment>
        <translation>取出 %1</translation>
    </message>
</context>
<context>
    <name>iam::InviteWizard</name>
    <message>
        <source>Reading what colleagues have …</source>
        <translation>正在讀取同事擁有的存取權…</translation>
    </message>
    <message>
        <source>You may not give these access groups, or there are none of that name: %1.</source>
        <extracomment>%1 is a list of names from a file</extracomment>
        <translation>您不能授與下列存取群組，或沒有該名稱的存取群組：%1。</translation>
    </message>
    <message>
        <source>Reading the access groups …</source>
        <translation>正在讀取存取群組…</translation>
    </message>
    <message>
        <source>The access of these colleagues cannot be read: %1.</source>
        <extracomment>%1 is a list of addresses</extracomment>
        <translation>無法讀取下列同事的存取權：%1。</translation>
    </message>
    <message>
        <source>Nobody is left to invite.</source>
        <translation>已沒有可邀請的人。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Invite %n person(s)</source>
        <translation>
            <numerusform>邀請 %n 人(&amp;I)</numerusform>
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
            <numerusform>%1，%n 個邀請</numerusform>
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
        <translation>您有一個未新增的原則。</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>草稿保存於 %1</translation>
    </message>
    <message>
        <source>Continue your draft?</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>要繼續您的草稿嗎？</translation>
    </message>
    <message>
        <source>It was kept on %1.</source>
        <translation>保存時間為 %1。</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>繼續(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>捨棄(&amp;D)</translation>
    </message>
    <message>
        <source>Continue the run of %1?</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>要繼續 %1 的作業嗎？</translation>
    </message>
    <message>
        <source>%1 done, %2 open, %3 unclear.</source>
        <extracomment>numbers of people</extracomment>
        <translation>已完成 %1，未完成 %2，不確定 %3。</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>繼續(&amp;N)</translation>
    </message>
    <message>
        <source>Disc&amp;ard</source>
        <translation>捨棄(&amp;A)</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>邀請使用者</translation>
    </message>
    <message>
        <source>People</source>
        <comment>step</comment>
        <translation>人員</translation>
    </message>
    <message>
        <source>Access</source>
        <comment>step</comment>
        <translation>存取權</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>step</comment>
        <translation>檢閱</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>step</comment>
        <translation>進度</translation>
    </message>
    <message>
        <source>&amp;Save as draft</source>
        <translation>儲存為草稿(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>上一步(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>測試執行(&amp;D)</translation>
    </message>
    <message>
        <source>Cop&amp;y as</source>
        <translation>複製為(&amp;Y)</translation>
    </message>
    <message>
        <source>Save &amp;table</source>
        <translation>儲存表格(&amp;T)</translation>
    </message>
    <message>
        <source>New &amp;run with the failed</source>
        <translation>對失敗者新建作業(&amp;R)</translation>
    </message>
    <message>
        <source>The failed people were to get different access. Try each again here, or save the table and start from it.</source>
        <translation>失敗的人原本會取得不同的存取權。請在此處逐一重試，或儲存表格並從該表格開始。</translation>
    </message>
</context>
<context>
    <name>iam::InviteeWindow</name>
    <message>
        <source>Accepted. You are now a member of %1.</source>
        <translation>已接受。您現在是 %1 的成員。</translation>
    </message>
    <message>
        <source>Accepted by a call. You are now a member.</source>
        <translation>已透過呼叫接受。您現在是成員。</translation>
    </message>
    <message>
        <source>Accepted. You are now a member.</source>
        <translation>已接受。您現在是成員。</translation>
    </message>
    <message>
        <source>Nobody of that address is known or invited.</source>
        <translation>沒有使用該位址的已知使用者或受邀者。</translation>
    </message>
    <message>
        <source>The inbox could not be read.</source>
        <translation>無法讀取收件匣。</translation>
    </message>
    <message>
        <source>From %1, sent %2</source>
        <extracomment>%1 is who sent an invitation, %2 a date and time</extracomment>
        <translation>來自 %1，傳送時間 %2</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>連結：%1</translation>
    </message>
    <message>
        <source>Can be accepted until %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>可在 %1 之前接受。</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>沒有訊息。</translation>
    </message>
    <message>
        <source>The notifications could not be read.</source>
        <translation>無法讀取通知。</translation>
    </message>
    <message>
        <source>No notifications.</source>
        <translation>沒有通知。</translation>
    </message>
    <message>
        <source>%1 – last used %2</source>
        <translation>%1 – 前次使用 %2</translation>
    </message>
    <message>
        <source>%1 – never used</source>
        <translation>%1 – 從未使用</translation>
    </message>
    <message>
        <source>Not accepted.</source>
        <translation>未接受。</translation>
    </message>
    <message>
        <source>The API key was not created.</source>
        <translation>未建立 API 金鑰。</translation>
    </message>
    <message>
        <source>The API key %1 is created.</source>
        <translation>已建立 API 金鑰 %1。</translation>
    </message>
    <message>
        <source>This window can use it until it is closed.</source>
        <translation>此視窗可以使用它，直到視窗關閉為止。</translation>
    </message>
    <message>
        <source>The API key was used to sign in.</source>
        <translation>已使用 API 金鑰登入。</translation>
    </message>
    <message>
        <source>The API key does not work.</source>
        <translation>API 金鑰無法運作。</translation>
    </message>
    <message>
        <source>Invitee (demo)</source>
        <translation>受邀者（示範）</translation>
    </message>
    <message>
        <source>&amp;Sign in as</source>
        <translation>登入身分(&amp;S)</translation>
    </message>
    <message>
        <source>Address of the invited person</source>
        <translation>受邀者的位址</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件匣</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API 金鑰</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
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
        <translation>透過連結接受</translation>
    </message>
    <message>
        <source>Accept by a call</source>
        <translation>透過呼叫接受</translation>
    </message>
    <message>
        <source>Search notifications</source>
        <translation>搜尋通知</translation>
    </message>
    <message>
        <source>Type of notifications</source>
        <translation>通知類型</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>所有類型</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Name of the new API key</source>
        <translation>新 API 金鑰的名稱</translation>
    </message>
    <message>
        <source>Create API key</source>
        <translation>建立 API 金鑰</translation>
    </message>
    <message>
        <source>Use the API key</source>
        <translation>使用 API 金鑰</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>請先登入。</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>名稱是空的。</translation>
    </message>
    <message>
        <source>Only a key that was created here can be used here.</source>
        <translation>這裡只能使用在這裡建立的金鑰。</translation>
    </message>
    <message>
        <source>There is nothing to accept.</source>
        <translation>沒有可接受的內容。</translation>
    </message>
    <message>
        <source>Enter both names first.</source>
        <translation>請先輸入姓和名。</translation>
    </message>
    <message>
        <source>Somebody new accepts by the link.</source>
        <translation>新使用者透過鏈結接受。</translation>
    </message>
    <message>
        <source>Being sent.</source>
        <translation>正在傳送。</translation>
    </message>
</context>
<context>
    <name>iam::JournalDetails</name>
    <message>
        <source>from %1 to %2</source>
        <extracomment>what was changed in the words of the service: %1 what it was before, %2 what it is now, such as ACTIVE and SUSPENDED</extracomment>
        <translation>從 %1 到 %2</translation>
    </message>
    <message>
        <source>%1, attempt begun with %2</source>
        <translation>%1，嘗試始於 %2</translation>
    </message>
    <message>
        <source>Details of the entry</source>
        <translation>項目詳細資料</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Trace number</source>
        <translation>追蹤編號</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回應</translation>
    </message>
    <message>
        <source>What the user had</source>
        <translation>使用者曾擁有的內容</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Puts the whole entry on the clipboard.</source>
        <translation>將整個項目放入剪貼簿。</translation>
    </message>
    <message>
        <source>Invite again with the same access …</source>
        <translation>以相同的存取權再次邀請 …</translation>
    </message>
    <message>
        <source>Choose an entry to see its request and the answer.</source>
        <translation>選擇一個項目以查看其要求和回應。</translation>
    </message>
</context>
<context>
    <name>iam::JournalExportDialog</name>
    <message>
        <source>%1 of %2 written</source>
        <extracomment>%1 and %2 are numbers of entries of the journal</extracomment>
        <translation>已寫入 %1 個，共 %2 個</translation>
    </message>
    <message>
        <source>Export journal</source>
        <translation>匯出日誌</translation>
    </message>
    <message>
        <source>All entries about the account %1, as activity events. There are no secrets in them.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>帳戶 %1 的所有項目，以活動事件形式匯出。其中不含機密。</translation>
    </message>
</context>
<context>
    <name>iam::JournalPage</name>
    <message>
        <source>Entry copied.</source>
        <translation>已複製項目。</translation>
    </message>
    <message>
        <source>An entry could not be written to the journal.</source>
        <translation>無法將項目寫入日誌。</translation>
    </message>
    <message>
        <source>the newest %1 shown</source>
        <translation>顯示最新的 %1 項</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>of the journal</comment>
        <translation>
            <numerusform>%n 個項目</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal could not be read.</source>
        <translation>無法讀取日誌。</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>沒有相符的項目。</translation>
    </message>
    <message>
        <source>The search looks at names, addresses, IDs, requests and answers.</source>
        <translation>搜尋範圍包括名稱、位址、ID、要求和回應。</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>尚未執行任何動作。</translation>
    </message>
    <message>
        <source>Every attempt to change something is listed here, with its request and what became of it.</source>
        <translation>每次變更的嘗試都列在這裡，包括其要求和結果。</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>正在驗證 …</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>an entry of the journal: %1 a time, %2 what was done, such as &quot;Invite Ed Larsen&quot;, %3 what became of it</extracomment>
        <translation>%1，%2（%3）</translation>
    </message>
    <message>
        <source>The journal could not be verified.</source>
        <translation>無法驗證日誌。</translation>
    </message>
    <message>
        <source>The journal is whole.</source>
        <translation>日誌完整。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were checked: none was changed, and none is missing.</source>
        <translation>
            <numerusform>已檢查 %n 個項目：沒有變更，也沒有遺漏。</numerusform>
        </translation>
    </message>
    <message>
        <source>It says now: %1.</source>
        <extracomment>what an entry of the journal says; %1 is a time, an action and its outcome</extracomment>
        <translation>現在的內容：%1。</translation>
    </message>
    <message>
        <source>It cannot be read any more.</source>
        <translation>已無法讀取。</translation>
    </message>
    <message>
        <source>Before it stands: %1.</source>
        <extracomment>%1 is a time, an action and its outcome</extracomment>
        <translation>其前面是：%1。</translation>
    </message>
    <message>
        <source>Behind it stands: %1.</source>
        <extracomment>%1 is a time, an action and its outcome</extracomment>
        <translation>其後面是：%1。</translation>
    </message>
    <message>
        <source>What follows it is not proven.</source>
        <translation>之後的內容未經證實。</translation>
    </message>
    <message>
        <source>Entry %1 of the journal is missing.</source>
        <extracomment>%1 is the number of an entry of the journal</extracomment>
        <translation>日誌的項目 %1 遺漏。</translation>
    </message>
    <message>
        <source>Entry %1 of the journal was changed after it was written.</source>
        <translation>日誌的項目 %1 在寫入後被變更。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message numerus="yes">
        <source>%n entries exported.</source>
        <translation>
            <numerusform>已匯出 %n 個項目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>驗證</translation>
    </message>
    <message>
        <source>Checks that no entry was changed or removed since it was written.</source>
        <translation>檢查自寫入以來沒有項目被變更或移除。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Writes all entries to a file, as activity events.</source>
        <translation>將所有項目以活動事件形式寫入檔案。</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>搜尋日誌</translation>
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
        <translation>邀請</translation>
    </message>
    <message>
        <source>Resend invitation</source>
        <comment>action of an entry</comment>
        <translation>重新傳送邀請</translation>
    </message>
    <message>
        <source>Cancel invitation</source>
        <comment>action of an entry</comment>
        <translation>取消邀請</translation>
    </message>
    <message>
        <source>Clear failed invitation</source>
        <comment>action of an entry</comment>
        <translation>清除失敗的邀請</translation>
    </message>
    <message>
        <source>Remove user</source>
        <comment>action of an entry</comment>
        <translation>移除使用者</translation>
    </message>
    <message>
        <source>Leave account</source>
        <comment>action of an entry</comment>
        <translation>離開帳戶</translation>
    </message>
    <message>
        <source>Add VPN-only user</source>
        <comment>action of an entry</comment>
        <translation>新增僅限 VPN 使用者</translation>
    </message>
    <message>
        <source>Change status</source>
        <comment>action of an entry</comment>
        <translation>變更狀態</translation>
    </message>
    <message>
        <source>Change parent</source>
        <comment>action of an entry</comment>
        <translation>變更上層</translation>
    </message>
    <message>
        <source>Update IBMid</source>
        <comment>action of an entry</comment>
        <translation>更新 IBMid</translation>
    </message>
    <message>
        <source>Classic permissions</source>
        <comment>action of an entry</comment>
        <translation>標準許可權</translation>
    </message>
    <message>
        <source>Add to group</source>
        <comment>action of an entry</comment>
        <translation>新增至群組</translation>
    </message>
    <message>
        <source>Remove from group</source>
        <comment>action of an entry</comment>
        <translation>從群組移除</translation>
    </message>
    <message>
        <source>Add policy</source>
        <comment>action of an entry</comment>
        <translation>新增原則</translation>
    </message>
    <message>
        <source>Edit policy</source>
        <comment>action of an entry</comment>
        <translation>編輯原則</translation>
    </message>
    <message>
        <source>Remove policy</source>
        <comment>action of an entry</comment>
        <translation>移除原則</translation>
    </message>
    <message>
        <source>Allowed IP addresses</source>
        <comment>action of an entry</comment>
        <translation>允許的 IP 位址</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>action of an entry</comment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Create access group</source>
        <comment>action of an entry</comment>
        <translation>建立存取群組</translation>
    </message>
    <message>
        <source>Account settings</source>
        <comment>action of an entry</comment>
        <translation>帳戶設定</translation>
    </message>
    <message>
        <source>Another change</source>
        <comment>action of an entry</comment>
        <translation>其他變更</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>outcome of an entry</comment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Success</source>
        <comment>outcome of an entry</comment>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failure</source>
        <comment>outcome of an entry</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>outcome of an entry</comment>
        <translation>不明確</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>iam::KnownAccountList</name>
    <message>
        <source>Demo service on this computer</source>
        <translation>這部電腦上的示範服務</translation>
    </message>
    <message>
        <source>API key in the key store · last opened %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>金鑰儲存庫中的 API 金鑰 · 前次開啟 %1</translation>
    </message>
    <message>
        <source>API key · last opened %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>API 金鑰 · 前次開啟 %1</translation>
    </message>
    <message>
        <source>Passcode · last opened %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>通行碼 · 前次開啟 %1</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>這部電腦上的帳戶</translation>
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
        <translation>%1 – 使用者 – IAM Console</translation>
    </message>
    <message>
        <source>About IAM Console</source>
        <translation>關於 IAM Console</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>A console for the users of a cloud account: invite people, watch over their invitations, remove them.</source>
        <translation>供雲端帳戶使用者使用的主控台：邀請人員，追蹤邀請，移除人員。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>&amp;Invite users …</source>
        <translation>邀請使用者(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>重新整理(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜尋(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;all that match</source>
        <translation>選取所有相符項目(&amp;A)</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>取消選取(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>預覽(&amp;P)</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一個窗格</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一個窗格</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;About IAM Console</source>
        <translation>關於 IAM Console(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <comment>theme</comment>
        <translation>依循系統(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>theme</comment>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>theme</comment>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <comment>theme</comment>
        <translation>高對比(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>帳戶(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>佈景主題(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>使用者(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Invitations</source>
        <translation>邀請(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>系統語言</translation>
    </message>
    <message>
        <source>The key could not be kept in the key store.</source>
        <translation>無法將金鑰保存在金鑰儲存庫中。</translation>
    </message>
    <message>
        <source>It stays in memory until this account is closed.</source>
        <translation>金鑰會保留在記憶體中，直到此帳戶關閉為止。</translation>
    </message>
    <message>
        <source>Change a real account?</source>
        <translation>要變更真實帳戶嗎？</translation>
    </message>
    <message>
        <source>Changes here affect the real account %1.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>此處的變更會影響真實帳戶 %1。</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. You are asked once, until the account is closed.</source>
        <translation>尚未傳送任何內容。在帳戶關閉之前只會詢問一次。</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>不變更</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>允許變更</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>沒有可復原的動作。</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Undo …</source>
        <translation>復原(&amp;U)…</translation>
    </message>
    <message>
        <source>In&amp;vitee (demo) …</source>
        <translation>受邀者（示範）(&amp;V)…</translation>
    </message>
    <message>
        <source>Remove by user ID or e-&amp;mail …</source>
        <translation>依使用者 ID 或電子郵件移除(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Open another account …</source>
        <translation>開啟其他帳戶(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Close this account</source>
        <translation>關閉此帳戶(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>複製診斷資訊(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close the tab</source>
        <translation>關閉標籤(&amp;C)</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>上一個標籤(&amp;V)</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <comment>whom the actions are about</comment>
        <translation>
            <numerusform>%n 個使用者</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <extracomment>a setting in the command palette; %1 is &quot;Dark&quot;, &quot;Light&quot;, &quot;High contrast&quot;, &quot;Follow the system&quot;</extracomment>
        <translation>佈景主題：%1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>a setting in the command palette; %1 is the name of a language in itself</extracomment>
        <translation>語言：%1</translation>
    </message>
    <message>
        <source>%1 is %2: this is not possible.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation>%1 的狀態為「%2」：無法執行此動作。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>Co&amp;mmand palette …</source>
        <translation>指令選用區(&amp;M) …</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>下一個標籤(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>執行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>日誌(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Tell at the start what expires soon</source>
        <translation>啟動時提示即將到期的內容(&amp;T)</translation>
    </message>
    <message>
        <source>Read on&amp;ly</source>
        <translation>唯讀(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Guide (F1)</source>
        <translation>手冊 (F1)(&amp;G)</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>工具(&amp;O)</translation>
    </message>
    <message>
        <source>Invitation tria&amp;ge</source>
        <translation>邀請分類處理(&amp;G)</translation>
    </message>
    <message>
        <source>Invitation triage</source>
        <translation>邀請分類處理</translation>
    </message>
</context>
<context>
    <name>iam::NameDelegate</name>
    <message>
        <source>owner</source>
        <comment>tag of a user</comment>
        <translation>擁有者</translation>
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
        <translation>已變更</translation>
    </message>
</context>
<context>
    <name>iam::NavigationList</name>
    <message>
        <source>Navigation</source>
        <translation>導覽</translation>
    </message>
</context>
<context>
    <name>iam::NotOfferedDialog</name>
    <message>
        <source>This service offers no such operation to programs.</source>
        <translation>此服務未提供程式使用的這類作業。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Open the web console</source>
        <translation>開啟 Web 主控台</translation>
    </message>
</context>
<context>
    <name>iam::OutcomeBar</name>
    <message>
        <source>Retr&amp;y</source>
        <translation>重試(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Watch on</source>
        <translation>繼續觀察(&amp;W)</translation>
    </message>
    <message>
        <source>Cancel &amp;invite</source>
        <translation>取消邀請(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>移出(&amp;T)</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>複製詳細資料(&amp;D)</translation>
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
        <translation>不儲存就離開嗎？</translation>
    </message>
    <message>
        <source>These sections have changes that are not saved: %1.</source>
        <extracomment>%1 are names of sections, such as &quot;Sign-in&quot;</extracomment>
        <translation>下列區段有未儲存的變更：%1。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Open pages</source>
        <translation>開啟的頁面</translation>
    </message>
</context>
<context>
    <name>iam::PaletteButton</name>
    <message>
        <source>Search actions and users</source>
        <translation>搜尋動作和使用者</translation>
    </message>
</context>
<context>
    <name>iam::PaletteModel</name>
    <message>
        <source>Actions</source>
        <comment>group of the command palette</comment>
        <translation>動作</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>group of the command palette</comment>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Views</source>
        <comment>group of the command palette</comment>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>group of the command palette</comment>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>iam::ParentDialog</name>
    <message>
        <source>Reading the hierarchy …</source>
        <translation>正在讀取階層…</translation>
    </message>
    <message>
        <source>New parent of %1</source>
        <translation>%1 的新上層</translation>
    </message>
    <message>
        <source>Whoever is above a user in the classic hierarchy can change and remove them.</source>
        <translation>在標準階層中位於某位使用者之上的人可以變更和移除該使用者。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>The hierarchy could not be read. The service checks that there is no loop.</source>
        <translation>無法讀取階層。服務會檢查是否有迴圈。</translation>
    </message>
    <message>
        <source>This user is at the top of the hierarchy.</source>
        <translation>此使用者位於階層的最上層。</translation>
    </message>
    <message>
        <source>Parent now: %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>目前的上層：%1</translation>
    </message>
    <message>
        <source>This would make a loop.</source>
        <translation>這會形成迴圈。</translation>
    </message>
    <message>
        <source>Choose a user.</source>
        <translation>請選擇使用者。</translation>
    </message>
    <message>
        <source>This is the present parent.</source>
        <translation>這是目前的上層。</translation>
    </message>
</context>
<context>
    <name>iam::PeopleStep</name>
    <message>
        <source>The pasted table</source>
        <translation>貼上的表格</translation>
    </message>
    <message>
        <source>&amp;Addresses</source>
        <translation>位址(&amp;A)</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>電子郵件位址</translation>
    </message>
    <message>
        <source>ada@example.com, Ed Larsen &lt;ed@example.com&gt;</source>
        <translation>ada@example.com, Ed Larsen &lt;ed@example.com&gt;</translation>
    </message>
    <message>
        <source>Drop a .csv or .txt file here</source>
        <translation>將 .csv 或 .txt 檔案拖放到此處</translation>
    </message>
    <message>
        <source>Choose &amp;file</source>
        <translation>選擇檔案(&amp;F)</translation>
    </message>
    <message>
        <source>Remove all &amp;blocked</source>
        <translation>移除所有問題項目(&amp;B)</translation>
    </message>
    <message>
        <source>What will happen to each address</source>
        <translation>將對每個位址執行的動作</translation>
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
            <numerusform>將邀請 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a tick</source>
        <translation>
            <numerusform>%n 項需要勾選</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>已跳過 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n 項有問題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Will be sent in %n request(s) of at most 100.</source>
        <translation>
            <numerusform>將分 %n 個要求傳送，每個要求最多 100 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether somebody already uses the cloud shows only after sending. Who is new needs the link in the message.</source>
        <translation>對方是否已在使用雲端，只有在傳送後才能得知。新使用者需要訊息中的連結。</translation>
    </message>
    <message>
        <source>Enter at least one address.</source>
        <translation>請至少輸入一個位址。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) block. Correct or remove them.</source>
        <translation>
            <numerusform>%n 個項目有問題。請更正或移除。</numerusform>
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
        <translation>請勾選仍要邀請的項目。</translation>
    </message>
    <message>
        <source>Nobody of these is new.</source>
        <translation>其中沒有新使用者。</translation>
    </message>
    <message>
        <source>Open a list of people</source>
        <translation>開啟人員清單</translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.txt);;All files (*)</source>
        <translation>人員清單 (*.csv *.txt);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <extracomment>%1 is a file, %2 the reason in the system&apos;s words</extracomment>
        <translation>無法開啟 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is too large for a list of people.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 作為人員清單過大。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>problems in a file</comment>
        <translation>
            <numerusform>以及其他 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken from the file.</source>
        <translation>未從檔案中取用任何內容。</translation>
    </message>
    <message>
        <source>Comma, semicolon, blank or line break between. Up to %1.</source>
        <extracomment>%1 is a number of people</extracomment>
        <translation>以逗點、分號、空格或換行分隔。最多 %1。</translation>
    </message>
</context>
<context>
    <name>iam::PeriodForm</name>
    <message>
        <source>No limit</source>
        <translation>無限制</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>每週</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Beginning of the access</source>
        <translation>存取權的開始時間</translation>
    </message>
    <message>
        <source>End of the access</source>
        <translation>存取權的結束時間</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>整天</translation>
    </message>
    <message>
        <source>From this time of the day</source>
        <translation>每天的開始時間</translation>
    </message>
    <message>
        <source>To this time of the day</source>
        <translation>每天的結束時間</translation>
    </message>
    <message>
        <source>Offset from UTC</source>
        <translation>與 UTC 的時差</translation>
    </message>
    <message>
        <source>Daylight saving is not followed.</source>
        <translation>不考量日光節約時間。</translation>
    </message>
</context>
<context>
    <name>iam::PermissionList</name>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>%n 項許可權</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search permissions</source>
        <translation>搜尋許可權</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
</context>
<context>
    <name>iam::PoliciesSection</name>
    <message>
        <source>Access policies %1</source>
        <translation>存取原則 %1</translation>
    </message>
    <message>
        <source>Access policies</source>
        <translation>存取原則</translation>
    </message>
    <message>
        <source>Assign access</source>
        <translation>指派存取權</translation>
    </message>
    <message>
        <source>Search policies</source>
        <translation>搜尋原則</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>前次使用</translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation>正在讀取存取權…</translation>
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
        <translation>已結束：%1</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>讀取時間：%1</translation>
    </message>
    <message>
        <source>No policy is planned.</source>
        <translation>沒有預定的原則。</translation>
    </message>
    <message>
        <source>This user has no policy of their own.</source>
        <translation>此使用者沒有自己的原則。</translation>
    </message>
    <message>
        <source>This is planned: it counts as soon as the invitation has been accepted.</source>
        <translation>這是預定內容：邀請被接受後立即生效。</translation>
    </message>
    <message numerus="yes">
        <source>%n policy(ies) ended and give nothing any more. They are not deleted by themselves.</source>
        <translation>
            <numerusform>%n 個原則已結束，不再授與任何存取權。這些原則不會自動刪除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n action(s) …</source>
        <extracomment>%1 is the name of a role, %n a number of actions</extracomment>
        <translation>
            <numerusform>%1：%n 項動作…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>編輯(&amp;E)…</translation>
    </message>
    <message>
        <source>This policy has conditions that the form cannot show.</source>
        <translation>此原則包含表單無法顯示的條件。</translation>
    </message>
    <message>
        <source>&amp;Remove policy …</source>
        <translation>移除原則(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove the policy for %1</source>
        <extracomment>%1 is what a policy is for, such as the name of a service</extracomment>
        <translation>移除針對 %1 的原則</translation>
    </message>
    <message>
        <source>%1 loses nothing: other policies allow the same.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 不會失去任何存取權：其他原則允許相同的動作。</translation>
    </message>
    <message>
        <source>%1 loses:</source>
        <extracomment>%1 is a name; a list follows</extracomment>
        <translation>%1 將失去：</translation>
    </message>
    <message>
        <source>Remove policy</source>
        <translation>移除原則</translation>
    </message>
</context>
<context>
    <name>iam::PolicyForm</name>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation>所有支援身分及存取權的服務</translation>
    </message>
    <message>
        <source>All Account management services</source>
        <translation>所有帳戶管理服務</translation>
    </message>
    <message>
        <source>All IAM Account management services</source>
        <translation>所有 IAM 帳戶管理服務</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>service</comment>
        <extracomment>%1 is the display name of a service, %2 its technical name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Entire account</source>
        <translation>整個帳戶</translation>
    </message>
    <message>
        <source>One resource group</source>
        <translation>一個資源群組</translation>
    </message>
    <message>
        <source>Specific resources</source>
        <translation>特定資源</translation>
    </message>
    <message>
        <source>Reading the roles …</source>
        <translation>正在讀取角色…</translation>
    </message>
    <message>
        <source>Choose a service.</source>
        <translation>請選擇服務。</translation>
    </message>
    <message>
        <source>Choose a resource group.</source>
        <translation>請選擇資源群組。</translation>
    </message>
    <message>
        <source>At most 1,000 characters.</source>
        <translation>最多 1,000 個字元。</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>請輸入值。</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>請至少選擇一個角色。</translation>
    </message>
    <message>
        <source>The end lies in the past.</source>
        <translation>結束時間已過去。</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>請至少選擇一天。</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>結束時間必須晚於開始時間。</translation>
    </message>
    <message>
        <source>You may not give this: it needs Administrator on the target.</source>
        <translation>您不能授與此項目：需要對目標的 Administrator 角色。</translation>
    </message>
    <message>
        <source>Tick that you know what an administrator can do.</source>
        <translation>請勾選以確認您瞭解管理者可以執行的動作。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>條件</translation>
    </message>
    <message>
        <source>With “matches pattern”, QR-* matches QR-ml and QR-finance, and ? is any one character. A literal star is written {{*}}, a literal question mark {{?}}.</source>
        <translation>使用「符合型樣」時，QR-* 符合 QR-ml 和 QR-finance，? 表示任何一個字元。星號字元本身寫成 {{*}}，問號字元本身寫成 {{?}}。</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>新增條件</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>資源群組</translation>
    </message>
    <message>
        <source>Resource group access</source>
        <translation>資源群組存取權</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>不可存取</translation>
    </message>
    <message>
        <source>Without Viewer on the group, its resources are hard to find.</source>
        <translation>如果沒有對該群組的 Viewer 角色，則很難找到其資源。</translation>
    </message>
    <message>
        <source>This person will be able to remove others, including you.</source>
        <translation>此人將能夠移除其他人，包括您。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>屬性</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>運算子</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>等於</translation>
    </message>
    <message>
        <source>matches pattern</source>
        <translation>符合型樣</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>移除此條件</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n 項動作</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions of %1</source>
        <extracomment>%1 is the name of a role</extracomment>
        <translation>%1 的動作</translation>
    </message>
    <message>
        <source>Platform roles</source>
        <translation>平台角色</translation>
    </message>
    <message>
        <source>Service roles</source>
        <translation>服務角色</translation>
    </message>
    <message>
        <source>Custom roles</source>
        <translation>自訂角色</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2: %n action(s)</source>
        <extracomment>%1 is the name of a role, %2 what it is for, %n a number of actions</extracomment>
        <translation>
            <numerusform>對 %2 的 %1：%n 項動作</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing of this kind that you may give.</source>
        <translation>沒有您可以授與的此類項目。</translation>
    </message>
</context>
<context>
    <name>iam::PolicyPart</name>
    <message>
        <source>Clears the form and puts the policy into the invitation.</source>
        <translation>清除表單並將原則放入邀請。</translation>
    </message>
    <message>
        <source>&amp;Add policy</source>
        <translation>新增原則(&amp;A)</translation>
    </message>
</context>
<context>
    <name>iam::PreviewPane</name>
    <message>
        <source>Close preview</source>
        <translation>關閉預覽</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>其他動作</translation>
    </message>
    <message>
        <source>Choose a user to see more.</source>
        <translation>選擇使用者可檢視更多資訊。</translation>
    </message>
    <message>
        <source>A person who is new to the cloud can accept only through the link in the message. Ask to look in the spam folder.</source>
        <translation>首次使用雲端的人只能透過訊息中的連結接受邀請。請對方查看垃圾郵件資料夾。</translation>
    </message>
    <message>
        <source>expires %1</source>
        <extracomment>%1 is &quot;in 5 days&quot; or &quot;today&quot;</extracomment>
        <translation>%1到期</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀請</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>%1 is a date and time that is only estimated</extracomment>
        <translation>傳送時間</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已過期</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增日期</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>邀請者</translation>
    </message>
    <message>
        <source>IAM ID</source>
        <translation>IAM ID</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>使用者 ID</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) wait for acceptance.</source>
        <translation>
            <numerusform>%n 項指派正在等待接受。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::ProgressStep</name>
    <message>
        <source>What became of each address</source>
        <translation>每個位址的結果</translation>
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
        <translation>正在傳送。每個步驟都保存在磁碟上：關閉視窗不會遺失作業。</translation>
    </message>
    <message>
        <source>Goes on at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>將於 %1 繼續。</translation>
    </message>
    <message>
        <source>Sent. Looking until everybody is through.</source>
        <translation>已傳送。正在追蹤，直到所有人都處理完畢。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暫停。</translation>
    </message>
    <message>
        <source>Stopped. What was not sent can still be sent.</source>
        <translation>已停止。未傳送的內容仍可傳送。</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>繼續(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暫停(&amp;P)</translation>
    </message>
    <message>
        <source>The run is paused.</source>
        <translation>作業已暫停。</translation>
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
        <translation>儲存表格</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The table could not be saved.</source>
        <translation>無法儲存表格。</translation>
    </message>
</context>
<context>
    <name>iam::RemoveByAddressDialog</name>
    <message>
        <source>Remove by user ID or e-mail</source>
        <translation>依使用者 ID 或電子郵件移除</translation>
    </message>
    <message>
        <source>Whoever is in the list is shown first with all that goes. Somebody whom you cannot see in the list is removed at once, and that cannot be undone.</source>
        <translation>如果使用者在清單中，則會先顯示將喪失的所有內容。如果使用者在清單中看不到，則會立即移除，且無法復原。</translation>
    </message>
    <message>
        <source>&amp;User ID</source>
        <translation>使用者 ID(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>電子郵件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Realm</source>
        <translation>領域(&amp;R)</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>a realm</comment>
        <translation>選擇</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>移除使用者</translation>
    </message>
    <message>
        <source>Give a user ID, or e-mail and realm.</source>
        <translation>請提供使用者 ID，或電子郵件和領域。</translation>
    </message>
    <message>
        <source>Nobody of that ID or address is in the account.</source>
        <translation>帳戶中沒有使用該 ID 或位址的使用者。</translation>
    </message>
</context>
<context>
    <name>iam::RemoveDialog</name>
    <message>
        <source>Remove %1?</source>
        <translation>要移除 %1 嗎？</translation>
    </message>
    <message>
        <source>%1 cannot be removed while these users depend on them in the classic hierarchy.</source>
        <translation>在標準階層中，如果下列使用者相依於 %1，則無法將其移除。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>移除使用者</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>%1 can no longer sign in to the console for this account, switch to it, or use its resources.</source>
        <translation>%1 將無法再登入此帳戶的主控台、切換至此帳戶或使用其資源。</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API 金鑰</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>存取權</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>顯示清單</translation>
    </message>
    <message>
        <source>Hide list</source>
        <translation>隱藏清單</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止讀取</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>資源</translation>
    </message>
    <message>
        <source>Resources created by %1 stay. You or the administrator of a service can give others access to them.</source>
        <translation>%1 建立的資源會保留。您或服務的管理者可以授與他人對這些資源的存取權。</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身分</translation>
    </message>
    <message>
        <source>The IBMid %1 is not deleted.</source>
        <translation>IBMid %1 不會刪除。</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>Removal cannot be undone. The console keeps the list of the access, so that %1 can be invited again with the same.</source>
        <translation>移除動作無法復原。主控台會保留存取權清單，以便使用相同的存取權再次邀請 %1。</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>替代方案</translation>
    </message>
    <message>
        <source>Suspend: keeps membership and access, but nothing can be done in this account. Limit by time: can still see the account, but has no access outside the period.</source>
        <translation>停權：保留成員資格和存取權，但在此帳戶中不能執行任何動作。限制時間：仍可看到帳戶，但在期間之外沒有存取權。</translation>
    </message>
    <message>
        <source>Suspend: keeps membership and access, but nothing can be done in this account.</source>
        <translation>停權：保留成員資格和存取權，但在此帳戶中不能執行任何動作。</translation>
    </message>
    <message>
        <source>Suspend …</source>
        <translation>停權…</translation>
    </message>
    <message>
        <source>Limit by time …</source>
        <translation>限制時間…</translation>
    </message>
    <message>
        <source>remove</source>
        <extracomment>the word that must be typed before somebody important is removed</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>%1 is an administrator of all account management services. Type “%2” to go on:</source>
        <translation>%1 是所有帳戶管理服務的管理者。若要繼續，請輸入「%2」：</translation>
    </message>
    <message>
        <source>%1 · %2 · reading what goes …</source>
        <extracomment>%1 is an e-mail address, %2 an IAM ID</extracomment>
        <translation>%1 · %2 · 正在讀取將喪失的內容…</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>everything was read at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>已於 %1 讀取所有內容</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <extracomment>%1 is a list such as &quot;the groups, the policies&quot;</extracomment>
        <translation>無法讀取：%1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 is an e-mail address, %2 an IAM ID, %3 how far everything was read</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>群組 %1</translation>
    </message>
    <message>
        <source>Policy for %1: %2</source>
        <extracomment>%1 is what a policy is about, %2 a list of roles</extracomment>
        <translation>針對 %1 的原則：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Could not be read. All API keys created by %1 are deleted.</source>
        <translation>無法讀取。%1 建立的所有 API 金鑰都將刪除。</translation>
    </message>
    <message>
        <source>%1 has created no API keys.</source>
        <translation>%1 未建立 API 金鑰。</translation>
    </message>
    <message>
        <source>%1 (used today)</source>
        <extracomment>%1 is the name of an API key</extracomment>
        <translation>%1（今天使用過）</translation>
    </message>
    <message>
        <source>%1 (used in the last 7 days)</source>
        <extracomment>%1 is the name of an API key</extracomment>
        <translation>%1（過去 7 天內使用過）</translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) created by %1 are deleted: %2. Programs that use them stop working.</source>
        <extracomment>%n API keys; %1 is a person, %2 the names of the keys</extracomment>
        <translation>
            <numerusform>%1 建立的 %n 個 API 金鑰將會刪除：%2。使用這些金鑰的程式將停止運作。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The group memberships could not be read; they go all the same.</source>
        <translation>無法讀取群組成員資格；但這些成員資格仍會喪失。</translation>
    </message>
    <message>
        <source>No group memberships.</source>
        <translation>沒有群組成員資格。</translation>
    </message>
    <message numerus="yes">
        <source>%n group membership(s) go: %1.</source>
        <translation>
            <numerusform>將喪失 %n 個群組成員資格：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The policies could not be read; they go all the same.</source>
        <translation>無法讀取原則；但這些原則仍會喪失。</translation>
    </message>
    <message>
        <source>No policies.</source>
        <translation>沒有原則。</translation>
    </message>
    <message numerus="yes">
        <source>%n policies go: %1.</source>
        <translation>
            <numerusform>將喪失 %n 個原則：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what goes …</source>
        <translation>正在讀取將喪失的內容…</translation>
    </message>
    <message>
        <source>Possible when no user blocks</source>
        <translation>沒有使用者造成阻礙時才能執行</translation>
    </message>
    <message>
        <source>The word is not typed yet.</source>
        <translation>尚未輸入該字詞。</translation>
    </message>
    <message>
        <source>%1 cannot be removed while these users depend on them in the classic hierarchy: %2</source>
        <extracomment>%1 is a name, %2 the service&apos;s own list of users</extracomment>
        <translation>在標準階層中，如果下列使用者相依於 %1，則無法將其移除：%2</translation>
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
        <translation>%1 仍是成員，並保有全部存取權。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>兩者都保留</translation>
    </message>
</context>
<context>
    <name>iam::ReportDialog</name>
    <message>
        <source>%1 of %2 read</source>
        <translation>已讀取 %1 個，共 %2 個</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>正在寫入檔案…</translation>
    </message>
    <message>
        <source>Planned access</source>
        <translation>預定的存取權</translation>
    </message>
    <message>
        <source>Access report</source>
        <translation>存取權報告</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n 個使用者</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::ReportPages</name>
    <message>
        <source>Access of %1</source>
        <extracomment>%1 is the name of a user</extracomment>
        <translation>%1 的存取權</translation>
    </message>
    <message>
        <source>Account %1, made by %2 on %3</source>
        <extracomment>%1 is an account, %2 an address, %3 a time</extracomment>
        <translation>帳戶 %1，由 %2 建立於 %3</translation>
    </message>
    <message>
        <source>This report is complete.</source>
        <translation>此報告完整。</translation>
    </message>
    <message>
        <source>This report is not complete. What could not be read:</source>
        <translation>此報告不完整。未能讀取的內容：</translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation>存取群組</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>原則</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>途徑</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>條件</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n action(s))</source>
        <translation>
            <numerusform>%1（%n 項動作）</numerusform>
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
        <translation>已是「%1」</translation>
    </message>
    <message>
        <source>Domain not allowed</source>
        <translation>網域不被允許</translation>
    </message>
    <message>
        <source>Can be invited</source>
        <translation>可以邀請</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>位址</translation>
    </message>
    <message>
        <source>Invitation</source>
        <comment>column</comment>
        <translation>邀請</translation>
    </message>
    <message>
        <source>Dry run</source>
        <comment>column</comment>
        <translation>測試執行</translation>
    </message>
</context>
<context>
    <name>iam::ReviewStep</name>
    <message>
        <source>Invitation %1: %2</source>
        <extracomment>%1 is the number of an invitation, %2 who gets it: an address or a number of people</extracomment>
        <translation>邀請 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>after acceptance</source>
        <translation>接受後</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>存取權</translation>
    </message>
    <message numerus="yes">
        <source>in %n request(s)</source>
        <comment>sending</comment>
        <translation>
            <numerusform>分 %n 個要求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will be invited, %1</source>
        <extracomment>%1 is &quot;in 3 requests&quot;</extracomment>
        <translation>
            <numerusform>將邀請 %n 人，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s), because the access differs</source>
        <translation>
            <numerusform>%n 個邀請，因為存取權不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody gets the same access</source>
        <translation>所有人取得相同的存取權</translation>
    </message>
    <message>
        <source>Who will be invited</source>
        <translation>將受邀的人</translation>
    </message>
    <message>
        <source>Will not be sent</source>
        <translation>不會傳送</translation>
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
        <translation>請仔細核對</translation>
    </message>
    <message>
        <source>%1 is invited although it looks like another: %2.</source>
        <translation>雖然 %1 與其他位址相似，仍將受到邀請：%2。</translation>
    </message>
    <message>
        <source>%1 was left out because it looks like another: %2.</source>
        <translation>%1 因與其他位址相似而遭排除：%2。</translation>
    </message>
    <message>
        <source>The account’s allowed domains could not be read. The service checks them.</source>
        <translation>無法讀取帳戶允許的網域。服務會進行檢查。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>invitations</comment>
        <translation>
            <numerusform>以及其他 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking without sending anything …</source>
        <translation>正在檢查，不傳送任何內容…</translation>
    </message>
    <message>
        <source>You may not invite people to this account.</source>
        <translation>您不能邀請人員加入此帳戶。</translation>
    </message>
    <message>
        <source>These access groups are gone: %1.</source>
        <extracomment>%1 is a list of access groups</extracomment>
        <translation>下列存取群組已不存在：%1。</translation>
    </message>
    <message>
        <source>These roles are gone: %1.</source>
        <extracomment>%1 is a list of roles</extracomment>
        <translation>下列角色已不存在：%1。</translation>
    </message>
    <message>
        <source>This account allows only: %1.</source>
        <extracomment>%1 is a list of patterns such as **@example.com</extracomment>
        <translation>此帳戶僅允許：%1。</translation>
    </message>
    <message>
        <source>Something could not be checked: %1</source>
        <extracomment>%1 is the reason in a sentence</extracomment>
        <translation>有內容無法檢查：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n policies are added to %1. The service does not tell its limit.</source>
        <translation>
            <numerusform>將在現有的 %1 個原則之外新增 %n 個原則。服務不告知其上限。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rights, domains, people, groups and roles were checked. Nothing was sent.</source>
        <translation>已檢查權限、網域、人員、群組和角色。未傳送任何內容。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>未傳送任何內容。</translation>
    </message>
    <message>
        <source>Dry run of %1: %2 of %3 can be invited.</source>
        <extracomment>%1 is a time, %2 and %3 are numbers of people</extracomment>
        <translation>%1 的測試執行：%3 人中可以邀請 %2 人。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>立即傳送(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n s.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>將在 %n 秒後傳送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>尚未傳送任何內容。</translation>
    </message>
    <message>
        <source>&amp;Wait before the first request</source>
        <translation>首個要求前的等待時間(&amp;W)</translation>
    </message>
    <message>
        <source>Wait before the first request</source>
        <translation>首個要求前的等待時間</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>You may not give these access groups: %1.</source>
        <extracomment>%1 is a list of access groups</extracomment>
        <translation>您不能授與這些存取群組：%1。</translation>
    </message>
    <message numerus="yes">
        <source>You may not give %n of the policies: it needs Administrator on the target.</source>
        <translation>
            <numerusform>您不能授與其中 %n 個原則：需要對目標具有 Administrator 角色。</numerusform>
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
        <translation>已擱置</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>outcome</comment>
        <translation>傳送中</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>outcome</comment>
        <translation>不確定</translation>
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
        <translation>已跳過</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>outcome</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Still processing</source>
        <comment>outcome</comment>
        <translation>仍在處理</translation>
    </message>
    <message>
        <source>Taken out</source>
        <comment>outcome</comment>
        <translation>已取出</translation>
    </message>
    <message numerus="yes">
        <source>Invite %n user(s)</source>
        <translation>
            <numerusform>邀請 %n 位使用者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n invitation(s)</source>
        <translation>
            <numerusform>重新傳送 %n 個邀請</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n invitation(s)</source>
        <translation>
            <numerusform>取消 %n 個邀請</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n failed invitation(s)</source>
        <translation>
            <numerusform>清除 %n 個失敗的邀請</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s)</source>
        <translation>
            <numerusform>移除 %n 個使用者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n user(s) to a group</source>
        <translation>
            <numerusform>將 %n 位使用者新增至群組</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s) from a group</source>
        <translation>
            <numerusform>將 %n 位使用者從群組移除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %n user(s)</source>
        <translation>
            <numerusform>變更 %n 位使用者的狀態</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted in the meantime.</source>
        <translation>在此期間已接受。</translation>
    </message>
    <message>
        <source>Invitation sent.</source>
        <translation>已傳送邀請。</translation>
    </message>
    <message>
        <source>Invitation sent again.</source>
        <translation>邀請已重新傳送。</translation>
    </message>
    <message>
        <source>The invitation is cancelled.</source>
        <translation>邀請已取消。</translation>
    </message>
    <message>
        <source>The failed invitation is cleared.</source>
        <translation>失敗的邀請已清除。</translation>
    </message>
    <message>
        <source>Removed from the account.</source>
        <translation>已從帳戶移除。</translation>
    </message>
    <message>
        <source>Is in the group now.</source>
        <translation>現在在群組中。</translation>
    </message>
    <message>
        <source>Is not in the group any more.</source>
        <translation>已不在群組中。</translation>
    </message>
    <message>
        <source>The status is changed.</source>
        <translation>狀態已變更。</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>尚未傳送。</translation>
    </message>
    <message>
        <source>Is still being processed. Set aside for a minute.</source>
        <translation>仍在處理中。已擱置一分鐘。</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>正在傳送。</translation>
    </message>
    <message>
        <source>Connection lost after sending. The list is read first.</source>
        <translation>傳送後連線中斷。將先讀取清單。</translation>
    </message>
    <message>
        <source>It is not known whether it was done: no answer could be read. Look at the user.</source>
        <translation>不知道是否已完成：無法讀取任何回應。請查看該使用者。</translation>
    </message>
    <message>
        <source>Taken by the service, and being processed.</source>
        <translation>服務已受理，正在處理。</translation>
    </message>
    <message>
        <source>The service took it, and is not done with it after 5 minutes.</source>
        <translation>服務已接收，5 分鐘後仍未完成。</translation>
    </message>
    <message>
        <source>Taken out by you.</source>
        <translation>已由您取出。</translation>
    </message>
    <message>
        <source>No longer in the account.</source>
        <translation>已不在帳戶中。</translation>
    </message>
    <message>
        <source>Somebody else has invited this address in the meantime.</source>
        <translation>其間其他人邀請了此位址。</translation>
    </message>
    <message>
        <source>Was so already. Nothing was changed.</source>
        <translation>原本如此。未變更任何內容。</translation>
    </message>
    <message>
        <source>Is now %1. Nothing was sent.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>現在是%1。未傳送任何內容。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Watch on</source>
        <translation>繼續追蹤</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>取出</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers: %1 is a name, %2 what became of the user in a run</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>User</source>
        <comment>column</comment>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation>經過</translation>
    </message>
</context>
<context>
    <name>iam::RunLine</name>
    <message numerus="yes">
        <source>%1 of %2, about %n s left</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>
            <numerusform>%1/%2，約剩 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, about %n min left</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>
            <numerusform>%1/%2，約剩 %n 分鐘</numerusform>
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
            <numerusform>%n 個執行</numerusform>
        </translation>
    </message>
    <message>
        <source>Show run</source>
        <translation>顯示執行</translation>
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
        <translation>正在讀取他們擁有的內容</translation>
    </message>
    <message>
        <source>waits before sending</source>
        <translation>傳送前等待</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
</context>
<context>
    <name>iam::RunModel</name>
    <message>
        <source>Not sent yet.</source>
        <translation>尚未傳送。</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>正在傳送。</translation>
    </message>
    <message>
        <source>Connection lost after sending. The list is read first.</source>
        <translation>傳送後連線中斷。將先讀取清單。</translation>
    </message>
    <message>
        <source>Taken by the service, and being processed.</source>
        <translation>服務已受理，正在處理。</translation>
    </message>
    <message>
        <source>Invitation sent.</source>
        <translation>已傳送邀請。</translation>
    </message>
    <message>
        <source>Accepted in the meantime.</source>
        <translation>在此期間已接受。</translation>
    </message>
    <message>
        <source>After 5 minutes the message is not sent yet.</source>
        <translation>5 分鐘後訊息仍未傳送。</translation>
    </message>
    <message>
        <source>Already %1.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>已是「%1」。</translation>
    </message>
    <message>
        <source>Taken out by you.</source>
        <translation>已由您取出。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Watch on</source>
        <translation>繼續追蹤</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>取出</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>outcome</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>outcome</comment>
        <translation>已擱置</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>outcome</comment>
        <translation>傳送中</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>outcome</comment>
        <translation>不確定</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>outcome</comment>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>outcome</comment>
        <translation>已邀請</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>outcome</comment>
        <translation>已加入</translation>
    </message>
    <message>
        <source>Still processing</source>
        <comment>outcome</comment>
        <translation>仍在處理</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>outcome</comment>
        <translation>已跳過</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>outcome</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Taken out</source>
        <comment>outcome</comment>
        <translation>已取出</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers: %1 is an address, %2 what became of it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>位址</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation>經過</translation>
    </message>
    <message>
        <source>Is still being processed. Looking again in a minute.</source>
        <translation>仍在處理中。一分鐘後再次查看。</translation>
    </message>
</context>
<context>
    <name>iam::RunNotice</name>
    <message>
        <source>Invitations were not sent to the end.</source>
        <translation>邀請未全部傳送。</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>顯示作業</translation>
    </message>
    <message>
        <source>A run is not at its end.</source>
        <translation>有一個執行尚未結束。</translation>
    </message>
    <message>
        <source>Run of %1: %2 done, %3 open, %4 unclear. Nothing is sent twice: what is unclear is looked up first.</source>
        <extracomment>%1 is a time, the others are numbers of users</extracomment>
        <translation>%1 的執行：%2 個完成，%3 個未完成，%4 個不明確。不會重複傳送：不明確的會先查詢。</translation>
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
        <translation>尚未結束。途中的內容會在再次傳送之前先查詢。</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n s. Nothing has been sent.</source>
        <translation>
            <numerusform>%n 秒後傳送。尚未傳送任何內容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暫停。</translation>
    </message>
    <message>
        <source>Stopped. What was not sent can still be sent.</source>
        <translation>已停止。未傳送的內容仍可傳送。</translation>
    </message>
    <message>
        <source>Goes on at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>將於 %1 繼續。</translation>
    </message>
    <message>
        <source>Sent. Looking until everybody is through.</source>
        <translation>已傳送。正在追蹤，直到所有人都處理完畢。</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) a second. Every step is on disk: closing the window does not lose the run.</source>
        <translation>
            <numerusform>每秒 %n 位使用者。每一步都已存入磁碟：關閉視窗不會遺失執行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending. Every step is on disk: closing the window does not lose the run.</source>
        <translation>正在傳送。每個步驟都保存在磁碟上：關閉視窗不會遺失作業。</translation>
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
        <translation>暫停(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>繼續(&amp;O)</translation>
    </message>
    <message>
        <source>The run is paused.</source>
        <translation>作業已暫停。</translation>
    </message>
    <message>
        <source>The run does not go on. Nothing was sent.</source>
        <translation>執行不再繼續。未傳送任何內容。</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>a filter: everybody; %1 is a number</extracomment>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <extracomment>a filter: users somebody has to look after; %1 is a number</extracomment>
        <translation>需要處理 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a filter: %1 is an outcome such as &quot;Failed&quot;, %2 a number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>儲存表格</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The table could not be saved.</source>
        <translation>無法儲存表格。</translation>
    </message>
    <message>
        <source>What became of each user</source>
        <translation>每位使用者的結果</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>立即傳送(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>重試失敗項(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo …</source>
        <translation>復原(&amp;U)…</translation>
    </message>
    <message>
        <source>Puts back what this run has changed, as a run of its own.</source>
        <translation>以另一個執行復原此執行所做的變更。</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>搜尋使用者</translation>
    </message>
    <message>
        <source>Search the users of this run</source>
        <translation>搜尋此執行的使用者</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>複製詳細資料</translation>
    </message>
    <message>
        <source>Save table …</source>
        <translation>儲存表格 …</translation>
    </message>
    <message>
        <source>Another console is carrying out this run.</source>
        <translation>另一個主控台正在進行這項執行作業。</translation>
    </message>
    <message>
        <source>Another console is carrying out this run. It can be continued here when that console is closed.</source>
        <translation>另一個主控台正在進行這項執行作業。關閉該主控台後，即可在此處繼續。</translation>
    </message>
</context>
<context>
    <name>iam::RunsPage</name>
    <message>
        <source>The runs could not be read.</source>
        <translation>無法讀取執行。</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>users of a run</comment>
        <translation>
            <numerusform>%n 個失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已結束</translation>
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
        <translation>執行</translation>
    </message>
    <message>
        <source>Do not continue</source>
        <translation>不再繼續</translation>
    </message>
    <message>
        <source>No runs yet.</source>
        <translation>尚無執行。</translation>
    </message>
    <message>
        <source>What is done to several users at once is listed here, with what became of each of them.</source>
        <translation>一次對多位使用者執行的動作列在這裡，並附有每位使用者的結果。</translation>
    </message>
    <message>
        <source>%1 of %2 done, in another console</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>已完成 %1 人，共 %2 人，在另一個主控台中</translation>
    </message>
</context>
<context>
    <name>iam::SavedSearches</name>
    <message>
        <source>&amp;Save this search …</source>
        <translation>儲存此搜尋(&amp;S)…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已儲存的搜尋</translation>
    </message>
    <message>
        <source>Nothing is being searched for.</source>
        <translation>目前沒有搜尋內容。</translation>
    </message>
    <message>
        <source>Delete the search “%1”?</source>
        <extracomment>%1 is the name of a search</extracomment>
        <translation>刪除搜尋「%1」？</translation>
    </message>
    <message>
        <source>Only the search goes. Nothing changes in the account.</source>
        <translation>僅刪除搜尋。帳戶中不會有任何變更。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>重新命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>刪除(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>iam::SearchButtons</name>
    <message>
        <source>Clear the field</source>
        <translation>清除欄位</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>name of a symbol, for screen readers</extracomment>
        <translation>搜尋</translation>
    </message>
</context>
<context>
    <name>iam::SearchField</name>
    <message>
        <source>Search users</source>
        <translation>搜尋使用者</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>儲存此搜尋</translation>
    </message>
    <message>
        <source>Recent and saved searches (Alt+Down)</source>
        <translation>最近和已儲存的搜尋 (Alt+向下鍵)</translation>
    </message>
    <message>
        <source>Search name, e-mail, ID – or state: group: domain: expires&lt;</source>
        <extracomment>state: group: domain: expires&lt; are fixed words of the search language and stay as they are</extracomment>
        <translation>搜尋名稱、電子郵件、ID – 或 state: group: domain: expires&lt;</translation>
    </message>
</context>
<context>
    <name>iam::SearchMenu</name>
    <message>
        <source>Recent searches</source>
        <translation>最近的搜尋</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已儲存的搜尋</translation>
    </message>
    <message>
        <source>Nothing has been searched for yet.</source>
        <translation>尚未搜尋任何內容。</translation>
    </message>
    <message>
        <source>&amp;Save this search …</source>
        <translation>儲存此搜尋(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Forget recent searches</source>
        <translation>清除最近的搜尋(&amp;F)</translation>
    </message>
</context>
<context>
    <name>iam::SearchNameDialog</name>
    <message>
        <source>Save this search</source>
        <translation>儲存此搜尋</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>重新命名搜尋</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a view such as &quot;Waiting&quot;, %2 a search as typed</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>缺少名稱。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>名稱太長。</translation>
    </message>
    <message>
        <source>Another search has this name.</source>
        <translation>另一個搜尋已使用此名稱。</translation>
    </message>
    <message numerus="yes">
        <source>%n search(es) are kept already. Delete one first.</source>
        <translation>
            <numerusform>已儲存 %n 個搜尋。請先刪除一個。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::SearchProblemLine</name>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is a search term that would work</extracomment>
        <translation>您是指 %1 嗎？</translation>
    </message>
    <message>
        <source>Who belongs to it could not be read, so the term leaves nobody out. %1</source>
        <extracomment>%1 is a whole sentence with the reason</extracomment>
        <translation>無法讀取其成員，因此該條件不排除任何人。%1</translation>
    </message>
    <message>
        <source>Reading who belongs to it …</source>
        <translation>正在讀取其成員…</translation>
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
        <translation>取消選取</translation>
    </message>
    <message>
        <source>Actions for the selected users</source>
        <translation>針對選取的使用者的動作</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>%n rows of the list are selected</extracomment>
        <translation>
            <numerusform>已選取 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n that match</source>
        <extracomment>a button; %n is how many users match the search</extracomment>
        <translation>
            <numerusform>選取所有 %n 個相符項目</numerusform>
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
        <translation>開啟類型為「account」的通知，並在那裡接受邀請：%1</translation>
    </message>
    <message>
        <source>Text to send on</source>
        <translation>可轉寄的文字</translation>
    </message>
    <message>
        <source>For people who already use the cloud</source>
        <translation>適用於已使用雲端的人員</translation>
    </message>
    <message>
        <source>Notifications</source>
        <comment>where to find them</comment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>of a shell</comment>
        <translation>指令</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>of the interface</comment>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Copies where the notification is found</source>
        <translation>複製通知所在位置</translation>
    </message>
    <message>
        <source>Copies the command that accepts</source>
        <translation>複製用於接受的指令</translation>
    </message>
    <message>
        <source>Copies the call that accepts</source>
        <translation>複製用於接受的呼叫</translation>
    </message>
</context>
<context>
    <name>iam::SignIn</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>沒有人登入。</translation>
    </message>
</context>
<context>
    <name>iam::SignInSection</name>
    <message>
        <source>Sign-in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Allowed IP addresses</source>
        <translation>允許的 IP 位址</translation>
    </message>
    <message>
        <source>Single addresses, ranges such as 192.0.2.1-192.0.2.9 and subnets such as 2001:db8::/32, separated by commas or lines. Empty: from everywhere.</source>
        <translation>單一位址、範圍（例如 192.0.2.1-192.0.2.9）和子網路（例如 2001:db8::/32），以逗點或換行分隔。留空：允許從任何位置登入。</translation>
    </message>
    <message>
        <source>The user may change these addresses</source>
        <translation>使用者可以變更這些位址</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>捨棄變更</translation>
    </message>
    <message>
        <source>The sign-in settings could not be read.</source>
        <translation>無法讀取登入設定。</translation>
    </message>
    <message>
        <source>Reading the sign-in settings …</source>
        <translation>正在讀取登入設定…</translation>
    </message>
    <message>
        <source>Multifactor authentication: required for this user.</source>
        <translation>多因子鑑別：此使用者必須使用。</translation>
    </message>
    <message>
        <source>Multifactor authentication: not required for this user.</source>
        <translation>多因子鑑別：此使用者不必使用。</translation>
    </message>
    <message>
        <source>Multifactor authentication: this service does not tell it for single users.</source>
        <translation>多因子鑑別：此服務不提供單一使用者的相關資訊。</translation>
    </message>
    <message>
        <source>Not an address, range or subnet: %1</source>
        <extracomment>%1 is a list of what was typed</extracomment>
        <translation>不是位址、範圍或子網路：%1</translation>
    </message>
    <message>
        <source>Copy as …</source>
        <extracomment>a button: shows what would be sent as a command or a program</extracomment>
        <translation>複製為…</translation>
    </message>
</context>
<context>
    <name>iam::StateBar</name>
    <message numerus="yes">
        <source>%1: %n invitation(s)</source>
        <extracomment>spoken; %1 is the state of an invitation, %n is how many are in it</extracomment>
        <translation>
            <numerusform>%1：%n 個邀請</numerusform>
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
        <translation>沒有等待接受的內容</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) wait for acceptance</source>
        <translation>
            <numerusform>%n 個指派等待接受</numerusform>
        </translation>
    </message>
    <message>
        <source>By state</source>
        <translation>依狀態</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>邀請人</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>後續</translation>
    </message>
</context>
<context>
    <name>iam::StatusDialog</name>
    <message>
        <source>Works with the access assigned.</source>
        <translation>使用已指派的存取權工作。</translation>
    </message>
    <message>
        <source>Membership and access are kept, but nothing can be done in this account.</source>
        <translation>保留成員資格和存取權，但在此帳戶中不能執行任何動作。</translation>
    </message>
    <message>
        <source>No classic infrastructure; everything else as Active.</source>
        <translation>沒有標準基礎架構；其他所有方面與「作用中」相同。</translation>
    </message>
    <message>
        <source>Only VPN access to devices; no console.</source>
        <translation>僅有對裝置的 VPN 存取權；不能使用主控台。</translation>
    </message>
    <message>
        <source>Change the status of %1</source>
        <translation>變更 %1 的狀態</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>%1（目前）</translation>
    </message>
    <message>
        <source>A password for the console must be known.</source>
        <translation>必須知道主控台的密碼。</translation>
    </message>
    <message>
        <source>VPN-only users have none of their own accord. Without it nobody can sign in.</source>
        <translation>僅限 VPN 使用者本身沒有此密碼。沒有密碼，任何人都無法登入。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>Choose a status.</source>
        <translation>請選擇狀態。</translation>
    </message>
    <message>
        <source>This is the present status.</source>
        <translation>這是目前的狀態。</translation>
    </message>
</context>
<context>
    <name>iam::StatusLine</name>
    <message>
        <source>Reading users</source>
        <translation>正在讀取使用者</translation>
    </message>
    <message>
        <source>No run in progress</source>
        <translation>沒有進行中的作業</translation>
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
            <numerusform>已選取 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>沒有連線</translation>
    </message>
    <message>
        <source>Connected to the demo service</source>
        <translation>已連接至示範服務</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <extracomment>%1 is the address of a service</extracomment>
        <translation>已連接至 %1</translation>
    </message>
    <message>
        <source>Read %1 of %2, as of %3</source>
        <extracomment>%1 and %2 are numbers of users, %3 is the time the list is of</extracomment>
        <translation>已讀取 %1 個，共 %2 個，截至 %3</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登入</translation>
    </message>
</context>
<context>
    <name>iam::Toast</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>iam::TriageFilters</name>
    <message>
        <source>All inviters</source>
        <translation>所有邀請人</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a choice in a list; %1 is the name of somebody who has sent invitations, %2 how many</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The service does not tell who has sent the invitations.</source>
        <translation>服務未說明邀請由誰傳送。</translation>
    </message>
    <message>
        <source>Search invitations</source>
        <translation>搜尋邀請</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>邀請人</translation>
    </message>
    <message>
        <source>Any domain</source>
        <translation>任意網域</translation>
    </message>
    <message>
        <source>Domain of the address</source>
        <translation>地址的網域</translation>
    </message>
    <message>
        <source>Sent at any time</source>
        <translation>任意時間傳送</translation>
    </message>
    <message>
        <source>Sent more than so many days ago</source>
        <translation>傳送時間早於這麼多天</translation>
    </message>
    <message numerus="yes">
        <source>Sent more than %n day(s) ago</source>
        <translation>
            <numerusform>傳送超過 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除過濾器</translation>
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
        <translation>服務未說明。</translation>
    </message>
    <message>
        <source>All open and unsuccessful invitations</source>
        <translation>所有尚未接受和未成功的邀請</translation>
    </message>
    <message>
        <source>Found invitations</source>
        <translation>找到的邀請</translation>
    </message>
    <message numerus="yes">
        <source>%n open or unsuccessful, as of %1</source>
        <extracomment>%n invitations, %1 is the time of the list</extracomment>
        <translation>
            <numerusform>%n 個尚未接受或未成功，截至 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n selected</source>
        <translation>
            <numerusform>重新傳送所選 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend all %n</source>
        <translation>
            <numerusform>重新傳送全部 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n selected</source>
        <translation>
            <numerusform>取消所選 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel all %n</source>
        <translation>
            <numerusform>取消全部 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>No invitation is listed.</source>
        <translation>未列出任何邀請。</translation>
    </message>
    <message>
        <source>Offline: changes are not possible.</source>
        <translation>離線：無法變更。</translation>
    </message>
    <message>
        <source>Go to an invitation that waits, or has ended.</source>
        <translation>請移至等待中或已結束的邀請。</translation>
    </message>
    <message>
        <source>No open invitations.</source>
        <translation>沒有尚未接受的邀請。</translation>
    </message>
    <message>
        <source>Nothing waits, and nothing has expired or failed.</source>
        <translation>沒有等待、過期或失敗的邀請。</translation>
    </message>
    <message>
        <source>No invitation is like this.</source>
        <translation>沒有這樣的邀請。</translation>
    </message>
    <message>
        <source>Other filters may find some.</source>
        <translation>其他過濾器也許能找到。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除過濾器</translation>
    </message>
    <message>
        <source>Text for the invitee copied.</source>
        <translation>已複製給受邀者的文字。</translation>
    </message>
    <message numerus="yes">
        <source>%n expired invitation(s) no longer listed by the service.</source>
        <translation>
            <numerusform>%n 個已過期的邀請不再由服務列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Invitation triage</source>
        <translation>邀請分類處理</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>重新整理 (F5)</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>邀請使用者</translation>
    </message>
    <message>
        <source>Copy text for the invitee</source>
        <translation>複製給受邀者的文字</translation>
    </message>
    <message>
        <source>Open and unsuccessful invitations</source>
        <translation>尚未接受和未成功的邀請</translation>
    </message>
</context>
<context>
    <name>iam::UndoDialog</name>
    <message>
        <source>Undo the last change?</source>
        <translation>要復原前次變更嗎？</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Undoing does</source>
        <translation>復原的動作</translation>
    </message>
    <message>
        <source>It sends</source>
        <translation>將傳送</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>iam::UndoRunDialog</name>
    <message numerus="yes">
        <source>%n user(s) are added to %1 again:</source>
        <extracomment>%1 is the name of an access group</extracomment>
        <translation>
            <numerusform>將 %n 位使用者重新新增至 %1：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) are removed from %1:</source>
        <extracomment>%1 is the name of an access group</extracomment>
        <translation>
            <numerusform>將 %n 位使用者從 %1 移除：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) get the status %1 again:</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>
            <numerusform>將 %n 位使用者的狀態恢復為%1：</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this run?</source>
        <translation>復原此執行？</translation>
    </message>
    <message>
        <source>Only what the run has changed is put back, as a run of its own. Who was so before the run stays so.</source>
        <translation>僅以另一個執行還原此執行所變更的內容。之前已如此的人保持不變。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及其他 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>iam::UserActions</name>
    <message>
        <source>&amp;Resend invite</source>
        <translation>重新傳送邀請(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel invite</source>
        <translation>取消邀請(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lear failed invitation</source>
        <translation>清除失敗的邀請(&amp;L)</translation>
    </message>
    <message>
        <source>Cop&amp;y address</source>
        <translation>複製位址(&amp;Y)</translation>
    </message>
    <message>
        <source>Remo&amp;ve user …</source>
        <translation>移除使用者(&amp;V)…</translation>
    </message>
    <message>
        <source>Leave &amp;account …</source>
        <translation>離開帳戶(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Invite again …</source>
        <translation>再次邀請(&amp;I)…</translation>
    </message>
    <message>
        <source>Assi&amp;gn access …</source>
        <translation>指派存取權(&amp;G)…</translation>
    </message>
    <message>
        <source>Add &amp;to group …</source>
        <translation>新增至群組(&amp;T)…</translation>
    </message>
    <message>
        <source>Classic &amp;permissions …</source>
        <translation>標準許可權(&amp;P)…</translation>
    </message>
    <message>
        <source>Change &amp;status …</source>
        <translation>變更狀態(&amp;S)…</translation>
    </message>
    <message>
        <source>Cha&amp;nge parent …</source>
        <translation>變更上層(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Update IBMid …</source>
        <translation>更新 IBMid(&amp;U)…</translation>
    </message>
    <message>
        <source>Planned access …</source>
        <translation>預定的存取權…</translation>
    </message>
    <message>
        <source>Access report …</source>
        <translation>存取權報告…</translation>
    </message>
    <message>
        <source>Co&amp;py as …</source>
        <translation>複製為(&amp;P)…</translation>
    </message>
    <message>
        <source>This is done for one user at a time.</source>
        <translation>一次只能對一位使用者執行此動作。</translation>
    </message>
    <message>
        <source>Not checked: whether you have the right could not be read.</source>
        <translation>未檢查：無法讀取您是否具有權限。</translation>
    </message>
    <message>
        <source>Add VPN-on&amp;ly user …</source>
        <translation>新增僅限 VPN 使用者(&amp;L) …</translation>
    </message>
</context>
<context>
    <name>iam::UserPicker</name>
    <message>
        <source>Search users</source>
        <translation>搜尋使用者</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a user in a list: %1 is a name, %2 an e-mail address</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type to narrow the list</source>
        <translation>
            <numerusform>以及其他 %n 項：輸入文字以縮小清單範圍</numerusform>
        </translation>
    </message>
    <message>
        <source>No user matches.</source>
        <translation>沒有相符的使用者。</translation>
    </message>
</context>
<context>
    <name>iam::UserTableModel</name>
    <message>
        <source>Select %1</source>
        <extracomment>spoken for the tick box of a row; %1 is the name of a user</extracomment>
        <translation>選取 %1</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <extracomment>spoken for the menu button of a row; %1 is the name of a user</extracomment>
        <translation>針對 %1 的動作</translation>
    </message>
    <message>
        <source>%1, owner, self</source>
        <extracomment>spoken; %1 is the name of a user, who is the owner of the account and the person signed in</extracomment>
        <translation>%1，擁有者，本人</translation>
    </message>
    <message>
        <source>%1, owner</source>
        <translation>%1，擁有者</translation>
    </message>
    <message>
        <source>%1, self</source>
        <translation>%1，本人</translation>
    </message>
    <message>
        <source>estimated, %1</source>
        <extracomment>spoken; %1 is &quot;in 5 days&quot;</extracomment>
        <translation>預估，%1</translation>
    </message>
    <message>
        <source>Selected</source>
        <comment>column</comment>
        <translation>已選取</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>column</comment>
        <translation>動作</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>column</comment>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Invited / added</source>
        <comment>column</comment>
        <translation>邀請/新增日期</translation>
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
        <translation>使用者 ID</translation>
    </message>
    <message>
        <source>Realm</source>
        <comment>column</comment>
        <translation>領域</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>column</comment>
        <translation>電話</translation>
    </message>
    <message>
        <source>Last activity</source>
        <comment>column</comment>
        <translation>前次活動</translation>
    </message>
    <message>
        <source>Groups</source>
        <comment>column</comment>
        <translation>群組</translation>
    </message>
    <message>
        <source>Policies</source>
        <comment>column</comment>
        <translation>原則</translation>
    </message>
    <message>
        <source>Parent</source>
        <comment>column</comment>
        <translation>上層</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n assignment(s) wait for acceptance</source>
        <extracomment>spoken; %1 is the name of a user, %n is how much access follows acceptance</extracomment>
        <translation>
            <numerusform>%1，%n 項指派正在等待接受</numerusform>
        </translation>
    </message>
    <message>
        <source>Read for the rows that were seen: %1 of %2 users. Sorting goes by what is read.</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>已為看到的列讀取：%2 位使用者中的 %1 位。排序依據已讀取的內容。</translation>
    </message>
</context>
<context>
    <name>iam::UsersPage</name>
    <message>
        <source>Reading …</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Read %1 of %2</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>已讀取 %1 個，共 %2 個</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s), as of %1</source>
        <extracomment>%n users, the list is of the time %1</extracomment>
        <translation>
            <numerusform>%n 個使用者，截至 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 users, incomplete, as of %3</source>
        <extracomment>%1 of %2 users have been read, the list is of the time %3</extracomment>
        <translation>%1 個使用者，共 %2 個，不完整，截至 %3</translation>
    </message>
    <message>
        <source>The list is incomplete.</source>
        <extracomment>%1 is the number of a page, %2 a whole sentence with the reason</extracomment>
        <translation>清單不完整。</translation>
    </message>
    <message>
        <source>Reading was stopped. What was read can be used.</source>
        <translation>讀取已停止。已讀取的內容可以使用。</translation>
    </message>
    <message>
        <source>Page %1 could not be read. %2 What was read can be used.</source>
        <translation>無法讀取第 %1 頁。%2已讀取的內容可以使用。</translation>
    </message>
    <message>
        <source>Retry from page %1</source>
        <extracomment>%1 is the number of a page</extracomment>
        <translation>從第 %1 頁重試</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>複製詳細資料</translation>
    </message>
    <message>
        <source>The users could not be read.</source>
        <translation>無法讀取使用者。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Reading the users …</source>
        <translation>正在讀取使用者…</translation>
    </message>
    <message>
        <source>The first ones appear as soon as they are read.</source>
        <translation>最先讀取的使用者會立即顯示。</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>請嘗試減少字詞或使用其他字詞。</translation>
    </message>
    <message>
        <source>There is no connection: only what was read before is searched.</source>
        <translation>沒有連線：僅搜尋先前讀取的內容。</translation>
    </message>
    <message>
        <source>The list is incomplete, and the person may be among those not read yet.</source>
        <translation>清單不完整，此人可能在尚未讀取的使用者之中。</translation>
    </message>
    <message>
        <source>No user matches.</source>
        <translation>沒有相符的使用者。</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜尋</translation>
    </message>
    <message>
        <source>No open invitations.</source>
        <translation>沒有尚未接受的邀請。</translation>
    </message>
    <message>
        <source>Nothing has expired.</source>
        <translation>沒有已過期的內容。</translation>
    </message>
    <message>
        <source>Nobody is in this view.</source>
        <translation>此檢視中沒有使用者。</translation>
    </message>
    <message>
        <source>The other views show the rest of the account.</source>
        <translation>其他檢視會顯示帳戶的其餘使用者。</translation>
    </message>
    <message>
        <source>Nobody else is in this account yet.</source>
        <translation>此帳戶中還沒有其他人。</translation>
    </message>
    <message>
        <source>Invite people by their e-mail addresses. They decide whether to come.</source>
        <translation>透過電子郵件位址邀請人員。是否加入由他們決定。</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>邀請使用者</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied.</source>
        <translation>
            <numerusform>已複製 %n 個位址。</numerusform>
        </translation>
    </message>
    <message>
        <source>Users</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>直欄</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>列高</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>%1 is now %2. Nothing was sent.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation>%1 現在是「%2」。未傳送任何內容。</translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <translation>%1 已不在帳戶中。</translation>
    </message>
    <message>
        <source>%1: the answer was lost. The list shows what became of it. %2</source>
        <translation>%1：回應遺失。清單會顯示結果。%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a name, %2 a whole sentence with the reason</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Invitation sent again to %1.</source>
        <translation>已向 %1 重新傳送邀請。</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) could not be done.</source>
        <translation>
            <numerusform>%n 項動作無法完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) copied.</source>
        <translation>
            <numerusform>已複製 %n 個名稱。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>已複製 %n 列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ID(s) copied.</source>
        <translation>
            <numerusform>已複製 %n 個 ID。</numerusform>
        </translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation>已複製文字。</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) exported.</source>
        <translation>
            <numerusform>已匯出 %n 個使用者。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The access of %n user(s) could not be read completely. The report says what is missing.</source>
        <translation>
            <numerusform>無法完整讀取 %n 個使用者的存取權。報告會說明缺少的內容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Access report saved.</source>
        <translation>已儲存存取權報告。</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s), copy of %1</source>
        <extracomment>%n users, the list is a copy of the time %1</extracomment>
        <translation>
            <numerusform>%n 個使用者，%1 的副本</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline: you see the copy of %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>離線：您看到的是 %1 的副本。</translation>
    </message>
    <message>
        <source>Changes are not possible.</source>
        <translation>無法進行變更。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message numerus="yes">
        <source>%1: sent %n s ago.</source>
        <extracomment>%1 is a name or an address; %n seconds</extracomment>
        <translation>
            <numerusform>%1：%n 秒前已傳送。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Arrange columns …</source>
        <translation>排列欄(&amp;A)…</translation>
    </message>
    <message>
        <source>Not checked: whether you have the right could not be read.</source>
        <translation>未檢查：無法讀取您是否具有權限。</translation>
    </message>
    <message>
        <source>You are no longer signed in.</source>
        <translation>您已不再登入。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登入</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未變更任何內容。</translation>
    </message>
    <message numerus="yes">
        <source>The list is incomplete: %n user(s) are not read yet, and the person may be among them.</source>
        <translation>
            <numerusform>清單不完整：還有 %n 個使用者未讀取，該人員可能在其中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has been inactive for 30 days.</source>
        <translation>沒有人 30 天未活動。</translation>
    </message>
    <message>
        <source>The owner has restricted who can see other users.</source>
        <translation>擁有者限制了誰可以檢視其他使用者。</translation>
    </message>
    <message>
        <source>You see yourself, people you invited and those below you in the classic hierarchy.</source>
        <translation>您可以看到自己、您邀請的人員，以及標準階層中在您之下的人員。</translation>
    </message>
    <message>
        <source>The run was not begun. Nothing was sent. %1</source>
        <extracomment>%1 is a whole sentence with the reason</extracomment>
        <translation>執行未開始。未傳送任何內容。%1</translation>
    </message>
    <message>
        <source>Command copied.</source>
        <translation>已複製指令。</translation>
    </message>
    <message>
        <source>What was read can be used. Sign in again to change something.</source>
        <translation>已讀取的內容可以使用。若要進行變更，請重新登入。</translation>
    </message>
</context>
<context>
    <name>iam::UsersTitleRow</name>
    <message>
        <source>Users</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>邀請使用者</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Add VPN-only user</source>
        <translation>新增僅限 VPN 使用者</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>其他動作</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>重新整理 (F5)</translation>
    </message>
</context>
<context>
    <name>iam::VanishedDialog</name>
    <message>
        <source>Choose an invitation.</source>
        <translation>請選擇邀請。</translation>
    </message>
    <message>
        <source>Expired, no longer listed by the service</source>
        <translation>已過期，不再由服務列出</translation>
    </message>
    <message>
        <source>The journal knows of them. Nothing is left to cancel or to send again; they can be invited anew with the same access.</source>
        <translation>日誌中有記錄。無法再取消或重新傳送；可以用相同的存取權再次邀請。</translation>
    </message>
    <message>
        <source>Expired invitations</source>
        <translation>已過期的邀請</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>column</comment>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>column</comment>
        <translation>傳送</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>column</comment>
        <translation>結束</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Invite again …</source>
        <translation>再次邀請…</translation>
    </message>
</context>
<context>
    <name>iam::VpnUserDialog</name>
    <message>
        <source>Add VPN-only user</source>
        <translation>新增僅限 VPN 使用者</translation>
    </message>
    <message>
        <source>Has VPN access to devices and no console. Nobody has to accept, and no invitation is sent. * is required.</source>
        <translation>具有對裝置的 VPN 存取權，但不能使用主控台。不需要任何人接受，也不會傳送邀請。* 為必要欄位。</translation>
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
        <translation>電子郵件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>使用者名稱(&amp;U)</translation>
    </message>
    <message>
        <source>VPN &amp;password</source>
        <translation>VPN 密碼(&amp;P)</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>再次輸入密碼(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>公司(&amp;C)</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>電話(&amp;H)</translation>
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
        <translation>國家或地區(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>時區(&amp;T)</translation>
    </message>
    <message>
        <source>Cannot be changed later</source>
        <translation>以後無法變更</translation>
    </message>
    <message>
        <source>8 to 20 characters: upper and lower case, a digit, a special character</source>
        <translation>8 到 20 個字元：大寫字母和小寫字母、數字、特殊字元</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>%1 is the label of a field that must be filled in</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>None</source>
        <comment>VPN type</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>Pa&amp;rent</source>
        <translation>上層(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;VPN type</source>
        <translation>VPN 類型(&amp;V)</translation>
    </message>
    <message>
        <source>Not a valid e-mail address: %1.</source>
        <extracomment>%1 is what is wrong, such as &quot;no @ in it&quot;</extracomment>
        <translation>不是有效的電子郵件位址：%1。</translation>
    </message>
    <message>
        <source>A user name has no blanks.</source>
        <translation>使用者名稱不能包含空格。</translation>
    </message>
    <message>
        <source>This user name is taken.</source>
        <translation>此使用者名稱已被使用。</translation>
    </message>
    <message>
        <source>8 to 20 characters with upper and lower case, a digit and a special character.</source>
        <translation>8 到 20 個字元，包含大寫字母和小寫字母、數字和特殊字元。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>兩個密碼不同。</translation>
    </message>
    <message>
        <source>Not everything that is required is filled in.</source>
        <translation>尚未填寫所有必要欄位。</translation>
    </message>
    <message>
        <source>Not every value is valid.</source>
        <translation>並非所有值都有效。</translation>
    </message>
    <message>
        <source>Your account has no classic infrastructure.</source>
        <translation>您的帳戶沒有標準基礎架構。</translation>
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
        <translation>對 %2 的 %1，%3</translation>
    </message>
    <message>
        <source>Access after acceptance</source>
        <translation>接受後的存取權</translation>
    </message>
    <message>
        <source>Given by this console when the person has accepted; never to anybody else.</source>
        <translation>該人員接受後由此主控台授與；絕不授與其他人。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Nothing waits any more.</source>
        <translation>沒有等待項目了。</translation>
    </message>
    <message>
        <source>Refused: “%1”</source>
        <extracomment>%1 is the service&apos;s own text</extracomment>
        <translation>已拒絕：「%1」</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>取出</translation>
    </message>
    <message>
        <source>Being given …</source>
        <translation>正在授與 …</translation>
    </message>
    <message>
        <source>The invitation has not been accepted yet. Nothing was given.</source>
        <translation>邀請尚未被接受。未授與任何內容。</translation>
    </message>
    <message>
        <source>Give now</source>
        <translation>立即授與</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
</context>
<context>
    <name>iam::WaitingNotice</name>
    <message numerus="yes">
        <source>%n assignment(s) were refused after acceptance.</source>
        <translation>
            <numerusform>接受後有 %n 項指派遭拒絕。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) wait for acceptance.</source>
        <translation>
            <numerusform>%n 項指派正在等待接受。</numerusform>
        </translation>
    </message>
    <message>
        <source>The invitation could not carry them.</source>
        <translation>邀請無法包含這些內容。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
</context>
<context>
    <name>iam::WaitingPolicyDialog</name>
    <message>
        <source>Edit what waits for acceptance</source>
        <translation>編輯等待接受的內容</translation>
    </message>
    <message>
        <source>%1 gets it after accepting the invitation.</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>%1 在接受邀請後獲得。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>It does not wait any more: it has been given, or was taken out.</source>
        <translation>它不再等待：已授與或已移出。</translation>
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
        <translation>另存新檔</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>This file is there already. It will be replaced.</source>
        <translation>此檔案已存在。它將被取代。</translation>
    </message>
    <message>
        <source>The file cannot be made here.</source>
        <extracomment>%1 is a reason in the words of the system, such as &quot;No space left on device&quot;</extracomment>
        <translation>無法在此處建立檔案。</translation>
    </message>
    <message>
        <source>The file could not be written to its end.</source>
        <translation>檔案未能完整寫入。</translation>
    </message>
    <message>
        <source>The system says: %1. What was there before is unchanged.</source>
        <translation>系統訊息：%1。之前的內容保持不變。</translation>
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
        <translation>檔案名稱(&amp;N)</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>檔案名稱</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>瀏覽(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Raw CSV</source>
        <translation>原始 CSV(&amp;R)</translation>
    </message>
    <message>
        <source>A spreadsheet may take names for formulas and run them. Use raw files for programs only.</source>
        <translation>試算表可能會將名稱當作公式執行。原始檔案僅供程式使用。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
</context>
</TS>
