<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AccessText</name>
    <message>
        <source>View hardware details</source>
        <translation>ハードウェア詳細の表示</translation>
    </message>
    <message>
        <source>View software passwords</source>
        <translation>ソフトウェア・パスワードの表示</translation>
    </message>
    <message>
        <source>Manage network tunnels</source>
        <translation>ネットワーク・トンネルの管理</translation>
    </message>
    <message>
        <source>Manage provisioning scripts</source>
        <translation>プロビジョニング・スクリプトの管理</translation>
    </message>
    <message>
        <source>View cPanel</source>
        <translation>cPanel の表示</translation>
    </message>
    <message>
        <source>View Plesk</source>
        <translation>Plesk の表示</translation>
    </message>
    <message>
        <source>View Helm</source>
        <translation>Helm の表示</translation>
    </message>
    <message>
        <source>View Urchin</source>
        <translation>Urchin の表示</translation>
    </message>
    <message>
        <source>Add storage</source>
        <translation>ストレージの追加</translation>
    </message>
    <message>
        <source>Manage users</source>
        <translation>ユーザーの管理</translation>
    </message>
    <message>
        <source>Add servers</source>
        <translation>サーバーの追加</translation>
    </message>
    <message>
        <source>Upgrade servers</source>
        <translation>サーバーのアップグレード</translation>
    </message>
    <message>
        <source>Cancel servers</source>
        <translation>サーバーのキャンセル</translation>
    </message>
    <message>
        <source>Add services</source>
        <translation>サービスの追加</translation>
    </message>
    <message>
        <source>Upgrade services</source>
        <translation>サービスのアップグレード</translation>
    </message>
    <message>
        <source>Cancel services</source>
        <translation>サービスのキャンセル</translation>
    </message>
    <message>
        <source>Manage bandwidth</source>
        <translation>帯域幅の管理</translation>
    </message>
    <message>
        <source>Manage DNS</source>
        <translation>DNS の管理</translation>
    </message>
    <message>
        <source>Manage servers remotely</source>
        <translation>サーバーのリモート管理</translation>
    </message>
    <message>
        <source>Manage monitoring</source>
        <translation>モニタリングの管理</translation>
    </message>
    <message>
        <source>Reload operating systems and start rescue kernels</source>
        <translation>オペレーティング・システムの再ロードとレスキュー・カーネルの起動</translation>
    </message>
    <message>
        <source>View licenses</source>
        <translation>ライセンスの表示</translation>
    </message>
    <message>
        <source>Add IP addresses</source>
        <translation>IP アドレスの追加</translation>
    </message>
    <message>
        <source>Manage lockbox</source>
        <translation>ロックボックスの管理</translation>
    </message>
    <message>
        <source>Manage network storage</source>
        <translation>ネットワーク・ストレージの管理</translation>
    </message>
    <message>
        <source>Manage port control</source>
        <translation>ポート制御の管理</translation>
    </message>
    <message>
        <source>Manage load balancers</source>
        <translation>ロード・バランサーの管理</translation>
    </message>
    <message>
        <source>Manage hardware firewalls</source>
        <translation>ハードウェア・ファイアウォールの管理</translation>
    </message>
    <message>
        <source>Manage software firewalls</source>
        <translation>ソフトウェア・ファイアウォールの管理</translation>
    </message>
    <message>
        <source>Manage protection against malware</source>
        <translation>マルウェア対策の管理</translation>
    </message>
    <message>
        <source>Manage host identity</source>
        <translation>ホスト ID の管理</translation>
    </message>
    <message>
        <source>Manage vulnerability scans</source>
        <translation>脆弱性スキャンの管理</translation>
    </message>
    <message>
        <source>Manage who is notified</source>
        <translation>通知先の管理</translation>
    </message>
    <message>
        <source>Manage VLAN spanning</source>
        <translation>VLAN スパンニングの管理</translation>
    </message>
    <message>
        <source>Manage CDN accounts</source>
        <translation>CDN アカウントの管理</translation>
    </message>
    <message>
        <source>Manage CDN files</source>
        <translation>CDN ファイルの管理</translation>
    </message>
    <message>
        <source>View CDN bandwidth</source>
        <translation>CDN 帯域幅の表示</translation>
    </message>
    <message>
        <source>Manage network routes</source>
        <translation>ネットワーク経路の管理</translation>
    </message>
    <message>
        <source>View virtual server details</source>
        <translation>仮想サーバーの詳細の表示</translation>
    </message>
    <message>
        <source>Upgrade virtual servers</source>
        <translation>仮想サーバーのアップグレード</translation>
    </message>
    <message>
        <source>Edit host names and domains</source>
        <translation>ホスト名とドメインの編集</translation>
    </message>
    <message>
        <source>Manage message delivery</source>
        <translation>メッセージ配信の管理</translation>
    </message>
    <message>
        <source>View the audit log</source>
        <translation>監査ログの表示</translation>
    </message>
    <message>
        <source>Manage VPN</source>
        <translation>VPN の管理</translation>
    </message>
    <message>
        <source>View QuantaStor</source>
        <translation>QuantaStor の表示</translation>
    </message>
    <message>
        <source>Enter data centers</source>
        <translation>データ・センターへの入館</translation>
    </message>
    <message>
        <source>Enter data center rooms</source>
        <translation>データ・センターの部屋への入室</translation>
    </message>
    <message>
        <source>Manage SSH keys</source>
        <translation>SSH 鍵の管理</translation>
    </message>
    <message>
        <source>Manage firewall rules</source>
        <translation>ファイアウォール・ルールの管理</translation>
    </message>
    <message>
        <source>Manage public images</source>
        <translation>パブリック・イメージの管理</translation>
    </message>
    <message>
        <source>View certificates</source>
        <translation>証明書の表示</translation>
    </message>
    <message>
        <source>Manage certificates</source>
        <translation>証明書の管理</translation>
    </message>
    <message>
        <source>Manage network gateways</source>
        <translation>ネットワーク・ゲートウェイの管理</translation>
    </message>
    <message>
        <source>Manage auto scale groups</source>
        <translation>自動スケール・グループの管理</translation>
    </message>
    <message>
        <source>Manage SAML authentication</source>
        <translation>SAML 認証の管理</translation>
    </message>
    <message>
        <source>Manage security groups</source>
        <translation>セキュリティー・グループの管理</translation>
    </message>
    <message>
        <source>Order servers with a public network</source>
        <translation>パブリック・ネットワーク付きサーバーの注文</translation>
    </message>
    <message>
        <source>View dedicated hosts</source>
        <translation>専用ホストの表示</translation>
    </message>
    <message>
        <source>Use all bare metal servers</source>
        <translation>すべてのベアメタル・サーバーの使用</translation>
    </message>
    <message>
        <source>Use all virtual servers</source>
        <translation>すべての仮想サーバーの使用</translation>
    </message>
    <message>
        <source>Use all dedicated hosts</source>
        <translation>すべての専用ホストの使用</translation>
    </message>
    <message>
        <source>instance</source>
        <comment>part of a service</comment>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>resource group</source>
        <translation>リソース・グループ</translation>
    </message>
    <message>
        <source>region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>resource type</source>
        <translation>リソース・タイプ</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>%1 matches %2</source>
        <extracomment>%1 is what is compared, such as &quot;instance&quot;, %2 a pattern such as QR-*</extracomment>
        <translation>%1が %2 に一致</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what is compared, such as &quot;instance&quot;, %2 its value</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>tag %1</source>
        <extracomment>%1 is a tag of resources</extracomment>
        <translation>タグ %1</translation>
    </message>
    <message>
        <source>the file must be UTF-8 text</source>
        <comment>rule</comment>
        <translation>ファイルは UTF-8 テキストでなければなりません</translation>
    </message>
    <message>
        <source>a quotation mark must be closed</source>
        <comment>rule</comment>
        <translation>引用符は閉じる必要があります</translation>
    </message>
    <message>
        <source>the columns are email, groups and like</source>
        <comment>rule</comment>
        <translation>列は email、groups、like です</translation>
    </message>
    <message>
        <source>there must be a column email</source>
        <comment>rule</comment>
        <translation>email 列が必要です</translation>
    </message>
    <message>
        <source>there are no more fields than columns</source>
        <comment>rule</comment>
        <translation>フィールドの数は列の数を超えられません</translation>
    </message>
    <message>
        <source>every line needs an address</source>
        <comment>rule</comment>
        <translation>各行にアドレスが必要です</translation>
    </message>
    <message>
        <source>this must be an e-mail address</source>
        <comment>rule</comment>
        <translation>ここには E メール・アドレスが必要です</translation>
    </message>
    <message>
        <source>this must be an access group that you may give</source>
        <comment>rule</comment>
        <translation>ここには自分が付与できるアクセス・グループが必要です</translation>
    </message>
    <message>
        <source>this must be an active user of the account</source>
        <comment>rule</comment>
        <translation>ここにはアカウントのアクティブ・ユーザーが必要です</translation>
    </message>
    <message>
        <source>an address that is listed twice must have the same access</source>
        <comment>rule</comment>
        <translation>2 回記載されたアドレスのアクセス権限は同じでなければなりません</translation>
    </message>
    <message numerus="yes">
        <source>at most %n people at once</source>
        <comment>rule</comment>
        <translation>
            <numerusform>一度に指定できるのは最大 %n 人です</numerusform>
        </translation>
    </message>
    <message>
        <source>All IAM Account Management services</source>
        <translation>すべての IAM アカウント管理サービス</translation>
    </message>
    <message>
        <source>All Account Management services</source>
        <translation>すべてのアカウント管理サービス</translation>
    </message>
    <message>
        <source>The resource group itself</source>
        <translation>リソース・グループ自体</translation>
    </message>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation>すべての ID およびアクセス対応サービス</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <extracomment>%1 is a list of roles, %2 a service or a group of services</extracomment>
        <translation>%2 に対する役割: %1。</translation>
    </message>
    <message>
        <source>%1 on %2, %3.</source>
        <extracomment>%1 is a list of roles, %2 a service or a group of services, %3 what of it, such as &quot;instance QR-ml&quot;</extracomment>
        <translation>%2 (%3) に対する役割: %1。</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>アクセス権限なし</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>表示のみ</translation>
    </message>
    <message>
        <source>Basic user</source>
        <translation>基本ユーザー</translation>
    </message>
    <message>
        <source>Super user</source>
        <translation>スーパーユーザー</translation>
    </message>
    <message>
        <source>Single permissions</source>
        <translation>個別の許可</translation>
    </message>
    <message>
        <source>Becomes a member of %1.</source>
        <extracomment>%1 is an access group</extracomment>
        <translation>%1 のメンバーになります。</translation>
    </message>
    <message numerus="yes">
        <source>Gets %n permission(s) of classic infrastructure.</source>
        <translation>
            <numerusform>クラシック・インフラストラクチャーの許可を %n 件取得します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gets the classic permission set %1 (%n permission(s)).</source>
        <extracomment>%1 is the name of a set, such as &quot;Basic user&quot;</extracomment>
        <translation>
            <numerusform>クラシックの許可セット「%1」(許可 %n 件) を取得します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a file, %2 the rule it breaks</extracomment>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <extracomment>%1 is a file, %2 a line number, %3 the rule it breaks</extracomment>
        <translation>%1、%2 行目: %3。</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: it is empty, but %4.</source>
        <extracomment>%1 is a file, %2 a line number, %3 a column, %4 the rule it breaks</extracomment>
        <translation>%1、%2 行目、列 %3: 空ですが、%4。</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: “%4” – %5.</source>
        <extracomment>%1 is a file, %2 a line number, %3 a column, %4 what stands there, %5 the rule it breaks</extracomment>
        <translation>%1、%2 行目、列 %3: 「%4」 – %5。</translation>
    </message>
    <message>
        <source>only in this period: %1</source>
        <extracomment>%1 is a period, such as &quot;Mon–Fri 08:00–18:00, UTC+01:00&quot;</extracomment>
        <translation>この期間のみ: %1</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message>
        <source>All IAM Account management services</source>
        <translation>すべての IAM アカウント管理サービス</translation>
    </message>
    <message>
        <source>All Account management services</source>
        <translation>すべてのアカウント管理サービス</translation>
    </message>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation>すべての ID およびアクセス対応サービス</translation>
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
            <numerusform>クラシックの許可 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <extracomment>%1 is a list such as &quot;the groups, the policies&quot;</extracomment>
        <translation>読み取れなかったもの: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no access is planned</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list of lists</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>the groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>the policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>the API keys</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>the classic hierarchy</source>
        <translation>クラシックの階層</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Invite %1</source>
        <translation>%1 を招待</translation>
    </message>
    <message>
        <source>Resend the invitation of %1</source>
        <translation>%1 の招待を再送</translation>
    </message>
    <message>
        <source>Cancel the invitation of %1</source>
        <translation>%1 の招待を取り消し</translation>
    </message>
    <message>
        <source>Clear the failed invitation of %1</source>
        <translation>%1 の失敗した招待を消去</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Leave the account</source>
        <translation>アカウントから退出</translation>
    </message>
    <message>
        <source>Add the VPN-only user %1</source>
        <translation>VPN 専用ユーザー %1 を追加</translation>
    </message>
    <message>
        <source>Change the status of %1 from %2 to %3</source>
        <extracomment>%1 is a name; %2 and %3 are states in the service&apos;s words, such as ACTIVE</extracomment>
        <translation>%1 の状況を %2 から %3 に変更</translation>
    </message>
    <message>
        <source>Give %1 the former parent</source>
        <translation>%1 を以前の親に戻す</translation>
    </message>
    <message>
        <source>Give %1 the parent %2</source>
        <extracomment>%1 and %2 are names</extracomment>
        <translation>%1 の親を %2 に変更</translation>
    </message>
    <message>
        <source>Update the IBMid of %1 to %2</source>
        <extracomment>%1 is a name, %2 a sign-in name</extracomment>
        <translation>%1 の IBMid を %2 に更新</translation>
    </message>
    <message>
        <source>Change the classic permissions of %1</source>
        <translation>%1 のクラシックの許可を変更</translation>
    </message>
    <message>
        <source>Add %1 to the group %2</source>
        <extracomment>%1 is a name, %2 an access group</extracomment>
        <translation>%1 をグループ %2 に追加</translation>
    </message>
    <message>
        <source>Remove %1 from the group %2</source>
        <extracomment>%1 is a name, %2 an access group</extracomment>
        <translation>%1 をグループ %2 から削除</translation>
    </message>
    <message>
        <source>Give %1 a policy for %2</source>
        <extracomment>%1 is a name, %2 what a policy is about</extracomment>
        <translation>%1 に %2 のポリシーを付与</translation>
    </message>
    <message>
        <source>Change a policy of %1 for %2</source>
        <extracomment>%1 is a name, %2 what a policy is about</extracomment>
        <translation>%1 の %2 のポリシーを変更</translation>
    </message>
    <message>
        <source>Take the policy for %2 from %1</source>
        <extracomment>%1 is a name, %2 what a policy is about</extracomment>
        <translation>%1 から %2 のポリシーを削除</translation>
    </message>
    <message>
        <source>Change the allowed IP addresses of %1</source>
        <translation>%1 の許可 IP アドレスを変更</translation>
    </message>
    <message>
        <source>Change the settings of %1</source>
        <translation>%1 の設定を変更</translation>
    </message>
    <message>
        <source>Create the access group %1</source>
        <extracomment>%1 is the name of an access group</extracomment>
        <translation>アクセス・グループ %1 を作成</translation>
    </message>
    <message>
        <source>Change the settings of the account</source>
        <translation>アカウントの設定を変更</translation>
    </message>
    <message>
        <source>Another change</source>
        <translation>その他の変更</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Console for the users of a cloud account.</source>
        <translation>クラウド・アカウントのユーザーのためのコンソール。</translation>
    </message>
    <message>
        <source>Open the demo account; the default.</source>
        <translation>デモ・アカウントを開きます (デフォルト)。</translation>
    </message>
    <message>
        <source>Connect to the account service at &lt;URL&gt;. The API key comes from the key store, from the environment variable IBMCLOUD_API_KEY, or is asked for.</source>
        <translation>&lt;URL&gt; のアカウント・サービスに接続します。API キーは、キーストアまたは環境変数 IBMCLOUD_API_KEY から取得されるか、入力を求められます。</translation>
    </message>
    <message>
        <source>The account to open at --service-url.</source>
        <translation>--service-url で開くアカウント。</translation>
    </message>
    <message>
        <source>Demo data: quantum-lab, big-corp or empty.</source>
        <translation>デモ・データ: quantum-lab、big-corp、または empty。</translation>
    </message>
    <message>
        <source>Size of the demo account big-corp.</source>
        <translation>デモ・アカウント big-corp のサイズ。</translation>
    </message>
    <message>
        <source>Where the demo account is kept; :memory: keeps nothing.</source>
        <translation>デモ・アカウントの保存場所。:memory: の場合は何も保存されません。</translation>
    </message>
    <message>
        <source>How long the demo account processes an invitation.</source>
        <translation>デモ・アカウントが招待の処理に要する時間。</translation>
    </message>
    <message>
        <source>Language of the interface, such as de or pt_BR.</source>
        <translation>インターフェースの言語 (de や pt_BR など)。</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>不明な引数: %1</translation>
    </message>
    <message>
        <source>Unknown demo data: %1. There are quantum-lab, big-corp and empty.</source>
        <translation>不明なデモ・データ: %1。指定できるのは quantum-lab、big-corp、empty です。</translation>
    </message>
    <message>
        <source>--users and --processing-ms take a whole number.</source>
        <translation>--users と --processing-ms には整数を指定します。</translation>
    </message>
    <message>
        <source>--demo and --service-url exclude each other.</source>
        <translation>--demo と --service-url は同時に指定できません。</translation>
    </message>
    <message>
        <source>--service-url needs an address such as https://iam.example.com.</source>
        <translation>--service-url には https://iam.example.com のようなアドレスが必要です。</translation>
    </message>
    <message>
        <source>--service-url needs --account with the ID of the account.</source>
        <translation>--service-url には、アカウントの ID を指定した --account が必要です。</translation>
    </message>
    <message>
        <source>Begin with the window in which an account is chosen.</source>
        <translation>アカウントを選択するウィンドウから開始します。</translation>
    </message>
    <message>
        <source>Append what happens to &lt;FILE&gt;, without keys, tokens and contents.</source>
        <translation>操作の記録を、キー、トークン、内容を除いて &lt;FILE&gt; に追記します。</translation>
    </message>
    <message>
        <source>--connect and --service-url exclude each other.</source>
        <translation>--connect と --service-url は同時に指定できません。</translation>
    </message>
    <message>
        <source>For run: invite (the default), resend, cancel or remove.</source>
        <translation>run の場合: invite (デフォルト)、resend、cancel、または remove。</translation>
    </message>
    <message>
        <source>For run: how many addresses an invitation holds, at most 100.</source>
        <translation>run の場合: 1 つの招待に含めるアドレスの数 (最大 100)。</translation>
    </message>
    <message>
        <source>Without a window: invite the people of PLAN, a CSV file with the columns email and groups, or a draft of the invite wizard.</source>
        <translation>ウィンドウなし: PLAN の人を招待します。PLAN は email 列と groups 列のある CSV ファイル、または招待ウィザードの下書きです。</translation>
    </message>
    <message>
        <source>Without a window: go on with the runs that are not at their end.</source>
        <translation>ウィンドウなし: 終わっていない実行を続けます。</translation>
    </message>
    <message>
        <source>run needs the file with the plan.</source>
        <translation>run には計画のファイルが必要です。</translation>
    </message>
    <message>
        <source>Unknown action: %1. There are invite, resend, cancel and remove.</source>
        <translation>不明なアクション: %1。invite、resend、cancel、remove があります。</translation>
    </message>
    <message>
        <source>--addresses-per-request takes a number from 1 to 100.</source>
        <translation>--addresses-per-request には 1 から 100 の数を指定します。</translation>
    </message>
</context>
<context>
    <name>FileReport</name>
    <message>
        <source>The journal was written by a newer version of the console.</source>
        <translation>ジャーナルは、より新しいバージョンのコンソールで書かれたものです。</translation>
    </message>
    <message>
        <source>The journal was damaged.</source>
        <translation>ジャーナルが破損していました。</translation>
    </message>
    <message>
        <source>The draft of an invitation was written by a newer version of the console.</source>
        <translation>招待の下書きは、より新しいバージョンのコンソールで書かれたものです。</translation>
    </message>
    <message>
        <source>The draft of an invitation was damaged.</source>
        <translation>招待の下書きが破損していました。</translation>
    </message>
    <message>
        <source>The list of what waits for acceptance was written by a newer version of the console.</source>
        <translation>承諾待ちの一覧は、より新しいバージョンのコンソールで書かれたものです。</translation>
    </message>
    <message>
        <source>The list of what waits for acceptance was damaged.</source>
        <translation>承諾待ちの一覧が破損していました。</translation>
    </message>
    <message>
        <source>The copy of the users was written by a newer version of the console.</source>
        <translation>ユーザーのコピーは、より新しいバージョンのコンソールで書かれたものです。</translation>
    </message>
    <message>
        <source>The copy of the users was damaged.</source>
        <translation>ユーザーのコピーが破損していました。</translation>
    </message>
    <message>
        <source>The settings were written by a newer version of the console.</source>
        <translation>設定は、より新しいバージョンのコンソールで書かれたものです。</translation>
    </message>
    <message>
        <source>The settings were damaged.</source>
        <translation>設定が破損していました。</translation>
    </message>
    <message>
        <source>The demo account was written by a newer version of the console.</source>
        <translation>デモ・アカウントは、より新しいバージョンのコンソールで書かれたものです。</translation>
    </message>
    <message>
        <source>The demo account&apos;s data were damaged.</source>
        <translation>デモ・アカウントのデータが破損していました。</translation>
    </message>
    <message>
        <source>It is left as it is. Use that version, or nothing is recorded and no run can be started.</source>
        <translation>そのまま残されます。そのバージョンを使用してください。使用しない場合、何も記録されず、実行も開始できません。</translation>
    </message>
    <message>
        <source>A new one was begun. Runs that had not ended are in the old one; look at the list before you start them again.</source>
        <translation>新しいものを開始しました。終わっていない実行は古いほうにあります。再び開始する前に一覧を確認してください。</translation>
    </message>
    <message>
        <source>The next invitation begins empty.</source>
        <translation>次の招待は空の状態から始まります。</translation>
    </message>
    <message>
        <source>What was to be given after acceptance is not given by itself any more.</source>
        <translation>承諾後に付与されるはずだったものは、自動では付与されなくなりました。</translation>
    </message>
    <message>
        <source>Without a connection no users are shown, until they have been read again.</source>
        <translation>接続がないと、再び読み取られるまでユーザーは表示されません。</translation>
    </message>
    <message>
        <source>The console begins with its own; accounts have to be connected again.</source>
        <translation>コンソールは既定の設定で始まります。アカウントは再び接続する必要があります。</translation>
    </message>
    <message>
        <source>A new one was begun.</source>
        <translation>新しいものを開始しました。</translation>
    </message>
    <message>
        <source>%1 It was not deleted: %2</source>
        <extracomment>%1 is what follows for the person, %2 is the path of a file</extracomment>
        <translation>%1 削除はされていません: %2</translation>
    </message>
</context>
<context>
    <name>InviteeText</name>
    <message>
        <source>You have been invited to the account “%1”. The message is on its way.</source>
        <extracomment>to somebody invited; %1 is the name of an account</extracomment>
        <translation>アカウント「%1」に招待されました。メッセージは送信中です。</translation>
    </message>
    <message>
        <source>You have been invited to the account “%1”. The newest message was sent on %2; it counts until %3.</source>
        <extracomment>to somebody invited; %1 is the name of an account, %2 and %3 are dates</extracomment>
        <translation>アカウント「%1」に招待されました。最新のメッセージは%2に送信され、%3まで有効です。</translation>
    </message>
    <message>
        <source>You have been invited to the account “%1”.</source>
        <translation>アカウント「%1」に招待されました。</translation>
    </message>
    <message>
        <source>Open the link in the newest message: links in older ones no longer work. Look among unwanted mail, too.</source>
        <translation>最新のメッセージのリンクを開いてください。以前のメッセージのリンクは使えません。迷惑メールも確認してください。</translation>
    </message>
    <message>
        <source>If you already use the cloud, you find the invitation in your notifications of the type “account”, too: %1</source>
        <extracomment>to somebody invited; %1 is the address of a web page</extracomment>
        <translation>すでにクラウドを利用している場合は、「アカウント」タイプの通知にも招待があります: %1</translation>
    </message>
    <message>
        <source>Your invitation to the account “%1” ended on %2. A new message is needed.</source>
        <extracomment>to somebody invited; %1 is the name of an account, %2 is a date</extracomment>
        <translation>アカウント「%1」への招待は%2に終了しました。新しいメッセージが必要です。</translation>
    </message>
    <message>
        <source>If something does not work, ask %1.</source>
        <extracomment>to somebody invited; %1 is the name of who has sent the invitation</extracomment>
        <translation>うまくいかない場合は、%1 に問い合わせてください。</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>missing</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>欠落</translation>
    </message>
    <message>
        <source>not a string</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>ストリングではない</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>整数ではない</translation>
    </message>
    <message>
        <source>not true or false</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>true でも false でもない</translation>
    </message>
    <message>
        <source>not an object</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>オブジェクトではない</translation>
    </message>
    <message>
        <source>not a list</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>リストではない</translation>
    </message>
    <message>
        <source>not a time</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>時刻ではない</translation>
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
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>All IAM Account management services</source>
        <translation>すべての IAM アカウント管理サービス</translation>
    </message>
    <message>
        <source>All Account management services</source>
        <translation>すべてのアカウント管理サービス</translation>
    </message>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation>すべての ID およびアクセス対応サービス</translation>
    </message>
    <message>
        <source>Resource group itself</source>
        <translation>リソース・グループ自体</translation>
    </message>
    <message>
        <source>Service instance</source>
        <translation>サービス・インスタンス</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Resource type</source>
        <translation>リソース・タイプ</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>リソース・グループ</translation>
    </message>
    <message>
        <source>Resource group “%1”</source>
        <extracomment>%1 is the name of a resource group</extracomment>
        <translation>リソース・グループ「%1」</translation>
    </message>
    <message>
        <source>%1 matches %2</source>
        <extracomment>%1 is an attribute such as &quot;Service instance&quot;, %2 a pattern such as QR-*</extracomment>
        <translation>%1が %2 に一致</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>%1 is an attribute such as &quot;Service instance&quot;, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Entire account</source>
        <translation>アカウント全体</translation>
    </message>
    <message>
        <source>By a condition (%1)</source>
        <extracomment>%1 is the technical name of a pattern of conditions</extracomment>
        <translation>条件による (%1)</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常時</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <extracomment>the beginning and the end of a period, and its offset such as UTC+01:00</extracomment>
        <translation>%1 ～ %2、%3</translation>
    </message>
    <message>
        <source>%1 all day, %2</source>
        <extracomment>days of the week, and an offset such as UTC+01:00</extracomment>
        <translation>%1 終日、%2</translation>
    </message>
    <message>
        <source>%1 %2–%3, %4</source>
        <extracomment>days of the week, from, to, and an offset such as UTC+01:00</extracomment>
        <translation>%1 %2～%3、%4</translation>
    </message>
    <message>
        <source>%1 on %2 (%3).</source>
        <extracomment>%1 are names of roles, %2 is what they are for, %3 narrows it, such as &quot;Entire account&quot;</extracomment>
        <translation>%2 に対する役割: %1 (%3)。</translation>
    </message>
    <message>
        <source>Only in this period: %1.</source>
        <extracomment>%1 is a period</extracomment>
        <translation>次の期間のみ: %1。</translation>
    </message>
    <message>
        <source>%1 on the resource group itself.</source>
        <extracomment>%1 is the name of a role</extracomment>
        <translation>リソース・グループ自体に対する役割: %1。</translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <extracomment>%1 are names of roles, %2 is what they are for, %3 narrows it, such as &quot;Entire account&quot;</extracomment>
        <translation>%2 に対する役割: %1 (%3)</translation>
    </message>
</context>
<context>
    <name>ProblemHelp</name>
    <message>
        <source>Sign in again</source>
        <translation>再度ログイン</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>接続設定</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>This was stopped before it was done.</source>
        <translation>実行される前に停止されました。</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>サービスに接続できません。</translation>
    </message>
    <message>
        <source>The service cannot be reached: %1.</source>
        <extracomment>%1 is the reason in technical words, such as &quot;Connection refused&quot;</extracomment>
        <translation>サービスに接続できません: %1。</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>サービスから時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>This account is not linked to classic infrastructure. Take the classic permission set out and send again.</source>
        <translation>このアカウントはクラシック・インフラストラクチャーにリンクされていません。クラシックの許可セットを外してから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>You are no longer signed in. Nothing was changed.</source>
        <translation>サインインの状態ではなくなりました。何も変更されていません。</translation>
    </message>
    <message>
        <source>The service refuses: “%1”</source>
        <extracomment>%1 is the service&apos;s own text</extracomment>
        <translation>サービスに拒否されました: 「%1」</translation>
    </message>
    <message>
        <source>The service does not accept this: “%1”</source>
        <extracomment>%1 is the service&apos;s own text</extracomment>
        <translation>サービスに受け入れられませんでした: 「%1」</translation>
    </message>
    <message>
        <source>This is no longer in the account.</source>
        <translation>これはもうアカウントにありません。</translation>
    </message>
    <message>
        <source>The service refuses for now: “%1”, “%2”</source>
        <extracomment>both are the service&apos;s own texts: what is refused, and why</extracomment>
        <translation>サービスに現在拒否されています: 「%1」、「%2」</translation>
    </message>
    <message>
        <source>The service refuses for now: “%1”</source>
        <translation>サービスに現在拒否されています: 「%1」</translation>
    </message>
    <message>
        <source>At most 100 addresses per request.</source>
        <translation>1 回の要求に指定できるアドレスは最大 100 件です。</translation>
    </message>
    <message>
        <source>This is more than the service or the console takes at once.</source>
        <translation>サービスまたはコンソールが一度に扱える量を超えています。</translation>
    </message>
    <message numerus="yes">
        <source>Too many requests. Try again in %n second(s).</source>
        <translation>
            <numerusform>要求が多すぎます。%n 秒後に再試行してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many requests. Try again in a moment.</source>
        <translation>要求が多すぎます。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>The service has a problem (%1).</source>
        <extracomment>%1 is an HTTP status such as 503</extracomment>
        <translation>サービスに問題が発生しています (%1)。</translation>
    </message>
    <message>
        <source>The answer could not be read (unexpected %1). Nothing more was sent.</source>
        <extracomment>%1 names a place in the answer, such as resources[3].state</extracomment>
        <translation>応答を読み取れませんでした (予期しない %1)。それ以降は何も送信されていません。</translation>
    </message>
    <message>
        <source>The console did not send this: %1.</source>
        <extracomment>%1 is the reason in technical words</extracomment>
        <translation>コンソールはこれを送信しませんでした: %1。</translation>
    </message>
    <message>
        <source>Not possible in this state.</source>
        <translation>この状態では実行できません。</translation>
    </message>
    <message>
        <source>You are signed in as a service ID. Only a person can do this.</source>
        <translation>サービス ID としてサインインしています。これを実行できるのは個人のみです。</translation>
    </message>
    <message>
        <source>%1 Ask the account owner.</source>
        <comment>the role that is needed</comment>
        <extracomment>%1 is a whole sentence about the role that is needed</extracomment>
        <translation>%1アカウント所有者に依頼してください。</translation>
    </message>
    <message>
        <source>%1 Ask the account owner (%2).</source>
        <extracomment>%1 is a whole sentence about the role that is needed, %2 a name</extracomment>
        <translation>%1アカウント所有者 (%2) に依頼してください。</translation>
    </message>
    <message>
        <source>This is you. To go, leave the account.</source>
        <translation>これは自分自身です。抜けるには、アカウントから退出してください。</translation>
    </message>
    <message>
        <source>Only you yourself can leave the account.</source>
        <translation>アカウントから退出できるのは本人だけです。</translation>
    </message>
    <message>
        <source>There is no connection. Changes are not possible.</source>
        <translation>接続がありません。変更はできません。</translation>
    </message>
    <message>
        <source>Needs the role Editor or Administrator on User Management, or the classic permission Manage Users.</source>
        <translation>User Management に対する Editor または Administrator の役割、あるいはクラシックの許可「ユーザーの管理」が必要です。</translation>
    </message>
    <message>
        <source>Needs the role Editor on IAM Access Groups, or on a single access group.</source>
        <translation>IAM Access Groups または個々のアクセス・グループに対する Editor の役割が必要です。</translation>
    </message>
    <message>
        <source>Needs the role Administrator on what the access is for.</source>
        <translation>アクセス権限の対象に対する Administrator の役割が必要です。</translation>
    </message>
    <message>
        <source>Needs the classic permission Manage Users.</source>
        <translation>クラシックの許可「ユーザーの管理」が必要です。</translation>
    </message>
    <message>
        <source>Needs the classic permission Manage Users, and a place above the user in the hierarchy.</source>
        <translation>クラシックの許可「ユーザーの管理」と、階層内でそのユーザーより上位であることが必要です。</translation>
    </message>
    <message>
        <source>Needs the role Administrator on User Management. In an account with classic infrastructure it also needs the classic permission Manage Users, and a place above the user in the hierarchy.</source>
        <translation>User Management に対する Administrator の役割が必要です。クラシック・インフラストラクチャーのあるアカウントでは、クラシックの許可「ユーザーの管理」と、階層内でそのユーザーより上位であることも必要です。</translation>
    </message>
    <message>
        <source>Only the account owner can do this.</source>
        <translation>これを実行できるのはアカウント所有者だけです。</translation>
    </message>
    <message>
        <source>Needs the role Editor on User Management, or the classic permission Manage Users and a place above the user in the hierarchy.</source>
        <translation>User Management に対する Editor の役割、またはクラシックの許可「ユーザーの管理」と階層内でそのユーザーより上位であることが必要です。</translation>
    </message>
    <message>
        <source>Needs the role Editor on User Management or on IAM Access Management.</source>
        <translation>User Management または IAM Access Management に対する Editor の役割が必要です。</translation>
    </message>
    <message>
        <source>Needs the role Administrator on IAM Identity.</source>
        <translation>IAM Identity に対する Administrator の役割が必要です。</translation>
    </message>
    <message>
        <source>The connection is not safe. %1 Nothing was sent.</source>
        <extracomment>%1 is a whole sentence that says what is wrong with the connection</extracomment>
        <translation>接続が安全ではありません。%1何も送信されていません。</translation>
    </message>
    <message>
        <source>Not allowed in this account: %1.</source>
        <extracomment>%1 is a list of addresses</extracomment>
        <translation>このアカウントでは許可されていません: %1。</translation>
    </message>
    <message>
        <source>The service refuses: “%1” Expected right: %2</source>
        <extracomment>%1 is the service&apos;s own text, %2 a sentence with the right that is needed</extracomment>
        <translation>サービスに拒否されました: 「%1」必要な権限: %2</translation>
    </message>
    <message>
        <source>These classic permissions cannot be given: %1.</source>
        <extracomment>%1 is a list of technical names</extracomment>
        <translation>次のクラシックの許可は付与できません: %1。</translation>
    </message>
    <message>
        <source>The account has reached its limit of policies. Use access groups or remove unused policies.</source>
        <translation>アカウントのポリシー数が上限に達しました。アクセス・グループを使用するか、未使用のポリシーを削除してください。</translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <translation>%1 はもうアカウントにいません。</translation>
    </message>
    <message>
        <source>%1 is still being processed. Try again in a minute.</source>
        <translation>%1 はまだ処理中です。1 分後に再試行してください。</translation>
    </message>
    <message>
        <source>This is the account owner: nobody can do this to the owner.</source>
        <translation>これはアカウント所有者です。所有者に対してこれを実行できる人はいません。</translation>
    </message>
    <message>
        <source>Nobody changes their own classic permissions.</source>
        <translation>自分自身のクラシックの許可は変更できません。</translation>
    </message>
    <message>
        <source>Only an IBMid can be updated.</source>
        <translation>更新できるのは IBMid だけです。</translation>
    </message>
    <message>
        <source>This account has no classic infrastructure.</source>
        <translation>このアカウントにはクラシック・インフラストラクチャーがありません。</translation>
    </message>
    <message>
        <source>Possible after the invitation has been accepted and the user has signed in once.</source>
        <translation>招待が承諾され、ユーザーが一度サインインした後に可能になります。</translation>
    </message>
    <message>
        <source>This account is set to read only. The menu Account changes that.</source>
        <translation>このアカウントは読み取り専用に設定されています。「アカウント」メニューで変更できます。</translation>
    </message>
    <message>
        <source>The account has reached its limit of policies (%1). Use access groups or remove unused policies.</source>
        <extracomment>%1 is a number of policies</extracomment>
        <translation>アカウントのポリシー数が上限 (%1) に達しました。アクセス・グループを使うか、使っていないポリシーを削除してください。</translation>
    </message>
    <message>
        <source>Trace number: %1</source>
        <extracomment>%1 identifies a request, for the service&apos;s support</extracomment>
        <translation>トレース番号: %1</translation>
    </message>
    <message>
        <source>Too many requests. Going on at %1: try %2 of %3.</source>
        <extracomment>%1 is a time, %2 and %3 are numbers</extracomment>
        <translation>要求が多すぎます。%1 に再開します: %3 回中 %2 回目の試行。</translation>
    </message>
    <message>
        <source>The service has a problem (%1). Try %2 of %3.</source>
        <extracomment>%1 is an HTTP status such as 503, %2 and %3 are numbers</extracomment>
        <translation>サービスに問題があります (%1)。%3 回中 %2 回目の試行。</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try %1 of %2.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>サービスが時間内に応答しませんでした。%2 回中 %1 回目の試行。</translation>
    </message>
    <message>
        <source>The service cannot be reached. Try %1 of %2.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>サービスに接続できません。%2 回中 %1 回目の試行。</translation>
    </message>
    <message>
        <source>Another console is carrying out a run of this account. Wait until it is through, or stop it and close that console.</source>
        <translation>別のコンソールがこのアカウントの実行を行っています。終わるまで待つか、実行を停止してそのコンソールを閉じてください。</translation>
    </message>
</context>
<context>
    <name>RightsText</name>
    <message>
        <source>What may be done could not be read; the service decides.</source>
        <translation>実行できる操作を読み取れませんでした。可否はサービスが判断します。</translation>
    </message>
    <message>
        <source>Owner of the account: may do everything.</source>
        <translation>アカウント所有者: すべての操作が可能です。</translation>
    </message>
    <message>
        <source>May invite, resend, cancel and change status; may remove users below in the classic hierarchy.</source>
        <translation>招待、再送、取り消し、状況の変更が可能です。クラシックの階層で下位のユーザーを削除できます。</translation>
    </message>
    <message>
        <source>May invite, resend, cancel, change status and remove users.</source>
        <translation>ユーザーの招待、再送、取り消し、状況の変更、削除が可能です。</translation>
    </message>
    <message>
        <source>May invite, resend, cancel and change status; may not remove users.</source>
        <translation>招待、再送、取り消し、状況の変更が可能です。ユーザーの削除はできません。</translation>
    </message>
    <message>
        <source>May invite, resend and cancel; may not change or remove users.</source>
        <translation>招待、再送、取り消しが可能です。ユーザーの変更と削除はできません。</translation>
    </message>
    <message>
        <source>May change status; may not invite or remove users.</source>
        <translation>状況の変更が可能です。ユーザーの招待と削除はできません。</translation>
    </message>
    <message>
        <source>May look at users; may not invite, change or remove them.</source>
        <translation>ユーザーの表示が可能です。招待、変更、削除はできません。</translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>“%1” is not a search term and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>「%1」は検索語ではないため無視されます。</translation>
    </message>
    <message>
        <source>“%1” names no state and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>「%1」は状態を示していないため無視されます。</translation>
    </message>
    <message>
        <source>“%1” needs a number of days and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>「%1」には日数が必要なため無視されます。</translation>
    </message>
    <message>
        <source>“%1” needs a date such as 2026-01-31 and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>「%1」には 2026-01-31 のような日付が必要なため無視されます。</translation>
    </message>
    <message>
        <source>“%1” needs a word behind it and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>「%1」には後に続く語が必要なため無視されます。</translation>
    </message>
    <message>
        <source>There is no access group or user for “%1”, so it is left out.</source>
        <extracomment>%1 is a piece of a search as typed, such as group:auditors</extracomment>
        <translation>「%1」に当たるアクセス・グループもユーザーもないため、除外されています。</translation>
    </message>
</context>
<context>
    <name>TriageText</name>
    <message>
        <source>Ended</source>
        <comment>invitations that have expired; below a bar of a chart</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <extracomment>%1 and %2 are numbers of days, &quot;0–3 days&quot;; below a bar of a chart, short</extracomment>
        <translation>%1～%2日</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>%1 and %2 are numbers of days, &quot;8–14&quot;; below a bar of a chart</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) ended</source>
        <translation>
            <numerusform>終了した招待 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) with %1 to %2 days left</source>
        <extracomment>%1 and %2 are numbers of days</extracomment>
        <translation>
            <numerusform>残り%1～%2日の招待 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended invitations</source>
        <translation>終了した招待</translation>
    </message>
    <message>
        <source>%1 to %2 days left</source>
        <extracomment>heading of a list of invitations; %1 and %2 are numbers of days</extracomment>
        <translation>残り%1～%2日</translation>
    </message>
</context>
<context>
    <name>UserExtraText</name>
    <message>
        <source>This could not be read.</source>
        <translation>読み取れませんでした。</translation>
    </message>
    <message>
        <source>This is being read.</source>
        <translation>読み取っています。</translation>
    </message>
    <message>
        <source>There is nothing to tell.</source>
        <translation>示すものはありません。</translation>
    </message>
</context>
<context>
    <name>UserSnapshot</name>
    <message>
        <source>The copy on this computer is damaged.</source>
        <translation>このコンピューター上のコピーは破損しています。</translation>
    </message>
    <message>
        <source>The copy on this computer was made by a newer version of the console.</source>
        <translation>このコンピューター上のコピーは、新しいバージョンのコンソールで作成されています。</translation>
    </message>
    <message>
        <source>The copy on this computer is of another account.</source>
        <translation>このコンピューター上のコピーは別のアカウントのものです。</translation>
    </message>
</context>
<context>
    <name>UserText</name>
    <message>
        <source>Processing</source>
        <comment>user status</comment>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>user status</comment>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>user status</comment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>user status</comment>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>user status</comment>
        <translation>利用停止中</translation>
    </message>
    <message>
        <source>Classic disabled</source>
        <comment>user status</comment>
        <translation>クラシック無効化</translation>
    </message>
    <message>
        <source>VPN-only</source>
        <comment>user status</comment>
        <translation>VPN 専用</translation>
    </message>
    <message>
        <source>Invalid</source>
        <comment>user status</comment>
        <translation>無効</translation>
    </message>
    <message>
        <source>Invitation failed</source>
        <comment>user status</comment>
        <translation>招待失敗</translation>
    </message>
    <message>
        <source>Removal failed</source>
        <comment>user status</comment>
        <translation>削除失敗</translation>
    </message>
    <message>
        <source>Removing</source>
        <comment>user status</comment>
        <translation>削除中</translation>
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
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <comment>when an invitation expires</comment>
        <translation>
            <numerusform>%n 日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <comment>when an invitation has expired</comment>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message>
        <source>it is empty</source>
        <comment>what is wrong with an address</comment>
        <translation>空です</translation>
    </message>
    <message>
        <source>no @ in it</source>
        <comment>what is wrong with an address</comment>
        <translation>@ がありません</translation>
    </message>
    <message>
        <source>more than one @ in it</source>
        <comment>what is wrong with an address</comment>
        <translation>@ が複数あります</translation>
    </message>
    <message>
        <source>nothing before or after the @</source>
        <comment>what is wrong with an address</comment>
        <translation>@ の前または後に何もありません</translation>
    </message>
    <message>
        <source>a blank in it</source>
        <comment>what is wrong with an address</comment>
        <translation>空白が含まれています</translation>
    </message>
    <message>
        <source>a character that is not allowed</source>
        <comment>what is wrong with an address</comment>
        <translation>使用できない文字があります</translation>
    </message>
    <message>
        <source>a dot is missing or misplaced</source>
        <comment>what is wrong with an address</comment>
        <translation>ドットがないか、位置が正しくありません</translation>
    </message>
    <message>
        <source>over 254 characters</source>
        <comment>what is wrong with an address</comment>
        <translation>254 文字を超えています</translation>
    </message>
</context>
<context>
    <name>ViewText</name>
    <message>
        <source>All</source>
        <comment>view of the users</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>view of the users</comment>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>view of the users</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Expiring within 7 days</source>
        <comment>view of the users</comment>
        <translation>7 日以内に期限切れ</translation>
    </message>
    <message>
        <source>Expired or failed</source>
        <comment>view of the users</comment>
        <translation>期限切れまたは失敗</translation>
    </message>
    <message>
        <source>Suspended or disabled</source>
        <comment>view of the users</comment>
        <translation>利用停止または無効化</translation>
    </message>
    <message>
        <source>VPN-only</source>
        <comment>view of the users</comment>
        <translation>VPN 専用</translation>
    </message>
    <message>
        <source>Inactive 30 days</source>
        <comment>view of the users</comment>
        <translation>30 日間非アクティブ</translation>
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
        <translation>対象: %1</translation>
    </message>
    <message>
        <source>No groups and no policies are planned.</source>
        <translation>グループもポリシーも予定されていません。</translation>
    </message>
    <message>
        <source>In no group, and no policies.</source>
        <translation>どのグループにも属さず、ポリシーもありません。</translation>
    </message>
    <message>
        <source>No access to classic infrastructure</source>
        <translation>クラシック・インフラストラクチャーへのアクセスなし</translation>
    </message>
    <message numerus="yes">
        <source>%n classic permission(s)</source>
        <translation>
            <numerusform>クラシックの許可 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the details</source>
        <translation>
            <numerusform>詳細にあと %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read: %1.</source>
        <extracomment>%1 is a list such as &quot;the groups, the policies&quot;</extracomment>
        <translation>読み取れませんでした: %1。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細のコピー</translation>
    </message>
    <message>
        <source>Planned access</source>
        <translation>予定のアクセス権限</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス権限</translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation>アクセス権限を読み取っています…</translation>
    </message>
</context>
<context>
    <name>iam::AccessStep</name>
    <message>
        <source>&amp;Policy</source>
        <translation>ポリシー(&amp;P)</translation>
    </message>
    <message>
        <source>Account &amp;management</source>
        <translation>アカウント管理(&amp;M)</translation>
    </message>
    <message>
        <source>Access &amp;groups</source>
        <translation>アクセス・グループ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Like a colleague</source>
        <translation>同僚と同じ(&amp;L)</translation>
    </message>
    <message>
        <source>Classic in&amp;frastructure</source>
        <translation>クラシック・インフラストラクチャー(&amp;F)</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>アクセス権限なし</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n 件追加済み</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one kind of access.</source>
        <translation>アクセス権限を 1 種類以上選択してください。</translation>
    </message>
    <message>
        <source>Confirm that they will be able to remove others.</source>
        <translation>このユーザーが他のユーザーを削除できるようになることを確認してください。</translation>
    </message>
</context>
<context>
    <name>iam::AccountGuard</name>
    <message>
        <source>this account is set to read only</source>
        <translation>このアカウントは読み取り専用に設定されています</translation>
    </message>
    <message>
        <source>you chose not to change anything here</source>
        <translation>ここでは何も変更しないことを選択しています</translation>
    </message>
</context>
<context>
    <name>iam::ActionDesk</name>
    <message>
        <source>The invitation of %1 is cancelled.</source>
        <translation>%1 の招待を取り消しました。</translation>
    </message>
    <message>
        <source>Undo: invite again</source>
        <translation>元に戻す: 再度招待</translation>
    </message>
    <message>
        <source>The failed invitation of %1 is cleared.</source>
        <translation>%1 の失敗した招待を消去しました。</translation>
    </message>
    <message>
        <source>You have left the account.</source>
        <translation>アカウントから退出しました。</translation>
    </message>
    <message>
        <source>The IBMid is now %1.</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>IBMid は %1 になりました。</translation>
    </message>
    <message>
        <source>Invite %1 again</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>%1 を再度招待</translation>
    </message>
    <message>
        <source>The service does not renew the invitation of %1. Invite again with the same access?</source>
        <translation>サービスは %1 の招待を更新しません。同じアクセス権限で再度招待しますか?</translation>
    </message>
    <message>
        <source>Invite again …</source>
        <translation>再度招待…</translation>
    </message>
    <message>
        <source>%1 was not removed. %2</source>
        <translation>%1 は削除されませんでした。%2</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <extracomment>what has been done, such as &quot;Change the status of Ed from ACTIVE to SUSPENDED&quot;</extracomment>
        <translation>完了しました: %1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>%1 is being removed.</source>
        <translation>%1 を削除しています。</translation>
    </message>
    <message>
        <source>The VPN-only user %1 is added.</source>
        <translation>VPN 専用ユーザー %1 を追加しました。</translation>
    </message>
    <message>
        <source>Invite again with the same access</source>
        <translation>同じアクセス権限で再度招待</translation>
    </message>
    <message>
        <source>The service could not remove %1: the removal failed. %1 is still a member.</source>
        <translation>サービスは %1 を削除できませんでした (削除失敗)。%1 は引き続きメンバーです。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nothing was heard of the removal of %1 for five minutes. The list shows what is.</source>
        <translation>%1 の削除について 5 分間応答がありませんでした。現在の状態はリストに表示されます。</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <extracomment>what has been done, such as &quot;Change the status of Ed from SUSPENDED to ACTIVE&quot;</extracomment>
        <translation>元に戻しました: %1。</translation>
    </message>
    <message>
        <source>Add VPN-only user</source>
        <translation>VPN 専用ユーザーの追加</translation>
    </message>
    <message>
        <source>You can do it yourself on the page of users of the web console; the list here is read again meanwhile.</source>
        <translation>Web コンソールのユーザー・ページで自分で行えます。その間、この一覧は読み直されます。</translation>
    </message>
    <message>
        <source>New parent of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 の新しい親</translation>
    </message>
    <message>
        <source>You can do it yourself on this user&apos;s page of the web console; the list here is read again meanwhile.</source>
        <translation>Web コンソールのこのユーザーのページで自分で行えます。その間、この一覧は読み直されます。</translation>
    </message>
</context>
<context>
    <name>iam::ActionsDialog</name>
    <message>
        <source>Search actions</source>
        <translation>アクションの検索</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>アクション %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>how many of all actions match what was typed</extracomment>
        <translation>%2 件中 %1 件を表示</translation>
    </message>
</context>
<context>
    <name>iam::AddToGroupDialog</name>
    <message>
        <source>Add %1 to a group</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 をグループに追加</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>グループの検索</translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation>アクセス・グループ</translation>
    </message>
    <message>
        <source>Reading the groups …</source>
        <translation>グループを読み取っています…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Groups that this user is in already are left out.</source>
        <translation>このユーザーが既に属しているグループは表示されません。</translation>
    </message>
    <message>
        <source>Choose a group.</source>
        <translation>グループを選択してください。</translation>
    </message>
</context>
<context>
    <name>iam::AddressVerdictModel</name>
    <message>
        <source>Not a valid e-mail address: %1.</source>
        <extracomment>%1 is a reason such as &quot;no @ in it&quot;</extracomment>
        <translation>有効な E メール・アドレスではありません: %1。</translation>
    </message>
    <message>
        <source>You are already in this account.</source>
        <translation>自分は既にこのアカウントに属しています。</translation>
    </message>
    <message>
        <source>Will be invited.</source>
        <translation>招待されます。</translation>
    </message>
    <message numerus="yes">
        <source>Listed %n time(s); invited once.</source>
        <translation>
            <numerusform>%n 回記載されていますが、招待は 1 回です。</numerusform>
        </translation>
    </message>
    <message>
        <source>An invitation is open. Resend it instead.</source>
        <translation>未承諾の招待があります。代わりに再送してください。</translation>
    </message>
    <message>
        <source>Is being processed. Try again in a minute.</source>
        <translation>処理中です。1 分後に再試行してください。</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>What will happen</source>
        <comment>column</comment>
        <translation>実行内容</translation>
    </message>
    <message>
        <source>Invited on %1; expired on %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>%1 に招待、%2 に期限切れ。</translation>
    </message>
    <message>
        <source>Invited on %1; expires ≈ %2.</source>
        <extracomment>%1 and %2 are dates; &quot;≈&quot; says that the second is an estimate</extracomment>
        <translation>%1 に招待、期限 ≈ %2。</translation>
    </message>
    <message>
        <source>Invited on %1; expires %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>%1 に招待、期限 %2。</translation>
    </message>
    <message>
        <source>This account allows only: %1.</source>
        <extracomment>%1 is a list of patterns such as **@example.com</extracomment>
        <translation>このアカウントで許可されているのは次のみです: %1。</translation>
    </message>
    <message>
        <source>Contains characters that look like others: %1.</source>
        <extracomment>%1 is a list of letters with their codes, or two domains that look alike</extracomment>
        <translation>他の文字と紛らわしい文字が含まれています: %1。</translation>
    </message>
    <message>
        <source>Already %1. Add access in the user’s details instead.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>既に「%1」です。代わりに、ユーザーの詳細でアクセス権限を追加してください。</translation>
    </message>
    <message>
        <source>Correct</source>
        <comment>an address</comment>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>an address from the list</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Invite anyway</source>
        <translation>それでも招待</translation>
    </message>
    <message>
        <source>Resend instead</source>
        <translation>代わりに再送</translation>
    </message>
    <message>
        <source>Show user</source>
        <translation>ユーザーの表示</translation>
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
        <translation>保留中の招待の残り日数と、終了したもの</translation>
    </message>
    <message>
        <source>Choose a bar to filter the list.</source>
        <translation>棒を選択すると一覧が絞り込まれます。</translation>
    </message>
</context>
<context>
    <name>iam::ApiKeyDialog</name>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Account %1 at %2</source>
        <extracomment>%1 is the ID of an account, %2 the address of a service</extracomment>
        <translation>%2 のアカウント %1</translation>
    </message>
    <message>
        <source>&amp;API key</source>
        <translation>API キー(&amp;A)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>&amp;Keep it in the key store of this computer</source>
        <translation>このコンピューターのキーストアに保存(&amp;K)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Passcode or token</source>
        <translation>パスコードまたはトークン(&amp;P)</translation>
    </message>
    <message>
        <source>Passcode or token</source>
        <translation>パスコードまたはトークン</translation>
    </message>
    <message>
        <source>The field is empty.</source>
        <translation>フィールドが空です。</translation>
    </message>
</context>
<context>
    <name>iam::ApiKeysSection</name>
    <message>
        <source>API keys %1</source>
        <translation>API キー %1</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Search API keys</source>
        <translation>API キーの検索</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Reading the API keys …</source>
        <translation>API キーを読み取っています…</translation>
    </message>
    <message>
        <source>The API keys could not be read.</source>
        <translation>API キーを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Never, or not told</source>
        <translation>未使用または情報なし</translation>
    </message>
    <message>
        <source>This user has no API keys here.</source>
        <translation>このユーザーにはここに API キーがありません。</translation>
    </message>
    <message>
        <source>This service offers programs no operation to delete the keys of others.</source>
        <translation>このサービスは、他のユーザーのキーを削除する操作をプログラムに提供していません。</translation>
    </message>
</context>
<context>
    <name>iam::AssignAccessDialog</name>
    <message>
        <source>Edit a policy of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 のポリシーの編集</translation>
    </message>
    <message>
        <source>Assign access to %1</source>
        <translation>%1 へのアクセス権限の割り当て</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>This user has this already, by another policy.</source>
        <translation>このユーザーは、別のポリシーで既にこの権限を持っています。</translation>
    </message>
</context>
<context>
    <name>iam::BlockerList</name>
    <message>
        <source>Give all to %1</source>
        <extracomment>%1 is the name of the user above in the hierarchy</extracomment>
        <translation>すべて %1 の下に移す</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再検査</translation>
    </message>
    <message>
        <source>Does not block</source>
        <translation>削除を妨げません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>says a button&apos;s text and the user it is about</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New parent</source>
        <translation>新しい親</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>iam::BreadcrumbBar</name>
    <message>
        <source>Place</source>
        <translation>現在位置</translation>
    </message>
</context>
<context>
    <name>iam::BulkDialog</name>
    <message>
        <source>Whom it fits</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>ドライラン(&amp;D)</translation>
    </message>
    <message>
        <source>Says whom it fits by now, and sends nothing.</source>
        <translation>現在の対象者を示します。何も送信しません。</translation>
    </message>
    <message>
        <source>Reads your rights and the users anew, and says whom it fits. Changes nothing.</source>
        <translation>権限とユーザーを読み直し、対象者を示します。何も変更しません。</translation>
    </message>
    <message>
        <source>The dry run is going on.</source>
        <translation>ドライ・ランの実行中です。</translation>
    </message>
    <message>
        <source>Reading who is in the group …</source>
        <translation>グループのメンバーを読み取り中 …</translation>
    </message>
    <message>
        <source>Choose a group.</source>
        <translation>グループを選択してください。</translation>
    </message>
    <message>
        <source>It fits none of the selected users.</source>
        <translation>選択したユーザーには該当者がいません。</translation>
    </message>
    <message>
        <source>Reading what they have …</source>
        <translation>所有するものを読み取り中 …</translation>
    </message>
    <message>
        <source>The word is not typed yet.</source>
        <translation>まだ入力されていません。</translation>
    </message>
    <message>
        <source>You and the owner were left out.</source>
        <translation>ご自身と所有者は除外されました。</translation>
    </message>
    <message>
        <source>The owner was left out.</source>
        <translation>所有者は除外されました。</translation>
    </message>
    <message>
        <source>You were left out.</source>
        <translation>ご自身は除外されました。</translation>
    </message>
    <message>
        <source>Not checked: whether you have the right could not be read.</source>
        <translation>未検査: 権限があるかどうかを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Who is in the group could not be read, so it is not known whom it fits; the service decides. %1</source>
        <extracomment>%1 is a whole sentence with the reason</extracomment>
        <translation>グループのメンバーを読み取れなかったため、対象者がわかりません。サービスが判断します。%1</translation>
    </message>
    <message>
        <source>VPN-only users need a password for the console: without it they cannot sign in.</source>
        <translation>VPN のみのユーザーはコンソール用のパスワードが必要です。パスワードがないとサインインできません。</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1</source>
        <extracomment>%n users are left out, %1 is a whole sentence with the reason</extracomment>
        <translation>
            <numerusform>%n 人を除外: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out for other reasons</source>
        <translation>
            <numerusform>その他の理由で %n 人を除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending starts after %n s; until then it can be stopped.</source>
        <translation>
            <numerusform>%n 秒後に送信を開始します。それまでは停止できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: reading your rights and the users …</source>
        <translation>ドライ・ラン: 権限とユーザーを読み取り中 …</translation>
    </message>
    <message>
        <source>Dry run: %1 of %2 fit. Nothing was sent.</source>
        <translation>ドライ・ラン: %2 人中 %1 人が対象です。何も送信されていません。</translation>
    </message>
    <message>
        <source>Dry run: the users could not all be read anew. Nothing was sent.</source>
        <translation>ドライ・ラン: 一部のユーザーを読み直せませんでした。何も送信されていません。</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>追加先</translation>
    </message>
    <message>
        <source>Remove from</source>
        <translation>削除元</translation>
    </message>
    <message>
        <source>Reading the groups …</source>
        <translation>グループを読み取っています…</translation>
    </message>
    <message>
        <source>Access group</source>
        <translation>アクセス・グループ</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>グループの検索</translation>
    </message>
    <message>
        <source>remove</source>
        <extracomment>the word that must be typed before many users are removed</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Administrator of all account management services: %1.</source>
        <extracomment>%1 are names of users</extracomment>
        <translation>すべてのアカウント管理サービスの管理者: %1。</translation>
    </message>
    <message>
        <source>What these have could not be read; they may be administrators: %1.</source>
        <extracomment>%1 are names of users</extracomment>
        <translation>次のユーザーのアクセス権限を読み取れませんでした。管理者の可能性があります: %1。</translation>
    </message>
    <message>
        <source>Type “%1” to go on:</source>
        <translation>続行するには「%1」と入力してください:</translation>
    </message>
    <message>
        <source>Cancel invite: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>招待のキャンセル: %2 人中 %1 人が対象</translation>
    </message>
    <message>
        <source>Clear failed invitation: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>失敗した招待のクリア: %2 人中 %1 人が対象</translation>
    </message>
    <message>
        <source>Remove: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>削除: %2 人中 %1 人が対象</translation>
    </message>
    <message>
        <source>Access group: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>アクセス・グループ: %2 人中 %1 人が対象</translation>
    </message>
    <message>
        <source>Change status: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>状況の変更: %2 人中 %1 人が対象</translation>
    </message>
    <message>
        <source>Resend invite: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>招待の再送: %2 人中 %1 人が対象</translation>
    </message>
    <message>
        <source>The links in the messages stop working, and the planned access goes.</source>
        <translation>メッセージのリンクは使えなくなり、予定されたアクセス権限もなくなります。</translation>
    </message>
    <message>
        <source>What is left of the invitations goes. The addresses can be invited again.</source>
        <translation>招待の残りは消去されます。これらのアドレスは再び招待できます。</translation>
    </message>
    <message>
        <source>They can no longer sign in to the console for this account, switch to it, or use its resources. Their access, group memberships and API keys in this account are deleted. Their IBMids are not deleted. Removal cannot be undone.</source>
        <translation>これらのユーザーは、このアカウントのコンソールへのサインイン、このアカウントへの切り替え、リソースの使用ができなくなります。このアカウントのアクセス権限、グループのメンバーシップ、API キーは削除されます。IBMid は削除されません。削除は元に戻せません。</translation>
    </message>
    <message>
        <source>They lose what they have through this group. Who is not in it is left as they are.</source>
        <translation>このグループによるアクセス権限を失います。メンバーでない人は変わりません。</translation>
    </message>
    <message>
        <source>They get what this group gives. Who is in it already is left as they are.</source>
        <translation>このグループのアクセス権限を得ます。すでにメンバーの人は変わりません。</translation>
    </message>
    <message>
        <source>Membership and access are kept, but nothing can be done in this account.</source>
        <translation>メンバーシップとアクセス権限は維持されますが、このアカウントでは何も実行できません。</translation>
    </message>
    <message>
        <source>No classic infrastructure; everything else as Active.</source>
        <translation>クラシック・インフラストラクチャーは使用できません。その他はすべて「アクティブ」と同じです。</translation>
    </message>
    <message>
        <source>Only VPN access to devices; no console.</source>
        <translation>デバイスへの VPN アクセスのみが可能で、コンソールは使用できません。</translation>
    </message>
    <message>
        <source>They work with the access assigned.</source>
        <translation>割り当てられたアクセス権限で作業できます。</translation>
    </message>
    <message>
        <source>Everybody gets a new message. The links of the old ones stop working.</source>
        <translation>全員に新しいメッセージが送信されます。以前のメッセージのリンクは無効になります。</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n invitation(s)</source>
        <translation>
            <numerusform>%n 件の招待を取り消す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n invitation(s)</source>
        <translation>
            <numerusform>%n 件の招待を消去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s)</source>
        <translation>
            <numerusform>%n 人のユーザーを削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take out %n user(s)</source>
        <translation>
            <numerusform>%n 人を外す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n user(s)</source>
        <translation>
            <numerusform>%n 人を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n user(s)</source>
        <translation>
            <numerusform>%n 人を一時停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activate %n user(s)</source>
        <translation>
            <numerusform>%n 人をアクティブ化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n user(s)</source>
        <translation>
            <numerusform>%n 人を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n invitation(s)</source>
        <translation>
            <numerusform>%n 件の招待を再送</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::BulkSplitModel</name>
    <message>
        <source>Is %1 already.</source>
        <extracomment>%1 is a status such as &quot;Suspended&quot;</extracomment>
        <translation>すでに %1 です。</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n s ago.</source>
        <translation>
            <numerusform>%n 秒前に送信済み。</numerusform>
        </translation>
    </message>
    <message>
        <source>Is in the group already.</source>
        <translation>すでにグループに属しています。</translation>
    </message>
    <message>
        <source>Is not in the group.</source>
        <translation>グループに属していません。</translation>
    </message>
    <message>
        <source>No longer in the account.</source>
        <translation>もうアカウントにいません。</translation>
    </message>
    <message>
        <source>The state is not known to this console.</source>
        <translation>このコンソールにとって未知の状態です。</translation>
    </message>
    <message>
        <source>%1: does not apply.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>%1: 対象外。</translation>
    </message>
    <message>
        <source>Sent less than a minute ago.</source>
        <translation>送信から 1 分たっていません。</translation>
    </message>
    <message>
        <source>%1, fits</source>
        <extracomment>for screen readers: %1 is a name</extracomment>
        <translation>%1、対象</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1、除外</translation>
    </message>
    <message>
        <source>User</source>
        <comment>column</comment>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>State, or why not</source>
        <comment>column</comment>
        <translation>状態、または対象外の理由</translation>
    </message>
</context>
<context>
    <name>iam::CannotInviteDialog</name>
    <message>
        <source>You cannot invite people to this account.</source>
        <translation>このアカウントに人を招待することはできません。</translation>
    </message>
    <message>
        <source>You need one of:</source>
        <translation>次のいずれかが必要です:</translation>
    </message>
    <message>
        <source>• %1</source>
        <extracomment>%1 is one of several things of which one is needed</extracomment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>being the owner of the account</source>
        <translation>アカウントの所有者であること</translation>
    </message>
    <message>
        <source>the role Editor or Administrator on User Management</source>
        <translation>User Management に対する Editor または Administrator の役割</translation>
    </message>
    <message>
        <source>the classic permission Manage Users</source>
        <translation>クラシックの許可「ユーザーの管理」</translation>
    </message>
    <message>
        <source>The owner %1 and administrators can give it to you.</source>
        <extracomment>%1 is the name of the account&apos;s owner</extracomment>
        <translation>所有者 %1 と管理者が付与できます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Show my access</source>
        <translation>自分のアクセスを表示</translation>
    </message>
</context>
<context>
    <name>iam::ChangeDialog</name>
    <message>
        <source>This can no longer be done.</source>
        <translation>これはもう実行できません。</translation>
    </message>
    <message>
        <source>%1 is now %2. Nothing was sent.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation>%1 は現在「%2」です。何も送信されていません。</translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <translation>%1 はもうアカウントにいません。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信されていません。</translation>
    </message>
    <message>
        <source>Trace number: %1</source>
        <extracomment>%1 identifies a request, for the service&apos;s support</extracomment>
        <translation>トレース番号: %1</translation>
    </message>
    <message>
        <source>Nobody knows whether this was done. The list is read again.</source>
        <translation>これが実行されたかどうかは不明です。リストを再読み取りします。</translation>
    </message>
    <message>
        <source>This was not done.</source>
        <translation>これは実行されませんでした。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細のコピー</translation>
    </message>
    <message>
        <source>Waiting for the service …</source>
        <translation>サービスの応答を待っています…</translation>
    </message>
    <message>
        <source>You are signed in again.</source>
        <translation>再びサインインしました。</translation>
    </message>
    <message>
        <source>Nothing was sent in the meantime. What you have filled in is kept.</source>
        <translation>その間、何も送信されていません。入力した内容は残っています。</translation>
    </message>
</context>
<context>
    <name>iam::ClassicPart</name>
    <message numerus="yes">
        <source>Show %n permission(s)</source>
        <translation>
            <numerusform>許可 %n 件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>You cannot give what you do not hold yourself; left out: %1.</source>
        <extracomment>%1 is a list of permissions of classic infrastructure</extracomment>
        <translation>自分が持っていないものは付与できません。除外: %1。</translation>
    </message>
    <message>
        <source>Devices can be given only after the invitation has been accepted.</source>
        <translation>デバイスを付与できるのは、招待が承諾された後です。</translation>
    </message>
    <message>
        <source>Devices, after acceptance</source>
        <translation>デバイス (承諾後)</translation>
    </message>
</context>
<context>
    <name>iam::ClassicSection</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティー</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>サポート</translation>
    </message>
    <message>
        <source>Single permissions</source>
        <translation>個別の許可</translation>
    </message>
    <message>
        <source>Classic infrastructure</source>
        <translation>クラシック・インフラストラクチャー</translation>
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
        <translation>変更の破棄</translation>
    </message>
    <message>
        <source>This service offers no such operation to programs. Classic infrastructure is changed in its own console.</source>
        <translation>このサービスは、そのような操作をプログラムに提供していません。クラシック・インフラストラクチャーは専用のコンソールで変更します。</translation>
    </message>
    <message>
        <source>This account has no classic infrastructure.</source>
        <translation>このアカウントにはクラシック・インフラストラクチャーがありません。</translation>
    </message>
    <message>
        <source>Reading the classic permissions …</source>
        <translation>クラシックの許可を読み取っています…</translation>
    </message>
    <message>
        <source>The classic permissions could not be read.</source>
        <translation>クラシックの許可を読み取れませんでした。</translation>
    </message>
    <message>
        <source>At the top of the classic hierarchy.</source>
        <translation>クラシックの階層の最上位です。</translation>
    </message>
    <message>
        <source>Child of %1.</source>
        <translation>%1 の子です。</translation>
    </message>
    <message>
        <source>Parent of %1.</source>
        <extracomment>%1 are names</extracomment>
        <translation>%1 の親です。</translation>
    </message>
    <message>
        <source>Devices and VPN subnets: this service tells nothing of them.</source>
        <translation>デバイスと VPN サブネット: このサービスからの情報はありません。</translation>
    </message>
    <message>
        <source>This person will be able to remove others, including you.</source>
        <translation>このユーザーは、あなたを含む他のユーザーを削除できるようになります。</translation>
    </message>
    <message>
        <source>For a VPN-only user only the VPN subnets can be changed, and this service tells nothing of them.</source>
        <translation>VPN 専用ユーザーでは VPN サブネットだけを変更できますが、このサービスはサブネットを示しません。</translation>
    </message>
    <message>
        <source>Copy as …</source>
        <extracomment>a button: shows what would be sent as a command or a program</extracomment>
        <translation>形式を選んでコピー…</translation>
    </message>
</context>
<context>
    <name>iam::ColleaguePart</name>
    <message>
        <source>What this colleague has could not be read.</source>
        <translation>この同僚のアクセス権限を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Search an active user</source>
        <translation>アクティブ・ユーザーの検索</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>アクティブ・ユーザー</translation>
    </message>
    <message>
        <source>What the colleague has</source>
        <translation>同僚のアクセス権限</translation>
    </message>
    <message>
        <source>Choose whose access is to be taken as a pattern.</source>
        <translation>アクセス権限を手本とするユーザーを選択してください。</translation>
    </message>
    <message>
        <source>Reading what %1 has …</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 のアクセス権限を読み取っています…</translation>
    </message>
    <message>
        <source>Access group %1</source>
        <extracomment>%1 is an access group</extracomment>
        <translation>アクセス・グループ %1</translation>
    </message>
    <message numerus="yes">
        <source>Classic infrastructure: %1, %n permission(s)</source>
        <extracomment>%1 is a set of classic permissions, such as &quot;Basic user&quot;</extracomment>
        <translation>
            <numerusform>クラシック・インフラストラクチャー: %1、許可 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – you cannot give this</source>
        <extracomment>%1 is something a colleague has</extracomment>
        <translation>%1 – 付与できません</translation>
    </message>
    <message>
        <source>%1 – administrator</source>
        <extracomment>%1 is something a colleague has</extracomment>
        <translation>%1 – 管理者</translation>
    </message>
    <message>
        <source>What %1 has. Administrator roles are ticked by nobody but you.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 のアクセス権限。管理者の役割は自動的には選択されません。</translation>
    </message>
    <message>
        <source>%1 has no access of their own.</source>
        <translation>%1 には個別のアクセス権限がありません。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n</source>
        <comment>things a colleague has</comment>
        <translation>
            <numerusform>%n 件を引き継ぐ(&amp;T)</numerusform>
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
        <translation>一部の列の内容には要求が必要です。表示されている間だけ読み取られます。</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
</context>
<context>
    <name>iam::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンド・パレット</translation>
    </message>
    <message>
        <source>Search actions and users</source>
        <translation>アクションとユーザーを検索</translation>
    </message>
    <message>
        <source>Search actions, users, views and settings</source>
        <translation>アクション、ユーザー、ビュー、設定を検索</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>一致するものがありません。</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 is the name of a user: the actions are about them</extracomment>
        <translation>対象: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>結果 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <translation>今はできません。</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter do it · Ctrl+Enter copy as command · Esc close</source>
        <translation>↑ ↓ 選択 · Enter 実行 · Ctrl+Enter コマンドとしてコピー · Esc 閉じる</translation>
    </message>
    <message>
        <source>There is no command for this.</source>
        <translation>これに対応するコマンドはありません。</translation>
    </message>
</context>
<context>
    <name>iam::ConfirmLossDialog</name>
    <message>
        <source>Keep</source>
        <translation>維持</translation>
    </message>
</context>
<context>
    <name>iam::ConnectForm</name>
    <message>
        <source>Hide</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Nothing is changed in an account by connecting.</source>
        <translation>接続しただけでは、アカウントは何も変更されません。</translation>
    </message>
    <message>
        <source>Demo account</source>
        <translation>デモ・アカウント</translation>
    </message>
    <message>
        <source>Runs on this computer. Nothing leaves it.</source>
        <translation>このコンピューターで動作します。外部には何も送信されません。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>An IBM Cloud account, with the key of a person or a service ID.</source>
        <translation>IBM Cloud アカウント。個人またはサービス ID のキーを使用します。</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>パスコード</translation>
    </message>
    <message>
        <source>An IBM Cloud account, with a one-time passcode or a token.</source>
        <translation>IBM Cloud アカウント。ワンタイム・パスコードまたはトークンを使用します。</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保存先(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Known after the check</source>
        <translation>検査後に判明</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>接続設定</translation>
    </message>
    <message>
        <source>Only in memory</source>
        <translation>メモリーのみ</translation>
    </message>
    <message>
        <source>In the system’s key store</source>
        <translation>システムのキーストア</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>キーの保存先</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>Signed in, but there is no account to open.</source>
        <translation>サインインしましたが、開くことができるアカウントがありません。</translation>
    </message>
    <message>
        <source>Signed in as %1, a service ID.</source>
        <extracomment>%1 is the name or address of who has signed in</extracomment>
        <translation>サービス ID %1 としてサインインしました。</translation>
    </message>
    <message>
        <source>Signed in as %1, a person.</source>
        <translation>個人 %1 としてサインインしました。</translation>
    </message>
    <message>
        <source>Changes here affect the real account %1. The console asks once more before the first change.</source>
        <translation>ここでの変更は実際のアカウント %1 に反映されます。最初の変更の前に、コンソールがもう一度確認します。</translation>
    </message>
    <message>
        <source>The service does not accept this.</source>
        <translation>サービスに受け入れられませんでした。</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>サインインしていません。</translation>
    </message>
    <message>
        <source>&amp;Passcode or token</source>
        <translation>パスコードまたはトークン(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;API key</source>
        <translation>API キー(&amp;A)</translation>
    </message>
    <message>
        <source>Passcode or token</source>
        <translation>パスコードまたはトークン</translation>
    </message>
    <message>
        <source>The key of this account is in the key store</source>
        <translation>このアカウントのキーはキーストアにあります</translation>
    </message>
    <message>
        <source>Good once, and only kept in memory. You get it in the web console under Log in to CLI and API.</source>
        <translation>1 回だけ有効で、メモリーにのみ保持されます。Web コンソールの「CLI および API にログイン」で取得できます。</translation>
    </message>
    <message>
        <source>Never written to a file, the log or the journal.</source>
        <translation>ファイル、ログ、ジャーナルに書き込まれることはありません。</translation>
    </message>
    <message>
        <source>This computer has no key store: the key stays in memory until the console is closed.</source>
        <translation>このコンピューターにはキーストアがありません。キーは、コンソールを閉じるまでメモリーに保持されます。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再検査</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>アカウントを開く</translation>
    </message>
    <message>
        <source>There is only this one.</source>
        <translation>これしかありません。</translation>
    </message>
    <message>
        <source>Accounts are found by Check.</source>
        <translation>アカウントは「確認」で見つかります。</translation>
    </message>
    <message>
        <source>Being checked.</source>
        <translation>確認中です。</translation>
    </message>
    <message>
        <source>Something is still empty.</source>
        <translation>まだ空の項目があります。</translation>
    </message>
</context>
<context>
    <name>iam::ConnectWindow</name>
    <message>
        <source>Connect – IAM Console</source>
        <translation>接続 – IAM Console</translation>
    </message>
    <message>
        <source>IAM Console</source>
        <translation>IAM Console</translation>
    </message>
    <message>
        <source>Users and invitations of your accounts</source>
        <translation>自分のアカウントのユーザーと招待</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>このコンピューター上のアカウント</translation>
    </message>
    <message>
        <source>&amp;Add another account</source>
        <translation>別のアカウントの追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Forget this account</source>
        <translation>このアカウントの登録解除(&amp;F)</translation>
    </message>
    <message>
        <source>Takes it out of this list, and its key out of the key store. The account itself is not changed.</source>
        <translation>このリストから外し、キーをキーストアから削除します。アカウント自体は変更されません。</translation>
    </message>
</context>
<context>
    <name>iam::Console</name>
    <message>
        <source>The demo account cannot be opened</source>
        <translation>デモ・アカウントを開くことができません</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>iam::CopyAsChoices</name>
    <message>
        <source>Resend invite</source>
        <translation>招待の再送</translation>
    </message>
    <message>
        <source>Accept the invitation (by the person invited)</source>
        <translation>招待の承諾 (招待された本人による)</translation>
    </message>
    <message>
        <source>Cancel invite</source>
        <translation>招待の取り消し</translation>
    </message>
    <message>
        <source>Clear failed invitation</source>
        <translation>失敗した招待の消去</translation>
    </message>
    <message>
        <source>Add to an access group</source>
        <translation>アクセス・グループへの追加</translation>
    </message>
    <message>
        <source>Change status to %1</source>
        <extracomment>%1 is a state of a user, such as &quot;Suspended&quot;</extracomment>
        <translation>状況を「%1」に変更</translation>
    </message>
    <message>
        <source>Change parent</source>
        <translation>親の変更</translation>
    </message>
    <message>
        <source>Update IBMid</source>
        <translation>IBMid の更新</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>ユーザーの削除</translation>
    </message>
    <message>
        <source>Leave account</source>
        <translation>アカウントから退出</translation>
    </message>
    <message>
        <source>Read the user</source>
        <translation>ユーザーの読み取り</translation>
    </message>
    <message>
        <source>Copy as …</source>
        <extracomment>a button: shows what the dialog would send as a command or a program</extracomment>
        <translation>形式を選んでコピー…</translation>
    </message>
</context>
<context>
    <name>iam::CopyAsDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>形式を指定してコピー</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) further down are left out; the text would be too long.</source>
        <translation>
            <numerusform>残りの %n 人のユーザーは、テキストが長くなりすぎるため除外されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The same as the console does it, to be run elsewhere. Nothing is sent from here.</source>
        <translation>コンソールと同じ処理を別の場所で実行するためのテキストです。ここからは何も送信されません。</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>アクション(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Shell</source>
        <translation>シェル(&amp;S)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>シェル</translation>
    </message>
    <message>
        <source>&amp;Without asking (-f)</source>
        <translation>確認なし (-f)(&amp;W)</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>コピーするテキスト</translation>
    </message>
    <message>
        <source>Set the variable IAM_TOKEN to a token first, for instance the one of “ibmcloud iam oauth-tokens” without the word Bearer. Texts in angle brackets are yours to fill in.</source>
        <translation>先に変数 IAM_TOKEN にトークンを設定してください (例えば「ibmcloud iam oauth-tokens」の出力から Bearer という語を除いたもの)。山括弧で囲まれたテキストは置き換えてください。</translation>
    </message>
</context>
<context>
    <name>iam::CopyMenu</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>名前のコピー(&amp;N)</translation>
    </message>
    <message>
        <source>Copy &amp;IAM ID</source>
        <translation>IAM ID のコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;user ID</source>
        <translation>ユーザー ID のコピー(&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>行のコピー(&amp;R)</translation>
    </message>
</context>
<context>
    <name>iam::DetailsPage</name>
    <message>
        <source>%1 is no longer in the account.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 はもうアカウントにいません。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>最新表示</translation>
    </message>
    <message>
        <source>Planned access</source>
        <translation>予定のアクセス権限</translation>
    </message>
    <message>
        <source>Access report</source>
        <translation>アクセス・レポート</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>状況の変更</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>ユーザーの削除</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>unsaved</comment>
        <extracomment>%1 is the name of a section with changes that are not saved</extracomment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>保存されていない変更があります。</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他のアクション</translation>
    </message>
</context>
<context>
    <name>iam::DetailsSection</name>
    <message>
        <source>This user is no longer in the account.</source>
        <translation>このユーザーはもうアカウントにいません。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細のコピー</translation>
    </message>
    <message>
        <source>Nobody knows whether this was done. Everything is read again.</source>
        <translation>これが実行されたかどうかは不明です。すべてを再読み取りします。</translation>
    </message>
    <message>
        <source>This was not done.</source>
        <translation>これは実行されませんでした。</translation>
    </message>
    <message>
        <source>%1 is now %2. Nothing was sent.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation>%1 は現在「%2」です。何も送信されていません。</translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 はもうアカウントにいません。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信されていません。</translation>
    </message>
    <message>
        <source>The change is on its way.</source>
        <translation>変更を送信中です。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>iam::EffectiveSection</name>
    <message>
        <source>Effective access</source>
        <translation>実効アクセス権限</translation>
    </message>
    <message>
        <source>Compare with another user …</source>
        <translation>別のユーザーと比較…</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>比較の終了</translation>
    </message>
    <message>
        <source>Search access</source>
        <translation>アクセス権限の検索</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>経由</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation>アクセス権限を読み取っています…</translation>
    </message>
    <message>
        <source>Own policy</source>
        <translation>個別のポリシー</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>グループ %1</translation>
    </message>
    <message>
        <source>%1, not now (period)</source>
        <extracomment>%1 is how somebody has access</extracomment>
        <translation>%1、現在は期間外</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>Only this user</source>
        <translation>このユーザーのみ</translation>
    </message>
    <message>
        <source>Only %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>This user may do nothing in the account.</source>
        <translation>このユーザーは、アカウント内で何も実行できません。</translation>
    </message>
    <message>
        <source>This user is suspended: the access is kept, but nothing can be done with it.</source>
        <translation>このユーザーは利用停止中です。アクセス権限は維持されますが、何も実行できません。</translation>
    </message>
    <message>
        <source>This is planned: it counts as soon as the invitation has been accepted.</source>
        <translation>これは予定です。招待が承諾されるとすぐに有効になります。</translation>
    </message>
    <message>
        <source>Not everything could be read: there may be more.</source>
        <translation>すべては読み取れませんでした。ほかにもある可能性があります。</translation>
    </message>
    <message>
        <source>Enter or a double click shows the actions of a role.</source>
        <translation>Enter またはダブルクリックで、役割のアクションを表示します。</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2: %n action(s)</source>
        <extracomment>%1 is the name of a role, %2 what it is for, %n a number of actions</extracomment>
        <translation>
            <numerusform>%2 に対する %1: アクション %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with another user</source>
        <translation>別のユーザーと比較</translation>
    </message>
    <message>
        <source>This is the user whose access is shown.</source>
        <translation>これは、アクセス権限を表示中のユーザーです。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>別の名前やアドレスと間違えられる可能性があります。</translation>
    </message>
    <message>
        <source>Letters that look like others: %1.</source>
        <extracomment>%1 is a list of letters with their codes</extracomment>
        <translation>ほかの文字に似た文字: %1。</translation>
    </message>
    <message>
        <source>%1 can be taken for %2.</source>
        <extracomment>%1 and %2 are names, or domains of addresses: this one, and the one of the account</extracomment>
        <translation>%1 は %2 と間違えられるおそれがあります。</translation>
    </message>
</context>
<context>
    <name>iam::EndDialog</name>
    <message>
        <source>Cancel the invitation of %1?</source>
        <translation>%1 の招待を取り消しますか?</translation>
    </message>
    <message>
        <source>The link in the message stops working.</source>
        <translation>メッセージのリンクは無効になります。</translation>
    </message>
    <message>
        <source>Cancel invitation</source>
        <translation>招待を取り消す</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>Clear the failed invitation of %1?</source>
        <translation>%1 の失敗した招待を消去しますか?</translation>
    </message>
    <message>
        <source>What is left of the invitation goes. The address can be invited again. If it fails again, ask support with the trace number.</source>
        <translation>招待の残りの情報は消去されます。このアドレスは再度招待できます。再び失敗する場合は、トレース番号を伝えてサポートに問い合わせてください。</translation>
    </message>
    <message>
        <source>Clear invitation</source>
        <translation>招待を消去</translation>
    </message>
    <message>
        <source>Invite %1 again?</source>
        <translation>%1 を再度招待しますか?</translation>
    </message>
    <message>
        <source>What is left of the old invitation is cancelled now. Then the new invitation opens with the same address and the same access.</source>
        <translation>以前の招待の残りを取り消します。その後、同じアドレスと同じアクセス権限で新しい招待が開きます。</translation>
    </message>
    <message>
        <source>Cancel and invite again</source>
        <translation>取り消して再度招待</translation>
    </message>
    <message>
        <source>Leave this account?</source>
        <translation>このアカウントから退出しますか?</translation>
    </message>
    <message>
        <source>Your access and API keys in this account are deleted. Only the owner or an administrator can invite you again.</source>
        <translation>このアカウントでのアクセス権限と API キーは削除されます。再度招待できるのは、所有者または管理者だけです。</translation>
    </message>
    <message>
        <source>Leave account</source>
        <translation>アカウントから退出</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>退出しない</translation>
    </message>
    <message>
        <source>Reading what goes …</source>
        <translation>失われるものを読み取っています…</translation>
    </message>
    <message>
        <source>Reading the planned access …</source>
        <translation>予定のアクセス権限を読み取っています…</translation>
    </message>
    <message>
        <source>Access planned: %1.</source>
        <extracomment>%1 is a list of groups, policies and permissions, or &quot;none&quot;</extracomment>
        <translation>予定のアクセス権限: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) go: %1.</source>
        <translation>
            <numerusform>失われる API キー %n 件: %1。</numerusform>
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
        <translation>失われるアクセス権限: %1。</translation>
    </message>
    <message>
        <source>%1 has accepted in the meantime and is Active.</source>
        <translation>%1 はその間に承諾し、現在アクティブです。</translation>
    </message>
    <message>
        <source>Nothing was sent. Remove the user instead?</source>
        <translation>何も送信されていません。代わりにユーザーを削除しますか?</translation>
    </message>
    <message>
        <source>Remove user …</source>
        <translation>ユーザーの削除…</translation>
    </message>
</context>
<context>
    <name>iam::EndpointForm</name>
    <message>
        <source>“%1” is no address of a service. It looks like https://iam.example.com.</source>
        <translation>「%1」はサービスのアドレスではありません。例: https://iam.example.com。</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>サービス(&amp;S)</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>IBM Cloud</source>
        <translation>IBM Cloud</translation>
    </message>
    <message>
        <source>IBM Cloud, private network</source>
        <translation>IBM Cloud、プライベート・ネットワーク</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>その他のサービス</translation>
    </message>
    <message>
        <source>Service a&amp;ddress</source>
        <translation>サービス・アドレス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;IAM, if elsewhere</source>
        <translation>IAM (別の場所の場合)(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Resource controller, if elsewhere</source>
        <translation>リソース・コントローラー (別の場所の場合)(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Global catalog, if elsewhere</source>
        <translation>グローバル・カタログ (別の場所の場合)(&amp;G)</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>サービス・アドレス</translation>
    </message>
    <message>
        <source>Address of IAM</source>
        <translation>IAM のアドレス</translation>
    </message>
    <message>
        <source>Address of the resource controller</source>
        <translation>リソース・コントローラーのアドレス</translation>
    </message>
    <message>
        <source>Address of the global catalog</source>
        <translation>グローバル・カタログのアドレス</translation>
    </message>
    <message>
        <source>The proxy of the system is used. Connections are encrypted and certificates are always checked; only this computer may be reached without encryption.</source>
        <translation>システムのプロキシーを使用します。接続は暗号化され、証明書は常に検査されます。暗号化なしで接続できるのはこのコンピューターだけです。</translation>
    </message>
    <message>
        <source>Same as service address</source>
        <translation>サービス・アドレスと同じ</translation>
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
        <translation>%1 に期限が切れます。</translation>
    </message>
    <message>
        <source>Estimated: the service does not tell when the last invitation went out.</source>
        <translation>推定: 最後の招待がいつ送信されたかをサービスは示しません。</translation>
    </message>
</context>
<context>
    <name>iam::ExpiryNotice</name>
    <message numerus="yes">
        <source>%n invitations expire within 3 days.</source>
        <translation>
            <numerusform>%n 件の招待が 3 日以内に期限切れになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Not again today</source>
        <translation>今日はもう表示しない</translation>
    </message>
</context>
<context>
    <name>iam::ExportDialog</name>
    <message>
        <source>%1 of %2 written</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>%2 件中 %1 件を書き込み済み</translation>
    </message>
    <message>
        <source>Export users</source>
        <translation>ユーザーのエクスポート</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>アカウント %1</translation>
    </message>
    <message>
        <source>The list has not been read to its end: the file will not hold everybody.</source>
        <translation>リストが最後まで読み取られていないため、ファイルには全員が含まれません。</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>All that match (%1)</source>
        <translation>一致するすべて (%1)</translation>
    </message>
    <message>
        <source>Those selected (%1)</source>
        <translation>選択済み (%1)</translation>
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
        <translation>表示中の列</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>iam::FactsSection</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>情報なし</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is the name of a field, such as &quot;IAM ID&quot;</extracomment>
        <translation>%1のコピー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>その他の電話番号</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>レルム</translation>
    </message>
    <message>
        <source>IAM ID</source>
        <translation>IAM ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>招待者</translation>
    </message>
    <message>
        <source>Change status …</source>
        <translation>状況の変更…</translation>
    </message>
    <message>
        <source>Change parent …</source>
        <translation>親の変更…</translation>
    </message>
    <message>
        <source>Update IBMid …</source>
        <translation>IBMid の更新…</translation>
    </message>
</context>
<context>
    <name>iam::FileReportDialog</name>
    <message>
        <source>Files that could not be used</source>
        <translation>使用できなかったファイル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>iam::FollowUpNotice</name>
    <message numerus="yes">
        <source>%n assignment(s) can be given now.</source>
        <translation>
            <numerusform>%n 件の割り当てを付与できるようになりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>People you invited earlier have accepted. An invitation could not carry this access.</source>
        <translation>以前に招待したユーザーが承諾しました。このアクセス権限は招待に含めることができませんでした。</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>付与</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Access that waited for acceptance was refused.</source>
        <extracomment>%1 is an address, %2 the service&apos;s own words</extracomment>
        <translation>承諾待ちのアクセス権限が拒否されました。</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: 「%2」</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>除外</translation>
    </message>
</context>
<context>
    <name>iam::GroupChoiceModel</name>
    <message>
        <source>Added</source>
        <comment>to the invitation</comment>
        <translation>追加済み</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>to the invitation</comment>
        <translation>追加</translation>
    </message>
    <message>
        <source>%1, added</source>
        <extracomment>for screen readers: %1 is an access group</extracomment>
        <translation>%1、追加済み</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column</comment>
        <translation>説明</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>column</comment>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Policies</source>
        <comment>column</comment>
        <translation>ポリシー</translation>
    </message>
</context>
<context>
    <name>iam::GroupsPart</name>
    <message>
        <source>Search access groups</source>
        <translation>アクセス・グループの検索</translation>
    </message>
    <message>
        <source>Enter adds the first group that is found.</source>
        <translation>Enter を押すと、最初に見つかったグループが追加されます。</translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation>アクセス・グループ</translation>
    </message>
    <message>
        <source>The access groups could not be read.</source>
        <translation>アクセス・グループを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Reading the access groups …</source>
        <translation>アクセス・グループを読み取っています…</translation>
    </message>
    <message>
        <source>This account has no access groups that you may give.</source>
        <translation>このアカウントには、付与できるアクセス・グループがありません。</translation>
    </message>
    <message>
        <source>Groups can be changed later.</source>
        <translation>グループは後で変更できます。</translation>
    </message>
</context>
<context>
    <name>iam::GroupsSection</name>
    <message>
        <source>Access groups %1</source>
        <translation>アクセス・グループ %1</translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation>アクセス・グループ</translation>
    </message>
    <message>
        <source>Assign group</source>
        <translation>グループの割り当て</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>グループの検索</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation>アクセス権限を読み取っています…</translation>
    </message>
    <message>
        <source>By a rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>%1 に読み取り</translation>
    </message>
    <message>
        <source>No group is planned.</source>
        <translation>予定のグループはありません。</translation>
    </message>
    <message>
        <source>This user is in no access group.</source>
        <translation>このユーザーはどのアクセス・グループにも属していません。</translation>
    </message>
    <message>
        <source>This is planned: it counts as soon as the invitation has been accepted.</source>
        <translation>これは予定です。招待が承諾されるとすぐに有効になります。</translation>
    </message>
    <message>
        <source>Not everything could be read: %1</source>
        <extracomment>%1 is technical text</extracomment>
        <translation>すべては読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>&amp;Remove from group …</source>
        <translation>グループから削除(&amp;R)…</translation>
    </message>
    <message>
        <source>A rule of the group makes this user a member.</source>
        <translation>グループのルールにより、このユーザーはメンバーになっています。</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <extracomment>%1 is a name, %2 the name of a group</extracomment>
        <translation>%2 からの %1 の削除</translation>
    </message>
    <message>
        <source>What %1 loses is not known: not all access could be read.</source>
        <translation>すべてのアクセス権限を読み取れなかったため、%1 が失うものは不明です。</translation>
    </message>
    <message>
        <source>%1 loses:</source>
        <extracomment>%1 is a name; a list follows</extracomment>
        <translation>%1 が失うもの:</translation>
    </message>
    <message>
        <source>Remove from group</source>
        <translation>グループから削除</translation>
    </message>
</context>
<context>
    <name>iam::HeaderBar</name>
    <message>
        <source>Service ID</source>
        <translation>サービス ID</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Access (IAM)</source>
        <translation>アクセス (IAM)</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>読み取り専用</translation>
    </message>
</context>
<context>
    <name>iam::HelpWindow</name>
    <message>
        <source>Guide – IAM Console</source>
        <translation>ガイド – IAM Console</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>ガイドのページ</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
</context>
<context>
    <name>iam::HistorySection</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>履歴の検索</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>This service offers no such operation to programs.</source>
        <translation>このサービスは、そのような操作をプログラムに提供していません。</translation>
    </message>
    <message>
        <source>Reading the events …</source>
        <translation>イベントを読み取っています…</translation>
    </message>
    <message>
        <source>The events could not be read.</source>
        <translation>イベントを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Nothing is recorded about this user.</source>
        <translation>このユーザーに関する記録はありません。</translation>
    </message>
</context>
<context>
    <name>iam::IbmidDialog</name>
    <message>
        <source>C&amp;heck</source>
        <translation>検査(&amp;H)</translation>
    </message>
    <message>
        <source>Update the IBMid of %1</source>
        <translation>%1 の IBMid の更新</translation>
    </message>
    <message>
        <source>Current ID: %1</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>現在の ID: %1</translation>
    </message>
    <message>
        <source>&amp;New IBMid</source>
        <translation>新しい IBMid(&amp;N)</translation>
    </message>
    <message>
        <source>New IBMid</source>
        <translation>新しい IBMid</translation>
    </message>
    <message>
        <source>The new ID takes over all access. %1 leaves the account; to keep it as a member, invite it again and give it access. This cannot be undone.</source>
        <translation>新しい ID がすべてのアクセス権限を引き継ぎます。%1 はアカウントから退出します。メンバーとして残すには、再度招待してアクセス権限を付与してください。これは元に戻せません。</translation>
    </message>
    <message>
        <source>The new ID is invited with the same groups and policies. When it has accepted, the console offers to remove %1.</source>
        <translation>新しい ID が同じグループとポリシーで招待されます。承諾されると、コンソールは %1 の削除を提案します。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Replace by invitation …</source>
        <translation>招待による置き換え…</translation>
    </message>
    <message>
        <source>This service offers no such operation to programs.</source>
        <translation>このサービスは、そのような操作をプログラムに提供していません。</translation>
    </message>
    <message>
        <source>You can do it yourself on this user&apos;s page of the web console; the list here is read again meanwhile. Or replace the ID by an invitation.</source>
        <translation>これは Web コンソールのこのユーザーのページで実行でき、その間にここのリストが再読み取りされます。または、招待によって ID を置き換えてください。</translation>
    </message>
    <message>
        <source>Open the web console</source>
        <translation>Web コンソールを開く</translation>
    </message>
    <message>
        <source>Enter the new IBMid.</source>
        <translation>新しい IBMid を入力してください。</translation>
    </message>
    <message>
        <source>Not a valid e-mail address: %1.</source>
        <extracomment>%1 is what is wrong, such as &quot;no @ in it&quot;</extracomment>
        <translation>有効な E メール・アドレスではありません: %1。</translation>
    </message>
    <message>
        <source>This is the current ID.</source>
        <translation>これは現在の ID です。</translation>
    </message>
    <message>
        <source>%1 is already a member.</source>
        <translation>%1 は既にメンバーです。</translation>
    </message>
    <message>
        <source>Nobody in this account has this ID. Whether there is such an IBMid shows when updating.</source>
        <translation>このアカウントにこの ID のユーザーはいません。この IBMid が存在するかどうかは、更新時に判明します。</translation>
    </message>
    <message>
        <source>Nobody in this account has this ID.</source>
        <translation>このアカウントにこの ID のユーザーはいません。</translation>
    </message>
    <message>
        <source>There is no IBMid %1. It can be created at My IBM; for an address of a company with its own sign-in, it comes into being at the first sign-in.</source>
        <translation>IBMid %1 は存在しません。IBMid は My IBM で作成できます。独自のサインインがある会社のアドレスの場合は、最初のサインイン時に作成されます。</translation>
    </message>
</context>
<context>
    <name>iam::InvitationPanel</name>
    <message>
        <source>In this invitation</source>
        <translation>この招待の内容</translation>
    </message>
    <message numerus="yes">
        <source>All %n people get the same access.</source>
        <translation>
            <numerusform>%n 人全員に同じアクセス権限が付与されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Access group</source>
        <translation>アクセス・グループ</translation>
    </message>
    <message>
        <source>Another policy here already gives this.</source>
        <translation>ここにある別のポリシーが既にこれを付与しています。</translation>
    </message>
    <message>
        <source>Classic infrastructure</source>
        <translation>クラシック・インフラストラクチャー</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>許可 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with access of their own</source>
        <translation>
            <numerusform>個別のアクセス権限を持つユーザー %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a file</comment>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>アクセス権限なし</translation>
    </message>
    <message>
        <source>An invitation cannot carry what is marked “after acceptance”. The console gives it when the person has accepted.</source>
        <translation>「承諾後」と記されたものは招待に含めることができません。ユーザーが承諾した時点で、コンソールが付与します。</translation>
    </message>
    <message>
        <source>This person will be able to remove others, including you.</source>
        <translation>このユーザーは、あなたを含む他のユーザーを削除できるようになります。</translation>
    </message>
    <message>
        <source>These people will be able to remove others, including you.</source>
        <translation>これらのユーザーは、あなたを含む他のユーザーを削除できるようになります。</translation>
    </message>
    <message>
        <source>after acceptance</source>
        <translation>承諾後</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is something in the invitation</extracomment>
        <translation>%1 の編集</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <extracomment>%1 is something in the invitation</extracomment>
        <translation>%1 を除外</translation>
    </message>
</context>
<context>
    <name>iam::InviteWizard</name>
    <message>
        <source>Reading what colleagues have …</source>
        <translation>同僚のアクセス権限を読み取っています…</translation>
    </message>
    <message>
        <source>You may not give these access groups, or there are none of that name: %1.</source>
        <extracomment>%1 is a list of names from a file</extracomment>
        <translation>次のアクセス・グループは、付与できないか、その名前のグループがありません: %1。</translation>
    </message>
    <message>
        <source>Reading the access groups …</source>
        <translation>アクセス・グループを読み取っています…</translation>
    </message>
    <message>
        <source>The access of these colleagues cannot be read: %1.</source>
        <extracomment>%1 is a list of addresses</extracomment>
        <translation>次の同僚のアクセス権限を読み取れません: %1。</translation>
    </message>
    <message>
        <source>Nobody is left to invite.</source>
        <translation>招待するユーザーが残っていません。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Invite %n person(s)</source>
        <translation>
            <numerusform>%n 人を招待(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n invitation(s)</source>
        <extracomment>%1 is &quot;3 people&quot;</extracomment>
        <translation>
            <numerusform>%1、招待 %n 件</numerusform>
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
        <translation>追加されていないポリシーがあります。</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>%1 に下書きを保存</translation>
    </message>
    <message>
        <source>Continue your draft?</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>下書きを続行しますか?</translation>
    </message>
    <message>
        <source>It was kept on %1.</source>
        <translation>%1 に保存されました。</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>続行(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Continue the run of %1?</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>%1 の実行を続行しますか?</translation>
    </message>
    <message>
        <source>%1 done, %2 open, %3 unclear.</source>
        <extracomment>numbers of people</extracomment>
        <translation>完了 %1、未処理 %2、不明 %3。</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>続行(&amp;N)</translation>
    </message>
    <message>
        <source>Disc&amp;ard</source>
        <translation>破棄(&amp;A)</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>ユーザーの招待</translation>
    </message>
    <message>
        <source>People</source>
        <comment>step</comment>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Access</source>
        <comment>step</comment>
        <translation>アクセス権限</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>step</comment>
        <translation>確認</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>step</comment>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>&amp;Save as draft</source>
        <translation>下書きとして保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>戻る(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>ドライラン(&amp;D)</translation>
    </message>
    <message>
        <source>Cop&amp;y as</source>
        <translation>形式を指定してコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Save &amp;table</source>
        <translation>表の保存(&amp;T)</translation>
    </message>
    <message>
        <source>New &amp;run with the failed</source>
        <translation>失敗分の新規実行(&amp;R)</translation>
    </message>
    <message>
        <source>The failed people were to get different access. Try each again here, or save the table and start from it.</source>
        <translation>失敗したユーザーには、それぞれ異なるアクセス権限が予定されていました。ここで個別に再試行するか、表を保存してそこから開始してください。</translation>
    </message>
</context>
<context>
    <name>iam::InviteeWindow</name>
    <message>
        <source>Accepted. You are now a member of %1.</source>
        <translation>承諾しました。%1 のメンバーになりました。</translation>
    </message>
    <message>
        <source>Accepted by a call. You are now a member.</source>
        <translation>呼び出しによって承諾しました。メンバーになりました。</translation>
    </message>
    <message>
        <source>Accepted. You are now a member.</source>
        <translation>承諾しました。メンバーになりました。</translation>
    </message>
    <message>
        <source>Nobody of that address is known or invited.</source>
        <translation>このアドレスのユーザーは登録も招待もされていません。</translation>
    </message>
    <message>
        <source>The inbox could not be read.</source>
        <translation>受信箱を読み取れませんでした。</translation>
    </message>
    <message>
        <source>From %1, sent %2</source>
        <extracomment>%1 is who sent an invitation, %2 a date and time</extracomment>
        <translation>送信者 %1、送信日時 %2</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>リンク: %1</translation>
    </message>
    <message>
        <source>Can be accepted until %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>%1 まで承諾できます。</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>メッセージはありません。</translation>
    </message>
    <message>
        <source>The notifications could not be read.</source>
        <translation>通知を読み取れませんでした。</translation>
    </message>
    <message>
        <source>No notifications.</source>
        <translation>通知はありません。</translation>
    </message>
    <message>
        <source>%1 – last used %2</source>
        <translation>%1 – 最終使用 %2</translation>
    </message>
    <message>
        <source>%1 – never used</source>
        <translation>%1 – 未使用</translation>
    </message>
    <message>
        <source>Not accepted.</source>
        <translation>承諾されませんでした。</translation>
    </message>
    <message>
        <source>The API key was not created.</source>
        <translation>API キーは作成されませんでした。</translation>
    </message>
    <message>
        <source>The API key %1 is created.</source>
        <translation>API キー %1 を作成しました。</translation>
    </message>
    <message>
        <source>This window can use it until it is closed.</source>
        <translation>このウィンドウを閉じるまで使用できます。</translation>
    </message>
    <message>
        <source>The API key was used to sign in.</source>
        <translation>API キーを使用してサインインしました。</translation>
    </message>
    <message>
        <source>The API key does not work.</source>
        <translation>API キーは機能しません。</translation>
    </message>
    <message>
        <source>Invitee (demo)</source>
        <translation>招待された人 (デモ)</translation>
    </message>
    <message>
        <source>&amp;Sign in as</source>
        <translation>サインインするユーザー(&amp;S)</translation>
    </message>
    <message>
        <source>Address of the invited person</source>
        <translation>招待された人のアドレス</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>受信箱</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Accept by the link</source>
        <translation>リンクで承諾</translation>
    </message>
    <message>
        <source>Accept by a call</source>
        <translation>呼び出しで承諾</translation>
    </message>
    <message>
        <source>Search notifications</source>
        <translation>通知の検索</translation>
    </message>
    <message>
        <source>Type of notifications</source>
        <translation>通知のタイプ</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>すべてのタイプ</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Name of the new API key</source>
        <translation>新しい API キーの名前</translation>
    </message>
    <message>
        <source>Create API key</source>
        <translation>API キーの作成</translation>
    </message>
    <message>
        <source>Use the API key</source>
        <translation>API キーの使用</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>先にログインしてください。</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>名前が空です。</translation>
    </message>
    <message>
        <source>Only a key that was created here can be used here.</source>
        <translation>ここで使えるのは、ここで作成したキーだけです。</translation>
    </message>
    <message>
        <source>There is nothing to accept.</source>
        <translation>承諾するものはありません。</translation>
    </message>
    <message>
        <source>Enter both names first.</source>
        <translation>先に姓と名を入力してください。</translation>
    </message>
    <message>
        <source>Somebody new accepts by the link.</source>
        <translation>初めての方はリンクから承諾します。</translation>
    </message>
    <message>
        <source>Being sent.</source>
        <translation>送信中です。</translation>
    </message>
</context>
<context>
    <name>iam::JournalDetails</name>
    <message>
        <source>from %1 to %2</source>
        <extracomment>what was changed in the words of the service: %1 what it was before, %2 what it is now, such as ACTIVE and SUSPENDED</extracomment>
        <translation>%1 から %2 へ</translation>
    </message>
    <message>
        <source>%1, attempt begun with %2</source>
        <translation>%1、試行開始 %2</translation>
    </message>
    <message>
        <source>Details of the entry</source>
        <translation>項目の詳細</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Trace number</source>
        <translation>トレース番号</translation>
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
        <translation>応答</translation>
    </message>
    <message>
        <source>What the user had</source>
        <translation>ユーザーが持っていたもの</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Puts the whole entry on the clipboard.</source>
        <translation>項目全体をクリップボードに入れます。</translation>
    </message>
    <message>
        <source>Invite again with the same access …</source>
        <translation>同じアクセス権限で再び招待 …</translation>
    </message>
    <message>
        <source>Choose an entry to see its request and the answer.</source>
        <translation>項目を選択すると、要求と応答が表示されます。</translation>
    </message>
</context>
<context>
    <name>iam::JournalExportDialog</name>
    <message>
        <source>%1 of %2 written</source>
        <extracomment>%1 and %2 are numbers of entries of the journal</extracomment>
        <translation>%2 件中 %1 件を書き込み済み</translation>
    </message>
    <message>
        <source>Export journal</source>
        <translation>ジャーナルのエクスポート</translation>
    </message>
    <message>
        <source>All entries about the account %1, as activity events. There are no secrets in them.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>アカウント %1 に関するすべての項目をアクティビティー・イベントとして書き出します。秘密情報は含まれません。</translation>
    </message>
</context>
<context>
    <name>iam::JournalPage</name>
    <message>
        <source>Entry copied.</source>
        <translation>項目をコピーしました。</translation>
    </message>
    <message>
        <source>An entry could not be written to the journal.</source>
        <translation>項目をジャーナルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>the newest %1 shown</source>
        <translation>最新の %1 件を表示</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>of the journal</comment>
        <translation>
            <numerusform>%n 件の項目</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal could not be read.</source>
        <translation>ジャーナルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>一致する項目はありません。</translation>
    </message>
    <message>
        <source>The search looks at names, addresses, IDs, requests and answers.</source>
        <translation>検索は名前、アドレス、ID、要求、応答を対象とします。</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>まだ何も行われていません。</translation>
    </message>
    <message>
        <source>Every attempt to change something is listed here, with its request and what became of it.</source>
        <translation>変更の試みはすべて、要求と結果とともにここに表示されます。</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>検証中 …</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>an entry of the journal: %1 a time, %2 what was done, such as &quot;Invite Ed Larsen&quot;, %3 what became of it</extracomment>
        <translation>%1、%2 (%3)</translation>
    </message>
    <message>
        <source>The journal could not be verified.</source>
        <translation>ジャーナルを検証できませんでした。</translation>
    </message>
    <message>
        <source>The journal is whole.</source>
        <translation>ジャーナルは完全です。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were checked: none was changed, and none is missing.</source>
        <translation>
            <numerusform>%n 件の項目を検査しました。変更も欠落もありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>It says now: %1.</source>
        <extracomment>what an entry of the journal says; %1 is a time, an action and its outcome</extracomment>
        <translation>現在の内容: %1。</translation>
    </message>
    <message>
        <source>It cannot be read any more.</source>
        <translation>もう読み取れません。</translation>
    </message>
    <message>
        <source>Before it stands: %1.</source>
        <extracomment>%1 is a time, an action and its outcome</extracomment>
        <translation>その前の項目: %1。</translation>
    </message>
    <message>
        <source>Behind it stands: %1.</source>
        <extracomment>%1 is a time, an action and its outcome</extracomment>
        <translation>その後の項目: %1。</translation>
    </message>
    <message>
        <source>What follows it is not proven.</source>
        <translation>それ以降は証明されていません。</translation>
    </message>
    <message>
        <source>Entry %1 of the journal is missing.</source>
        <extracomment>%1 is the number of an entry of the journal</extracomment>
        <translation>ジャーナルの項目 %1 がありません。</translation>
    </message>
    <message>
        <source>Entry %1 of the journal was changed after it was written.</source>
        <translation>ジャーナルの項目 %1 は書き込み後に変更されています。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n entries exported.</source>
        <translation>
            <numerusform>%n 件の項目をエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Checks that no entry was changed or removed since it was written.</source>
        <translation>書き込み後に変更または削除された項目がないことを確認します。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Writes all entries to a file, as activity events.</source>
        <translation>すべての項目をアクティビティー・イベントとしてファイルに書き出します。</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>ジャーナルを検索</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>iam::JournalTableModel</name>
    <message>
        <source>Invite</source>
        <comment>action of an entry</comment>
        <translation>招待</translation>
    </message>
    <message>
        <source>Resend invitation</source>
        <comment>action of an entry</comment>
        <translation>招待の再送</translation>
    </message>
    <message>
        <source>Cancel invitation</source>
        <comment>action of an entry</comment>
        <translation>招待のキャンセル</translation>
    </message>
    <message>
        <source>Clear failed invitation</source>
        <comment>action of an entry</comment>
        <translation>失敗した招待のクリア</translation>
    </message>
    <message>
        <source>Remove user</source>
        <comment>action of an entry</comment>
        <translation>ユーザーの削除</translation>
    </message>
    <message>
        <source>Leave account</source>
        <comment>action of an entry</comment>
        <translation>アカウントからの退出</translation>
    </message>
    <message>
        <source>Add VPN-only user</source>
        <comment>action of an entry</comment>
        <translation>VPN のみのユーザーの追加</translation>
    </message>
    <message>
        <source>Change status</source>
        <comment>action of an entry</comment>
        <translation>状況の変更</translation>
    </message>
    <message>
        <source>Change parent</source>
        <comment>action of an entry</comment>
        <translation>親の変更</translation>
    </message>
    <message>
        <source>Update IBMid</source>
        <comment>action of an entry</comment>
        <translation>IBMid の更新</translation>
    </message>
    <message>
        <source>Classic permissions</source>
        <comment>action of an entry</comment>
        <translation>クラシック許可</translation>
    </message>
    <message>
        <source>Add to group</source>
        <comment>action of an entry</comment>
        <translation>グループへの追加</translation>
    </message>
    <message>
        <source>Remove from group</source>
        <comment>action of an entry</comment>
        <translation>グループからの削除</translation>
    </message>
    <message>
        <source>Add policy</source>
        <comment>action of an entry</comment>
        <translation>ポリシーの追加</translation>
    </message>
    <message>
        <source>Edit policy</source>
        <comment>action of an entry</comment>
        <translation>ポリシーの編集</translation>
    </message>
    <message>
        <source>Remove policy</source>
        <comment>action of an entry</comment>
        <translation>ポリシーの削除</translation>
    </message>
    <message>
        <source>Allowed IP addresses</source>
        <comment>action of an entry</comment>
        <translation>許可 IP アドレス</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>action of an entry</comment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Create access group</source>
        <comment>action of an entry</comment>
        <translation>アクセス・グループの作成</translation>
    </message>
    <message>
        <source>Account settings</source>
        <comment>action of an entry</comment>
        <translation>アカウントの設定</translation>
    </message>
    <message>
        <source>Another change</source>
        <comment>action of an entry</comment>
        <translation>その他の変更</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>outcome of an entry</comment>
        <translation>保留中</translation>
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
        <translation>不明</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
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
        <translation>このコンピューター上のデモ・サービス</translation>
    </message>
    <message>
        <source>API key in the key store · last opened %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>キーストア内の API キー · 最終アクセス %1</translation>
    </message>
    <message>
        <source>API key · last opened %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>API キー · 最終アクセス %1</translation>
    </message>
    <message>
        <source>Passcode · last opened %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>パスコード · 最終アクセス %1</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>このコンピューター上のアカウント</translation>
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
        <translation>%1 – ユーザー – IAM Console</translation>
    </message>
    <message>
        <source>About IAM Console</source>
        <translation>IAM Console について</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>A console for the users of a cloud account: invite people, watch over their invitations, remove them.</source>
        <translation>クラウド・アカウントのユーザーのためのコンソール: ユーザーの招待、招待の管理、ユーザーの削除。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Invite users …</source>
        <translation>ユーザーの招待(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>最新表示(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;all that match</source>
        <translation>一致するものをすべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>選択の解除(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>プレビュー(&amp;P)</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次のペイン</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>前のペイン</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;About IAM Console</source>
        <translation>IAM Console について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <comment>theme</comment>
        <translation>システムに合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>theme</comment>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>theme</comment>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <comment>theme</comment>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Invitations</source>
        <translation>招待(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>The key could not be kept in the key store.</source>
        <translation>キーをキーストアに保存できませんでした。</translation>
    </message>
    <message>
        <source>It stays in memory until this account is closed.</source>
        <translation>このアカウントを閉じるまでメモリーに保持されます。</translation>
    </message>
    <message>
        <source>Change a real account?</source>
        <translation>実際のアカウントを変更しますか?</translation>
    </message>
    <message>
        <source>Changes here affect the real account %1.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>ここでの変更は実際のアカウント %1 に反映されます。</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. You are asked once, until the account is closed.</source>
        <translation>まだ何も送信されていません。この確認は、アカウントを閉じるまでに 1 回だけ表示されます。</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>変更しない</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>変更を許可</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻すものはありません。</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Undo …</source>
        <translation>元に戻す(&amp;U)…</translation>
    </message>
    <message>
        <source>In&amp;vitee (demo) …</source>
        <translation>招待された人 (デモ)(&amp;V)…</translation>
    </message>
    <message>
        <source>Remove by user ID or e-&amp;mail …</source>
        <translation>ユーザー ID または E メールで削除(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Open another account …</source>
        <translation>別のアカウントを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Close this account</source>
        <translation>このアカウントを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>診断情報のコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close the tab</source>
        <translation>タブを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>前のタブ(&amp;V)</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <comment>whom the actions are about</comment>
        <translation>
            <numerusform>ユーザー %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <extracomment>a setting in the command palette; %1 is &quot;Dark&quot;, &quot;Light&quot;, &quot;High contrast&quot;, &quot;Follow the system&quot;</extracomment>
        <translation>テーマ: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>a setting in the command palette; %1 is the name of a language in itself</extracomment>
        <translation>言語: %1</translation>
    </message>
    <message>
        <source>%1 is %2: this is not possible.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation>%1 は「%2」のため、できません。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>Co&amp;mmand palette …</source>
        <translation>コマンド・パレット(&amp;M) …</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>次のタブ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>ジャーナル(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Tell at the start what expires soon</source>
        <translation>まもなく期限切れになるものを起動時に知らせる(&amp;T)</translation>
    </message>
    <message>
        <source>Read on&amp;ly</source>
        <translation>読み取り専用(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Guide (F1)</source>
        <translation>ガイド (F1)(&amp;G)</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>ツール(&amp;O)</translation>
    </message>
    <message>
        <source>Invitation tria&amp;ge</source>
        <translation>招待の整理(&amp;G)</translation>
    </message>
    <message>
        <source>Invitation triage</source>
        <translation>招待の整理</translation>
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
        <translation>新規</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>tag of a row</comment>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>iam::NavigationList</name>
    <message>
        <source>Navigation</source>
        <translation>ナビゲーション</translation>
    </message>
</context>
<context>
    <name>iam::NotOfferedDialog</name>
    <message>
        <source>This service offers no such operation to programs.</source>
        <translation>このサービスは、そのような操作をプログラムに提供していません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Open the web console</source>
        <translation>Web コンソールを開く</translation>
    </message>
</context>
<context>
    <name>iam::OutcomeBar</name>
    <message>
        <source>Retr&amp;y</source>
        <translation>再試行(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Watch on</source>
        <translation>引き続き確認(&amp;W)</translation>
    </message>
    <message>
        <source>Cancel &amp;invite</source>
        <translation>招待の取り消し(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>外す(&amp;T)</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>詳細をコピー(&amp;D)</translation>
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
        <translation>保存せずに離れますか?</translation>
    </message>
    <message>
        <source>These sections have changes that are not saved: %1.</source>
        <extracomment>%1 are names of sections, such as &quot;Sign-in&quot;</extracomment>
        <translation>次のセクションに保存されていない変更があります: %1。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離れる</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Open pages</source>
        <translation>開いているページ</translation>
    </message>
</context>
<context>
    <name>iam::PaletteButton</name>
    <message>
        <source>Search actions and users</source>
        <translation>アクションとユーザーを検索</translation>
    </message>
</context>
<context>
    <name>iam::PaletteModel</name>
    <message>
        <source>Actions</source>
        <comment>group of the command palette</comment>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>group of the command palette</comment>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Views</source>
        <comment>group of the command palette</comment>
        <translation>ビュー</translation>
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
        <translation>階層を読み取っています…</translation>
    </message>
    <message>
        <source>New parent of %1</source>
        <translation>%1 の新しい親</translation>
    </message>
    <message>
        <source>Whoever is above a user in the classic hierarchy can change and remove them.</source>
        <translation>クラシックの階層でユーザーの上位にいる人は、そのユーザーを変更および削除できます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>The hierarchy could not be read. The service checks that there is no loop.</source>
        <translation>階層を読み取れませんでした。ループがないことはサービスが検査します。</translation>
    </message>
    <message>
        <source>This user is at the top of the hierarchy.</source>
        <translation>このユーザーは階層の最上位です。</translation>
    </message>
    <message>
        <source>Parent now: %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>現在の親: %1</translation>
    </message>
    <message>
        <source>This would make a loop.</source>
        <translation>これはループになります。</translation>
    </message>
    <message>
        <source>Choose a user.</source>
        <translation>ユーザーを選択してください。</translation>
    </message>
    <message>
        <source>This is the present parent.</source>
        <translation>これは現在の親です。</translation>
    </message>
</context>
<context>
    <name>iam::PeopleStep</name>
    <message>
        <source>The pasted table</source>
        <translation>貼り付けた表</translation>
    </message>
    <message>
        <source>&amp;Addresses</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E メール・アドレス</translation>
    </message>
    <message>
        <source>ada@example.com, Ed Larsen &lt;ed@example.com&gt;</source>
        <translation>ada@example.com, Ed Larsen &lt;ed@example.com&gt;</translation>
    </message>
    <message>
        <source>Drop a .csv or .txt file here</source>
        <translation>ここに .csv または .txt ファイルをドロップ</translation>
    </message>
    <message>
        <source>Choose &amp;file</source>
        <translation>ファイルの選択(&amp;F)</translation>
    </message>
    <message>
        <source>Remove all &amp;blocked</source>
        <translation>問題のあるものをすべて削除(&amp;B)</translation>
    </message>
    <message>
        <source>What will happen to each address</source>
        <translation>各アドレスに対する実行内容</translation>
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
            <numerusform>招待 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a tick</source>
        <translation>
            <numerusform>要チェック %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>スキップ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>問題 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Will be sent in %n request(s) of at most 100.</source>
        <translation>
            <numerusform>最大 100 件ずつ、%n 回の要求で送信されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether somebody already uses the cloud shows only after sending. Who is new needs the link in the message.</source>
        <translation>相手が既にクラウドを使用しているかどうかは、送信後にのみ判明します。新規のユーザーにはメッセージのリンクが必要です。</translation>
    </message>
    <message>
        <source>Enter at least one address.</source>
        <translation>アドレスを 1 つ以上入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) block. Correct or remove them.</source>
        <translation>
            <numerusform>%n 件の項目に問題があります。訂正または削除してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n people at once.</source>
        <translation>
            <numerusform>一度に指定できるのは最大 %n 人です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to be invited all the same.</source>
        <translation>それでも招待するものにチェックを付けてください。</translation>
    </message>
    <message>
        <source>Nobody of these is new.</source>
        <translation>この中に新規のユーザーはいません。</translation>
    </message>
    <message>
        <source>Open a list of people</source>
        <translation>ユーザーのリストを開く</translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.txt);;All files (*)</source>
        <translation>ユーザーのリスト (*.csv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <extracomment>%1 is a file, %2 the reason in the system&apos;s words</extracomment>
        <translation>%1 を開くことができません: %2。</translation>
    </message>
    <message>
        <source>%1 is too large for a list of people.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 はユーザーのリストとしては大きすぎます。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>problems in a file</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken from the file.</source>
        <translation>ファイルからは何も取り込まれませんでした。</translation>
    </message>
    <message>
        <source>Comma, semicolon, blank or line break between. Up to %1.</source>
        <extracomment>%1 is a number of people</extracomment>
        <translation>コンマ、セミコロン、空白、または改行で区切ります。最大 %1。</translation>
    </message>
</context>
<context>
    <name>iam::PeriodForm</name>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>1 回</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Beginning of the access</source>
        <translation>アクセス権限の開始</translation>
    </message>
    <message>
        <source>End of the access</source>
        <translation>アクセス権限の終了</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>終日</translation>
    </message>
    <message>
        <source>From this time of the day</source>
        <translation>1 日の開始時刻</translation>
    </message>
    <message>
        <source>To this time of the day</source>
        <translation>1 日の終了時刻</translation>
    </message>
    <message>
        <source>Offset from UTC</source>
        <translation>UTC からのオフセット</translation>
    </message>
    <message>
        <source>Daylight saving is not followed.</source>
        <translation>夏時間は考慮されません。</translation>
    </message>
</context>
<context>
    <name>iam::PermissionList</name>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>許可 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search permissions</source>
        <translation>許可の検索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>iam::PoliciesSection</name>
    <message>
        <source>Access policies %1</source>
        <translation>アクセス・ポリシー %1</translation>
    </message>
    <message>
        <source>Access policies</source>
        <translation>アクセス・ポリシー</translation>
    </message>
    <message>
        <source>Assign access</source>
        <translation>アクセス権限の割り当て</translation>
    </message>
    <message>
        <source>Search policies</source>
        <translation>ポリシーの検索</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation>アクセス権限を読み取っています…</translation>
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
        <translation>終了: %1</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>情報なし</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>%1 に読み取り</translation>
    </message>
    <message>
        <source>No policy is planned.</source>
        <translation>予定のポリシーはありません。</translation>
    </message>
    <message>
        <source>This user has no policy of their own.</source>
        <translation>このユーザーには個別のポリシーがありません。</translation>
    </message>
    <message>
        <source>This is planned: it counts as soon as the invitation has been accepted.</source>
        <translation>これは予定です。招待が承諾されるとすぐに有効になります。</translation>
    </message>
    <message numerus="yes">
        <source>%n policy(ies) ended and give nothing any more. They are not deleted by themselves.</source>
        <translation>
            <numerusform>%n 件のポリシーが終了し、何も付与しなくなりました。自動的には削除されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n action(s) …</source>
        <extracomment>%1 is the name of a role, %n a number of actions</extracomment>
        <translation>
            <numerusform>%1: アクション %n 件…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>This policy has conditions that the form cannot show.</source>
        <translation>このポリシーには、フォームで表示できない条件があります。</translation>
    </message>
    <message>
        <source>&amp;Remove policy …</source>
        <translation>ポリシーの削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove the policy for %1</source>
        <extracomment>%1 is what a policy is for, such as the name of a service</extracomment>
        <translation>%1 のポリシーの削除</translation>
    </message>
    <message>
        <source>%1 loses nothing: other policies allow the same.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 が失うものはありません。ほかのポリシーが同じ権限を付与しています。</translation>
    </message>
    <message>
        <source>%1 loses:</source>
        <extracomment>%1 is a name; a list follows</extracomment>
        <translation>%1 が失うもの:</translation>
    </message>
    <message>
        <source>Remove policy</source>
        <translation>ポリシーの削除</translation>
    </message>
</context>
<context>
    <name>iam::PolicyForm</name>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation>すべての ID およびアクセス対応サービス</translation>
    </message>
    <message>
        <source>All Account management services</source>
        <translation>すべてのアカウント管理サービス</translation>
    </message>
    <message>
        <source>All IAM Account management services</source>
        <translation>すべての IAM アカウント管理サービス</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>service</comment>
        <extracomment>%1 is the display name of a service, %2 its technical name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Entire account</source>
        <translation>アカウント全体</translation>
    </message>
    <message>
        <source>One resource group</source>
        <translation>1 つのリソース・グループ</translation>
    </message>
    <message>
        <source>Specific resources</source>
        <translation>特定のリソース</translation>
    </message>
    <message>
        <source>Reading the roles …</source>
        <translation>役割を読み取っています…</translation>
    </message>
    <message>
        <source>Choose a service.</source>
        <translation>サービスを選択してください。</translation>
    </message>
    <message>
        <source>Choose a resource group.</source>
        <translation>リソース・グループを選択してください。</translation>
    </message>
    <message>
        <source>At most 1,000 characters.</source>
        <translation>最大 1,000 文字です。</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>値を入力してください。</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>役割を 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>The end lies in the past.</source>
        <translation>終了日時が過去です。</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>曜日を 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>終了は開始より後でなければなりません。</translation>
    </message>
    <message>
        <source>You may not give this: it needs Administrator on the target.</source>
        <translation>これは付与できません。ターゲットに対する Administrator が必要です。</translation>
    </message>
    <message>
        <source>Tick that you know what an administrator can do.</source>
        <translation>管理者が実行できる操作を理解していることを確認し、チェックを付けてください。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>With “matches pattern”, QR-* matches QR-ml and QR-finance, and ? is any one character. A literal star is written {{*}}, a literal question mark {{?}}.</source>
        <translation>「パターンに一致」では、QR-* は QR-ml や QR-finance に一致し、? は任意の 1 文字を表します。文字としてのアスタリスクは {{*}}、疑問符は {{?}} と入力します。</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>条件の追加</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>リソース・グループ</translation>
    </message>
    <message>
        <source>Resource group access</source>
        <translation>リソース・グループへのアクセス権限</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>アクセス権限なし</translation>
    </message>
    <message>
        <source>Without Viewer on the group, its resources are hard to find.</source>
        <translation>グループに対する Viewer がないと、そのリソースを見つけるのは困難です。</translation>
    </message>
    <message>
        <source>This person will be able to remove others, including you.</source>
        <translation>このユーザーは、あなたを含む他のユーザーを削除できるようになります。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>演算子</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>等しい</translation>
    </message>
    <message>
        <source>matches pattern</source>
        <translation>パターンに一致</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>この条件を削除</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>アクション %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions of %1</source>
        <extracomment>%1 is the name of a role</extracomment>
        <translation>%1 のアクション</translation>
    </message>
    <message>
        <source>Platform roles</source>
        <translation>プラットフォームの役割</translation>
    </message>
    <message>
        <source>Service roles</source>
        <translation>サービスの役割</translation>
    </message>
    <message>
        <source>Custom roles</source>
        <translation>カスタムの役割</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2: %n action(s)</source>
        <extracomment>%1 is the name of a role, %2 what it is for, %n a number of actions</extracomment>
        <translation>
            <numerusform>%2 に対する %1: アクション %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing of this kind that you may give.</source>
        <translation>付与できるこの種類のものはありません。</translation>
    </message>
</context>
<context>
    <name>iam::PolicyPart</name>
    <message>
        <source>Clears the form and puts the policy into the invitation.</source>
        <translation>フォームをクリアし、ポリシーを招待に含めます。</translation>
    </message>
    <message>
        <source>&amp;Add policy</source>
        <translation>ポリシーの追加(&amp;A)</translation>
    </message>
</context>
<context>
    <name>iam::PreviewPane</name>
    <message>
        <source>Close preview</source>
        <translation>プレビューを閉じる</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他のアクション</translation>
    </message>
    <message>
        <source>Choose a user to see more.</source>
        <translation>ユーザーを選択すると詳細が表示されます。</translation>
    </message>
    <message>
        <source>A person who is new to the cloud can accept only through the link in the message. Ask to look in the spam folder.</source>
        <translation>クラウドを初めて使用する人は、メッセージのリンクからのみ承諾できます。迷惑メール・フォルダーの確認を依頼してください。</translation>
    </message>
    <message>
        <source>expires %1</source>
        <extracomment>%1 is &quot;in 5 days&quot; or &quot;today&quot;</extracomment>
        <translation>期限: %1</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E メール</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>%1 is a date and time that is only estimated</extracomment>
        <translation>送信日時</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>招待者</translation>
    </message>
    <message>
        <source>IAM ID</source>
        <translation>IAM ID</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>レルム</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) wait for acceptance.</source>
        <translation>
            <numerusform>%n 件の割り当てが承認を待っています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::ProgressStep</name>
    <message>
        <source>What became of each address</source>
        <translation>各アドレスの結果</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>%1 and %2 are numbers of people</extracomment>
        <translation>%2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>Sending. Every step is on disk: closing the window does not lose the run.</source>
        <translation>送信しています。各ステップはディスクに保存されるため、ウィンドウを閉じても実行は失われません。</translation>
    </message>
    <message>
        <source>Goes on at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>%1 に再開します。</translation>
    </message>
    <message>
        <source>Sent. Looking until everybody is through.</source>
        <translation>送信しました。全員の処理が完了するまで監視します。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>一時停止しました。</translation>
    </message>
    <message>
        <source>Stopped. What was not sent can still be sent.</source>
        <translation>停止しました。未送信のものは後で送信できます。</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>続行(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>The run is paused.</source>
        <translation>実行は一時停止しています。</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>a filter: everybody; %1 is a number</extracomment>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a filter: %1 is an outcome such as &quot;Invited&quot;, %2 a number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>表の保存</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The table could not be saved.</source>
        <translation>表を保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>iam::RemoveByAddressDialog</name>
    <message>
        <source>Remove by user ID or e-mail</source>
        <translation>ユーザー ID または E メールで削除</translation>
    </message>
    <message>
        <source>Whoever is in the list is shown first with all that goes. Somebody whom you cannot see in the list is removed at once, and that cannot be undone.</source>
        <translation>リストに含まれるユーザーの場合は、まず失われるものがすべて表示されます。リストに表示されないユーザーの場合は直ちに削除され、元に戻すことはできません。</translation>
    </message>
    <message>
        <source>&amp;User ID</source>
        <translation>ユーザー ID(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E メール(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Realm</source>
        <translation>レルム(&amp;R)</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>a realm</comment>
        <translation>選択</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>ユーザーの削除</translation>
    </message>
    <message>
        <source>Give a user ID, or e-mail and realm.</source>
        <translation>ユーザー ID、または E メールとレルムを指定してください。</translation>
    </message>
    <message>
        <source>Nobody of that ID or address is in the account.</source>
        <translation>この ID またはアドレスのユーザーはアカウントにいません。</translation>
    </message>
</context>
<context>
    <name>iam::RemoveDialog</name>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を削除しますか?</translation>
    </message>
    <message>
        <source>%1 cannot be removed while these users depend on them in the classic hierarchy.</source>
        <translation>次のユーザーがクラシックの階層で依存している間は、%1 を削除できません。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>ユーザーの削除</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>%1 can no longer sign in to the console for this account, switch to it, or use its resources.</source>
        <translation>%1 は、このアカウントのコンソールへのサインイン、このアカウントへの切り替え、リソースの使用ができなくなります。</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス権限</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>リストの表示</translation>
    </message>
    <message>
        <source>Hide list</source>
        <translation>リストの非表示</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>読み取りの停止</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Resources created by %1 stay. You or the administrator of a service can give others access to them.</source>
        <translation>%1 が作成したリソースは残ります。あなたまたはサービスの管理者が、ほかのユーザーにアクセス権限を付与できます。</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The IBMid %1 is not deleted.</source>
        <translation>IBMid %1 は削除されません。</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>削除後</translation>
    </message>
    <message>
        <source>Removal cannot be undone. The console keeps the list of the access, so that %1 can be invited again with the same.</source>
        <translation>削除は元に戻せません。コンソールはアクセス権限のリストを保持するため、同じアクセス権限で %1 を再度招待できます。</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>代替手段</translation>
    </message>
    <message>
        <source>Suspend: keeps membership and access, but nothing can be done in this account. Limit by time: can still see the account, but has no access outside the period.</source>
        <translation>利用停止: メンバーシップとアクセス権限は維持されますが、このアカウントでは何も実行できません。期間の制限: アカウントは引き続き表示できますが、期間外はアクセス権限がありません。</translation>
    </message>
    <message>
        <source>Suspend: keeps membership and access, but nothing can be done in this account.</source>
        <translation>利用停止: メンバーシップとアクセス権限は維持されますが、このアカウントでは何も実行できません。</translation>
    </message>
    <message>
        <source>Suspend …</source>
        <translation>利用停止…</translation>
    </message>
    <message>
        <source>Limit by time …</source>
        <translation>期間の制限…</translation>
    </message>
    <message>
        <source>remove</source>
        <extracomment>the word that must be typed before somebody important is removed</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 is an administrator of all account management services. Type “%2” to go on:</source>
        <translation>%1 は、すべてのアカウント管理サービスの管理者です。続行するには「%2」と入力してください:</translation>
    </message>
    <message>
        <source>%1 · %2 · reading what goes …</source>
        <extracomment>%1 is an e-mail address, %2 an IAM ID</extracomment>
        <translation>%1 · %2 · 失われるものを読み取っています…</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み取っています…</translation>
    </message>
    <message>
        <source>everything was read at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>%1 にすべて読み取り済み</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <extracomment>%1 is a list such as &quot;the groups, the policies&quot;</extracomment>
        <translation>読み取れなかったもの: %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 is an e-mail address, %2 an IAM ID, %3 how far everything was read</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>グループ %1</translation>
    </message>
    <message>
        <source>Policy for %1: %2</source>
        <extracomment>%1 is what a policy is about, %2 a list of roles</extracomment>
        <translation>%1 のポリシー: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Could not be read. All API keys created by %1 are deleted.</source>
        <translation>読み取れませんでした。%1 が作成した API キーはすべて削除されます。</translation>
    </message>
    <message>
        <source>%1 has created no API keys.</source>
        <translation>%1 が作成した API キーはありません。</translation>
    </message>
    <message>
        <source>%1 (used today)</source>
        <extracomment>%1 is the name of an API key</extracomment>
        <translation>%1 (今日使用)</translation>
    </message>
    <message>
        <source>%1 (used in the last 7 days)</source>
        <extracomment>%1 is the name of an API key</extracomment>
        <translation>%1 (過去 7 日以内に使用)</translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) created by %1 are deleted: %2. Programs that use them stop working.</source>
        <extracomment>%n API keys; %1 is a person, %2 the names of the keys</extracomment>
        <translation>
            <numerusform>%1 が作成した API キー %n 件が削除されます: %2。これらを使用するプログラムは動作しなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The group memberships could not be read; they go all the same.</source>
        <translation>グループのメンバーシップは読み取れませんでしたが、いずれにしても失われます。</translation>
    </message>
    <message>
        <source>No group memberships.</source>
        <translation>グループのメンバーシップはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n group membership(s) go: %1.</source>
        <translation>
            <numerusform>失われるグループのメンバーシップ %n 件: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The policies could not be read; they go all the same.</source>
        <translation>ポリシーは読み取れませんでしたが、いずれにしても失われます。</translation>
    </message>
    <message>
        <source>No policies.</source>
        <translation>ポリシーはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n policies go: %1.</source>
        <translation>
            <numerusform>失われるポリシー %n 件: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what goes …</source>
        <translation>失われるものを読み取っています…</translation>
    </message>
    <message>
        <source>Possible when no user blocks</source>
        <translation>妨げるユーザーがいなくなると可能になります</translation>
    </message>
    <message>
        <source>The word is not typed yet.</source>
        <translation>まだ入力されていません。</translation>
    </message>
    <message>
        <source>%1 cannot be removed while these users depend on them in the classic hierarchy: %2</source>
        <extracomment>%1 is a name, %2 the service&apos;s own list of users</extracomment>
        <translation>次のユーザーがクラシックの階層で依存している間は、%1 を削除できません: %2</translation>
    </message>
</context>
<context>
    <name>iam::ReplacementNotice</name>
    <message>
        <source>%1 has accepted.</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>%1 が承諾しました。</translation>
    </message>
    <message>
        <source>%1 is still a member, with all its access.</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>%1 はまだメンバーで、すべてのアクセス権限を持っています。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方残す</translation>
    </message>
</context>
<context>
    <name>iam::ReportDialog</name>
    <message>
        <source>%1 of %2 read</source>
        <translation>%2 件中 %1 件を読み取り済み</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>ファイルを書き込んでいます…</translation>
    </message>
    <message>
        <source>Planned access</source>
        <translation>予定のアクセス権限</translation>
    </message>
    <message>
        <source>Access report</source>
        <translation>アクセス・レポート</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>ユーザー %n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::ReportPages</name>
    <message>
        <source>Access of %1</source>
        <extracomment>%1 is the name of a user</extracomment>
        <translation>%1 のアクセス権限</translation>
    </message>
    <message>
        <source>Account %1, made by %2 on %3</source>
        <extracomment>%1 is an account, %2 an address, %3 a time</extracomment>
        <translation>アカウント %1、作成者 %2、作成日時 %3</translation>
    </message>
    <message>
        <source>This report is complete.</source>
        <translation>このレポートは完全です。</translation>
    </message>
    <message>
        <source>This report is not complete. What could not be read:</source>
        <translation>このレポートは完全ではありません。読み取れなかったもの:</translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation>アクセス・グループ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>経由</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n action(s))</source>
        <translation>
            <numerusform>%1 (アクション %n 件)</numerusform>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Already %1</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>既に「%1」</translation>
    </message>
    <message>
        <source>Domain not allowed</source>
        <translation>許可されていないドメイン</translation>
    </message>
    <message>
        <source>Can be invited</source>
        <translation>招待可能</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Invitation</source>
        <comment>column</comment>
        <translation>招待</translation>
    </message>
    <message>
        <source>Dry run</source>
        <comment>column</comment>
        <translation>ドライラン</translation>
    </message>
</context>
<context>
    <name>iam::ReviewStep</name>
    <message>
        <source>Invitation %1: %2</source>
        <extracomment>%1 is the number of an invitation, %2 who gets it: an address or a number of people</extracomment>
        <translation>招待 %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>after acceptance</source>
        <translation>承諾後</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス権限</translation>
    </message>
    <message numerus="yes">
        <source>in %n request(s)</source>
        <comment>sending</comment>
        <translation>
            <numerusform>要求 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will be invited, %1</source>
        <extracomment>%1 is &quot;in 3 requests&quot;</extracomment>
        <translation>
            <numerusform>%n 人を招待 (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s), because the access differs</source>
        <translation>
            <numerusform>アクセス権限が異なるため、招待 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody gets the same access</source>
        <translation>全員に同じアクセス権限</translation>
    </message>
    <message>
        <source>Who will be invited</source>
        <translation>招待されるユーザー</translation>
    </message>
    <message>
        <source>Will not be sent</source>
        <translation>送信されないもの</translation>
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
            <numerusform>ほか %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>%1 is invited although it looks like another: %2.</source>
        <translation>%1 は別のものに似ていますが招待されます: %2。</translation>
    </message>
    <message>
        <source>%1 was left out because it looks like another: %2.</source>
        <translation>%1 は別のものに似ているため除外されました: %2。</translation>
    </message>
    <message>
        <source>The account’s allowed domains could not be read. The service checks them.</source>
        <translation>アカウントの許可ドメインを読み取れませんでした。サービスが検査します。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>invitations</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking without sending anything …</source>
        <translation>何も送信せずに検査しています…</translation>
    </message>
    <message>
        <source>You may not invite people to this account.</source>
        <translation>このアカウントにユーザーを招待することはできません。</translation>
    </message>
    <message>
        <source>These access groups are gone: %1.</source>
        <extracomment>%1 is a list of access groups</extracomment>
        <translation>次のアクセス・グループはもうありません: %1。</translation>
    </message>
    <message>
        <source>These roles are gone: %1.</source>
        <extracomment>%1 is a list of roles</extracomment>
        <translation>次の役割はもうありません: %1。</translation>
    </message>
    <message>
        <source>This account allows only: %1.</source>
        <extracomment>%1 is a list of patterns such as **@example.com</extracomment>
        <translation>このアカウントで許可されているのは次のみです: %1。</translation>
    </message>
    <message>
        <source>Something could not be checked: %1</source>
        <extracomment>%1 is the reason in a sentence</extracomment>
        <translation>検査できなかったものがあります: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n policies are added to %1. The service does not tell its limit.</source>
        <translation>
            <numerusform>既存の %1 件に %n 件のポリシーが追加されます。上限はサービスから通知されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rights, domains, people, groups and roles were checked. Nothing was sent.</source>
        <translation>権限、ドメイン、ユーザー、グループ、役割を検査しました。何も送信されていません。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信されていません。</translation>
    </message>
    <message>
        <source>Dry run of %1: %2 of %3 can be invited.</source>
        <extracomment>%1 is a time, %2 and %3 are numbers of people</extracomment>
        <translation>%1 のドライラン: %3 人中 %2 人を招待できます。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>今すぐ送信(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n s.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n 秒後に送信します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>まだ何も送信されていません。</translation>
    </message>
    <message>
        <source>&amp;Wait before the first request</source>
        <translation>最初の要求までの待ち時間(&amp;W)</translation>
    </message>
    <message>
        <source>Wait before the first request</source>
        <translation>最初の要求までの待ち時間</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>You may not give these access groups: %1.</source>
        <extracomment>%1 is a list of access groups</extracomment>
        <translation>次のアクセス・グループは付与できません: %1。</translation>
    </message>
    <message numerus="yes">
        <source>You may not give %n of the policies: it needs Administrator on the target.</source>
        <translation>
            <numerusform>ポリシーのうち %n 件は付与できません。対象に対する Administrator が必要です。</numerusform>
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
        <translation>待機中</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>outcome</comment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>outcome</comment>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>outcome</comment>
        <translation>不明確</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>outcome</comment>
        <translation>受付済み</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>outcome</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>outcome</comment>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>outcome</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Still processing</source>
        <comment>outcome</comment>
        <translation>まだ処理中</translation>
    </message>
    <message>
        <source>Taken out</source>
        <comment>outcome</comment>
        <translation>除外済み</translation>
    </message>
    <message numerus="yes">
        <source>Invite %n user(s)</source>
        <translation>
            <numerusform>%n 人のユーザーを招待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n invitation(s)</source>
        <translation>
            <numerusform>%n 件の招待を再送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n invitation(s)</source>
        <translation>
            <numerusform>%n 件の招待を取り消す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n failed invitation(s)</source>
        <translation>
            <numerusform>%n 件の失敗した招待をクリア</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s)</source>
        <translation>
            <numerusform>%n 人のユーザーを削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n user(s) to a group</source>
        <translation>
            <numerusform>%n 人のユーザーをグループに追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s) from a group</source>
        <translation>
            <numerusform>%n 人のユーザーをグループから削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %n user(s)</source>
        <translation>
            <numerusform>%n 人のユーザーの状況を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted in the meantime.</source>
        <translation>その間に承諾されました。</translation>
    </message>
    <message>
        <source>Invitation sent.</source>
        <translation>招待を送信しました。</translation>
    </message>
    <message>
        <source>Invitation sent again.</source>
        <translation>招待を再送しました。</translation>
    </message>
    <message>
        <source>The invitation is cancelled.</source>
        <translation>招待をキャンセルしました。</translation>
    </message>
    <message>
        <source>The failed invitation is cleared.</source>
        <translation>失敗した招待をクリアしました。</translation>
    </message>
    <message>
        <source>Removed from the account.</source>
        <translation>アカウントから削除しました。</translation>
    </message>
    <message>
        <source>Is in the group now.</source>
        <translation>グループに属しています。</translation>
    </message>
    <message>
        <source>Is not in the group any more.</source>
        <translation>もうグループに属していません。</translation>
    </message>
    <message>
        <source>The status is changed.</source>
        <translation>状況を変更しました。</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>未送信です。</translation>
    </message>
    <message>
        <source>Is still being processed. Set aside for a minute.</source>
        <translation>まだ処理中です。1 分間保留します。</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>送信中です。</translation>
    </message>
    <message>
        <source>Connection lost after sending. The list is read first.</source>
        <translation>送信後に接続が失われました。先にリストを読み取ります。</translation>
    </message>
    <message>
        <source>It is not known whether it was done: no answer could be read. Look at the user.</source>
        <translation>行われたかどうか不明です。応答を読み取れませんでした。ユーザーを確認してください。</translation>
    </message>
    <message>
        <source>Taken by the service, and being processed.</source>
        <translation>サービスが受け付け、処理しています。</translation>
    </message>
    <message>
        <source>The service took it, and is not done with it after 5 minutes.</source>
        <translation>サービスは受け付けましたが、5 分たっても終わっていません。</translation>
    </message>
    <message>
        <source>Taken out by you.</source>
        <translation>自分で除外しました。</translation>
    </message>
    <message>
        <source>No longer in the account.</source>
        <translation>もうアカウントにいません。</translation>
    </message>
    <message>
        <source>Somebody else has invited this address in the meantime.</source>
        <translation>その間に別の人がこのアドレスを招待しました。</translation>
    </message>
    <message>
        <source>Was so already. Nothing was changed.</source>
        <translation>すでにその状態でした。何も変更されていません。</translation>
    </message>
    <message>
        <source>Is now %1. Nothing was sent.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>現在は %1 です。何も送信されていません。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Watch on</source>
        <translation>監視を続行</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers: %1 is a name, %2 what became of the user in a run</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>User</source>
        <comment>column</comment>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation>経過</translation>
    </message>
</context>
<context>
    <name>iam::RunLine</name>
    <message numerus="yes">
        <source>%1 of %2, about %n s left</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>
            <numerusform>%1 / %2、残り約 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, about %n min left</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>
            <numerusform>%1 / %2、残り約 %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many
----------
%1 and %2 are numbers: so many done of so many</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 件の実行</numerusform>
        </translation>
    </message>
    <message>
        <source>Show run</source>
        <translation>実行を表示</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reading what they have</source>
        <translation>所有するものを読み取り中</translation>
    </message>
    <message>
        <source>waits before sending</source>
        <translation>送信前の待機中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
</context>
<context>
    <name>iam::RunModel</name>
    <message>
        <source>Not sent yet.</source>
        <translation>未送信です。</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>送信中です。</translation>
    </message>
    <message>
        <source>Connection lost after sending. The list is read first.</source>
        <translation>送信後に接続が失われました。先にリストを読み取ります。</translation>
    </message>
    <message>
        <source>Taken by the service, and being processed.</source>
        <translation>サービスが受け付け、処理しています。</translation>
    </message>
    <message>
        <source>Invitation sent.</source>
        <translation>招待を送信しました。</translation>
    </message>
    <message>
        <source>Accepted in the meantime.</source>
        <translation>その間に承諾されました。</translation>
    </message>
    <message>
        <source>After 5 minutes the message is not sent yet.</source>
        <translation>5 分経過しましたが、メッセージはまだ送信されていません。</translation>
    </message>
    <message>
        <source>Already %1.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>既に「%1」です。</translation>
    </message>
    <message>
        <source>Taken out by you.</source>
        <translation>自分で除外しました。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Watch on</source>
        <translation>監視を続行</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>outcome</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>outcome</comment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>outcome</comment>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>outcome</comment>
        <translation>不明確</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>outcome</comment>
        <translation>受付済み</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>outcome</comment>
        <translation>招待済み</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>outcome</comment>
        <translation>参加済み</translation>
    </message>
    <message>
        <source>Still processing</source>
        <comment>outcome</comment>
        <translation>まだ処理中</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>outcome</comment>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>outcome</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Taken out</source>
        <comment>outcome</comment>
        <translation>除外済み</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers: %1 is an address, %2 what became of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation>経過</translation>
    </message>
    <message>
        <source>Is still being processed. Looking again in a minute.</source>
        <translation>まだ処理中です。1 分後に再び確認します。</translation>
    </message>
</context>
<context>
    <name>iam::RunNotice</name>
    <message>
        <source>Invitations were not sent to the end.</source>
        <translation>招待は最後まで送信されませんでした。</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>実行の表示</translation>
    </message>
    <message>
        <source>A run is not at its end.</source>
        <translation>終わっていない実行があります。</translation>
    </message>
    <message>
        <source>Run of %1: %2 done, %3 open, %4 unclear. Nothing is sent twice: what is unclear is looked up first.</source>
        <extracomment>%1 is a time, the others are numbers of users</extracomment>
        <translation>%1 の実行: 完了 %2、未了 %3、不明 %4。二重に送信されることはありません。不明なものは先に確認します。</translation>
    </message>
</context>
<context>
    <name>iam::RunPanel</name>
    <message>
        <source>Finished.</source>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>Not at its end. What was under way is looked up before anything is sent again.</source>
        <translation>終わっていません。途中だったものは、再び送信する前に確認します。</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n s. Nothing has been sent.</source>
        <translation>
            <numerusform>%n 秒後に送信します。まだ何も送信されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>一時停止しました。</translation>
    </message>
    <message>
        <source>Stopped. What was not sent can still be sent.</source>
        <translation>停止しました。未送信のものは後で送信できます。</translation>
    </message>
    <message>
        <source>Goes on at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>%1 に再開します。</translation>
    </message>
    <message>
        <source>Sent. Looking until everybody is through.</source>
        <translation>送信しました。全員の処理が完了するまで監視します。</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) a second. Every step is on disk: closing the window does not lose the run.</source>
        <translation>
            <numerusform>毎秒 %n 人。各段階はディスクに記録され、ウィンドウを閉じても実行は失われません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending. Every step is on disk: closing the window does not lose the run.</source>
        <translation>送信しています。各ステップはディスクに保存されるため、ウィンドウを閉じても実行は失われません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a run does, such as &quot;Add 3 users to a group&quot;; %2 is the name of the group</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers of people</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>続行(&amp;O)</translation>
    </message>
    <message>
        <source>The run is paused.</source>
        <translation>実行は一時停止しています。</translation>
    </message>
    <message>
        <source>The run does not go on. Nothing was sent.</source>
        <translation>実行は続行されません。何も送信されていません。</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>a filter: everybody; %1 is a number</extracomment>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <extracomment>a filter: users somebody has to look after; %1 is a number</extracomment>
        <translation>要対応 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a filter: %1 is an outcome such as &quot;Failed&quot;, %2 a number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>表の保存</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The table could not be saved.</source>
        <translation>表を保存できませんでした。</translation>
    </message>
    <message>
        <source>What became of each user</source>
        <translation>各ユーザーの結果</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>今すぐ送信(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>失敗分を再試行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo …</source>
        <translation>元に戻す(&amp;U)…</translation>
    </message>
    <message>
        <source>Puts back what this run has changed, as a run of its own.</source>
        <translation>この実行による変更を、別の実行として元に戻します。</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>ユーザーの検索</translation>
    </message>
    <message>
        <source>Search the users of this run</source>
        <translation>この実行のユーザーを検索</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細のコピー</translation>
    </message>
    <message>
        <source>Save table …</source>
        <translation>表を保存 …</translation>
    </message>
    <message>
        <source>Another console is carrying out this run.</source>
        <translation>別のコンソールがこの実行を行っています。</translation>
    </message>
    <message>
        <source>Another console is carrying out this run. It can be continued here when that console is closed.</source>
        <translation>別のコンソールがこの実行を行っています。そのコンソールを閉じると、ここで続行できます。</translation>
    </message>
</context>
<context>
    <name>iam::RunsPage</name>
    <message>
        <source>The runs could not be read.</source>
        <translation>実行を読み取れませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>users of a run</comment>
        <translation>
            <numerusform>%n 件失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>%2 件中 %1 件完了</translation>
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
        <translation>実行</translation>
    </message>
    <message>
        <source>Do not continue</source>
        <translation>続行しない</translation>
    </message>
    <message>
        <source>No runs yet.</source>
        <translation>実行はまだありません。</translation>
    </message>
    <message>
        <source>What is done to several users at once is listed here, with what became of each of them.</source>
        <translation>複数のユーザーに対して行われたことが、それぞれの結果とともにここに表示されます。</translation>
    </message>
    <message>
        <source>%1 of %2 done, in another console</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>%2 件中 %1 件完了 (別のコンソール)</translation>
    </message>
</context>
<context>
    <name>iam::SavedSearches</name>
    <message>
        <source>&amp;Save this search …</source>
        <translation>この検索を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>Nothing is being searched for.</source>
        <translation>何も検索していません。</translation>
    </message>
    <message>
        <source>Delete the search “%1”?</source>
        <extracomment>%1 is the name of a search</extracomment>
        <translation>検索「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>Only the search goes. Nothing changes in the account.</source>
        <translation>検索だけが消えます。アカウントは何も変わりません。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>名前の変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>削除(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>iam::SearchButtons</name>
    <message>
        <source>Clear the field</source>
        <translation>フィールドを消去</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>name of a symbol, for screen readers</extracomment>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>iam::SearchField</name>
    <message>
        <source>Search users</source>
        <translation>ユーザーの検索</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>Recent and saved searches (Alt+Down)</source>
        <translation>最近の検索と保存した検索 (Alt+下矢印)</translation>
    </message>
    <message>
        <source>Search name, e-mail, ID – or state: group: domain: expires&lt;</source>
        <extracomment>state: group: domain: expires&lt; are fixed words of the search language and stay as they are</extracomment>
        <translation>名前、E メール、ID を検索 – または state: group: domain: expires&lt;</translation>
    </message>
</context>
<context>
    <name>iam::SearchMenu</name>
    <message>
        <source>Recent searches</source>
        <translation>最近の検索</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>Nothing has been searched for yet.</source>
        <translation>まだ何も検索していません。</translation>
    </message>
    <message>
        <source>&amp;Save this search …</source>
        <translation>この検索を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Forget recent searches</source>
        <translation>最近の検索を消去(&amp;F)</translation>
    </message>
</context>
<context>
    <name>iam::SearchNameDialog</name>
    <message>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>検索の名前を変更</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a view such as &quot;Waiting&quot;, %2 a search as typed</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>名前がありません。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>名前が長すぎます。</translation>
    </message>
    <message>
        <source>Another search has this name.</source>
        <translation>同じ名前の検索があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n search(es) are kept already. Delete one first.</source>
        <translation>
            <numerusform>すでに %n 件の検索が保存されています。先に 1 件削除してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::SearchProblemLine</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is a search term that would work</extracomment>
        <translation>%1 のことですか?</translation>
    </message>
    <message>
        <source>Who belongs to it could not be read, so the term leaves nobody out. %1</source>
        <extracomment>%1 is a whole sentence with the reason</extracomment>
        <translation>だれが含まれるかを読み取れなかったため、この検索語は誰も除外しません。%1</translation>
    </message>
    <message>
        <source>Reading who belongs to it …</source>
        <translation>だれが含まれるかを読み取っています…</translation>
    </message>
</context>
<context>
    <name>iam::SelectionBar</name>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>選択の解除</translation>
    </message>
    <message>
        <source>Actions for the selected users</source>
        <translation>選択したユーザーに対するアクション</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>%n rows of the list are selected</extracomment>
        <translation>
            <numerusform>%n 件選択済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n that match</source>
        <extracomment>a button; %n is how many users match the search</extracomment>
        <translation>
            <numerusform>一致する %n 人をすべて選択</numerusform>
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
        <translation>タイプ「account」の通知を開き、そこで招待を承諾してください: %1</translation>
    </message>
    <message>
        <source>Text to send on</source>
        <translation>送付用のテキスト</translation>
    </message>
    <message>
        <source>For people who already use the cloud</source>
        <translation>すでにクラウドを使用している人向け</translation>
    </message>
    <message>
        <source>Notifications</source>
        <comment>where to find them</comment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>of a shell</comment>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>of the interface</comment>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Copies where the notification is found</source>
        <translation>通知のある場所をコピーします</translation>
    </message>
    <message>
        <source>Copies the command that accepts</source>
        <translation>承諾するコマンドをコピーします</translation>
    </message>
    <message>
        <source>Copies the call that accepts</source>
        <translation>承諾する呼び出しをコピーします</translation>
    </message>
</context>
<context>
    <name>iam::SignIn</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>誰もサインインしていません。</translation>
    </message>
</context>
<context>
    <name>iam::SignInSection</name>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Allowed IP addresses</source>
        <translation>許可 IP アドレス</translation>
    </message>
    <message>
        <source>Single addresses, ranges such as 192.0.2.1-192.0.2.9 and subnets such as 2001:db8::/32, separated by commas or lines. Empty: from everywhere.</source>
        <translation>単一のアドレス、192.0.2.1-192.0.2.9 のような範囲、および 2001:db8::/32 のようなサブネットを、コンマまたは改行で区切ります。空の場合: すべての場所から許可されます。</translation>
    </message>
    <message>
        <source>The user may change these addresses</source>
        <translation>ユーザーによるこれらのアドレスの変更を許可</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更の破棄</translation>
    </message>
    <message>
        <source>The sign-in settings could not be read.</source>
        <translation>サインインの設定を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Reading the sign-in settings …</source>
        <translation>サインインの設定を読み取っています…</translation>
    </message>
    <message>
        <source>Multifactor authentication: required for this user.</source>
        <translation>多要素認証: このユーザーには必須です。</translation>
    </message>
    <message>
        <source>Multifactor authentication: not required for this user.</source>
        <translation>多要素認証: このユーザーには必須ではありません。</translation>
    </message>
    <message>
        <source>Multifactor authentication: this service does not tell it for single users.</source>
        <translation>多要素認証: このサービスは個々のユーザーについての情報を提供しません。</translation>
    </message>
    <message>
        <source>Not an address, range or subnet: %1</source>
        <extracomment>%1 is a list of what was typed</extracomment>
        <translation>アドレス、範囲、サブネットのいずれでもありません: %1</translation>
    </message>
    <message>
        <source>Copy as …</source>
        <extracomment>a button: shows what would be sent as a command or a program</extracomment>
        <translation>形式を選んでコピー…</translation>
    </message>
</context>
<context>
    <name>iam::StateBar</name>
    <message numerus="yes">
        <source>%1: %n invitation(s)</source>
        <extracomment>spoken; %1 is the state of an invitation, %n is how many are in it</extracomment>
        <translation>
            <numerusform>%1: 招待 %n 件</numerusform>
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
        <translation>承諾待ちのものはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) wait for acceptance</source>
        <translation>
            <numerusform>承諾待ちの割り当て %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>By state</source>
        <translation>状態別</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>招待者</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>承諾後</translation>
    </message>
</context>
<context>
    <name>iam::StatusDialog</name>
    <message>
        <source>Works with the access assigned.</source>
        <translation>割り当てられたアクセス権限で作業します。</translation>
    </message>
    <message>
        <source>Membership and access are kept, but nothing can be done in this account.</source>
        <translation>メンバーシップとアクセス権限は維持されますが、このアカウントでは何も実行できません。</translation>
    </message>
    <message>
        <source>No classic infrastructure; everything else as Active.</source>
        <translation>クラシック・インフラストラクチャーは使用できません。その他はすべて「アクティブ」と同じです。</translation>
    </message>
    <message>
        <source>Only VPN access to devices; no console.</source>
        <translation>デバイスへの VPN アクセスのみが可能で、コンソールは使用できません。</translation>
    </message>
    <message>
        <source>Change the status of %1</source>
        <translation>%1 の状況の変更</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>%1 (現在)</translation>
    </message>
    <message>
        <source>A password for the console must be known.</source>
        <translation>コンソールのパスワードが必要です。</translation>
    </message>
    <message>
        <source>VPN-only users have none of their own accord. Without it nobody can sign in.</source>
        <translation>VPN 専用ユーザーにはもともとパスワードがありません。パスワードがないと、誰もサインインできません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Choose a status.</source>
        <translation>状況を選択してください。</translation>
    </message>
    <message>
        <source>This is the present status.</source>
        <translation>これは現在の状況です。</translation>
    </message>
</context>
<context>
    <name>iam::StatusLine</name>
    <message>
        <source>Reading users</source>
        <translation>ユーザーの読み取り中</translation>
    </message>
    <message>
        <source>No run in progress</source>
        <translation>進行中の実行なし</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers: so many done of so many</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>number of rows</comment>
        <translation>
            <numerusform>%n 件選択済み</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>Connected to the demo service</source>
        <translation>デモ・サービスに接続済み</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <extracomment>%1 is the address of a service</extracomment>
        <translation>%1 に接続済み</translation>
    </message>
    <message>
        <source>Read %1 of %2, as of %3</source>
        <extracomment>%1 and %2 are numbers of users, %3 is the time the list is of</extracomment>
        <translation>%2 件中 %1 件を読み取り済み、%3 時点</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>サインインしていません</translation>
    </message>
</context>
<context>
    <name>iam::Toast</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>iam::TriageFilters</name>
    <message>
        <source>All inviters</source>
        <translation>すべての招待者</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a choice in a list; %1 is the name of somebody who has sent invitations, %2 how many</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The service does not tell who has sent the invitations.</source>
        <translation>サービスは招待の送信者を知らせません。</translation>
    </message>
    <message>
        <source>Search invitations</source>
        <translation>招待を検索</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>招待者</translation>
    </message>
    <message>
        <source>Any domain</source>
        <translation>すべてのドメイン</translation>
    </message>
    <message>
        <source>Domain of the address</source>
        <translation>アドレスのドメイン</translation>
    </message>
    <message>
        <source>Sent at any time</source>
        <translation>送信日を問わない</translation>
    </message>
    <message>
        <source>Sent more than so many days ago</source>
        <translation>送信からの日数がこれより多い</translation>
    </message>
    <message numerus="yes">
        <source>Sent more than %n day(s) ago</source>
        <translation>
            <numerusform>送信から %n 日を超える</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
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
        <translation>サービスは知らせません。</translation>
    </message>
    <message>
        <source>All open and unsuccessful invitations</source>
        <translation>未承諾または不成功のすべての招待</translation>
    </message>
    <message>
        <source>Found invitations</source>
        <translation>見つかった招待</translation>
    </message>
    <message numerus="yes">
        <source>%n open or unsuccessful, as of %1</source>
        <extracomment>%n invitations, %1 is the time of the list</extracomment>
        <translation>
            <numerusform>未承諾または不成功 %n 件、%1 現在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n selected</source>
        <translation>
            <numerusform>選択した %n 件を再送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend all %n</source>
        <translation>
            <numerusform>%n 件すべてを再送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n selected</source>
        <translation>
            <numerusform>選択した %n 件を取り消し</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel all %n</source>
        <translation>
            <numerusform>%n 件すべてを取り消し</numerusform>
        </translation>
    </message>
    <message>
        <source>No invitation is listed.</source>
        <translation>表示されている招待はありません。</translation>
    </message>
    <message>
        <source>Offline: changes are not possible.</source>
        <translation>オフライン: 変更はできません。</translation>
    </message>
    <message>
        <source>Go to an invitation that waits, or has ended.</source>
        <translation>待機中または終了した招待に移動してください。</translation>
    </message>
    <message>
        <source>No open invitations.</source>
        <translation>未承諾の招待はありません。</translation>
    </message>
    <message>
        <source>Nothing waits, and nothing has expired or failed.</source>
        <translation>待機中、期限切れ、失敗のものはありません。</translation>
    </message>
    <message>
        <source>No invitation is like this.</source>
        <translation>このような招待はありません。</translation>
    </message>
    <message>
        <source>Other filters may find some.</source>
        <translation>ほかのフィルターで見つかるかもしれません。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Text for the invitee copied.</source>
        <translation>招待された人へのテキストをコピーしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n expired invitation(s) no longer listed by the service.</source>
        <translation>
            <numerusform>サービスの一覧にもうない期限切れの招待 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Invitation triage</source>
        <translation>招待の整理</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>最新表示 (F5)</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>ユーザーの招待</translation>
    </message>
    <message>
        <source>Copy text for the invitee</source>
        <translation>招待された人へのテキストをコピー</translation>
    </message>
    <message>
        <source>Open and unsuccessful invitations</source>
        <translation>未承諾または不成功の招待</translation>
    </message>
</context>
<context>
    <name>iam::UndoDialog</name>
    <message>
        <source>Undo the last change?</source>
        <translation>最後の変更を元に戻しますか?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>実行した操作</translation>
    </message>
    <message>
        <source>Undoing does</source>
        <translation>元に戻す操作</translation>
    </message>
    <message>
        <source>It sends</source>
        <translation>送信内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>iam::UndoRunDialog</name>
    <message numerus="yes">
        <source>%n user(s) are added to %1 again:</source>
        <extracomment>%1 is the name of an access group</extracomment>
        <translation>
            <numerusform>%n 人のユーザーを %1 に再び追加します:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) are removed from %1:</source>
        <extracomment>%1 is the name of an access group</extracomment>
        <translation>
            <numerusform>%n 人のユーザーを %1 から削除します:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) get the status %1 again:</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>
            <numerusform>%n 人のユーザーの状況を %1 に戻します:</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this run?</source>
        <translation>この実行を元に戻しますか?</translation>
    </message>
    <message>
        <source>Only what the run has changed is put back, as a run of its own. Who was so before the run stays so.</source>
        <translation>実行が変更したものだけを、別の実行として元に戻します。以前からその状態だった人は変わりません。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>iam::UserActions</name>
    <message>
        <source>&amp;Resend invite</source>
        <translation>招待の再送(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel invite</source>
        <translation>招待の取り消し(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lear failed invitation</source>
        <translation>失敗した招待の消去(&amp;L)</translation>
    </message>
    <message>
        <source>Cop&amp;y address</source>
        <translation>アドレスのコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Remo&amp;ve user …</source>
        <translation>ユーザーの削除(&amp;V)…</translation>
    </message>
    <message>
        <source>Leave &amp;account …</source>
        <translation>アカウントから退出(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Invite again …</source>
        <translation>再度招待(&amp;I)…</translation>
    </message>
    <message>
        <source>Assi&amp;gn access …</source>
        <translation>アクセス権限の割り当て(&amp;G)…</translation>
    </message>
    <message>
        <source>Add &amp;to group …</source>
        <translation>グループに追加(&amp;T)…</translation>
    </message>
    <message>
        <source>Classic &amp;permissions …</source>
        <translation>クラシックの許可(&amp;P)…</translation>
    </message>
    <message>
        <source>Change &amp;status …</source>
        <translation>状況の変更(&amp;S)…</translation>
    </message>
    <message>
        <source>Cha&amp;nge parent …</source>
        <translation>親の変更(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Update IBMid …</source>
        <translation>IBMid の更新(&amp;U)…</translation>
    </message>
    <message>
        <source>Planned access …</source>
        <translation>予定のアクセス権限…</translation>
    </message>
    <message>
        <source>Access report …</source>
        <translation>アクセス・レポート…</translation>
    </message>
    <message>
        <source>Co&amp;py as …</source>
        <translation>形式を指定してコピー(&amp;P)…</translation>
    </message>
    <message>
        <source>This is done for one user at a time.</source>
        <translation>これは一度に 1 人のユーザーに対して実行します。</translation>
    </message>
    <message>
        <source>Not checked: whether you have the right could not be read.</source>
        <translation>未検査: 権限があるかどうかを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Add VPN-on&amp;ly user …</source>
        <translation>VPN のみのユーザーを追加(&amp;L) …</translation>
    </message>
</context>
<context>
    <name>iam::UserPicker</name>
    <message>
        <source>Search users</source>
        <translation>ユーザーの検索</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a user in a list: %1 is a name, %2 an e-mail address</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type to narrow the list</source>
        <translation>
            <numerusform>ほか %n 件: 入力してリストを絞り込みます</numerusform>
        </translation>
    </message>
    <message>
        <source>No user matches.</source>
        <translation>一致するユーザーはいません。</translation>
    </message>
</context>
<context>
    <name>iam::UserTableModel</name>
    <message>
        <source>Select %1</source>
        <extracomment>spoken for the tick box of a row; %1 is the name of a user</extracomment>
        <translation>%1 を選択</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <extracomment>spoken for the menu button of a row; %1 is the name of a user</extracomment>
        <translation>%1 のアクション</translation>
    </message>
    <message>
        <source>%1, owner, self</source>
        <extracomment>spoken; %1 is the name of a user, who is the owner of the account and the person signed in</extracomment>
        <translation>%1、所有者、本人</translation>
    </message>
    <message>
        <source>%1, owner</source>
        <translation>%1、所有者</translation>
    </message>
    <message>
        <source>%1, self</source>
        <translation>%1、本人</translation>
    </message>
    <message>
        <source>estimated, %1</source>
        <extracomment>spoken; %1 is &quot;in 5 days&quot;</extracomment>
        <translation>推定、%1</translation>
    </message>
    <message>
        <source>Selected</source>
        <comment>column</comment>
        <translation>選択</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>column</comment>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>column</comment>
        <translation>E メール</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>状況</translation>
    </message>
    <message>
        <source>Invited / added</source>
        <comment>column</comment>
        <translation>招待日/追加日</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>期限</translation>
    </message>
    <message>
        <source>IAM ID</source>
        <comment>column</comment>
        <translation>IAM ID</translation>
    </message>
    <message>
        <source>User ID</source>
        <comment>column</comment>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>Realm</source>
        <comment>column</comment>
        <translation>レルム</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>column</comment>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Last activity</source>
        <comment>column</comment>
        <translation>最後のアクティビティー</translation>
    </message>
    <message>
        <source>Groups</source>
        <comment>column</comment>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Policies</source>
        <comment>column</comment>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Parent</source>
        <comment>column</comment>
        <translation>親</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n assignment(s) wait for acceptance</source>
        <extracomment>spoken; %1 is the name of a user, %n is how much access follows acceptance</extracomment>
        <translation>
            <numerusform>%1、%n 件の割り当てが承認を待っています</numerusform>
        </translation>
    </message>
    <message>
        <source>Read for the rows that were seen: %1 of %2 users. Sorting goes by what is read.</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>表示された行について読み取り済み: %2 人中 %1 人。並べ替えは読み取った内容に従います。</translation>
    </message>
</context>
<context>
    <name>iam::UsersPage</name>
    <message>
        <source>Reading …</source>
        <translation>読み取っています…</translation>
    </message>
    <message>
        <source>Read %1 of %2</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>%2 件中 %1 件を読み取り済み</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s), as of %1</source>
        <extracomment>%n users, the list is of the time %1</extracomment>
        <translation>
            <numerusform>ユーザー %n 人、%1 時点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 users, incomplete, as of %3</source>
        <extracomment>%1 of %2 users have been read, the list is of the time %3</extracomment>
        <translation>ユーザー %2 人中 %1 人、未完了、%3 時点</translation>
    </message>
    <message>
        <source>The list is incomplete.</source>
        <extracomment>%1 is the number of a page, %2 a whole sentence with the reason</extracomment>
        <translation>リストは未完了です。</translation>
    </message>
    <message>
        <source>Reading was stopped. What was read can be used.</source>
        <translation>読み取りを停止しました。読み取り済みのものは使用できます。</translation>
    </message>
    <message>
        <source>Page %1 could not be read. %2 What was read can be used.</source>
        <translation>ページ %1 を読み取れませんでした。%2読み取り済みのものは使用できます。</translation>
    </message>
    <message>
        <source>Retry from page %1</source>
        <extracomment>%1 is the number of a page</extracomment>
        <translation>ページ %1 から再試行</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細のコピー</translation>
    </message>
    <message>
        <source>The users could not be read.</source>
        <translation>ユーザーを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Reading the users …</source>
        <translation>ユーザーを読み取っています…</translation>
    </message>
    <message>
        <source>The first ones appear as soon as they are read.</source>
        <translation>最初のユーザーは、読み取られるとすぐに表示されます。</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>語を減らすか、別の語を試してください。</translation>
    </message>
    <message>
        <source>There is no connection: only what was read before is searched.</source>
        <translation>接続がありません。以前に読み取ったものだけが検索されます。</translation>
    </message>
    <message>
        <source>The list is incomplete, and the person may be among those not read yet.</source>
        <translation>リストは未完了です。該当するユーザーは、まだ読み取られていない可能性があります。</translation>
    </message>
    <message>
        <source>No user matches.</source>
        <translation>一致するユーザーはいません。</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索のクリア</translation>
    </message>
    <message>
        <source>No open invitations.</source>
        <translation>未承諾の招待はありません。</translation>
    </message>
    <message>
        <source>Nothing has expired.</source>
        <translation>期限切れのものはありません。</translation>
    </message>
    <message>
        <source>Nobody is in this view.</source>
        <translation>このビューにはユーザーがいません。</translation>
    </message>
    <message>
        <source>The other views show the rest of the account.</source>
        <translation>アカウントのその他のユーザーは、ほかのビューに表示されます。</translation>
    </message>
    <message>
        <source>Nobody else is in this account yet.</source>
        <translation>このアカウントには、まだほかのユーザーがいません。</translation>
    </message>
    <message>
        <source>Invite people by their e-mail addresses. They decide whether to come.</source>
        <translation>E メール・アドレスを使用してユーザーを招待します。参加するかどうかは本人が決めます。</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>ユーザーの招待</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied.</source>
        <translation>
            <numerusform>%n 件のアドレスをコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>行の高さ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>%1 is now %2. Nothing was sent.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation>%1 は現在「%2」です。何も送信されていません。</translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <translation>%1 はもうアカウントにいません。</translation>
    </message>
    <message>
        <source>%1: the answer was lost. The list shows what became of it. %2</source>
        <translation>%1: 応答が失われました。結果はリストに表示されます。%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a name, %2 a whole sentence with the reason</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Invitation sent again to %1.</source>
        <translation>%1 に招待を再送しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) could not be done.</source>
        <translation>
            <numerusform>%n 件のアクションを実行できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) copied.</source>
        <translation>
            <numerusform>%n 件の名前をコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n 件の行をコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ID(s) copied.</source>
        <translation>
            <numerusform>%n 件の ID をコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation>テキストをコピーしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) exported.</source>
        <translation>
            <numerusform>%n 人のユーザーをエクスポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The access of %n user(s) could not be read completely. The report says what is missing.</source>
        <translation>
            <numerusform>%n 人のユーザーのアクセス権限を完全には読み取れませんでした。不足しているものはレポートに記載されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Access report saved.</source>
        <translation>アクセス・レポートを保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s), copy of %1</source>
        <extracomment>%n users, the list is a copy of the time %1</extracomment>
        <translation>
            <numerusform>ユーザー %n 人、%1 のコピー</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline: you see the copy of %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>オフライン: %1 のコピーを表示しています。</translation>
    </message>
    <message>
        <source>Changes are not possible.</source>
        <translation>変更はできません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>%1: sent %n s ago.</source>
        <extracomment>%1 is a name or an address; %n seconds</extracomment>
        <translation>
            <numerusform>%1: %n 秒前に送信しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Arrange columns …</source>
        <translation>列の配置(&amp;A)…</translation>
    </message>
    <message>
        <source>Not checked: whether you have the right could not be read.</source>
        <translation>未検査: 権限があるかどうかを読み取れませんでした。</translation>
    </message>
    <message>
        <source>You are no longer signed in.</source>
        <translation>ログインしていません。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再度ログイン</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message numerus="yes">
        <source>The list is incomplete: %n user(s) are not read yet, and the person may be among them.</source>
        <translation>
            <numerusform>一覧は不完全です: %n 人のユーザーがまだ読み取られておらず、その中に該当者がいる可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has been inactive for 30 days.</source>
        <translation>30 日間非アクティブの人はいません。</translation>
    </message>
    <message>
        <source>The owner has restricted who can see other users.</source>
        <translation>所有者が、ほかのユーザーを表示できる人を制限しています。</translation>
    </message>
    <message>
        <source>You see yourself, people you invited and those below you in the classic hierarchy.</source>
        <translation>自分自身、自分が招待した人、クラシックの階層で自分より下の人が表示されます。</translation>
    </message>
    <message>
        <source>The run was not begun. Nothing was sent. %1</source>
        <extracomment>%1 is a whole sentence with the reason</extracomment>
        <translation>実行は開始されませんでした。何も送信されていません。%1</translation>
    </message>
    <message>
        <source>Command copied.</source>
        <translation>コマンドをコピーしました。</translation>
    </message>
    <message>
        <source>What was read can be used. Sign in again to change something.</source>
        <translation>読み取った内容は利用できます。変更するには、再度ログインしてください。</translation>
    </message>
</context>
<context>
    <name>iam::UsersTitleRow</name>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>ユーザーの招待</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Add VPN-only user</source>
        <translation>VPN 専用ユーザーの追加</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他のアクション</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>最新表示 (F5)</translation>
    </message>
</context>
<context>
    <name>iam::VanishedDialog</name>
    <message>
        <source>Choose an invitation.</source>
        <translation>招待を選択してください。</translation>
    </message>
    <message>
        <source>Expired, no longer listed by the service</source>
        <translation>期限切れ、サービスの一覧にもうないもの</translation>
    </message>
    <message>
        <source>The journal knows of them. Nothing is left to cancel or to send again; they can be invited anew with the same access.</source>
        <translation>ジャーナルに記録があります。取り消しや再送はできませんが、同じアクセスで再度招待できます。</translation>
    </message>
    <message>
        <source>Expired invitations</source>
        <translation>期限切れの招待</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>column</comment>
        <translation>E メール</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>column</comment>
        <translation>送信</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>column</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Invite again …</source>
        <translation>再度招待…</translation>
    </message>
</context>
<context>
    <name>iam::VpnUserDialog</name>
    <message>
        <source>Add VPN-only user</source>
        <translation>VPN 専用ユーザーの追加</translation>
    </message>
    <message>
        <source>Has VPN access to devices and no console. Nobody has to accept, and no invitation is sent. * is required.</source>
        <translation>デバイスへの VPN アクセスのみが可能で、コンソールは使用できません。承諾は不要で、招待は送信されません。* は必須です。</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>名(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>姓(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E メール(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>VPN &amp;password</source>
        <translation>VPN パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>パスワードの再入力(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>会社(&amp;C)</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>電話番号(&amp;H)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>住所(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>市区町村(&amp;I)</translation>
    </message>
    <message>
        <source>Cou&amp;ntry</source>
        <translation>国(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>タイム・ゾーン(&amp;T)</translation>
    </message>
    <message>
        <source>Cannot be changed later</source>
        <translation>後で変更できません</translation>
    </message>
    <message>
        <source>8 to 20 characters: upper and lower case, a digit, a special character</source>
        <translation>8 から 20 文字: 大文字、小文字、数字、特殊文字</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>なし</translation>
    </message>
    <message>
        <source>Pa&amp;rent</source>
        <translation>親(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;VPN type</source>
        <translation>VPN タイプ(&amp;V)</translation>
    </message>
    <message>
        <source>Not a valid e-mail address: %1.</source>
        <extracomment>%1 is what is wrong, such as &quot;no @ in it&quot;</extracomment>
        <translation>有効な E メール・アドレスではありません: %1。</translation>
    </message>
    <message>
        <source>A user name has no blanks.</source>
        <translation>ユーザー名に空白は使用できません。</translation>
    </message>
    <message>
        <source>This user name is taken.</source>
        <translation>このユーザー名は使用されています。</translation>
    </message>
    <message>
        <source>8 to 20 characters with upper and lower case, a digit and a special character.</source>
        <translation>8 から 20 文字で、大文字、小文字、数字、特殊文字を含めてください。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>2 つのパスワードが一致しません。</translation>
    </message>
    <message>
        <source>Not everything that is required is filled in.</source>
        <translation>必須項目に未入力のものがあります。</translation>
    </message>
    <message>
        <source>Not every value is valid.</source>
        <translation>有効でない値があります。</translation>
    </message>
    <message>
        <source>Your account has no classic infrastructure.</source>
        <translation>このアカウントにはクラシック・インフラストラクチャーがありません。</translation>
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
        <translation>%2 に対する %1、%3</translation>
    </message>
    <message>
        <source>Access after acceptance</source>
        <translation>承認後のアクセス</translation>
    </message>
    <message>
        <source>Given by this console when the person has accepted; never to anybody else.</source>
        <translation>本人が承認するとこのコンソールが付与します。ほかの人には付与しません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing waits any more.</source>
        <translation>待っているものはもうありません。</translation>
    </message>
    <message>
        <source>Refused: “%1”</source>
        <extracomment>%1 is the service&apos;s own text</extracomment>
        <translation>拒否: 「%1」</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Being given …</source>
        <translation>付与中 …</translation>
    </message>
    <message>
        <source>The invitation has not been accepted yet. Nothing was given.</source>
        <translation>招待はまだ承諾されていません。何も付与されていません。</translation>
    </message>
    <message>
        <source>Give now</source>
        <translation>今すぐ付与</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
</context>
<context>
    <name>iam::WaitingNotice</name>
    <message numerus="yes">
        <source>%n assignment(s) were refused after acceptance.</source>
        <translation>
            <numerusform>承認後に %n 件の割り当てが拒否されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) wait for acceptance.</source>
        <translation>
            <numerusform>%n 件の割り当てが承認を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The invitation could not carry them.</source>
        <translation>招待に含めることができませんでした。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>iam::WaitingPolicyDialog</name>
    <message>
        <source>Edit what waits for acceptance</source>
        <translation>承諾待ちの内容を編集</translation>
    </message>
    <message>
        <source>%1 gets it after accepting the invitation.</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>%1 は招待を承諾した後に受け取ります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>It does not wait any more: it has been given, or was taken out.</source>
        <translation>もう承諾待ちではありません。付与されたか、外されました。</translation>
    </message>
</context>
<context>
    <name>iam::WizardSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is the name of the step</extracomment>
        <translation>ステップ %1/%2: %3</translation>
    </message>
</context>
<context>
    <name>iam::WriteFileDialog</name>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>This file is there already. It will be replaced.</source>
        <translation>このファイルは既に存在します。置き換えられます。</translation>
    </message>
    <message>
        <source>The file cannot be made here.</source>
        <extracomment>%1 is a reason in the words of the system, such as &quot;No space left on device&quot;</extracomment>
        <translation>ここにはファイルを作成できません。</translation>
    </message>
    <message>
        <source>The file could not be written to its end.</source>
        <translation>ファイルを最後まで書き込めませんでした。</translation>
    </message>
    <message>
        <source>The system says: %1. What was there before is unchanged.</source>
        <translation>システム・メッセージ: %1。以前の内容は変更されていません。</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>ファイル名(&amp;N)</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Raw CSV</source>
        <translation>未加工の CSV(&amp;R)</translation>
    </message>
    <message>
        <source>A spreadsheet may take names for formulas and run them. Use raw files for programs only.</source>
        <translation>表計算ソフトは、名前を数式と解釈して実行することがあります。未加工のファイルはプログラムでのみ使用してください。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
</TS>
