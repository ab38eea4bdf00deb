<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AccessText</name>
    <message>
        <source>View hardware details</source>
        <translation>하드웨어 세부사항 보기</translation>
    </message>
    <message>
        <source>View software passwords</source>
        <translation>소프트웨어 비밀번호 보기</translation>
    </message>
    <message>
        <source>Manage network tunnels</source>
        <translation>네트워크 터널 관리</translation>
    </message>
    <message>
        <source>Manage provisioning scripts</source>
        <translation>프로비저닝 스크립트 관리</translation>
    </message>
    <message>
        <source>View cPanel</source>
        <translation>cPanel 보기</translation>
    </message>
    <message>
        <source>View Plesk</source>
        <translation>Plesk 보기</translation>
    </message>
    <message>
        <source>View Helm</source>
        <translation>Helm 보기</translation>
    </message>
    <message>
        <source>View Urchin</source>
        <translation>Urchin 보기</translation>
    </message>
    <message>
        <source>Add storage</source>
        <translation>스토리지 추가</translation>
    </message>
    <message>
        <source>Manage users</source>
        <translation>사용자 관리</translation>
    </message>
    <message>
        <source>Add servers</source>
        <translation>서버 추가</translation>
    </message>
    <message>
        <source>Upgrade servers</source>
        <translation>서버 업그레이드</translation>
    </message>
    <message>
        <source>Cancel servers</source>
        <translation>서버 취소</translation>
    </message>
    <message>
        <source>Add services</source>
        <translation>서비스 추가</translation>
    </message>
    <message>
        <source>Upgrade services</source>
        <translation>서비스 업그레이드</translation>
    </message>
    <message>
        <source>Cancel services</source>
        <translation>서비스 취소</translation>
    </message>
    <message>
        <source>Manage bandwidth</source>
        <translation>대역폭 관리</translation>
    </message>
    <message>
        <source>Manage DNS</source>
        <translation>DNS 관리</translation>
    </message>
    <message>
        <source>Manage servers remotely</source>
        <translation>원격으로 서버 관리</translation>
    </message>
    <message>
        <source>Manage monitoring</source>
        <translation>모니터링 관리</translation>
    </message>
    <message>
        <source>Reload operating systems and start rescue kernels</source>
        <translation>운영 체제 다시 로드 및 복구 커널 시작</translation>
    </message>
    <message>
        <source>View licenses</source>
        <translation>라이센스 보기</translation>
    </message>
    <message>
        <source>Add IP addresses</source>
        <translation>IP 주소 추가</translation>
    </message>
    <message>
        <source>Manage lockbox</source>
        <translation>Lockbox 관리</translation>
    </message>
    <message>
        <source>Manage network storage</source>
        <translation>네트워크 스토리지 관리</translation>
    </message>
    <message>
        <source>Manage port control</source>
        <translation>포트 제어 관리</translation>
    </message>
    <message>
        <source>Manage load balancers</source>
        <translation>로드 밸런서 관리</translation>
    </message>
    <message>
        <source>Manage hardware firewalls</source>
        <translation>하드웨어 방화벽 관리</translation>
    </message>
    <message>
        <source>Manage software firewalls</source>
        <translation>소프트웨어 방화벽 관리</translation>
    </message>
    <message>
        <source>Manage protection against malware</source>
        <translation>악성코드 보호 관리</translation>
    </message>
    <message>
        <source>Manage host identity</source>
        <translation>호스트 ID 관리</translation>
    </message>
    <message>
        <source>Manage vulnerability scans</source>
        <translation>취약성 스캔 관리</translation>
    </message>
    <message>
        <source>Manage who is notified</source>
        <translation>알림 수신자 관리</translation>
    </message>
    <message>
        <source>Manage VLAN spanning</source>
        <translation>VLAN 확장 관리</translation>
    </message>
    <message>
        <source>Manage CDN accounts</source>
        <translation>CDN 계정 관리</translation>
    </message>
    <message>
        <source>Manage CDN files</source>
        <translation>CDN 파일 관리</translation>
    </message>
    <message>
        <source>View CDN bandwidth</source>
        <translation>CDN 대역폭 보기</translation>
    </message>
    <message>
        <source>Manage network routes</source>
        <translation>네트워크 라우트 관리</translation>
    </message>
    <message>
        <source>View virtual server details</source>
        <translation>가상 서버 세부사항 보기</translation>
    </message>
    <message>
        <source>Upgrade virtual servers</source>
        <translation>가상 서버 업그레이드</translation>
    </message>
    <message>
        <source>Edit host names and domains</source>
        <translation>호스트 이름 및 도메인 편집</translation>
    </message>
    <message>
        <source>Manage message delivery</source>
        <translation>메시지 전달 관리</translation>
    </message>
    <message>
        <source>View the audit log</source>
        <translation>감사 로그 보기</translation>
    </message>
    <message>
        <source>Manage VPN</source>
        <translation>VPN 관리</translation>
    </message>
    <message>
        <source>View QuantaStor</source>
        <translation>QuantaStor 보기</translation>
    </message>
    <message>
        <source>Enter data centers</source>
        <translation>데이터 센터 출입</translation>
    </message>
    <message>
        <source>Enter data center rooms</source>
        <translation>데이터 센터 룸 출입</translation>
    </message>
    <message>
        <source>Manage SSH keys</source>
        <translation>SSH 키 관리</translation>
    </message>
    <message>
        <source>Manage firewall rules</source>
        <translation>방화벽 규칙 관리</translation>
    </message>
    <message>
        <source>Manage public images</source>
        <translation>공용 이미지 관리</translation>
    </message>
    <message>
        <source>View certificates</source>
        <translation>인증서 보기</translation>
    </message>
    <message>
        <source>Manage certificates</source>
        <translation>인증서 관리</translation>
    </message>
    <message>
        <source>Manage network gateways</source>
        <translation>네트워크 게이트웨이 관리</translation>
    </message>
    <message>
        <source>Manage auto scale groups</source>
        <translation>자동 스케일링 그룹 관리</translation>
    </message>
    <message>
        <source>Manage SAML authentication</source>
        <translation>SAML 인증 관리</translation>
    </message>
    <message>
        <source>Manage security groups</source>
        <translation>보안 그룹 관리</translation>
    </message>
    <message>
        <source>Order servers with a public network</source>
        <translation>공용 네트워크가 있는 서버 주문</translation>
    </message>
    <message>
        <source>View dedicated hosts</source>
        <translation>전용 호스트 보기</translation>
    </message>
    <message>
        <source>Use all bare metal servers</source>
        <translation>모든 베어메탈 서버 사용</translation>
    </message>
    <message>
        <source>Use all virtual servers</source>
        <translation>모든 가상 서버 사용</translation>
    </message>
    <message>
        <source>Use all dedicated hosts</source>
        <translation>모든 전용 호스트 사용</translation>
    </message>
    <message>
        <source>instance</source>
        <comment>part of a service</comment>
        <translation>인스턴스</translation>
    </message>
    <message>
        <source>resource group</source>
        <translation>리소스 그룹</translation>
    </message>
    <message>
        <source>region</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>resource type</source>
        <translation>리소스 유형</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>리소스</translation>
    </message>
    <message>
        <source>%1 matches %2</source>
        <extracomment>%1 is what is compared, such as &quot;instance&quot;, %2 a pattern such as QR-*</extracomment>
        <translation>%1이(가) %2 패턴과 일치</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what is compared, such as &quot;instance&quot;, %2 its value</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>tag %1</source>
        <extracomment>%1 is a tag of resources</extracomment>
        <translation>태그 %1</translation>
    </message>
    <message>
        <source>the file must be UTF-8 text</source>
        <comment>rule</comment>
        <translation>파일은 UTF-8 텍스트여야 합니다</translation>
    </message>
    <message>
        <source>a quotation mark must be closed</source>
        <comment>rule</comment>
        <translation>따옴표를 닫아야 합니다</translation>
    </message>
    <message>
        <source>the columns are email, groups and like</source>
        <comment>rule</comment>
        <translation>열은 email, groups, like입니다</translation>
    </message>
    <message>
        <source>there must be a column email</source>
        <comment>rule</comment>
        <translation>email 열이 있어야 합니다</translation>
    </message>
    <message>
        <source>there are no more fields than columns</source>
        <comment>rule</comment>
        <translation>필드가 열보다 많을 수 없습니다</translation>
    </message>
    <message>
        <source>every line needs an address</source>
        <comment>rule</comment>
        <translation>모든 행에 주소가 필요합니다</translation>
    </message>
    <message>
        <source>this must be an e-mail address</source>
        <comment>rule</comment>
        <translation>이메일 주소여야 합니다</translation>
    </message>
    <message>
        <source>this must be an access group that you may give</source>
        <comment>rule</comment>
        <translation>본인이 부여할 수 있는 액세스 그룹이어야 합니다</translation>
    </message>
    <message>
        <source>this must be an active user of the account</source>
        <comment>rule</comment>
        <translation>계정의 활성 사용자여야 합니다</translation>
    </message>
    <message>
        <source>an address that is listed twice must have the same access</source>
        <comment>rule</comment>
        <translation>두 번 나열된 주소의 액세스는 동일해야 합니다</translation>
    </message>
    <message numerus="yes">
        <source>at most %n people at once</source>
        <comment>rule</comment>
        <translation>
            <numerusform>한 번에 최대 %n명까지 가능합니다</numerusform>
        </translation>
    </message>
    <message>
        <source>All IAM Account Management services</source>
        <translation>모든 IAM 계정 관리 서비스</translation>
    </message>
    <message>
        <source>All Account Management services</source>
        <translation>모든 계정 관리 서비스</translation>
    </message>
    <message>
        <source>The resource group itself</source>
        <translation>리소스 그룹 자체</translation>
    </message>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation>모든 ID 및 액세스 사용 서비스</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <extracomment>%1 is a list of roles, %2 a service or a group of services</extracomment>
        <translation>%2에 대한 %1.</translation>
    </message>
    <message>
        <source>%1 on %2, %3.</source>
        <extracomment>%1 is a list of roles, %2 a service or a group of services, %3 what of it, such as &quot;instance QR-ml&quot;</extracomment>
        <translation>%2에 대한 %1, %3.</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>액세스 없음</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>보기 전용</translation>
    </message>
    <message>
        <source>Basic user</source>
        <translation>기본 사용자</translation>
    </message>
    <message>
        <source>Super user</source>
        <translation>수퍼유저</translation>
    </message>
    <message>
        <source>Single permissions</source>
        <translation>개별 권한</translation>
    </message>
    <message>
        <source>Becomes a member of %1.</source>
        <extracomment>%1 is an access group</extracomment>
        <translation>%1의 멤버가 됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>Gets %n permission(s) of classic infrastructure.</source>
        <translation>
            <numerusform>클래식 인프라 권한 %n개를 받습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gets the classic permission set %1 (%n permission(s)).</source>
        <extracomment>%1 is the name of a set, such as &quot;Basic user&quot;</extracomment>
        <translation>
            <numerusform>클래식 권한 세트 %1(권한 %n개)을(를) 받습니다.</numerusform>
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
        <translation>%1, %2행: %3.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: it is empty, but %4.</source>
        <extracomment>%1 is a file, %2 a line number, %3 a column, %4 the rule it breaks</extracomment>
        <translation>%1, %2행, %3 열: 비어 있지만 %4.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: “%4” – %5.</source>
        <extracomment>%1 is a file, %2 a line number, %3 a column, %4 what stands there, %5 the rule it breaks</extracomment>
        <translation>%1, %2행, %3 열: “%4” – %5.</translation>
    </message>
    <message>
        <source>only in this period: %1</source>
        <extracomment>%1 is a period, such as &quot;Mon–Fri 08:00–18:00, UTC+01:00&quot;</extracomment>
        <translation>이 기간에만: %1</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message>
        <source>All IAM Account management services</source>
        <translation>모든 IAM 계정 관리 서비스</translation>
    </message>
    <message>
        <source>All Account management services</source>
        <translation>모든 계정 관리 서비스</translation>
    </message>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation>모든 ID 및 액세스 사용 서비스</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a service, %2 how many policies there are for it</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n classic permission(s)</source>
        <translation>
            <numerusform>클래식 권한 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <extracomment>%1 is a list such as &quot;the groups, the policies&quot;</extracomment>
        <translation>읽을 수 없음: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no access is planned</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list of lists</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>the groups</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>the policies</source>
        <translation>정책</translation>
    </message>
    <message>
        <source>the API keys</source>
        <translation>API 키</translation>
    </message>
    <message>
        <source>the classic hierarchy</source>
        <translation>클래식 계층 구조</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Invite %1</source>
        <translation>%1 초대</translation>
    </message>
    <message>
        <source>Resend the invitation of %1</source>
        <translation>%1의 초대 재전송</translation>
    </message>
    <message>
        <source>Cancel the invitation of %1</source>
        <translation>%1의 초대 취소</translation>
    </message>
    <message>
        <source>Clear the failed invitation of %1</source>
        <translation>%1의 실패한 초대 지우기</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 제거</translation>
    </message>
    <message>
        <source>Leave the account</source>
        <translation>계정 나가기</translation>
    </message>
    <message>
        <source>Add the VPN-only user %1</source>
        <translation>VPN 전용 사용자 %1 추가</translation>
    </message>
    <message>
        <source>Change the status of %1 from %2 to %3</source>
        <extracomment>%1 is a name; %2 and %3 are states in the service&apos;s words, such as ACTIVE</extracomment>
        <translation>%1의 상태를 %2에서 %3(으)로 변경</translation>
    </message>
    <message>
        <source>Give %1 the former parent</source>
        <translation>%1에게 이전 상위 사용자 지정</translation>
    </message>
    <message>
        <source>Give %1 the parent %2</source>
        <extracomment>%1 and %2 are names</extracomment>
        <translation>%1에게 상위 사용자 %2 지정</translation>
    </message>
    <message>
        <source>Update the IBMid of %1 to %2</source>
        <extracomment>%1 is a name, %2 a sign-in name</extracomment>
        <translation>%1의 IBMid를 %2(으)로 업데이트</translation>
    </message>
    <message>
        <source>Change the classic permissions of %1</source>
        <translation>%1의 클래식 권한 변경</translation>
    </message>
    <message>
        <source>Add %1 to the group %2</source>
        <extracomment>%1 is a name, %2 an access group</extracomment>
        <translation>%1을(를) %2 그룹에 추가</translation>
    </message>
    <message>
        <source>Remove %1 from the group %2</source>
        <extracomment>%1 is a name, %2 an access group</extracomment>
        <translation>%1을(를) %2 그룹에서 제거</translation>
    </message>
    <message>
        <source>Give %1 a policy for %2</source>
        <extracomment>%1 is a name, %2 what a policy is about</extracomment>
        <translation>%1에게 %2에 대한 정책 부여</translation>
    </message>
    <message>
        <source>Change a policy of %1 for %2</source>
        <extracomment>%1 is a name, %2 what a policy is about</extracomment>
        <translation>%1의 %2에 대한 정책 변경</translation>
    </message>
    <message>
        <source>Take the policy for %2 from %1</source>
        <extracomment>%1 is a name, %2 what a policy is about</extracomment>
        <translation>%1에게서 %2에 대한 정책 회수</translation>
    </message>
    <message>
        <source>Change the allowed IP addresses of %1</source>
        <translation>%1의 허용된 IP 주소 변경</translation>
    </message>
    <message>
        <source>Change the settings of %1</source>
        <translation>%1의 설정 변경</translation>
    </message>
    <message>
        <source>Create the access group %1</source>
        <extracomment>%1 is the name of an access group</extracomment>
        <translation>액세스 그룹 %1 작성</translation>
    </message>
    <message>
        <source>Change the settings of the account</source>
        <translation>계정 설정 변경</translation>
    </message>
    <message>
        <source>Another change</source>
        <translation>기타 변경</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Console for the users of a cloud account.</source>
        <translation>클라우드 계정의 사용자를 위한 콘솔입니다.</translation>
    </message>
    <message>
        <source>Open the demo account; the default.</source>
        <translation>데모 계정을 엽니다(기본값).</translation>
    </message>
    <message>
        <source>Connect to the account service at &lt;URL&gt;. The API key comes from the key store, from the environment variable IBMCLOUD_API_KEY, or is asked for.</source>
        <translation>&lt;URL&gt;의 계정 서비스에 연결합니다. API 키는 키 저장소나 환경 변수 IBMCLOUD_API_KEY에서 가져오거나 입력을 요청합니다.</translation>
    </message>
    <message>
        <source>The account to open at --service-url.</source>
        <translation>--service-url에서 열 계정입니다.</translation>
    </message>
    <message>
        <source>Demo data: quantum-lab, big-corp or empty.</source>
        <translation>데모 데이터: quantum-lab, big-corp 또는 empty.</translation>
    </message>
    <message>
        <source>Size of the demo account big-corp.</source>
        <translation>데모 계정 big-corp의 크기입니다.</translation>
    </message>
    <message>
        <source>Where the demo account is kept; :memory: keeps nothing.</source>
        <translation>데모 계정을 보관할 위치입니다. :memory:는 아무것도 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>How long the demo account processes an invitation.</source>
        <translation>데모 계정이 초대를 처리하는 시간입니다.</translation>
    </message>
    <message>
        <source>Language of the interface, such as de or pt_BR.</source>
        <translation>인터페이스의 언어입니다(예: de 또는 pt_BR).</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>알 수 없는 인수: %1</translation>
    </message>
    <message>
        <source>Unknown demo data: %1. There are quantum-lab, big-corp and empty.</source>
        <translation>알 수 없는 데모 데이터: %1. quantum-lab, big-corp, empty가 있습니다.</translation>
    </message>
    <message>
        <source>--users and --processing-ms take a whole number.</source>
        <translation>--users 및 --processing-ms에는 정수를 지정해야 합니다.</translation>
    </message>
    <message>
        <source>--demo and --service-url exclude each other.</source>
        <translation>--demo와 --service-url은 함께 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>--service-url needs an address such as https://iam.example.com.</source>
        <translation>--service-url에는 https://iam.example.com과 같은 주소가 필요합니다.</translation>
    </message>
    <message>
        <source>--service-url needs --account with the ID of the account.</source>
        <translation>--service-url에는 계정의 ID를 지정한 --account가 필요합니다.</translation>
    </message>
    <message>
        <source>Begin with the window in which an account is chosen.</source>
        <translation>계정을 선택하는 창에서 시작합니다.</translation>
    </message>
    <message>
        <source>Append what happens to &lt;FILE&gt;, without keys, tokens and contents.</source>
        <translation>발생하는 일을 키, 토큰, 콘텐츠를 제외하고 &lt;FILE&gt;에 추가합니다.</translation>
    </message>
    <message>
        <source>--connect and --service-url exclude each other.</source>
        <translation>--connect와 --service-url은 함께 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>For run: invite (the default), resend, cancel or remove.</source>
        <translation>run에서: invite(기본값), resend, cancel 또는 remove.</translation>
    </message>
    <message>
        <source>For run: how many addresses an invitation holds, at most 100.</source>
        <translation>run에서: 초대 하나에 담을 주소 수, 최대 100.</translation>
    </message>
    <message>
        <source>Without a window: invite the people of PLAN, a CSV file with the columns email and groups, or a draft of the invite wizard.</source>
        <translation>창 없이: PLAN의 사람들을 초대합니다. PLAN은 email 및 groups 열이 있는 CSV 파일이거나 초대 마법사의 초안입니다.</translation>
    </message>
    <message>
        <source>Without a window: go on with the runs that are not at their end.</source>
        <translation>창 없이: 끝나지 않은 실행을 계속합니다.</translation>
    </message>
    <message>
        <source>run needs the file with the plan.</source>
        <translation>run에는 계획 파일이 필요합니다.</translation>
    </message>
    <message>
        <source>Unknown action: %1. There are invite, resend, cancel and remove.</source>
        <translation>알 수 없는 작업: %1. invite, resend, cancel, remove가 있습니다.</translation>
    </message>
    <message>
        <source>--addresses-per-request takes a number from 1 to 100.</source>
        <translation>--addresses-per-request에는 1에서 100까지의 숫자를 지정합니다.</translation>
    </message>
</context>
<context>
    <name>FileReport</name>
    <message>
        <source>The journal was written by a newer version of the console.</source>
        <translation>저널은 콘솔의 더 새로운 버전에서 작성되었습니다.</translation>
    </message>
    <message>
        <source>The journal was damaged.</source>
        <translation>저널이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The draft of an invitation was written by a newer version of the console.</source>
        <translation>초대 초안은 콘솔의 더 새로운 버전에서 작성되었습니다.</translation>
    </message>
    <message>
        <source>The draft of an invitation was damaged.</source>
        <translation>초대 초안이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The list of what waits for acceptance was written by a newer version of the console.</source>
        <translation>수락을 기다리는 항목의 목록은 콘솔의 더 새로운 버전에서 작성되었습니다.</translation>
    </message>
    <message>
        <source>The list of what waits for acceptance was damaged.</source>
        <translation>수락을 기다리는 항목의 목록이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The copy of the users was written by a newer version of the console.</source>
        <translation>사용자 사본은 콘솔의 더 새로운 버전에서 작성되었습니다.</translation>
    </message>
    <message>
        <source>The copy of the users was damaged.</source>
        <translation>사용자 사본이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The settings were written by a newer version of the console.</source>
        <translation>설정은 콘솔의 더 새로운 버전에서 작성되었습니다.</translation>
    </message>
    <message>
        <source>The settings were damaged.</source>
        <translation>설정이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The demo account was written by a newer version of the console.</source>
        <translation>데모 계정은 콘솔의 더 새로운 버전에서 작성되었습니다.</translation>
    </message>
    <message>
        <source>The demo account&apos;s data were damaged.</source>
        <translation>데모 계정의 데이터가 손상되었습니다.</translation>
    </message>
    <message>
        <source>It is left as it is. Use that version, or nothing is recorded and no run can be started.</source>
        <translation>그대로 둡니다. 해당 버전을 사용하십시오. 그렇지 않으면 아무것도 기록되지 않고 실행을 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>A new one was begun. Runs that had not ended are in the old one; look at the list before you start them again.</source>
        <translation>새로 시작했습니다. 끝나지 않은 실행은 이전 저널에 있습니다. 다시 시작하기 전에 목록을 확인하십시오.</translation>
    </message>
    <message>
        <source>The next invitation begins empty.</source>
        <translation>다음 초대는 빈 상태로 시작합니다.</translation>
    </message>
    <message>
        <source>What was to be given after acceptance is not given by itself any more.</source>
        <translation>수락 후 제공될 항목이 더 이상 자동으로 제공되지 않습니다.</translation>
    </message>
    <message>
        <source>Without a connection no users are shown, until they have been read again.</source>
        <translation>연결이 없으면 다시 읽을 때까지 사용자가 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>The console begins with its own; accounts have to be connected again.</source>
        <translation>콘솔은 기본 설정으로 시작합니다. 계정을 다시 연결해야 합니다.</translation>
    </message>
    <message>
        <source>A new one was begun.</source>
        <translation>새로 시작했습니다.</translation>
    </message>
    <message>
        <source>%1 It was not deleted: %2</source>
        <extracomment>%1 is what follows for the person, %2 is the path of a file</extracomment>
        <translation>%1 삭제되지 않았습니다: %2</translation>
    </message>
</context>
<context>
    <name>InviteeText</name>
    <message>
        <source>You have been invited to the account “%1”. The message is on its way.</source>
        <extracomment>to somebody invited; %1 is the name of an account</extracomment>
        <translation>계정 &apos;%1&apos;에 초대되었습니다. 메시지를 보내는 중입니다.</translation>
    </message>
    <message>
        <source>You have been invited to the account “%1”. The newest message was sent on %2; it counts until %3.</source>
        <extracomment>to somebody invited; %1 is the name of an account, %2 and %3 are dates</extracomment>
        <translation>계정 &apos;%1&apos;에 초대되었습니다. 최신 메시지는 %2에 전송되었으며 %3까지 유효합니다.</translation>
    </message>
    <message>
        <source>You have been invited to the account “%1”.</source>
        <translation>계정 &apos;%1&apos;에 초대되었습니다.</translation>
    </message>
    <message>
        <source>Open the link in the newest message: links in older ones no longer work. Look among unwanted mail, too.</source>
        <translation>최신 메시지의 링크를 여십시오. 이전 메시지의 링크는 더 이상 작동하지 않습니다. 스팸 메일함도 확인하십시오.</translation>
    </message>
    <message>
        <source>If you already use the cloud, you find the invitation in your notifications of the type “account”, too: %1</source>
        <extracomment>to somebody invited; %1 is the address of a web page</extracomment>
        <translation>이미 클라우드를 사용 중이면 &apos;계정&apos; 유형의 알림에서도 초대를 찾을 수 있습니다: %1</translation>
    </message>
    <message>
        <source>Your invitation to the account “%1” ended on %2. A new message is needed.</source>
        <extracomment>to somebody invited; %1 is the name of an account, %2 is a date</extracomment>
        <translation>계정 &apos;%1&apos;에 대한 초대가 %2에 끝났습니다. 새 메시지가 필요합니다.</translation>
    </message>
    <message>
        <source>If something does not work, ask %1.</source>
        <extracomment>to somebody invited; %1 is the name of who has sent the invitation</extracomment>
        <translation>문제가 있으면 %1에게 문의하십시오.</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>missing</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>누락됨</translation>
    </message>
    <message>
        <source>not a string</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>문자열이 아님</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>정수가 아님</translation>
    </message>
    <message>
        <source>not true or false</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>true 또는 false가 아님</translation>
    </message>
    <message>
        <source>not an object</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>오브젝트가 아님</translation>
    </message>
    <message>
        <source>not a list</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>목록이 아님</translation>
    </message>
    <message>
        <source>not a time</source>
        <extracomment>Technical detail about an answer that could not be read</extracomment>
        <translation>시간이 아님</translation>
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
        <translation>모든 IAM 계정 관리 서비스</translation>
    </message>
    <message>
        <source>All Account management services</source>
        <translation>모든 계정 관리 서비스</translation>
    </message>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation>모든 ID 및 액세스 사용 서비스</translation>
    </message>
    <message>
        <source>Resource group itself</source>
        <translation>리소스 그룹 자체</translation>
    </message>
    <message>
        <source>Service instance</source>
        <translation>서비스 인스턴스</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Resource type</source>
        <translation>리소스 유형</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>리소스</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>리소스 그룹</translation>
    </message>
    <message>
        <source>Resource group “%1”</source>
        <extracomment>%1 is the name of a resource group</extracomment>
        <translation>리소스 그룹 “%1”</translation>
    </message>
    <message>
        <source>%1 matches %2</source>
        <extracomment>%1 is an attribute such as &quot;Service instance&quot;, %2 a pattern such as QR-*</extracomment>
        <translation>%1이(가) %2 패턴과 일치</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>%1 is an attribute such as &quot;Service instance&quot;, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Entire account</source>
        <translation>전체 계정</translation>
    </message>
    <message>
        <source>By a condition (%1)</source>
        <extracomment>%1 is the technical name of a pattern of conditions</extracomment>
        <translation>조건에 따름(%1)</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>항상</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <extracomment>the beginning and the end of a period, and its offset such as UTC+01:00</extracomment>
        <translation>%1 ~ %2, %3</translation>
    </message>
    <message>
        <source>%1 all day, %2</source>
        <extracomment>days of the week, and an offset such as UTC+01:00</extracomment>
        <translation>%1 종일, %2</translation>
    </message>
    <message>
        <source>%1 %2–%3, %4</source>
        <extracomment>days of the week, from, to, and an offset such as UTC+01:00</extracomment>
        <translation>%1 %2–%3, %4</translation>
    </message>
    <message>
        <source>%1 on %2 (%3).</source>
        <extracomment>%1 are names of roles, %2 is what they are for, %3 narrows it, such as &quot;Entire account&quot;</extracomment>
        <translation>%2에 대한 %1(%3).</translation>
    </message>
    <message>
        <source>Only in this period: %1.</source>
        <extracomment>%1 is a period</extracomment>
        <translation>이 기간에만: %1.</translation>
    </message>
    <message>
        <source>%1 on the resource group itself.</source>
        <extracomment>%1 is the name of a role</extracomment>
        <translation>리소스 그룹 자체에 대한 %1.</translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <extracomment>%1 are names of roles, %2 is what they are for, %3 narrows it, such as &quot;Entire account&quot;</extracomment>
        <translation>%2에 대한 %1(%3)</translation>
    </message>
</context>
<context>
    <name>ProblemHelp</name>
    <message>
        <source>Sign in again</source>
        <translation>다시 로그인</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>연결 설정</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>This was stopped before it was done.</source>
        <translation>완료되기 전에 중지되었습니다.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>서비스에 접속할 수 없습니다.</translation>
    </message>
    <message>
        <source>The service cannot be reached: %1.</source>
        <extracomment>%1 is the reason in technical words, such as &quot;Connection refused&quot;</extracomment>
        <translation>서비스에 접속할 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>서비스가 제시간에 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>This account is not linked to classic infrastructure. Take the classic permission set out and send again.</source>
        <translation>이 계정은 클래식 인프라에 연결되어 있지 않습니다. 클래식 권한 세트를 제외하고 다시 전송하십시오.</translation>
    </message>
    <message>
        <source>You are no longer signed in. Nothing was changed.</source>
        <translation>더 이상 로그인되어 있지 않습니다. 변경된 내용이 없습니다.</translation>
    </message>
    <message>
        <source>The service refuses: “%1”</source>
        <extracomment>%1 is the service&apos;s own text</extracomment>
        <translation>서비스가 거부했습니다: “%1”</translation>
    </message>
    <message>
        <source>The service does not accept this: “%1”</source>
        <extracomment>%1 is the service&apos;s own text</extracomment>
        <translation>서비스가 이를 허용하지 않습니다: “%1”</translation>
    </message>
    <message>
        <source>This is no longer in the account.</source>
        <translation>더 이상 계정에 없습니다.</translation>
    </message>
    <message>
        <source>The service refuses for now: “%1”, “%2”</source>
        <extracomment>both are the service&apos;s own texts: what is refused, and why</extracomment>
        <translation>서비스가 현재 거부하고 있습니다: “%1”, “%2”</translation>
    </message>
    <message>
        <source>The service refuses for now: “%1”</source>
        <translation>서비스가 현재 거부하고 있습니다: “%1”</translation>
    </message>
    <message>
        <source>At most 100 addresses per request.</source>
        <translation>요청당 최대 100개의 주소입니다.</translation>
    </message>
    <message>
        <source>This is more than the service or the console takes at once.</source>
        <translation>서비스 또는 콘솔이 한 번에 처리할 수 있는 양을 초과했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Too many requests. Try again in %n second(s).</source>
        <translation>
            <numerusform>요청이 너무 많습니다. %n초 후에 다시 시도하십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many requests. Try again in a moment.</source>
        <translation>요청이 너무 많습니다. 잠시 후에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The service has a problem (%1).</source>
        <extracomment>%1 is an HTTP status such as 503</extracomment>
        <translation>서비스에 문제가 있습니다(%1).</translation>
    </message>
    <message>
        <source>The answer could not be read (unexpected %1). Nothing more was sent.</source>
        <extracomment>%1 names a place in the answer, such as resources[3].state</extracomment>
        <translation>응답을 읽을 수 없습니다(예상치 못한 %1). 더 이상 아무것도 전송하지 않았습니다.</translation>
    </message>
    <message>
        <source>The console did not send this: %1.</source>
        <extracomment>%1 is the reason in technical words</extracomment>
        <translation>콘솔이 이를 전송하지 않았습니다: %1.</translation>
    </message>
    <message>
        <source>Not possible in this state.</source>
        <translation>이 상태에서는 불가능합니다.</translation>
    </message>
    <message>
        <source>You are signed in as a service ID. Only a person can do this.</source>
        <translation>서비스 ID로 로그인했습니다. 사람만 이 작업을 수행할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 Ask the account owner.</source>
        <comment>the role that is needed</comment>
        <extracomment>%1 is a whole sentence about the role that is needed</extracomment>
        <translation>%1 계정 소유자에게 문의하십시오.</translation>
    </message>
    <message>
        <source>%1 Ask the account owner (%2).</source>
        <extracomment>%1 is a whole sentence about the role that is needed, %2 a name</extracomment>
        <translation>%1 계정 소유자(%2)에게 문의하십시오.</translation>
    </message>
    <message>
        <source>This is you. To go, leave the account.</source>
        <translation>본인입니다. 나가려면 계정 나가기를 사용하십시오.</translation>
    </message>
    <message>
        <source>Only you yourself can leave the account.</source>
        <translation>본인만 직접 계정에서 나갈 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no connection. Changes are not possible.</source>
        <translation>연결되어 있지 않습니다. 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>Needs the role Editor or Administrator on User Management, or the classic permission Manage Users.</source>
        <translation>User Management에 대한 Editor 또는 Administrator 역할이나 클래식 권한 “사용자 관리”가 필요합니다.</translation>
    </message>
    <message>
        <source>Needs the role Editor on IAM Access Groups, or on a single access group.</source>
        <translation>IAM Access Groups 또는 개별 액세스 그룹에 대한 Editor 역할이 필요합니다.</translation>
    </message>
    <message>
        <source>Needs the role Administrator on what the access is for.</source>
        <translation>액세스 대상에 대한 Administrator 역할이 필요합니다.</translation>
    </message>
    <message>
        <source>Needs the classic permission Manage Users.</source>
        <translation>클래식 권한 “사용자 관리”가 필요합니다.</translation>
    </message>
    <message>
        <source>Needs the classic permission Manage Users, and a place above the user in the hierarchy.</source>
        <translation>클래식 권한 “사용자 관리”와 계층 구조에서 해당 사용자보다 위의 위치가 필요합니다.</translation>
    </message>
    <message>
        <source>Needs the role Administrator on User Management. In an account with classic infrastructure it also needs the classic permission Manage Users, and a place above the user in the hierarchy.</source>
        <translation>User Management에 대한 Administrator 역할이 필요합니다. 클래식 인프라가 있는 계정에서는 클래식 권한 “사용자 관리”와 계층 구조에서 해당 사용자보다 위의 위치도 필요합니다.</translation>
    </message>
    <message>
        <source>Only the account owner can do this.</source>
        <translation>계정 소유자만 이 작업을 수행할 수 있습니다.</translation>
    </message>
    <message>
        <source>Needs the role Editor on User Management, or the classic permission Manage Users and a place above the user in the hierarchy.</source>
        <translation>User Management에 대한 Editor 역할이 필요하거나 클래식 권한 “사용자 관리”와 계층 구조에서 해당 사용자보다 위의 위치가 필요합니다.</translation>
    </message>
    <message>
        <source>Needs the role Editor on User Management or on IAM Access Management.</source>
        <translation>User Management 또는 IAM Access Management에 대한 Editor 역할이 필요합니다.</translation>
    </message>
    <message>
        <source>Needs the role Administrator on IAM Identity.</source>
        <translation>IAM Identity에 대한 Administrator 역할이 필요합니다.</translation>
    </message>
    <message>
        <source>The connection is not safe. %1 Nothing was sent.</source>
        <extracomment>%1 is a whole sentence that says what is wrong with the connection</extracomment>
        <translation>연결이 안전하지 않습니다. %1 아무것도 전송하지 않았습니다.</translation>
    </message>
    <message>
        <source>Not allowed in this account: %1.</source>
        <extracomment>%1 is a list of addresses</extracomment>
        <translation>이 계정에서 허용되지 않음: %1.</translation>
    </message>
    <message>
        <source>The service refuses: “%1” Expected right: %2</source>
        <extracomment>%1 is the service&apos;s own text, %2 a sentence with the right that is needed</extracomment>
        <translation>서비스가 거부했습니다: “%1” 필요한 권한: %2</translation>
    </message>
    <message>
        <source>These classic permissions cannot be given: %1.</source>
        <extracomment>%1 is a list of technical names</extracomment>
        <translation>다음 클래식 권한은 부여할 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The account has reached its limit of policies. Use access groups or remove unused policies.</source>
        <translation>계정이 정책 한계에 도달했습니다. 액세스 그룹을 사용하거나 사용하지 않는 정책을 제거하십시오.</translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <translation>%1은(는) 더 이상 계정에 없습니다.</translation>
    </message>
    <message>
        <source>%1 is still being processed. Try again in a minute.</source>
        <translation>%1은(는) 아직 처리 중입니다. 1분 후에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>This is the account owner: nobody can do this to the owner.</source>
        <translation>계정 소유자입니다. 아무도 소유자에게 이 작업을 수행할 수 없습니다.</translation>
    </message>
    <message>
        <source>Nobody changes their own classic permissions.</source>
        <translation>자신의 클래식 권한은 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>Only an IBMid can be updated.</source>
        <translation>IBMid만 업데이트할 수 있습니다.</translation>
    </message>
    <message>
        <source>This account has no classic infrastructure.</source>
        <translation>이 계정에는 클래식 인프라가 없습니다.</translation>
    </message>
    <message>
        <source>Possible after the invitation has been accepted and the user has signed in once.</source>
        <translation>초대가 수락되고 사용자가 한 번 로그인한 후에 가능합니다.</translation>
    </message>
    <message>
        <source>This account is set to read only. The menu Account changes that.</source>
        <translation>이 계정은 읽기 전용으로 설정되어 있습니다. 계정 메뉴에서 변경할 수 있습니다.</translation>
    </message>
    <message>
        <source>The account has reached its limit of policies (%1). Use access groups or remove unused policies.</source>
        <extracomment>%1 is a number of policies</extracomment>
        <translation>계정이 정책 한도(%1)에 도달했습니다. 액세스 그룹을 사용하거나 사용하지 않는 정책을 제거하십시오.</translation>
    </message>
    <message>
        <source>Trace number: %1</source>
        <extracomment>%1 identifies a request, for the service&apos;s support</extracomment>
        <translation>추적 번호: %1</translation>
    </message>
    <message>
        <source>Too many requests. Going on at %1: try %2 of %3.</source>
        <extracomment>%1 is a time, %2 and %3 are numbers</extracomment>
        <translation>요청이 너무 많습니다. %1에 계속합니다: %2/%3번째 시도.</translation>
    </message>
    <message>
        <source>The service has a problem (%1). Try %2 of %3.</source>
        <extracomment>%1 is an HTTP status such as 503, %2 and %3 are numbers</extracomment>
        <translation>서비스에 문제가 있습니다(%1). %2/%3번째 시도.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try %1 of %2.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>서비스가 제때 응답하지 않았습니다. %1/%2번째 시도.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Try %1 of %2.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>서비스에 연결할 수 없습니다. %1/%2번째 시도.</translation>
    </message>
    <message>
        <source>Another console is carrying out a run of this account. Wait until it is through, or stop it and close that console.</source>
        <translation>다른 콘솔이 이 계정의 실행을 수행하고 있습니다. 끝날 때까지 기다리거나, 실행을 중지하고 그 콘솔을 닫으십시오.</translation>
    </message>
</context>
<context>
    <name>RightsText</name>
    <message>
        <source>What may be done could not be read; the service decides.</source>
        <translation>허용되는 작업을 읽을 수 없습니다. 서비스가 결정합니다.</translation>
    </message>
    <message>
        <source>Owner of the account: may do everything.</source>
        <translation>계정 소유자: 모든 작업을 수행할 수 있습니다.</translation>
    </message>
    <message>
        <source>May invite, resend, cancel and change status; may remove users below in the classic hierarchy.</source>
        <translation>초대, 재전송, 취소, 상태 변경을 할 수 있으며, 클래식 계층 구조에서 아래에 있는 사용자를 제거할 수 있습니다.</translation>
    </message>
    <message>
        <source>May invite, resend, cancel, change status and remove users.</source>
        <translation>초대, 재전송, 취소, 상태 변경, 사용자 제거를 할 수 있습니다.</translation>
    </message>
    <message>
        <source>May invite, resend, cancel and change status; may not remove users.</source>
        <translation>초대, 재전송, 취소, 상태 변경을 할 수 있지만 사용자를 제거할 수 없습니다.</translation>
    </message>
    <message>
        <source>May invite, resend and cancel; may not change or remove users.</source>
        <translation>초대, 재전송, 취소를 할 수 있지만 사용자를 변경하거나 제거할 수 없습니다.</translation>
    </message>
    <message>
        <source>May change status; may not invite or remove users.</source>
        <translation>상태를 변경할 수 있지만 사용자를 초대하거나 제거할 수 없습니다.</translation>
    </message>
    <message>
        <source>May look at users; may not invite, change or remove them.</source>
        <translation>사용자를 볼 수 있지만 초대, 변경, 제거할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>“%1” is not a search term and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>“%1”은(는) 검색어가 아니므로 제외됩니다.</translation>
    </message>
    <message>
        <source>“%1” names no state and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>“%1”은(는) 상태를 나타내지 않으므로 제외됩니다.</translation>
    </message>
    <message>
        <source>“%1” needs a number of days and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>“%1”에는 일 수가 필요하므로 제외됩니다.</translation>
    </message>
    <message>
        <source>“%1” needs a date such as 2026-01-31 and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>“%1”에는 2026-01-31과 같은 날짜가 필요하므로 제외됩니다.</translation>
    </message>
    <message>
        <source>“%1” needs a word behind it and is left out.</source>
        <extracomment>%1 is a piece of a search as typed</extracomment>
        <translation>“%1”에는 뒤에 단어가 필요하므로 제외됩니다.</translation>
    </message>
    <message>
        <source>There is no access group or user for “%1”, so it is left out.</source>
        <extracomment>%1 is a piece of a search as typed, such as group:auditors</extracomment>
        <translation>“%1”에 해당하는 액세스 그룹이나 사용자가 없어 제외되었습니다.</translation>
    </message>
</context>
<context>
    <name>TriageText</name>
    <message>
        <source>Ended</source>
        <comment>invitations that have expired; below a bar of a chart</comment>
        <translation>종료</translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <extracomment>%1 and %2 are numbers of days, &quot;0–3 days&quot;; below a bar of a chart, short</extracomment>
        <translation>%1–%2일</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>%1 and %2 are numbers of days, &quot;8–14&quot;; below a bar of a chart</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) ended</source>
        <translation>
            <numerusform>종료된 초대 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) with %1 to %2 days left</source>
        <extracomment>%1 and %2 are numbers of days</extracomment>
        <translation>
            <numerusform>%1–%2일 남은 초대 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended invitations</source>
        <translation>종료된 초대</translation>
    </message>
    <message>
        <source>%1 to %2 days left</source>
        <extracomment>heading of a list of invitations; %1 and %2 are numbers of days</extracomment>
        <translation>%1–%2일 남음</translation>
    </message>
</context>
<context>
    <name>UserExtraText</name>
    <message>
        <source>This could not be read.</source>
        <translation>읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>This is being read.</source>
        <translation>읽는 중입니다.</translation>
    </message>
    <message>
        <source>There is nothing to tell.</source>
        <translation>표시할 내용이 없습니다.</translation>
    </message>
</context>
<context>
    <name>UserSnapshot</name>
    <message>
        <source>The copy on this computer is damaged.</source>
        <translation>이 컴퓨터의 사본이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The copy on this computer was made by a newer version of the console.</source>
        <translation>이 컴퓨터의 사본은 더 새로운 버전의 콘솔에서 작성되었습니다.</translation>
    </message>
    <message>
        <source>The copy on this computer is of another account.</source>
        <translation>이 컴퓨터의 사본은 다른 계정의 것입니다.</translation>
    </message>
</context>
<context>
    <name>UserText</name>
    <message>
        <source>Processing</source>
        <comment>user status</comment>
        <translation>처리 중</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>user status</comment>
        <translation>보류 중</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>user status</comment>
        <translation>만료됨</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>user status</comment>
        <translation>활성</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>user status</comment>
        <translation>일시중단됨</translation>
    </message>
    <message>
        <source>Classic disabled</source>
        <comment>user status</comment>
        <translation>클래식 사용 불가능</translation>
    </message>
    <message>
        <source>VPN-only</source>
        <comment>user status</comment>
        <translation>VPN 전용</translation>
    </message>
    <message>
        <source>Invalid</source>
        <comment>user status</comment>
        <translation>올바르지 않음</translation>
    </message>
    <message>
        <source>Invitation failed</source>
        <comment>user status</comment>
        <translation>초대 실패</translation>
    </message>
    <message>
        <source>Removal failed</source>
        <comment>user status</comment>
        <translation>제거 실패</translation>
    </message>
    <message>
        <source>Removing</source>
        <comment>user status</comment>
        <translation>제거 중</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>user status</comment>
        <translation>알 수 없음</translation>
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
        <translation>오늘</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <comment>when an invitation expires</comment>
        <translation>
            <numerusform>%n일 후</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <comment>when an invitation has expired</comment>
        <translation>
            <numerusform>%n일 전</numerusform>
        </translation>
    </message>
    <message>
        <source>it is empty</source>
        <comment>what is wrong with an address</comment>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>no @ in it</source>
        <comment>what is wrong with an address</comment>
        <translation>@가 없음</translation>
    </message>
    <message>
        <source>more than one @ in it</source>
        <comment>what is wrong with an address</comment>
        <translation>@가 둘 이상 있음</translation>
    </message>
    <message>
        <source>nothing before or after the @</source>
        <comment>what is wrong with an address</comment>
        <translation>@ 앞이나 뒤에 아무것도 없음</translation>
    </message>
    <message>
        <source>a blank in it</source>
        <comment>what is wrong with an address</comment>
        <translation>공백이 포함됨</translation>
    </message>
    <message>
        <source>a character that is not allowed</source>
        <comment>what is wrong with an address</comment>
        <translation>허용되지 않는 문자가 포함됨</translation>
    </message>
    <message>
        <source>a dot is missing or misplaced</source>
        <comment>what is wrong with an address</comment>
        <translation>점이 없거나 위치가 잘못됨</translation>
    </message>
    <message>
        <source>over 254 characters</source>
        <comment>what is wrong with an address</comment>
        <translation>254자 초과</translation>
    </message>
</context>
<context>
    <name>ViewText</name>
    <message>
        <source>All</source>
        <comment>view of the users</comment>
        <translation>모두</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>view of the users</comment>
        <translation>활성</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>view of the users</comment>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Expiring within 7 days</source>
        <comment>view of the users</comment>
        <translation>7일 내에 만료</translation>
    </message>
    <message>
        <source>Expired or failed</source>
        <comment>view of the users</comment>
        <translation>만료 또는 실패</translation>
    </message>
    <message>
        <source>Suspended or disabled</source>
        <comment>view of the users</comment>
        <translation>일시중단 또는 사용 불가능</translation>
    </message>
    <message>
        <source>VPN-only</source>
        <comment>view of the users</comment>
        <translation>VPN 전용</translation>
    </message>
    <message>
        <source>Inactive 30 days</source>
        <comment>view of the users</comment>
        <translation>30일간 비활성</translation>
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
        <translation>대상: %1</translation>
    </message>
    <message>
        <source>No groups and no policies are planned.</source>
        <translation>예정된 그룹과 정책이 없습니다.</translation>
    </message>
    <message>
        <source>In no group, and no policies.</source>
        <translation>속한 그룹과 정책이 없습니다.</translation>
    </message>
    <message>
        <source>No access to classic infrastructure</source>
        <translation>클래식 인프라에 대한 액세스 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n classic permission(s)</source>
        <translation>
            <numerusform>클래식 권한 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the details</source>
        <translation>
            <numerusform>세부사항에 %n개 더 있음</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read: %1.</source>
        <extracomment>%1 is a list such as &quot;the groups, the policies&quot;</extracomment>
        <translation>읽을 수 없음: %1.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>재시도</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>세부사항 복사</translation>
    </message>
    <message>
        <source>Planned access</source>
        <translation>계획된 액세스</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>액세스</translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation>액세스를 읽는 중…</translation>
    </message>
</context>
<context>
    <name>iam::AccessStep</name>
    <message>
        <source>&amp;Policy</source>
        <translation>정책(&amp;P)</translation>
    </message>
    <message>
        <source>Account &amp;management</source>
        <translation>계정 관리(&amp;M)</translation>
    </message>
    <message>
        <source>Access &amp;groups</source>
        <translation>액세스 그룹(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Like a colleague</source>
        <translation>동료와 같게(&amp;L)</translation>
    </message>
    <message>
        <source>Classic in&amp;frastructure</source>
        <translation>클래식 인프라(&amp;F)</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>액세스 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n개 추가됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one kind of access.</source>
        <translation>액세스 유형을 하나 이상 선택하십시오.</translation>
    </message>
    <message>
        <source>Confirm that they will be able to remove others.</source>
        <translation>다른 사용자를 제거할 수 있게 된다는 점을 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>iam::AccountGuard</name>
    <message>
        <source>this account is set to read only</source>
        <translation>이 계정은 읽기 전용으로 설정되어 있습니다</translation>
    </message>
    <message>
        <source>you chose not to change anything here</source>
        <translation>여기서 아무것도 변경하지 않도록 선택했습니다</translation>
    </message>
</context>
<context>
    <name>iam::ActionDesk</name>
    <message>
        <source>The invitation of %1 is cancelled.</source>
        <translation>%1의 초대가 취소되었습니다.</translation>
    </message>
    <message>
        <source>Undo: invite again</source>
        <translation>실행 취소: 다시 초대</translation>
    </message>
    <message>
        <source>The failed invitation of %1 is cleared.</source>
        <translation>%1의 실패한 초대를 지웠습니다.</translation>
    </message>
    <message>
        <source>You have left the account.</source>
        <translation>계정에서 나갔습니다.</translation>
    </message>
    <message>
        <source>The IBMid is now %1.</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>이제 IBMid는 %1입니다.</translation>
    </message>
    <message>
        <source>Invite %1 again</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>%1 다시 초대</translation>
    </message>
    <message>
        <source>The service does not renew the invitation of %1. Invite again with the same access?</source>
        <translation>서비스가 %1의 초대를 갱신하지 않습니다. 동일한 액세스로 다시 초대하시겠습니까?</translation>
    </message>
    <message>
        <source>Invite again …</source>
        <translation>다시 초대…</translation>
    </message>
    <message>
        <source>%1 was not removed. %2</source>
        <translation>%1이(가) 제거되지 않았습니다. %2</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <extracomment>what has been done, such as &quot;Change the status of Ed from ACTIVE to SUSPENDED&quot;</extracomment>
        <translation>완료됨: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1이(가) 제거되었습니다.</translation>
    </message>
    <message>
        <source>%1 is being removed.</source>
        <translation>%1을(를) 제거하는 중입니다.</translation>
    </message>
    <message>
        <source>The VPN-only user %1 is added.</source>
        <translation>VPN 전용 사용자 %1이(가) 추가되었습니다.</translation>
    </message>
    <message>
        <source>Invite again with the same access</source>
        <translation>동일한 액세스로 다시 초대</translation>
    </message>
    <message>
        <source>The service could not remove %1: the removal failed. %1 is still a member.</source>
        <translation>서비스가 %1을(를) 제거할 수 없음: 제거에 실패했습니다. %1은(는) 여전히 멤버입니다.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>재시도</translation>
    </message>
    <message>
        <source>Nothing was heard of the removal of %1 for five minutes. The list shows what is.</source>
        <translation>5분 동안 %1의 제거에 대한 소식이 없습니다. 목록에 실제 상태가 표시됩니다.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <extracomment>what has been done, such as &quot;Change the status of Ed from SUSPENDED to ACTIVE&quot;</extracomment>
        <translation>실행 취소됨: %1.</translation>
    </message>
    <message>
        <source>Add VPN-only user</source>
        <translation>VPN 전용 사용자 추가</translation>
    </message>
    <message>
        <source>You can do it yourself on the page of users of the web console; the list here is read again meanwhile.</source>
        <translation>웹 콘솔의 사용자 페이지에서 직접 할 수 있습니다. 그동안 이 목록을 다시 읽습니다.</translation>
    </message>
    <message>
        <source>New parent of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1의 새 상위 사용자</translation>
    </message>
    <message>
        <source>You can do it yourself on this user&apos;s page of the web console; the list here is read again meanwhile.</source>
        <translation>웹 콘솔의 이 사용자 페이지에서 직접 할 수 있습니다. 그동안 이 목록을 다시 읽습니다.</translation>
    </message>
</context>
<context>
    <name>iam::ActionsDialog</name>
    <message>
        <source>Search actions</source>
        <translation>조치 검색</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>조치</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>조치 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>how many of all actions match what was typed</extracomment>
        <translation>%2개 중 %1개 표시</translation>
    </message>
</context>
<context>
    <name>iam::AddToGroupDialog</name>
    <message>
        <source>Add %1 to a group</source>
        <extracomment>%1 is a name</extracomment>
        <translation>그룹에 %1 추가</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>그룹 검색</translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation>액세스 그룹</translation>
    </message>
    <message>
        <source>Reading the groups …</source>
        <translation>그룹을 읽는 중…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Groups that this user is in already are left out.</source>
        <translation>이 사용자가 이미 속한 그룹은 제외됩니다.</translation>
    </message>
    <message>
        <source>Choose a group.</source>
        <translation>그룹을 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>iam::AddressVerdictModel</name>
    <message>
        <source>Not a valid e-mail address: %1.</source>
        <extracomment>%1 is a reason such as &quot;no @ in it&quot;</extracomment>
        <translation>올바른 이메일 주소가 아닙니다: %1.</translation>
    </message>
    <message>
        <source>You are already in this account.</source>
        <translation>이미 이 계정에 있습니다.</translation>
    </message>
    <message>
        <source>Will be invited.</source>
        <translation>초대됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>Listed %n time(s); invited once.</source>
        <translation>
            <numerusform>%n번 나열됨, 한 번 초대됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>An invitation is open. Resend it instead.</source>
        <translation>열려 있는 초대가 있습니다. 대신 재전송하십시오.</translation>
    </message>
    <message>
        <source>Is being processed. Try again in a minute.</source>
        <translation>처리 중입니다. 1분 후에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>주소</translation>
    </message>
    <message>
        <source>What will happen</source>
        <comment>column</comment>
        <translation>수행될 작업</translation>
    </message>
    <message>
        <source>Invited on %1; expired on %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>%1에 초대됨, %2에 만료됨.</translation>
    </message>
    <message>
        <source>Invited on %1; expires ≈ %2.</source>
        <extracomment>%1 and %2 are dates; &quot;≈&quot; says that the second is an estimate</extracomment>
        <translation>%1에 초대됨, ≈ %2에 만료.</translation>
    </message>
    <message>
        <source>Invited on %1; expires %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>%1에 초대됨, %2에 만료.</translation>
    </message>
    <message>
        <source>This account allows only: %1.</source>
        <extracomment>%1 is a list of patterns such as **@example.com</extracomment>
        <translation>이 계정은 다음만 허용합니다: %1.</translation>
    </message>
    <message>
        <source>Contains characters that look like others: %1.</source>
        <extracomment>%1 is a list of letters with their codes, or two domains that look alike</extracomment>
        <translation>다른 문자와 비슷해 보이는 문자가 있습니다: %1.</translation>
    </message>
    <message>
        <source>Already %1. Add access in the user’s details instead.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>이미 %1 상태입니다. 대신 사용자 세부사항에서 액세스를 추가하십시오.</translation>
    </message>
    <message>
        <source>Correct</source>
        <comment>an address</comment>
        <translation>수정</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>an address from the list</comment>
        <translation>제거</translation>
    </message>
    <message>
        <source>Invite anyway</source>
        <translation>그래도 초대</translation>
    </message>
    <message>
        <source>Resend instead</source>
        <translation>대신 재전송</translation>
    </message>
    <message>
        <source>Show user</source>
        <translation>사용자 표시</translation>
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
        <translation>보류 중인 초대의 남은 일수와 종료된 초대</translation>
    </message>
    <message>
        <source>Choose a bar to filter the list.</source>
        <translation>막대를 선택하면 목록이 필터링됩니다.</translation>
    </message>
</context>
<context>
    <name>iam::ApiKeyDialog</name>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Account %1 at %2</source>
        <extracomment>%1 is the ID of an account, %2 the address of a service</extracomment>
        <translation>%2의 계정 %1</translation>
    </message>
    <message>
        <source>&amp;API key</source>
        <translation>API 키(&amp;A)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 키</translation>
    </message>
    <message>
        <source>&amp;Keep it in the key store of this computer</source>
        <translation>이 컴퓨터의 키 저장소에 보관(&amp;K)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>&amp;Passcode or token</source>
        <translation>패스코드 또는 토큰(&amp;P)</translation>
    </message>
    <message>
        <source>Passcode or token</source>
        <translation>패스코드 또는 토큰</translation>
    </message>
    <message>
        <source>The field is empty.</source>
        <translation>필드가 비어 있습니다.</translation>
    </message>
</context>
<context>
    <name>iam::ApiKeysSection</name>
    <message>
        <source>API keys %1</source>
        <translation>API 키 %1</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API 키</translation>
    </message>
    <message>
        <source>Search API keys</source>
        <translation>API 키 검색</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>작성일</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>마지막 사용</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Reading the API keys …</source>
        <translation>API 키를 읽는 중…</translation>
    </message>
    <message>
        <source>The API keys could not be read.</source>
        <translation>API 키를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Never, or not told</source>
        <translation>없음 또는 알려지지 않음</translation>
    </message>
    <message>
        <source>This user has no API keys here.</source>
        <translation>이 사용자는 여기에 API 키가 없습니다.</translation>
    </message>
    <message>
        <source>This service offers programs no operation to delete the keys of others.</source>
        <translation>이 서비스는 다른 사용자의 키를 삭제하는 오퍼레이션을 프로그램에 제공하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>iam::AssignAccessDialog</name>
    <message>
        <source>Edit a policy of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1의 정책 편집</translation>
    </message>
    <message>
        <source>Assign access to %1</source>
        <translation>%1에게 액세스 지정</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>지정</translation>
    </message>
    <message>
        <source>This user has this already, by another policy.</source>
        <translation>이 사용자는 다른 정책으로 이미 이 액세스를 보유하고 있습니다.</translation>
    </message>
</context>
<context>
    <name>iam::BlockerList</name>
    <message>
        <source>Give all to %1</source>
        <extracomment>%1 is the name of the user above in the hierarchy</extracomment>
        <translation>모두 %1에게 지정</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>다시 확인</translation>
    </message>
    <message>
        <source>Does not block</source>
        <translation>차단하지 않음</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>says a button&apos;s text and the user it is about</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New parent</source>
        <translation>새 상위 사용자</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>사용 안함</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
</context>
<context>
    <name>iam::BreadcrumbBar</name>
    <message>
        <source>Place</source>
        <translation>위치</translation>
    </message>
</context>
<context>
    <name>iam::BulkDialog</name>
    <message>
        <source>Whom it fits</source>
        <translation>적용 대상</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>모의 실행(&amp;D)</translation>
    </message>
    <message>
        <source>Says whom it fits by now, and sends nothing.</source>
        <translation>현재 적용 대상을 알려 주며 아무것도 전송하지 않습니다.</translation>
    </message>
    <message>
        <source>Reads your rights and the users anew, and says whom it fits. Changes nothing.</source>
        <translation>권한과 사용자를 다시 읽고 적용 대상을 알려 줍니다. 아무것도 변경하지 않습니다.</translation>
    </message>
    <message>
        <source>The dry run is going on.</source>
        <translation>시험 실행이 진행 중입니다.</translation>
    </message>
    <message>
        <source>Reading who is in the group …</source>
        <translation>그룹 구성원 읽는 중 …</translation>
    </message>
    <message>
        <source>Choose a group.</source>
        <translation>그룹을 선택하십시오.</translation>
    </message>
    <message>
        <source>It fits none of the selected users.</source>
        <translation>선택한 사용자 중 적용 대상이 없습니다.</translation>
    </message>
    <message>
        <source>Reading what they have …</source>
        <translation>보유 항목 읽는 중 …</translation>
    </message>
    <message>
        <source>The word is not typed yet.</source>
        <translation>단어를 아직 입력하지 않았습니다.</translation>
    </message>
    <message>
        <source>You and the owner were left out.</source>
        <translation>본인과 소유자가 제외되었습니다.</translation>
    </message>
    <message>
        <source>The owner was left out.</source>
        <translation>소유자가 제외되었습니다.</translation>
    </message>
    <message>
        <source>You were left out.</source>
        <translation>본인이 제외되었습니다.</translation>
    </message>
    <message>
        <source>Not checked: whether you have the right could not be read.</source>
        <translation>확인되지 않음: 권한이 있는지 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Who is in the group could not be read, so it is not known whom it fits; the service decides. %1</source>
        <extracomment>%1 is a whole sentence with the reason</extracomment>
        <translation>그룹 구성원을 읽을 수 없어 적용 대상을 알 수 없습니다. 서비스가 결정합니다. %1</translation>
    </message>
    <message>
        <source>VPN-only users need a password for the console: without it they cannot sign in.</source>
        <translation>VPN 전용 사용자는 콘솔 비밀번호가 필요합니다. 비밀번호가 없으면 로그인할 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1</source>
        <extracomment>%n users are left out, %1 is a whole sentence with the reason</extracomment>
        <translation>
            <numerusform>%n명 제외: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out for other reasons</source>
        <translation>
            <numerusform>다른 이유로 %n명 제외</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending starts after %n s; until then it can be stopped.</source>
        <translation>
            <numerusform>%n초 후 전송이 시작됩니다. 그 전에는 중지할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: reading your rights and the users …</source>
        <translation>시험 실행: 권한과 사용자를 읽는 중 …</translation>
    </message>
    <message>
        <source>Dry run: %1 of %2 fit. Nothing was sent.</source>
        <translation>시험 실행: %2명 중 %1명에게 적용됩니다. 아무것도 전송되지 않았습니다.</translation>
    </message>
    <message>
        <source>Dry run: the users could not all be read anew. Nothing was sent.</source>
        <translation>시험 실행: 일부 사용자를 다시 읽을 수 없었습니다. 아무것도 전송되지 않았습니다.</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Remove from</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Reading the groups …</source>
        <translation>그룹을 읽는 중…</translation>
    </message>
    <message>
        <source>Access group</source>
        <translation>액세스 그룹</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>그룹 검색</translation>
    </message>
    <message>
        <source>remove</source>
        <extracomment>the word that must be typed before many users are removed</extracomment>
        <translation>제거</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Administrator of all account management services: %1.</source>
        <extracomment>%1 are names of users</extracomment>
        <translation>모든 계정 관리 서비스의 관리자: %1.</translation>
    </message>
    <message>
        <source>What these have could not be read; they may be administrators: %1.</source>
        <extracomment>%1 are names of users</extracomment>
        <translation>다음 사용자의 보유 항목을 읽을 수 없습니다. 관리자일 수 있습니다: %1.</translation>
    </message>
    <message>
        <source>Type “%1” to go on:</source>
        <translation>계속하려면 “%1”을(를) 입력하십시오:</translation>
    </message>
    <message>
        <source>Cancel invite: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>초대 취소: %2명 중 %1명 적용</translation>
    </message>
    <message>
        <source>Clear failed invitation: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>실패한 초대 지우기: %2명 중 %1명 적용</translation>
    </message>
    <message>
        <source>Remove: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>제거: %2명 중 %1명 적용</translation>
    </message>
    <message>
        <source>Access group: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>액세스 그룹: %2명 중 %1명 적용</translation>
    </message>
    <message>
        <source>Change status: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>상태 변경: %2명 중 %1명 적용</translation>
    </message>
    <message>
        <source>Resend invite: %1 of %2 fit</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>초대 다시 보내기: %2명 중 %1명 적용</translation>
    </message>
    <message>
        <source>The links in the messages stop working, and the planned access goes.</source>
        <translation>메시지의 링크가 더 이상 작동하지 않으며 예정된 액세스도 사라집니다.</translation>
    </message>
    <message>
        <source>What is left of the invitations goes. The addresses can be invited again.</source>
        <translation>초대의 남은 부분이 사라집니다. 해당 주소를 다시 초대할 수 있습니다.</translation>
    </message>
    <message>
        <source>They can no longer sign in to the console for this account, switch to it, or use its resources. Their access, group memberships and API keys in this account are deleted. Their IBMids are not deleted. Removal cannot be undone.</source>
        <translation>이 사용자들은 더 이상 이 계정의 콘솔에 로그인하거나 이 계정으로 전환하거나 해당 리소스를 사용할 수 없습니다. 이 계정의 액세스, 그룹 멤버십 및 API 키가 삭제됩니다. IBMid는 삭제되지 않습니다. 제거는 실행 취소할 수 없습니다.</translation>
    </message>
    <message>
        <source>They lose what they have through this group. Who is not in it is left as they are.</source>
        <translation>이 그룹을 통해 가진 액세스를 잃습니다. 그룹에 없는 사람은 그대로입니다.</translation>
    </message>
    <message>
        <source>They get what this group gives. Who is in it already is left as they are.</source>
        <translation>이 그룹이 주는 액세스를 받습니다. 이미 있는 사람은 그대로입니다.</translation>
    </message>
    <message>
        <source>Membership and access are kept, but nothing can be done in this account.</source>
        <translation>멤버십과 액세스는 유지되지만 이 계정에서 아무 작업도 수행할 수 없습니다.</translation>
    </message>
    <message>
        <source>No classic infrastructure; everything else as Active.</source>
        <translation>클래식 인프라 없음, 나머지는 모두 활성과 동일합니다.</translation>
    </message>
    <message>
        <source>Only VPN access to devices; no console.</source>
        <translation>장치에 대한 VPN 액세스만 가능하며 콘솔은 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>They work with the access assigned.</source>
        <translation>지정된 액세스로 작업합니다.</translation>
    </message>
    <message>
        <source>Everybody gets a new message. The links of the old ones stop working.</source>
        <translation>모두 새 메시지를 받습니다. 이전 메시지의 링크는 작동하지 않게 됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n invitation(s)</source>
        <translation>
            <numerusform>초대 %n개 취소</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n invitation(s)</source>
        <translation>
            <numerusform>초대 %n개 지우기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s)</source>
        <translation>
            <numerusform>사용자 %n명 제거</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take out %n user(s)</source>
        <translation>
            <numerusform>사용자 %n명 빼기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n user(s)</source>
        <translation>
            <numerusform>사용자 %n명 추가</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n user(s)</source>
        <translation>
            <numerusform>사용자 %n명 일시중단</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activate %n user(s)</source>
        <translation>
            <numerusform>사용자 %n명 활성화</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n user(s)</source>
        <translation>
            <numerusform>사용자 %n명 변경</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n invitation(s)</source>
        <translation>
            <numerusform>초대 %n개 재전송</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::BulkSplitModel</name>
    <message>
        <source>Is %1 already.</source>
        <extracomment>%1 is a status such as &quot;Suspended&quot;</extracomment>
        <translation>이미 %1입니다.</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n s ago.</source>
        <translation>
            <numerusform>%n초 전에 전송됨.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is in the group already.</source>
        <translation>이미 그룹에 있습니다.</translation>
    </message>
    <message>
        <source>Is not in the group.</source>
        <translation>그룹에 없습니다.</translation>
    </message>
    <message>
        <source>No longer in the account.</source>
        <translation>더 이상 계정에 없습니다.</translation>
    </message>
    <message>
        <source>The state is not known to this console.</source>
        <translation>이 콘솔이 알지 못하는 상태입니다.</translation>
    </message>
    <message>
        <source>%1: does not apply.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>%1: 해당 없음.</translation>
    </message>
    <message>
        <source>Sent less than a minute ago.</source>
        <translation>전송된 지 1분이 지나지 않았습니다.</translation>
    </message>
    <message>
        <source>%1, fits</source>
        <extracomment>for screen readers: %1 is a name</extracomment>
        <translation>%1, 적용</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, 제외</translation>
    </message>
    <message>
        <source>User</source>
        <comment>column</comment>
        <translation>사용자</translation>
    </message>
    <message>
        <source>State, or why not</source>
        <comment>column</comment>
        <translation>상태 또는 제외 이유</translation>
    </message>
</context>
<context>
    <name>iam::CannotInviteDialog</name>
    <message>
        <source>You cannot invite people to this account.</source>
        <translation>이 계정에 사람을 초대할 수 없습니다.</translation>
    </message>
    <message>
        <source>You need one of:</source>
        <translation>다음 중 하나가 필요합니다:</translation>
    </message>
    <message>
        <source>• %1</source>
        <extracomment>%1 is one of several things of which one is needed</extracomment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>being the owner of the account</source>
        <translation>계정 소유자</translation>
    </message>
    <message>
        <source>the role Editor or Administrator on User Management</source>
        <translation>User Management에 대한 Editor 또는 Administrator 역할</translation>
    </message>
    <message>
        <source>the classic permission Manage Users</source>
        <translation>클래식 권한 사용자 관리</translation>
    </message>
    <message>
        <source>The owner %1 and administrators can give it to you.</source>
        <extracomment>%1 is the name of the account&apos;s owner</extracomment>
        <translation>소유자 %1 및 관리자가 부여할 수 있습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Show my access</source>
        <translation>내 액세스 표시</translation>
    </message>
</context>
<context>
    <name>iam::ChangeDialog</name>
    <message>
        <source>This can no longer be done.</source>
        <translation>더 이상 수행할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 is now %2. Nothing was sent.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation>%1은(는) 이제 %2 상태입니다. 아무것도 전송하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <translation>%1은(는) 더 이상 계정에 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>아무것도 전송하지 않았습니다.</translation>
    </message>
    <message>
        <source>Trace number: %1</source>
        <extracomment>%1 identifies a request, for the service&apos;s support</extracomment>
        <translation>추적 번호: %1</translation>
    </message>
    <message>
        <source>Nobody knows whether this was done. The list is read again.</source>
        <translation>수행 여부를 알 수 없습니다. 목록을 다시 읽습니다.</translation>
    </message>
    <message>
        <source>This was not done.</source>
        <translation>수행되지 않았습니다.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>세부사항 복사</translation>
    </message>
    <message>
        <source>Waiting for the service …</source>
        <translation>서비스를 기다리는 중…</translation>
    </message>
    <message>
        <source>You are signed in again.</source>
        <translation>다시 로그인했습니다.</translation>
    </message>
    <message>
        <source>Nothing was sent in the meantime. What you have filled in is kept.</source>
        <translation>그동안 아무것도 전송되지 않았습니다. 입력한 내용은 유지됩니다.</translation>
    </message>
</context>
<context>
    <name>iam::ClassicPart</name>
    <message numerus="yes">
        <source>Show %n permission(s)</source>
        <translation>
            <numerusform>권한 %n개 표시</numerusform>
        </translation>
    </message>
    <message>
        <source>You cannot give what you do not hold yourself; left out: %1.</source>
        <extracomment>%1 is a list of permissions of classic infrastructure</extracomment>
        <translation>본인이 보유하지 않은 권한은 부여할 수 없습니다. 제외됨: %1.</translation>
    </message>
    <message>
        <source>Devices can be given only after the invitation has been accepted.</source>
        <translation>장치는 초대가 수락된 후에만 부여할 수 있습니다.</translation>
    </message>
    <message>
        <source>Devices, after acceptance</source>
        <translation>장치, 수락 후</translation>
    </message>
</context>
<context>
    <name>iam::ClassicSection</name>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>보안</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>지원</translation>
    </message>
    <message>
        <source>Single permissions</source>
        <translation>개별 권한</translation>
    </message>
    <message>
        <source>Classic infrastructure</source>
        <translation>클래식 인프라</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>set</comment>
        <extracomment>%1 is the name of a permission set, %2 how many permissions it has</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>변경사항 버리기</translation>
    </message>
    <message>
        <source>This service offers no such operation to programs. Classic infrastructure is changed in its own console.</source>
        <translation>이 서비스는 그러한 오퍼레이션을 프로그램에 제공하지 않습니다. 클래식 인프라는 자체 콘솔에서 변경합니다.</translation>
    </message>
    <message>
        <source>This account has no classic infrastructure.</source>
        <translation>이 계정에는 클래식 인프라가 없습니다.</translation>
    </message>
    <message>
        <source>Reading the classic permissions …</source>
        <translation>클래식 권한을 읽는 중…</translation>
    </message>
    <message>
        <source>The classic permissions could not be read.</source>
        <translation>클래식 권한을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>At the top of the classic hierarchy.</source>
        <translation>클래식 계층 구조의 최상위에 있습니다.</translation>
    </message>
    <message>
        <source>Child of %1.</source>
        <translation>%1의 하위 사용자.</translation>
    </message>
    <message>
        <source>Parent of %1.</source>
        <extracomment>%1 are names</extracomment>
        <translation>%1의 상위 사용자.</translation>
    </message>
    <message>
        <source>Devices and VPN subnets: this service tells nothing of them.</source>
        <translation>장치 및 VPN 서브넷: 이 서비스는 이에 대한 정보를 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>This person will be able to remove others, including you.</source>
        <translation>이 사람은 본인을 포함하여 다른 사용자를 제거할 수 있게 됩니다.</translation>
    </message>
    <message>
        <source>For a VPN-only user only the VPN subnets can be changed, and this service tells nothing of them.</source>
        <translation>VPN 전용 사용자는 VPN 서브넷만 변경할 수 있는데, 이 서비스는 서브넷을 알려주지 않습니다.</translation>
    </message>
    <message>
        <source>Copy as …</source>
        <extracomment>a button: shows what would be sent as a command or a program</extracomment>
        <translation>다른 형식으로 복사…</translation>
    </message>
</context>
<context>
    <name>iam::ColleaguePart</name>
    <message>
        <source>What this colleague has could not be read.</source>
        <translation>이 동료가 보유한 액세스를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Search an active user</source>
        <translation>활성 사용자 검색</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>활성 사용자</translation>
    </message>
    <message>
        <source>What the colleague has</source>
        <translation>동료가 보유한 액세스</translation>
    </message>
    <message>
        <source>Choose whose access is to be taken as a pattern.</source>
        <translation>누구의 액세스를 본보기로 사용할지 선택하십시오.</translation>
    </message>
    <message>
        <source>Reading what %1 has …</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1이(가) 보유한 액세스를 읽는 중…</translation>
    </message>
    <message>
        <source>Access group %1</source>
        <extracomment>%1 is an access group</extracomment>
        <translation>액세스 그룹 %1</translation>
    </message>
    <message numerus="yes">
        <source>Classic infrastructure: %1, %n permission(s)</source>
        <extracomment>%1 is a set of classic permissions, such as &quot;Basic user&quot;</extracomment>
        <translation>
            <numerusform>클래식 인프라: %1, 권한 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – you cannot give this</source>
        <extracomment>%1 is something a colleague has</extracomment>
        <translation>%1 – 부여할 수 없음</translation>
    </message>
    <message>
        <source>%1 – administrator</source>
        <extracomment>%1 is something a colleague has</extracomment>
        <translation>%1 – 관리자</translation>
    </message>
    <message>
        <source>What %1 has. Administrator roles are ticked by nobody but you.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1이(가) 보유한 액세스입니다. 관리자 역할은 직접 선택해야만 선택됩니다.</translation>
    </message>
    <message>
        <source>%1 has no access of their own.</source>
        <translation>%1은(는) 자체 액세스가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n</source>
        <comment>things a colleague has</comment>
        <translation>
            <numerusform>%n개 적용(&amp;T)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>What some columns show costs requests. It is read only while they are shown.</source>
        <translation>일부 열의 내용은 요청이 필요합니다. 표시되는 동안에만 읽습니다.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>위로 이동(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>아래로 이동(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>재설정(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
</context>
<context>
    <name>iam::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>명령 팔레트</translation>
    </message>
    <message>
        <source>Search actions and users</source>
        <translation>작업 및 사용자 검색</translation>
    </message>
    <message>
        <source>Search actions, users, views and settings</source>
        <translation>작업, 사용자, 보기, 설정 검색</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>일치하는 항목이 없습니다.</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 is the name of a user: the actions are about them</extracomment>
        <translation>대상: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>결과 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <translation>지금은 할 수 없습니다.</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter do it · Ctrl+Enter copy as command · Esc close</source>
        <translation>↑ ↓ 선택 · Enter 실행 · Ctrl+Enter 명령으로 복사 · Esc 닫기</translation>
    </message>
    <message>
        <source>There is no command for this.</source>
        <translation>이에 대한 명령이 없습니다.</translation>
    </message>
</context>
<context>
    <name>iam::ConfirmLossDialog</name>
    <message>
        <source>Keep</source>
        <translation>유지</translation>
    </message>
</context>
<context>
    <name>iam::ConnectForm</name>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Nothing is changed in an account by connecting.</source>
        <translation>연결해도 계정에서 변경되는 것은 없습니다.</translation>
    </message>
    <message>
        <source>Demo account</source>
        <translation>데모 계정</translation>
    </message>
    <message>
        <source>Runs on this computer. Nothing leaves it.</source>
        <translation>이 컴퓨터에서 실행됩니다. 아무것도 외부로 나가지 않습니다.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 키</translation>
    </message>
    <message>
        <source>An IBM Cloud account, with the key of a person or a service ID.</source>
        <translation>사람 또는 서비스 ID의 키를 사용하는 IBM Cloud 계정입니다.</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>패스코드</translation>
    </message>
    <message>
        <source>An IBM Cloud account, with a one-time passcode or a token.</source>
        <translation>일회용 패스코드 또는 토큰을 사용하는 IBM Cloud 계정입니다.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>보관(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>계정(&amp;A)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Known after the check</source>
        <translation>확인 후에 알 수 있음</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>연결 설정</translation>
    </message>
    <message>
        <source>Only in memory</source>
        <translation>메모리에만</translation>
    </message>
    <message>
        <source>In the system’s key store</source>
        <translation>시스템의 키 저장소에</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>키 보관 위치</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>로그인 중…</translation>
    </message>
    <message>
        <source>Signed in, but there is no account to open.</source>
        <translation>로그인했지만 열 수 있는 계정이 없습니다.</translation>
    </message>
    <message>
        <source>Signed in as %1, a service ID.</source>
        <extracomment>%1 is the name or address of who has signed in</extracomment>
        <translation>서비스 ID %1(으)로 로그인했습니다.</translation>
    </message>
    <message>
        <source>Signed in as %1, a person.</source>
        <translation>사람 %1(으)로 로그인했습니다.</translation>
    </message>
    <message>
        <source>Changes here affect the real account %1. The console asks once more before the first change.</source>
        <translation>여기서의 변경사항은 실제 계정 %1에 영향을 줍니다. 콘솔이 첫 번째 변경 전에 다시 한 번 묻습니다.</translation>
    </message>
    <message>
        <source>The service does not accept this.</source>
        <translation>서비스가 이를 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>로그인되지 않았습니다.</translation>
    </message>
    <message>
        <source>&amp;Passcode or token</source>
        <translation>패스코드 또는 토큰(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;API key</source>
        <translation>API 키(&amp;A)</translation>
    </message>
    <message>
        <source>Passcode or token</source>
        <translation>패스코드 또는 토큰</translation>
    </message>
    <message>
        <source>The key of this account is in the key store</source>
        <translation>이 계정의 키가 키 저장소에 있습니다</translation>
    </message>
    <message>
        <source>Good once, and only kept in memory. You get it in the web console under Log in to CLI and API.</source>
        <translation>한 번만 유효하며 메모리에만 보관됩니다. 웹 콘솔의 “Log in to CLI and API”에서 얻을 수 있습니다.</translation>
    </message>
    <message>
        <source>Never written to a file, the log or the journal.</source>
        <translation>파일, 로그 또는 저널에 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>This computer has no key store: the key stays in memory until the console is closed.</source>
        <translation>이 컴퓨터에는 키 저장소가 없습니다. 콘솔을 닫을 때까지 키가 메모리에 남습니다.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>다시 확인</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>계정 열기</translation>
    </message>
    <message>
        <source>There is only this one.</source>
        <translation>이것뿐입니다.</translation>
    </message>
    <message>
        <source>Accounts are found by Check.</source>
        <translation>계정은 확인으로 찾습니다.</translation>
    </message>
    <message>
        <source>Being checked.</source>
        <translation>확인 중입니다.</translation>
    </message>
    <message>
        <source>Something is still empty.</source>
        <translation>아직 비어 있는 항목이 있습니다.</translation>
    </message>
</context>
<context>
    <name>iam::ConnectWindow</name>
    <message>
        <source>Connect – IAM Console</source>
        <translation>연결 – IAM Console</translation>
    </message>
    <message>
        <source>IAM Console</source>
        <translation>IAM Console</translation>
    </message>
    <message>
        <source>Users and invitations of your accounts</source>
        <translation>계정의 사용자 및 초대</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>이 컴퓨터의 계정</translation>
    </message>
    <message>
        <source>&amp;Add another account</source>
        <translation>다른 계정 추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Forget this account</source>
        <translation>이 계정 잊기(&amp;F)</translation>
    </message>
    <message>
        <source>Takes it out of this list, and its key out of the key store. The account itself is not changed.</source>
        <translation>이 목록에서 계정을 제거하고 키 저장소에서 해당 키를 제거합니다. 계정 자체는 변경되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>iam::Console</name>
    <message>
        <source>The demo account cannot be opened</source>
        <translation>데모 계정을 열 수 없음</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>iam::CopyAsChoices</name>
    <message>
        <source>Resend invite</source>
        <translation>초대 재전송</translation>
    </message>
    <message>
        <source>Accept the invitation (by the person invited)</source>
        <translation>초대 수락(초대받은 사람이 수행)</translation>
    </message>
    <message>
        <source>Cancel invite</source>
        <translation>초대 취소</translation>
    </message>
    <message>
        <source>Clear failed invitation</source>
        <translation>실패한 초대 지우기</translation>
    </message>
    <message>
        <source>Add to an access group</source>
        <translation>액세스 그룹에 추가</translation>
    </message>
    <message>
        <source>Change status to %1</source>
        <extracomment>%1 is a state of a user, such as &quot;Suspended&quot;</extracomment>
        <translation>상태를 %1(으)로 변경</translation>
    </message>
    <message>
        <source>Change parent</source>
        <translation>상위 사용자 변경</translation>
    </message>
    <message>
        <source>Update IBMid</source>
        <translation>IBMid 업데이트</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>사용자 제거</translation>
    </message>
    <message>
        <source>Leave account</source>
        <translation>계정 나가기</translation>
    </message>
    <message>
        <source>Read the user</source>
        <translation>사용자 읽기</translation>
    </message>
    <message>
        <source>Copy as …</source>
        <extracomment>a button: shows what the dialog would send as a command or a program</extracomment>
        <translation>다른 형식으로 복사…</translation>
    </message>
</context>
<context>
    <name>iam::CopyAsDialog</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>다른 형식으로 복사</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) further down are left out; the text would be too long.</source>
        <translation>
            <numerusform>더 아래에 있는 사용자 %n명은 제외됩니다. 텍스트가 너무 길어집니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same as the console does it, to be run elsewhere. Nothing is sent from here.</source>
        <translation>콘솔이 수행하는 것과 동일한 작업을 다른 곳에서 실행할 수 있습니다. 여기서는 아무것도 전송하지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>조치(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>형식(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Shell</source>
        <translation>쉘(&amp;S)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>조치</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>쉘</translation>
    </message>
    <message>
        <source>&amp;Without asking (-f)</source>
        <translation>확인하지 않음(-f)(&amp;W)</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>복사할 텍스트</translation>
    </message>
    <message>
        <source>Set the variable IAM_TOKEN to a token first, for instance the one of “ibmcloud iam oauth-tokens” without the word Bearer. Texts in angle brackets are yours to fill in.</source>
        <translation>먼저 변수 IAM_TOKEN을 토큰으로 설정하십시오(예: “ibmcloud iam oauth-tokens”의 토큰에서 Bearer라는 단어를 뺀 것). 꺾쇠괄호 안의 텍스트는 직접 채워야 합니다.</translation>
    </message>
</context>
<context>
    <name>iam::CopyMenu</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>복사(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>이름 복사(&amp;N)</translation>
    </message>
    <message>
        <source>Copy &amp;IAM ID</source>
        <translation>IAM ID 복사(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;user ID</source>
        <translation>사용자 ID 복사(&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>행 복사(&amp;R)</translation>
    </message>
</context>
<context>
    <name>iam::DetailsPage</name>
    <message>
        <source>%1 is no longer in the account.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1은(는) 더 이상 계정에 없습니다.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>새로 고치기</translation>
    </message>
    <message>
        <source>Planned access</source>
        <translation>계획된 액세스</translation>
    </message>
    <message>
        <source>Access report</source>
        <translation>액세스 보고서</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>상태 변경</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>사용자 제거</translation>
    </message>
    <message>
        <source>%1 •</source>
        <comment>unsaved</comment>
        <extracomment>%1 is the name of a section with changes that are not saved</extracomment>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>저장되지 않은 변경사항이 있습니다.</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>조치 더 보기</translation>
    </message>
</context>
<context>
    <name>iam::DetailsSection</name>
    <message>
        <source>This user is no longer in the account.</source>
        <translation>이 사용자는 더 이상 계정에 없습니다.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>세부사항 복사</translation>
    </message>
    <message>
        <source>Nobody knows whether this was done. Everything is read again.</source>
        <translation>수행 여부를 알 수 없습니다. 모두 다시 읽습니다.</translation>
    </message>
    <message>
        <source>This was not done.</source>
        <translation>수행되지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 is now %2. Nothing was sent.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation>%1은(는) 이제 %2 상태입니다. 아무것도 전송하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1은(는) 더 이상 계정에 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>아무것도 전송하지 않았습니다.</translation>
    </message>
    <message>
        <source>The change is on its way.</source>
        <translation>변경을 보내는 중입니다.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>변경된 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>iam::EffectiveSection</name>
    <message>
        <source>Effective access</source>
        <translation>유효 액세스</translation>
    </message>
    <message>
        <source>Compare with another user …</source>
        <translation>다른 사용자와 비교…</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>비교 종료</translation>
    </message>
    <message>
        <source>Search access</source>
        <translation>액세스 검색</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>조치</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>경유</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>보유자</translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation>액세스를 읽는 중…</translation>
    </message>
    <message>
        <source>Own policy</source>
        <translation>자체 정책</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>그룹 %1</translation>
    </message>
    <message>
        <source>%1, not now (period)</source>
        <extracomment>%1 is how somebody has access</extracomment>
        <translation>%1, 현재 아님(기간)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알려지지 않음</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>둘 다</translation>
    </message>
    <message>
        <source>Only this user</source>
        <translation>이 사용자만</translation>
    </message>
    <message>
        <source>Only %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1만</translation>
    </message>
    <message>
        <source>This user may do nothing in the account.</source>
        <translation>이 사용자는 계정에서 아무 작업도 수행할 수 없습니다.</translation>
    </message>
    <message>
        <source>This user is suspended: the access is kept, but nothing can be done with it.</source>
        <translation>이 사용자는 일시중단되었습니다. 액세스는 유지되지만 이를 사용하여 아무 작업도 수행할 수 없습니다.</translation>
    </message>
    <message>
        <source>This is planned: it counts as soon as the invitation has been accepted.</source>
        <translation>계획된 상태입니다. 초대가 수락되는 즉시 적용됩니다.</translation>
    </message>
    <message>
        <source>Not everything could be read: there may be more.</source>
        <translation>모두 읽을 수는 없었습니다. 더 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Enter or a double click shows the actions of a role.</source>
        <translation>Enter 키를 누르거나 두 번 클릭하면 역할의 조치가 표시됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2: %n action(s)</source>
        <extracomment>%1 is the name of a role, %2 what it is for, %n a number of actions</extracomment>
        <translation>
            <numerusform>%2에 대한 %1: 조치 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with another user</source>
        <translation>다른 사용자와 비교</translation>
    </message>
    <message>
        <source>This is the user whose access is shown.</source>
        <translation>액세스가 표시된 사용자입니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
</context>
<context>
    <name>iam::EmailDelegate</name>
    <message>
        <source>This can be taken for another name or address.</source>
        <translation>다른 이름이나 주소로 혼동될 수 있습니다.</translation>
    </message>
    <message>
        <source>Letters that look like others: %1.</source>
        <extracomment>%1 is a list of letters with their codes</extracomment>
        <translation>다른 글자와 비슷한 글자: %1.</translation>
    </message>
    <message>
        <source>%1 can be taken for %2.</source>
        <extracomment>%1 and %2 are names, or domains of addresses: this one, and the one of the account</extracomment>
        <translation>%1을(를) %2(으)로 잘못 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>iam::EndDialog</name>
    <message>
        <source>Cancel the invitation of %1?</source>
        <translation>%1의 초대를 취소하시겠습니까?</translation>
    </message>
    <message>
        <source>The link in the message stops working.</source>
        <translation>메시지의 링크가 작동하지 않게 됩니다.</translation>
    </message>
    <message>
        <source>Cancel invitation</source>
        <translation>초대 취소</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Clear the failed invitation of %1?</source>
        <translation>%1의 실패한 초대를 지우시겠습니까?</translation>
    </message>
    <message>
        <source>What is left of the invitation goes. The address can be invited again. If it fails again, ask support with the trace number.</source>
        <translation>초대의 남은 부분이 사라집니다. 이 주소는 다시 초대할 수 있습니다. 다시 실패하면 추적 번호를 가지고 지원 센터에 문의하십시오.</translation>
    </message>
    <message>
        <source>Clear invitation</source>
        <translation>초대 지우기</translation>
    </message>
    <message>
        <source>Invite %1 again?</source>
        <translation>%1을(를) 다시 초대하시겠습니까?</translation>
    </message>
    <message>
        <source>What is left of the old invitation is cancelled now. Then the new invitation opens with the same address and the same access.</source>
        <translation>이전 초대의 남은 부분이 지금 취소됩니다. 그런 다음 동일한 주소와 동일한 액세스로 새 초대가 열립니다.</translation>
    </message>
    <message>
        <source>Cancel and invite again</source>
        <translation>취소하고 다시 초대</translation>
    </message>
    <message>
        <source>Leave this account?</source>
        <translation>이 계정에서 나가시겠습니까?</translation>
    </message>
    <message>
        <source>Your access and API keys in this account are deleted. Only the owner or an administrator can invite you again.</source>
        <translation>이 계정의 액세스와 API 키가 삭제됩니다. 소유자 또는 관리자만 다시 초대할 수 있습니다.</translation>
    </message>
    <message>
        <source>Leave account</source>
        <translation>계정 나가기</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>머무르기</translation>
    </message>
    <message>
        <source>Reading what goes …</source>
        <translation>사라지는 항목을 읽는 중…</translation>
    </message>
    <message>
        <source>Reading the planned access …</source>
        <translation>계획된 액세스를 읽는 중…</translation>
    </message>
    <message>
        <source>Access planned: %1.</source>
        <extracomment>%1 is a list of groups, policies and permissions, or &quot;none&quot;</extracomment>
        <translation>계획된 액세스: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) go: %1.</source>
        <translation>
            <numerusform>API 키 %n개가 사라집니다: %1.</numerusform>
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
        <translation>사라지는 액세스: %1.</translation>
    </message>
    <message>
        <source>%1 has accepted in the meantime and is Active.</source>
        <translation>%1이(가) 그 사이에 수락하여 활성 상태입니다.</translation>
    </message>
    <message>
        <source>Nothing was sent. Remove the user instead?</source>
        <translation>아무것도 전송하지 않았습니다. 대신 사용자를 제거하시겠습니까?</translation>
    </message>
    <message>
        <source>Remove user …</source>
        <translation>사용자 제거…</translation>
    </message>
</context>
<context>
    <name>iam::EndpointForm</name>
    <message>
        <source>“%1” is no address of a service. It looks like https://iam.example.com.</source>
        <translation>“%1”은(는) 서비스 주소가 아닙니다. 예: https://iam.example.com.</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>서비스(&amp;S)</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>IBM Cloud</source>
        <translation>IBM Cloud</translation>
    </message>
    <message>
        <source>IBM Cloud, private network</source>
        <translation>IBM Cloud, 사설 네트워크</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>다른 서비스</translation>
    </message>
    <message>
        <source>Service a&amp;ddress</source>
        <translation>서비스 주소(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;IAM, if elsewhere</source>
        <translation>IAM, 다른 곳에 있는 경우(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Resource controller, if elsewhere</source>
        <translation>리소스 컨트롤러, 다른 곳에 있는 경우(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Global catalog, if elsewhere</source>
        <translation>글로벌 카탈로그, 다른 곳에 있는 경우(&amp;G)</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>서비스 주소</translation>
    </message>
    <message>
        <source>Address of IAM</source>
        <translation>IAM 주소</translation>
    </message>
    <message>
        <source>Address of the resource controller</source>
        <translation>리소스 컨트롤러 주소</translation>
    </message>
    <message>
        <source>Address of the global catalog</source>
        <translation>글로벌 카탈로그 주소</translation>
    </message>
    <message>
        <source>The proxy of the system is used. Connections are encrypted and certificates are always checked; only this computer may be reached without encryption.</source>
        <translation>시스템의 프록시를 사용합니다. 연결은 암호화되고 인증서는 항상 확인됩니다. 이 컴퓨터에만 암호화 없이 접속할 수 있습니다.</translation>
    </message>
    <message>
        <source>Same as service address</source>
        <translation>서비스 주소와 동일</translation>
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
        <translation>%1에 만료됩니다.</translation>
    </message>
    <message>
        <source>Estimated: the service does not tell when the last invitation went out.</source>
        <translation>추정: 서비스는 마지막 초대를 보낸 시점을 알려주지 않습니다.</translation>
    </message>
</context>
<context>
    <name>iam::ExpiryNotice</name>
    <message numerus="yes">
        <source>%n invitations expire within 3 days.</source>
        <translation>
            <numerusform>초대 %n개가 3일 이내에 만료됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Not again today</source>
        <translation>오늘은 다시 표시 안 함</translation>
    </message>
</context>
<context>
    <name>iam::ExportDialog</name>
    <message>
        <source>%1 of %2 written</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>%2개 중 %1개 기록됨</translation>
    </message>
    <message>
        <source>Export users</source>
        <translation>사용자 내보내기</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>계정 %1</translation>
    </message>
    <message>
        <source>The list has not been read to its end: the file will not hold everybody.</source>
        <translation>목록을 끝까지 읽지 않았습니다. 파일에 모든 사용자가 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>사용자(&amp;U)</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>All that match (%1)</source>
        <translation>일치하는 항목 모두(%1)</translation>
    </message>
    <message>
        <source>Those selected (%1)</source>
        <translation>선택한 항목(%1)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>열(&amp;C)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Those shown</source>
        <translation>표시된 열</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
</context>
<context>
    <name>iam::FactsSection</name>
    <message>
        <source>Details</source>
        <translation>세부사항</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>알려지지 않음</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is the name of a field, such as &quot;IAM ID&quot;</extracomment>
        <translation>%1 복사</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>기타 전화</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>사용자 ID</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>영역</translation>
    </message>
    <message>
        <source>IAM ID</source>
        <translation>IAM ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>추가됨</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>초대한 사람</translation>
    </message>
    <message>
        <source>Change status …</source>
        <translation>상태 변경…</translation>
    </message>
    <message>
        <source>Change parent …</source>
        <translation>상위 사용자 변경…</translation>
    </message>
    <message>
        <source>Update IBMid …</source>
        <translation>IBMid 업데이트…</translation>
    </message>
</context>
<context>
    <name>iam::FileReportDialog</name>
    <message>
        <source>Files that could not be used</source>
        <translation>사용할 수 없는 파일</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>iam::FollowUpNotice</name>
    <message numerus="yes">
        <source>%n assignment(s) can be given now.</source>
        <translation>
            <numerusform>이제 %n개의 지정을 부여할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>People you invited earlier have accepted. An invitation could not carry this access.</source>
        <translation>이전에 초대한 사람들이 수락했습니다. 초대에 이 액세스를 포함할 수 없었습니다.</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>부여</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Access that waited for acceptance was refused.</source>
        <extracomment>%1 is an address, %2 the service&apos;s own words</extracomment>
        <translation>수락을 기다리던 액세스가 거부되었습니다.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>재시도</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>제외</translation>
    </message>
</context>
<context>
    <name>iam::GroupChoiceModel</name>
    <message>
        <source>Added</source>
        <comment>to the invitation</comment>
        <translation>추가됨</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>to the invitation</comment>
        <translation>추가</translation>
    </message>
    <message>
        <source>%1, added</source>
        <extracomment>for screen readers: %1 is an access group</extracomment>
        <translation>%1, 추가됨</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column</comment>
        <translation>설명</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>column</comment>
        <translation>멤버</translation>
    </message>
    <message>
        <source>Policies</source>
        <comment>column</comment>
        <translation>정책</translation>
    </message>
</context>
<context>
    <name>iam::GroupsPart</name>
    <message>
        <source>Search access groups</source>
        <translation>액세스 그룹 검색</translation>
    </message>
    <message>
        <source>Enter adds the first group that is found.</source>
        <translation>Enter 키를 누르면 찾은 첫 번째 그룹이 추가됩니다.</translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation>액세스 그룹</translation>
    </message>
    <message>
        <source>The access groups could not be read.</source>
        <translation>액세스 그룹을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>재시도</translation>
    </message>
    <message>
        <source>Reading the access groups …</source>
        <translation>액세스 그룹을 읽는 중…</translation>
    </message>
    <message>
        <source>This account has no access groups that you may give.</source>
        <translation>이 계정에는 부여할 수 있는 액세스 그룹이 없습니다.</translation>
    </message>
    <message>
        <source>Groups can be changed later.</source>
        <translation>그룹은 나중에 변경할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>iam::GroupsSection</name>
    <message>
        <source>Access groups %1</source>
        <translation>액세스 그룹 %1</translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation>액세스 그룹</translation>
    </message>
    <message>
        <source>Assign group</source>
        <translation>그룹 지정</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>그룹 검색</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>멤버</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>정책</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation>액세스를 읽는 중…</translation>
    </message>
    <message>
        <source>By a rule</source>
        <translation>규칙에 의해</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>직접</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>%1에 읽음</translation>
    </message>
    <message>
        <source>No group is planned.</source>
        <translation>계획된 그룹이 없습니다.</translation>
    </message>
    <message>
        <source>This user is in no access group.</source>
        <translation>이 사용자는 액세스 그룹에 속해 있지 않습니다.</translation>
    </message>
    <message>
        <source>This is planned: it counts as soon as the invitation has been accepted.</source>
        <translation>계획된 상태입니다. 초대가 수락되는 즉시 적용됩니다.</translation>
    </message>
    <message>
        <source>Not everything could be read: %1</source>
        <extracomment>%1 is technical text</extracomment>
        <translation>모두 읽을 수는 없었습니다: %1</translation>
    </message>
    <message>
        <source>&amp;Remove from group …</source>
        <translation>그룹에서 제거(&amp;R)…</translation>
    </message>
    <message>
        <source>A rule of the group makes this user a member.</source>
        <translation>그룹의 규칙에 따라 이 사용자가 멤버가 됩니다.</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <extracomment>%1 is a name, %2 the name of a group</extracomment>
        <translation>%2에서 %1 제거</translation>
    </message>
    <message>
        <source>What %1 loses is not known: not all access could be read.</source>
        <translation>%1이(가) 무엇을 잃는지 알 수 없습니다. 일부 액세스를 읽을 수 없었습니다.</translation>
    </message>
    <message>
        <source>%1 loses:</source>
        <extracomment>%1 is a name; a list follows</extracomment>
        <translation>%1이(가) 잃는 항목:</translation>
    </message>
    <message>
        <source>Remove from group</source>
        <translation>그룹에서 제거</translation>
    </message>
</context>
<context>
    <name>iam::HeaderBar</name>
    <message>
        <source>Service ID</source>
        <translation>서비스 ID</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>소유자</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>데모</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>관리</translation>
    </message>
    <message>
        <source>Access (IAM)</source>
        <translation>액세스(IAM)</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>읽기 전용</translation>
    </message>
</context>
<context>
    <name>iam::HelpWindow</name>
    <message>
        <source>Guide – IAM Console</source>
        <translation>안내서 – IAM Console</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>안내서 페이지</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>안내서</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
</context>
<context>
    <name>iam::HistorySection</name>
    <message>
        <source>History</source>
        <translation>히스토리</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>히스토리 검색</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>조치</translation>
    </message>
    <message>
        <source>By</source>
        <translation>수행자</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>This service offers no such operation to programs.</source>
        <translation>이 서비스는 그러한 오퍼레이션을 프로그램에 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>Reading the events …</source>
        <translation>이벤트를 읽는 중…</translation>
    </message>
    <message>
        <source>The events could not be read.</source>
        <translation>이벤트를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is recorded about this user.</source>
        <translation>이 사용자에 대해 기록된 내용이 없습니다.</translation>
    </message>
</context>
<context>
    <name>iam::IbmidDialog</name>
    <message>
        <source>C&amp;heck</source>
        <translation>확인(&amp;H)</translation>
    </message>
    <message>
        <source>Update the IBMid of %1</source>
        <translation>%1의 IBMid 업데이트</translation>
    </message>
    <message>
        <source>Current ID: %1</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>현재 ID: %1</translation>
    </message>
    <message>
        <source>&amp;New IBMid</source>
        <translation>새 IBMid(&amp;N)</translation>
    </message>
    <message>
        <source>New IBMid</source>
        <translation>새 IBMid</translation>
    </message>
    <message>
        <source>The new ID takes over all access. %1 leaves the account; to keep it as a member, invite it again and give it access. This cannot be undone.</source>
        <translation>새 ID가 모든 액세스를 인계합니다. %1은(는) 계정에서 나갑니다. 멤버로 유지하려면 다시 초대하여 액세스를 부여하십시오. 이 작업은 실행 취소할 수 없습니다.</translation>
    </message>
    <message>
        <source>The new ID is invited with the same groups and policies. When it has accepted, the console offers to remove %1.</source>
        <translation>새 ID를 동일한 그룹 및 정책으로 초대합니다. 새 ID가 수락하면 콘솔이 %1의 제거를 제안합니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>업데이트</translation>
    </message>
    <message>
        <source>Replace by invitation …</source>
        <translation>초대로 대체…</translation>
    </message>
    <message>
        <source>This service offers no such operation to programs.</source>
        <translation>이 서비스는 그러한 오퍼레이션을 프로그램에 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>You can do it yourself on this user&apos;s page of the web console; the list here is read again meanwhile. Or replace the ID by an invitation.</source>
        <translation>웹 콘솔의 이 사용자 페이지에서 직접 수행할 수 있습니다. 그동안 여기의 목록을 다시 읽습니다. 또는 초대로 ID를 대체하십시오.</translation>
    </message>
    <message>
        <source>Open the web console</source>
        <translation>웹 콘솔 열기</translation>
    </message>
    <message>
        <source>Enter the new IBMid.</source>
        <translation>새 IBMid를 입력하십시오.</translation>
    </message>
    <message>
        <source>Not a valid e-mail address: %1.</source>
        <extracomment>%1 is what is wrong, such as &quot;no @ in it&quot;</extracomment>
        <translation>올바른 이메일 주소가 아닙니다: %1.</translation>
    </message>
    <message>
        <source>This is the current ID.</source>
        <translation>현재 ID입니다.</translation>
    </message>
    <message>
        <source>%1 is already a member.</source>
        <translation>%1은(는) 이미 멤버입니다.</translation>
    </message>
    <message>
        <source>Nobody in this account has this ID. Whether there is such an IBMid shows when updating.</source>
        <translation>이 계정에 이 ID를 가진 사용자가 없습니다. 그러한 IBMid가 있는지는 업데이트할 때 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Nobody in this account has this ID.</source>
        <translation>이 계정에 이 ID를 가진 사용자가 없습니다.</translation>
    </message>
    <message>
        <source>There is no IBMid %1. It can be created at My IBM; for an address of a company with its own sign-in, it comes into being at the first sign-in.</source>
        <translation>IBMid %1이(가) 없습니다. My IBM에서 작성할 수 있으며, 자체 로그인을 사용하는 회사의 주소인 경우 첫 번째 로그인 시 생성됩니다.</translation>
    </message>
</context>
<context>
    <name>iam::InvitationPanel</name>
    <message>
        <source>In this invitation</source>
        <translation>이 초대의 내용</translation>
    </message>
    <message numerus="yes">
        <source>All %n people get the same access.</source>
        <translation>
            <numerusform>%n명 모두 동일한 액세스를 받습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access group</source>
        <translation>액세스 그룹</translation>
    </message>
    <message>
        <source>Another policy here already gives this.</source>
        <translation>여기의 다른 정책이 이미 이 액세스를 부여합니다.</translation>
    </message>
    <message>
        <source>Classic infrastructure</source>
        <translation>클래식 인프라</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>권한 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>장치</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with access of their own</source>
        <translation>
            <numerusform>자체 액세스가 있는 사람 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a file</comment>
        <extracomment>%1 is a file</extracomment>
        <translation>%1에서 가져옴</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>액세스 없음</translation>
    </message>
    <message>
        <source>An invitation cannot carry what is marked “after acceptance”. The console gives it when the person has accepted.</source>
        <translation>“수락 후”로 표시된 항목은 초대에 포함할 수 없습니다. 해당 사람이 수락하면 콘솔이 부여합니다.</translation>
    </message>
    <message>
        <source>This person will be able to remove others, including you.</source>
        <translation>이 사람은 본인을 포함하여 다른 사용자를 제거할 수 있게 됩니다.</translation>
    </message>
    <message>
        <source>These people will be able to remove others, including you.</source>
        <translation>이 사람들은 본인을 포함하여 다른 사용자를 제거할 수 있게 됩니다.</translation>
    </message>
    <message>
        <source>after acceptance</source>
        <translation>수락 후</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is something in the invitation</extracomment>
        <translation>%1 편집</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <extracomment>%1 is something in the invitation</extracomment>
        <translation>%1 제외</translation>
    </message>
</context>
<context>
    <name>iam::InviteWizard</name>
    <message>
        <source>Reading what colleagues have …</source>
        <translation>동료가 보유한 액세스를 읽는 중…</translation>
    </message>
    <message>
        <source>You may not give these access groups, or there are none of that name: %1.</source>
        <extracomment>%1 is a list of names from a file</extracomment>
        <translation>다음 액세스 그룹은 부여할 수 없거나 그 이름의 그룹이 없습니다: %1.</translation>
    </message>
    <message>
        <source>Reading the access groups …</source>
        <translation>액세스 그룹을 읽는 중…</translation>
    </message>
    <message>
        <source>The access of these colleagues cannot be read: %1.</source>
        <extracomment>%1 is a list of addresses</extracomment>
        <translation>다음 동료의 액세스를 읽을 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>Nobody is left to invite.</source>
        <translation>초대할 사람이 남아 있지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Invite %n person(s)</source>
        <translation>
            <numerusform>%n명 초대(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n invitation(s)</source>
        <extracomment>%1 is &quot;3 people&quot;</extracomment>
        <translation>
            <numerusform>%1, 초대 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
    <message>
        <source>You have a policy that is not added.</source>
        <translation>추가되지 않은 정책이 있습니다.</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>%1에 초안 보관됨</translation>
    </message>
    <message>
        <source>Continue your draft?</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>초안을 계속하시겠습니까?</translation>
    </message>
    <message>
        <source>It was kept on %1.</source>
        <translation>%1에 보관되었습니다.</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>계속(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>버리기(&amp;D)</translation>
    </message>
    <message>
        <source>Continue the run of %1?</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>%1의 실행을 계속하시겠습니까?</translation>
    </message>
    <message>
        <source>%1 done, %2 open, %3 unclear.</source>
        <extracomment>numbers of people</extracomment>
        <translation>완료 %1명, 미완료 %2명, 불명확 %3명.</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>계속(&amp;N)</translation>
    </message>
    <message>
        <source>Disc&amp;ard</source>
        <translation>버리기(&amp;A)</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>사용자 초대</translation>
    </message>
    <message>
        <source>People</source>
        <comment>step</comment>
        <translation>사람</translation>
    </message>
    <message>
        <source>Access</source>
        <comment>step</comment>
        <translation>액세스</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>step</comment>
        <translation>검토</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>step</comment>
        <translation>진행상태</translation>
    </message>
    <message>
        <source>&amp;Save as draft</source>
        <translation>초안으로 저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>뒤로(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>모의 실행(&amp;D)</translation>
    </message>
    <message>
        <source>Cop&amp;y as</source>
        <translation>다른 형식으로 복사(&amp;Y)</translation>
    </message>
    <message>
        <source>Save &amp;table</source>
        <translation>표 저장(&amp;T)</translation>
    </message>
    <message>
        <source>New &amp;run with the failed</source>
        <translation>실패한 항목으로 새로 실행(&amp;R)</translation>
    </message>
    <message>
        <source>The failed people were to get different access. Try each again here, or save the table and start from it.</source>
        <translation>실패한 사람들은 서로 다른 액세스를 받을 예정이었습니다. 여기서 각각 다시 시도하거나 표를 저장하여 그 표에서 시작하십시오.</translation>
    </message>
</context>
<context>
    <name>iam::InviteeWindow</name>
    <message>
        <source>Accepted. You are now a member of %1.</source>
        <translation>수락했습니다. 이제 %1의 멤버입니다.</translation>
    </message>
    <message>
        <source>Accepted by a call. You are now a member.</source>
        <translation>호출로 수락했습니다. 이제 멤버입니다.</translation>
    </message>
    <message>
        <source>Accepted. You are now a member.</source>
        <translation>수락했습니다. 이제 멤버입니다.</translation>
    </message>
    <message>
        <source>Nobody of that address is known or invited.</source>
        <translation>그 주소를 가진 사람은 알려져 있지 않거나 초대되지 않았습니다.</translation>
    </message>
    <message>
        <source>The inbox could not be read.</source>
        <translation>받은 편지함을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>From %1, sent %2</source>
        <extracomment>%1 is who sent an invitation, %2 a date and time</extracomment>
        <translation>%1에서 %2에 보냄</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>링크: %1</translation>
    </message>
    <message>
        <source>Can be accepted until %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>%1까지 수락할 수 있습니다.</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>메시지가 없습니다.</translation>
    </message>
    <message>
        <source>The notifications could not be read.</source>
        <translation>알림을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>No notifications.</source>
        <translation>알림이 없습니다.</translation>
    </message>
    <message>
        <source>%1 – last used %2</source>
        <translation>%1 – %2에 마지막으로 사용</translation>
    </message>
    <message>
        <source>%1 – never used</source>
        <translation>%1 – 사용한 적 없음</translation>
    </message>
    <message>
        <source>Not accepted.</source>
        <translation>수락되지 않았습니다.</translation>
    </message>
    <message>
        <source>The API key was not created.</source>
        <translation>API 키가 작성되지 않았습니다.</translation>
    </message>
    <message>
        <source>The API key %1 is created.</source>
        <translation>API 키 %1이(가) 작성되었습니다.</translation>
    </message>
    <message>
        <source>This window can use it until it is closed.</source>
        <translation>이 창을 닫을 때까지 이 창에서 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>The API key was used to sign in.</source>
        <translation>API 키를 사용하여 로그인했습니다.</translation>
    </message>
    <message>
        <source>The API key does not work.</source>
        <translation>API 키가 작동하지 않습니다.</translation>
    </message>
    <message>
        <source>Invitee (demo)</source>
        <translation>초대받은 사람(데모)</translation>
    </message>
    <message>
        <source>&amp;Sign in as</source>
        <translation>다음 사용자로 로그인(&amp;S)</translation>
    </message>
    <message>
        <source>Address of the invited person</source>
        <translation>초대받은 사람의 주소</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>받은 편지함</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API 키</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>성</translation>
    </message>
    <message>
        <source>Accept by the link</source>
        <translation>링크로 수락</translation>
    </message>
    <message>
        <source>Accept by a call</source>
        <translation>호출로 수락</translation>
    </message>
    <message>
        <source>Search notifications</source>
        <translation>알림 검색</translation>
    </message>
    <message>
        <source>Type of notifications</source>
        <translation>알림 유형</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>모든 유형</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>수락</translation>
    </message>
    <message>
        <source>Name of the new API key</source>
        <translation>새 API 키의 이름</translation>
    </message>
    <message>
        <source>Create API key</source>
        <translation>API 키 작성</translation>
    </message>
    <message>
        <source>Use the API key</source>
        <translation>API 키 사용</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>먼저 로그인하십시오.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>이름이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Only a key that was created here can be used here.</source>
        <translation>여기에서 만든 키만 여기에서 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>There is nothing to accept.</source>
        <translation>수락할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Enter both names first.</source>
        <translation>먼저 이름과 성을 입력하십시오.</translation>
    </message>
    <message>
        <source>Somebody new accepts by the link.</source>
        <translation>새 사용자는 링크로 수락합니다.</translation>
    </message>
    <message>
        <source>Being sent.</source>
        <translation>보내는 중입니다.</translation>
    </message>
</context>
<context>
    <name>iam::JournalDetails</name>
    <message>
        <source>from %1 to %2</source>
        <extracomment>what was changed in the words of the service: %1 what it was before, %2 what it is now, such as ACTIVE and SUSPENDED</extracomment>
        <translation>%1에서 %2(으)로</translation>
    </message>
    <message>
        <source>%1, attempt begun with %2</source>
        <translation>%1, %2(으)로 시작된 시도</translation>
    </message>
    <message>
        <source>Details of the entry</source>
        <translation>항목 세부사항</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>보유자</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>조치</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Trace number</source>
        <translation>추적 번호</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>What the user had</source>
        <translation>사용자가 가졌던 것</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Puts the whole entry on the clipboard.</source>
        <translation>전체 항목을 클립보드에 넣습니다.</translation>
    </message>
    <message>
        <source>Invite again with the same access …</source>
        <translation>동일한 액세스로 다시 초대 …</translation>
    </message>
    <message>
        <source>Choose an entry to see its request and the answer.</source>
        <translation>항목을 선택하면 요청과 응답이 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>iam::JournalExportDialog</name>
    <message>
        <source>%1 of %2 written</source>
        <extracomment>%1 and %2 are numbers of entries of the journal</extracomment>
        <translation>%2개 중 %1개 기록됨</translation>
    </message>
    <message>
        <source>Export journal</source>
        <translation>저널 내보내기</translation>
    </message>
    <message>
        <source>All entries about the account %1, as activity events. There are no secrets in them.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>계정 %1의 모든 항목을 활동 이벤트로 내보냅니다. 비밀 정보는 포함되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>iam::JournalPage</name>
    <message>
        <source>Entry copied.</source>
        <translation>항목이 복사되었습니다.</translation>
    </message>
    <message>
        <source>An entry could not be written to the journal.</source>
        <translation>항목을 저널에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>the newest %1 shown</source>
        <translation>최신 %1개 표시</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>of the journal</comment>
        <translation>
            <numerusform>항목 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal could not be read.</source>
        <translation>저널을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>일치하는 항목이 없습니다.</translation>
    </message>
    <message>
        <source>The search looks at names, addresses, IDs, requests and answers.</source>
        <translation>검색은 이름, 주소, ID, 요청, 응답을 살펴봅니다.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>아직 수행된 작업이 없습니다.</translation>
    </message>
    <message>
        <source>Every attempt to change something is listed here, with its request and what became of it.</source>
        <translation>변경하려는 모든 시도가 요청 및 결과와 함께 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>검증 중 …</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>an entry of the journal: %1 a time, %2 what was done, such as &quot;Invite Ed Larsen&quot;, %3 what became of it</extracomment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>The journal could not be verified.</source>
        <translation>저널을 검증할 수 없습니다.</translation>
    </message>
    <message>
        <source>The journal is whole.</source>
        <translation>저널이 온전합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were checked: none was changed, and none is missing.</source>
        <translation>
            <numerusform>항목 %n개를 확인했습니다. 변경되거나 누락된 항목이 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>It says now: %1.</source>
        <extracomment>what an entry of the journal says; %1 is a time, an action and its outcome</extracomment>
        <translation>현재 내용: %1.</translation>
    </message>
    <message>
        <source>It cannot be read any more.</source>
        <translation>더 이상 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Before it stands: %1.</source>
        <extracomment>%1 is a time, an action and its outcome</extracomment>
        <translation>앞의 항목: %1.</translation>
    </message>
    <message>
        <source>Behind it stands: %1.</source>
        <extracomment>%1 is a time, an action and its outcome</extracomment>
        <translation>뒤의 항목: %1.</translation>
    </message>
    <message>
        <source>What follows it is not proven.</source>
        <translation>그 이후는 증명되지 않습니다.</translation>
    </message>
    <message>
        <source>Entry %1 of the journal is missing.</source>
        <extracomment>%1 is the number of an entry of the journal</extracomment>
        <translation>저널의 항목 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Entry %1 of the journal was changed after it was written.</source>
        <translation>저널의 항목 %1이(가) 작성된 후 변경되었습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message numerus="yes">
        <source>%n entries exported.</source>
        <translation>
            <numerusform>항목 %n개를 내보냈습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>저널</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>Checks that no entry was changed or removed since it was written.</source>
        <translation>작성된 이후 변경되거나 제거된 항목이 없는지 확인합니다.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Writes all entries to a file, as activity events.</source>
        <translation>모든 항목을 활동 이벤트로 파일에 씁니다.</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>저널 검색</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
</context>
<context>
    <name>iam::JournalTableModel</name>
    <message>
        <source>Invite</source>
        <comment>action of an entry</comment>
        <translation>초대</translation>
    </message>
    <message>
        <source>Resend invitation</source>
        <comment>action of an entry</comment>
        <translation>초대 다시 보내기</translation>
    </message>
    <message>
        <source>Cancel invitation</source>
        <comment>action of an entry</comment>
        <translation>초대 취소</translation>
    </message>
    <message>
        <source>Clear failed invitation</source>
        <comment>action of an entry</comment>
        <translation>실패한 초대 지우기</translation>
    </message>
    <message>
        <source>Remove user</source>
        <comment>action of an entry</comment>
        <translation>사용자 제거</translation>
    </message>
    <message>
        <source>Leave account</source>
        <comment>action of an entry</comment>
        <translation>계정 나가기</translation>
    </message>
    <message>
        <source>Add VPN-only user</source>
        <comment>action of an entry</comment>
        <translation>VPN 전용 사용자 추가</translation>
    </message>
    <message>
        <source>Change status</source>
        <comment>action of an entry</comment>
        <translation>상태 변경</translation>
    </message>
    <message>
        <source>Change parent</source>
        <comment>action of an entry</comment>
        <translation>상위 변경</translation>
    </message>
    <message>
        <source>Update IBMid</source>
        <comment>action of an entry</comment>
        <translation>IBMid 업데이트</translation>
    </message>
    <message>
        <source>Classic permissions</source>
        <comment>action of an entry</comment>
        <translation>클래식 권한</translation>
    </message>
    <message>
        <source>Add to group</source>
        <comment>action of an entry</comment>
        <translation>그룹에 추가</translation>
    </message>
    <message>
        <source>Remove from group</source>
        <comment>action of an entry</comment>
        <translation>그룹에서 제거</translation>
    </message>
    <message>
        <source>Add policy</source>
        <comment>action of an entry</comment>
        <translation>정책 추가</translation>
    </message>
    <message>
        <source>Edit policy</source>
        <comment>action of an entry</comment>
        <translation>정책 편집</translation>
    </message>
    <message>
        <source>Remove policy</source>
        <comment>action of an entry</comment>
        <translation>정책 제거</translation>
    </message>
    <message>
        <source>Allowed IP addresses</source>
        <comment>action of an entry</comment>
        <translation>허용된 IP 주소</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>action of an entry</comment>
        <translation>설정</translation>
    </message>
    <message>
        <source>Create access group</source>
        <comment>action of an entry</comment>
        <translation>액세스 그룹 작성</translation>
    </message>
    <message>
        <source>Account settings</source>
        <comment>action of an entry</comment>
        <translation>계정 설정</translation>
    </message>
    <message>
        <source>Another change</source>
        <comment>action of an entry</comment>
        <translation>기타 변경</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>outcome of an entry</comment>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Success</source>
        <comment>outcome of an entry</comment>
        <translation>성공</translation>
    </message>
    <message>
        <source>Failure</source>
        <comment>outcome of an entry</comment>
        <translation>실패</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>outcome of an entry</comment>
        <translation>불분명</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>보유자</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>조치</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
</context>
<context>
    <name>iam::KnownAccountList</name>
    <message>
        <source>Demo service on this computer</source>
        <translation>이 컴퓨터의 데모 서비스</translation>
    </message>
    <message>
        <source>API key in the key store · last opened %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>키 저장소의 API 키 · 마지막으로 연 날짜: %1</translation>
    </message>
    <message>
        <source>API key · last opened %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>API 키 · 마지막으로 연 날짜: %1</translation>
    </message>
    <message>
        <source>Passcode · last opened %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>패스코드 · 마지막으로 연 날짜: %1</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>이 컴퓨터의 계정</translation>
    </message>
</context>
<context>
    <name>iam::MainWindow</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a view of the list and the number of users in it</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1 – Users – IAM Console</source>
        <extracomment>the window&apos;s title; %1 is the name of an account</extracomment>
        <translation>%1 – 사용자 – IAM Console</translation>
    </message>
    <message>
        <source>About IAM Console</source>
        <translation>IAM Console 정보</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>버전 %1</translation>
    </message>
    <message>
        <source>A console for the users of a cloud account: invite people, watch over their invitations, remove them.</source>
        <translation>클라우드 계정의 사용자를 위한 콘솔입니다. 사람을 초대하고, 초대를 지켜보고, 사용자를 제거합니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>&amp;Invite users …</source>
        <translation>사용자 초대(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>새로 고치기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>검색(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;all that match</source>
        <translation>일치하는 항목 모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>선택 안함(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>미리보기(&amp;P)</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>다음 분할창</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>이전 분할창</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;About IAM Console</source>
        <translation>IAM Console 정보(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <comment>theme</comment>
        <translation>시스템 설정 사용(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>theme</comment>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>theme</comment>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <comment>theme</comment>
        <translation>고대비(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>계정(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>사용자(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Invitations</source>
        <translation>초대(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>시스템의 언어</translation>
    </message>
    <message>
        <source>The key could not be kept in the key store.</source>
        <translation>키를 키 저장소에 보관할 수 없습니다.</translation>
    </message>
    <message>
        <source>It stays in memory until this account is closed.</source>
        <translation>이 계정을 닫을 때까지 메모리에 남습니다.</translation>
    </message>
    <message>
        <source>Change a real account?</source>
        <translation>실제 계정을 변경하시겠습니까?</translation>
    </message>
    <message>
        <source>Changes here affect the real account %1.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>여기서의 변경사항은 실제 계정 %1에 영향을 줍니다.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. You are asked once, until the account is closed.</source>
        <translation>아직 아무것도 전송하지 않았습니다. 계정을 닫을 때까지 한 번만 묻습니다.</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>변경하지 않음</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>변경 허용</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>실행 취소할 항목이 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Undo …</source>
        <translation>실행 취소(&amp;U)…</translation>
    </message>
    <message>
        <source>In&amp;vitee (demo) …</source>
        <translation>초대받은 사람(데모)(&amp;V)…</translation>
    </message>
    <message>
        <source>Remove by user ID or e-&amp;mail …</source>
        <translation>사용자 ID 또는 이메일로 제거(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Open another account …</source>
        <translation>다른 계정 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Close this account</source>
        <translation>이 계정 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>진단 정보 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close the tab</source>
        <translation>탭 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>이전 탭(&amp;V)</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <comment>whom the actions are about</comment>
        <translation>
            <numerusform>사용자 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <extracomment>a setting in the command palette; %1 is &quot;Dark&quot;, &quot;Light&quot;, &quot;High contrast&quot;, &quot;Follow the system&quot;</extracomment>
        <translation>테마: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>a setting in the command palette; %1 is the name of a language in itself</extracomment>
        <translation>언어: %1</translation>
    </message>
    <message>
        <source>%1 is %2: this is not possible.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation>%1의 상태가 %2이므로 할 수 없습니다.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>저널</translation>
    </message>
    <message>
        <source>Co&amp;mmand palette …</source>
        <translation>명령 팔레트(&amp;M) …</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>다음 탭(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>저널(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Tell at the start what expires soon</source>
        <translation>곧 만료되는 항목을 시작할 때 알리기(&amp;T)</translation>
    </message>
    <message>
        <source>Read on&amp;ly</source>
        <translation>읽기 전용(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Guide (F1)</source>
        <translation>안내서 (F1)(&amp;G)</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>도구(&amp;O)</translation>
    </message>
    <message>
        <source>Invitation tria&amp;ge</source>
        <translation>초대 정리(&amp;G)</translation>
    </message>
    <message>
        <source>Invitation triage</source>
        <translation>초대 정리</translation>
    </message>
</context>
<context>
    <name>iam::NameDelegate</name>
    <message>
        <source>owner</source>
        <comment>tag of a user</comment>
        <translation>소유자</translation>
    </message>
    <message>
        <source>self</source>
        <comment>tag of a user</comment>
        <translation>본인</translation>
    </message>
    <message>
        <source>new</source>
        <comment>tag of a row</comment>
        <translation>신규</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>tag of a row</comment>
        <translation>변경됨</translation>
    </message>
</context>
<context>
    <name>iam::NavigationList</name>
    <message>
        <source>Navigation</source>
        <translation>탐색</translation>
    </message>
</context>
<context>
    <name>iam::NotOfferedDialog</name>
    <message>
        <source>This service offers no such operation to programs.</source>
        <translation>이 서비스는 그러한 오퍼레이션을 프로그램에 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Open the web console</source>
        <translation>웹 콘솔 열기</translation>
    </message>
</context>
<context>
    <name>iam::OutcomeBar</name>
    <message>
        <source>Retr&amp;y</source>
        <translation>재시도(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Watch on</source>
        <translation>계속 지켜보기(&amp;W)</translation>
    </message>
    <message>
        <source>Cancel &amp;invite</source>
        <translation>초대 취소(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>빼기(&amp;T)</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>세부사항 복사(&amp;D)</translation>
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
        <translation>저장하지 않고 나가시겠습니까?</translation>
    </message>
    <message>
        <source>These sections have changes that are not saved: %1.</source>
        <extracomment>%1 are names of sections, such as &quot;Sign-in&quot;</extracomment>
        <translation>다음 섹션에 저장되지 않은 변경사항이 있습니다: %1.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>나가기</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Open pages</source>
        <translation>열린 페이지</translation>
    </message>
</context>
<context>
    <name>iam::PaletteButton</name>
    <message>
        <source>Search actions and users</source>
        <translation>작업 및 사용자 검색</translation>
    </message>
</context>
<context>
    <name>iam::PaletteModel</name>
    <message>
        <source>Actions</source>
        <comment>group of the command palette</comment>
        <translation>작업</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>group of the command palette</comment>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Views</source>
        <comment>group of the command palette</comment>
        <translation>보기</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>group of the command palette</comment>
        <translation>설정</translation>
    </message>
</context>
<context>
    <name>iam::ParentDialog</name>
    <message>
        <source>Reading the hierarchy …</source>
        <translation>계층 구조를 읽는 중…</translation>
    </message>
    <message>
        <source>New parent of %1</source>
        <translation>%1의 새 상위 사용자</translation>
    </message>
    <message>
        <source>Whoever is above a user in the classic hierarchy can change and remove them.</source>
        <translation>클래식 계층 구조에서 사용자보다 위에 있는 사람은 그 사용자를 변경하고 제거할 수 있습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>The hierarchy could not be read. The service checks that there is no loop.</source>
        <translation>계층 구조를 읽을 수 없습니다. 루프가 없는지는 서비스가 확인합니다.</translation>
    </message>
    <message>
        <source>This user is at the top of the hierarchy.</source>
        <translation>이 사용자는 계층 구조의 최상위에 있습니다.</translation>
    </message>
    <message>
        <source>Parent now: %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>현재 상위 사용자: %1</translation>
    </message>
    <message>
        <source>This would make a loop.</source>
        <translation>루프가 생깁니다.</translation>
    </message>
    <message>
        <source>Choose a user.</source>
        <translation>사용자를 선택하십시오.</translation>
    </message>
    <message>
        <source>This is the present parent.</source>
        <translation>현재 상위 사용자입니다.</translation>
    </message>
</context>
<context>
    <name>iam::PeopleStep</name>
    <message>
        <source>The pasted table</source>
        <translation>붙여넣은 표</translation>
    </message>
    <message>
        <source>&amp;Addresses</source>
        <translation>주소(&amp;A)</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>이메일 주소</translation>
    </message>
    <message>
        <source>ada@example.com, Ed Larsen &lt;ed@example.com&gt;</source>
        <translation>ada@example.com, Ed Larsen &lt;ed@example.com&gt;</translation>
    </message>
    <message>
        <source>Drop a .csv or .txt file here</source>
        <translation>.csv 또는 .txt 파일을 여기에 놓으십시오</translation>
    </message>
    <message>
        <source>Choose &amp;file</source>
        <translation>파일 선택(&amp;F)</translation>
    </message>
    <message>
        <source>Remove all &amp;blocked</source>
        <translation>차단된 항목 모두 제거(&amp;B)</translation>
    </message>
    <message>
        <source>What will happen to each address</source>
        <translation>각 주소에 수행될 작업</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <comment>in the list</comment>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be invited</source>
        <translation>
            <numerusform>%n명 초대 예정</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a tick</source>
        <translation>
            <numerusform>%n명 선택 필요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n명 건너뜀</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n개 차단</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Will be sent in %n request(s) of at most 100.</source>
        <translation>
            <numerusform>최대 100개씩 %n개의 요청으로 전송됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether somebody already uses the cloud shows only after sending. Who is new needs the link in the message.</source>
        <translation>누군가 이미 클라우드를 사용하고 있는지는 전송 후에만 알 수 있습니다. 신규 사용자는 메시지의 링크가 필요합니다.</translation>
    </message>
    <message>
        <source>Enter at least one address.</source>
        <translation>주소를 하나 이상 입력하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) block. Correct or remove them.</source>
        <translation>
            <numerusform>%n개의 항목이 차단하고 있습니다. 수정하거나 제거하십시오.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n people at once.</source>
        <translation>
            <numerusform>한 번에 최대 %n명입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to be invited all the same.</source>
        <translation>그래도 초대할 항목을 선택하십시오.</translation>
    </message>
    <message>
        <source>Nobody of these is new.</source>
        <translation>이 중에 신규 사용자가 없습니다.</translation>
    </message>
    <message>
        <source>Open a list of people</source>
        <translation>사람 목록 열기</translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.txt);;All files (*)</source>
        <translation>사람 목록 (*.csv *.txt);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <extracomment>%1 is a file, %2 the reason in the system&apos;s words</extracomment>
        <translation>%1을(를) 열 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a list of people.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1은(는) 사람 목록으로 너무 큽니다.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>problems in a file</comment>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken from the file.</source>
        <translation>파일에서 아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>Comma, semicolon, blank or line break between. Up to %1.</source>
        <extracomment>%1 is a number of people</extracomment>
        <translation>쉼표, 세미콜론, 공백 또는 줄 바꿈으로 구분합니다. 최대 %1.</translation>
    </message>
</context>
<context>
    <name>iam::PeriodForm</name>
    <message>
        <source>No limit</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>한 번</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>매주</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>To</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Beginning of the access</source>
        <translation>액세스 시작</translation>
    </message>
    <message>
        <source>End of the access</source>
        <translation>액세스 종료</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>종일</translation>
    </message>
    <message>
        <source>From this time of the day</source>
        <translation>하루 중 이 시간부터</translation>
    </message>
    <message>
        <source>To this time of the day</source>
        <translation>하루 중 이 시간까지</translation>
    </message>
    <message>
        <source>Offset from UTC</source>
        <translation>UTC와의 오프셋</translation>
    </message>
    <message>
        <source>Daylight saving is not followed.</source>
        <translation>일광 절약 시간은 적용되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>iam::PermissionList</name>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>권한 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search permissions</source>
        <translation>권한 검색</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
</context>
<context>
    <name>iam::PoliciesSection</name>
    <message>
        <source>Access policies %1</source>
        <translation>액세스 정책 %1</translation>
    </message>
    <message>
        <source>Access policies</source>
        <translation>액세스 정책</translation>
    </message>
    <message>
        <source>Assign access</source>
        <translation>액세스 지정</translation>
    </message>
    <message>
        <source>Search policies</source>
        <translation>정책 검색</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>마지막 사용</translation>
    </message>
    <message>
        <source>Reading the access …</source>
        <translation>액세스를 읽는 중…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>role</comment>
        <extracomment>%1 is a role, %2 how many actions it allows</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <extracomment>%1 is a period</extracomment>
        <translation>종료됨: %1</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>알려지지 않음</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>%1에 읽음</translation>
    </message>
    <message>
        <source>No policy is planned.</source>
        <translation>계획된 정책이 없습니다.</translation>
    </message>
    <message>
        <source>This user has no policy of their own.</source>
        <translation>이 사용자는 자체 정책이 없습니다.</translation>
    </message>
    <message>
        <source>This is planned: it counts as soon as the invitation has been accepted.</source>
        <translation>계획된 상태입니다. 초대가 수락되는 즉시 적용됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n policy(ies) ended and give nothing any more. They are not deleted by themselves.</source>
        <translation>
            <numerusform>정책 %n개가 종료되어 더 이상 아무것도 부여하지 않습니다. 자동으로 삭제되지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n action(s) …</source>
        <extracomment>%1 is the name of a role, %n a number of actions</extracomment>
        <translation>
            <numerusform>%1: 조치 %n개…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>편집(&amp;E)…</translation>
    </message>
    <message>
        <source>This policy has conditions that the form cannot show.</source>
        <translation>이 정책에는 양식에 표시할 수 없는 조건이 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Remove policy …</source>
        <translation>정책 제거(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove the policy for %1</source>
        <extracomment>%1 is what a policy is for, such as the name of a service</extracomment>
        <translation>%1에 대한 정책 제거</translation>
    </message>
    <message>
        <source>%1 loses nothing: other policies allow the same.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1은(는) 아무것도 잃지 않습니다. 다른 정책이 동일한 작업을 허용합니다.</translation>
    </message>
    <message>
        <source>%1 loses:</source>
        <extracomment>%1 is a name; a list follows</extracomment>
        <translation>%1이(가) 잃는 항목:</translation>
    </message>
    <message>
        <source>Remove policy</source>
        <translation>정책 제거</translation>
    </message>
</context>
<context>
    <name>iam::PolicyForm</name>
    <message>
        <source>All Identity and Access enabled services</source>
        <translation>모든 ID 및 액세스 사용 서비스</translation>
    </message>
    <message>
        <source>All Account management services</source>
        <translation>모든 계정 관리 서비스</translation>
    </message>
    <message>
        <source>All IAM Account management services</source>
        <translation>모든 IAM 계정 관리 서비스</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>service</comment>
        <extracomment>%1 is the display name of a service, %2 its technical name</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Entire account</source>
        <translation>전체 계정</translation>
    </message>
    <message>
        <source>One resource group</source>
        <translation>하나의 리소스 그룹</translation>
    </message>
    <message>
        <source>Specific resources</source>
        <translation>특정 리소스</translation>
    </message>
    <message>
        <source>Reading the roles …</source>
        <translation>역할을 읽는 중…</translation>
    </message>
    <message>
        <source>Choose a service.</source>
        <translation>서비스를 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose a resource group.</source>
        <translation>리소스 그룹을 선택하십시오.</translation>
    </message>
    <message>
        <source>At most 1,000 characters.</source>
        <translation>최대 1,000자입니다.</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>값을 입력하십시오.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>역할을 하나 이상 선택하십시오.</translation>
    </message>
    <message>
        <source>The end lies in the past.</source>
        <translation>종료 시점이 과거입니다.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>요일을 하나 이상 선택하십시오.</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>종료는 시작보다 이후여야 합니다.</translation>
    </message>
    <message>
        <source>You may not give this: it needs Administrator on the target.</source>
        <translation>이 액세스를 부여할 수 없습니다. 대상에 대한 Administrator가 필요합니다.</translation>
    </message>
    <message>
        <source>Tick that you know what an administrator can do.</source>
        <translation>관리자가 수행할 수 있는 작업을 알고 있음을 선택하십시오.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>With “matches pattern”, QR-* matches QR-ml and QR-finance, and ? is any one character. A literal star is written {{*}}, a literal question mark {{?}}.</source>
        <translation>“패턴과 일치”를 사용하면 QR-*는 QR-ml 및 QR-finance와 일치하고 ?는 임의의 한 문자를 나타냅니다. 리터럴 별표는 {{*}}로, 리터럴 물음표는 {{?}}로 씁니다.</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>조건 추가</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>리소스 그룹</translation>
    </message>
    <message>
        <source>Resource group access</source>
        <translation>리소스 그룹 액세스</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>액세스 없음</translation>
    </message>
    <message>
        <source>Without Viewer on the group, its resources are hard to find.</source>
        <translation>그룹에 대한 Viewer가 없으면 그룹의 리소스를 찾기 어렵습니다.</translation>
    </message>
    <message>
        <source>This person will be able to remove others, including you.</source>
        <translation>이 사람은 본인을 포함하여 다른 사용자를 제거할 수 있게 됩니다.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>속성</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>연산자</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>같음</translation>
    </message>
    <message>
        <source>matches pattern</source>
        <translation>패턴과 일치</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>이 조건 제거</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>조치 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions of %1</source>
        <extracomment>%1 is the name of a role</extracomment>
        <translation>%1의 조치</translation>
    </message>
    <message>
        <source>Platform roles</source>
        <translation>플랫폼 역할</translation>
    </message>
    <message>
        <source>Service roles</source>
        <translation>서비스 역할</translation>
    </message>
    <message>
        <source>Custom roles</source>
        <translation>사용자 정의 역할</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2: %n action(s)</source>
        <extracomment>%1 is the name of a role, %2 what it is for, %n a number of actions</extracomment>
        <translation>
            <numerusform>%2에 대한 %1: 조치 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing of this kind that you may give.</source>
        <translation>부여할 수 있는 이 종류의 항목이 없습니다.</translation>
    </message>
</context>
<context>
    <name>iam::PolicyPart</name>
    <message>
        <source>Clears the form and puts the policy into the invitation.</source>
        <translation>양식을 지우고 정책을 초대에 넣습니다.</translation>
    </message>
    <message>
        <source>&amp;Add policy</source>
        <translation>정책 추가(&amp;A)</translation>
    </message>
</context>
<context>
    <name>iam::PreviewPane</name>
    <message>
        <source>Close preview</source>
        <translation>미리보기 닫기</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>조치 더 보기</translation>
    </message>
    <message>
        <source>Choose a user to see more.</source>
        <translation>자세히 보려면 사용자를 선택하십시오.</translation>
    </message>
    <message>
        <source>A person who is new to the cloud can accept only through the link in the message. Ask to look in the spam folder.</source>
        <translation>클라우드를 처음 사용하는 사람은 메시지의 링크를 통해서만 수락할 수 있습니다. 스팸 폴더를 확인하도록 요청하십시오.</translation>
    </message>
    <message>
        <source>expires %1</source>
        <extracomment>%1 is &quot;in 5 days&quot; or &quot;today&quot;</extracomment>
        <translation>%1 만료</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>초대</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>멤버</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>%1 is a date and time that is only estimated</extracomment>
        <translation>전송</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>만료됨</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>만료</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>추가됨</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>초대한 사람</translation>
    </message>
    <message>
        <source>IAM ID</source>
        <translation>IAM ID</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>사용자 ID</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>영역</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) wait for acceptance.</source>
        <translation>
            <numerusform>지정 %n건이 수락을 기다립니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::ProgressStep</name>
    <message>
        <source>What became of each address</source>
        <translation>각 주소의 결과</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>%1 and %2 are numbers of people</extracomment>
        <translation>%2명 중 %1명 완료</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>완료되었습니다.</translation>
    </message>
    <message>
        <source>Sending. Every step is on disk: closing the window does not lose the run.</source>
        <translation>전송 중입니다. 모든 단계가 디스크에 저장되므로 창을 닫아도 실행이 손실되지 않습니다.</translation>
    </message>
    <message>
        <source>Goes on at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>%1에 계속됩니다.</translation>
    </message>
    <message>
        <source>Sent. Looking until everybody is through.</source>
        <translation>전송되었습니다. 모두 완료될 때까지 확인하고 있습니다.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>일시정지되었습니다.</translation>
    </message>
    <message>
        <source>Stopped. What was not sent can still be sent.</source>
        <translation>중지되었습니다. 전송되지 않은 항목은 아직 전송할 수 있습니다.</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>계속(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>일시정지(&amp;P)</translation>
    </message>
    <message>
        <source>The run is paused.</source>
        <translation>실행이 일시정지되었습니다.</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>a filter: everybody; %1 is a number</extracomment>
        <translation>모두 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a filter: %1 is an outcome such as &quot;Invited&quot;, %2 a number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>표 저장</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The table could not be saved.</source>
        <translation>표를 저장할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>iam::RemoveByAddressDialog</name>
    <message>
        <source>Remove by user ID or e-mail</source>
        <translation>사용자 ID 또는 이메일로 제거</translation>
    </message>
    <message>
        <source>Whoever is in the list is shown first with all that goes. Somebody whom you cannot see in the list is removed at once, and that cannot be undone.</source>
        <translation>목록에 있는 사람은 사라지는 모든 항목과 함께 먼저 표시됩니다. 목록에서 볼 수 없는 사람은 즉시 제거되며 실행 취소할 수 없습니다.</translation>
    </message>
    <message>
        <source>&amp;User ID</source>
        <translation>사용자 ID(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>이메일(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Realm</source>
        <translation>영역(&amp;R)</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>a realm</comment>
        <translation>선택</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>사용자 제거</translation>
    </message>
    <message>
        <source>Give a user ID, or e-mail and realm.</source>
        <translation>사용자 ID를 지정하거나 이메일과 영역을 지정하십시오.</translation>
    </message>
    <message>
        <source>Nobody of that ID or address is in the account.</source>
        <translation>그 ID나 주소를 가진 사람이 계정에 없습니다.</translation>
    </message>
</context>
<context>
    <name>iam::RemoveDialog</name>
    <message>
        <source>Remove %1?</source>
        <translation>%1을(를) 제거하시겠습니까?</translation>
    </message>
    <message>
        <source>%1 cannot be removed while these users depend on them in the classic hierarchy.</source>
        <translation>클래식 계층 구조에서 다음 사용자가 %1에게 종속되어 있는 동안에는 제거할 수 없습니다.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>사용자 제거</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>효과</translation>
    </message>
    <message>
        <source>%1 can no longer sign in to the console for this account, switch to it, or use its resources.</source>
        <translation>%1은(는) 더 이상 이 계정의 콘솔에 로그인하거나 이 계정으로 전환하거나 해당 리소스를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API 키</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>액세스</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>목록 표시</translation>
    </message>
    <message>
        <source>Hide list</source>
        <translation>목록 숨기기</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>읽기 중지</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>리소스</translation>
    </message>
    <message>
        <source>Resources created by %1 stay. You or the administrator of a service can give others access to them.</source>
        <translation>%1이(가) 작성한 리소스는 남아 있습니다. 본인 또는 서비스의 관리자가 다른 사용자에게 해당 리소스에 대한 액세스를 부여할 수 있습니다.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The IBMid %1 is not deleted.</source>
        <translation>IBMid %1은(는) 삭제되지 않습니다.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>Removal cannot be undone. The console keeps the list of the access, so that %1 can be invited again with the same.</source>
        <translation>제거는 실행 취소할 수 없습니다. 콘솔이 액세스 목록을 보관하므로 %1을(를) 동일한 액세스로 다시 초대할 수 있습니다.</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>대안</translation>
    </message>
    <message>
        <source>Suspend: keeps membership and access, but nothing can be done in this account. Limit by time: can still see the account, but has no access outside the period.</source>
        <translation>일시중단: 멤버십과 액세스는 유지되지만 이 계정에서 아무 작업도 수행할 수 없습니다. 시간 제한: 계정을 계속 볼 수 있지만 기간 외에는 액세스가 없습니다.</translation>
    </message>
    <message>
        <source>Suspend: keeps membership and access, but nothing can be done in this account.</source>
        <translation>일시중단: 멤버십과 액세스는 유지되지만 이 계정에서 아무 작업도 수행할 수 없습니다.</translation>
    </message>
    <message>
        <source>Suspend …</source>
        <translation>일시중단…</translation>
    </message>
    <message>
        <source>Limit by time …</source>
        <translation>시간 제한…</translation>
    </message>
    <message>
        <source>remove</source>
        <extracomment>the word that must be typed before somebody important is removed</extracomment>
        <translation>제거</translation>
    </message>
    <message>
        <source>%1 is an administrator of all account management services. Type “%2” to go on:</source>
        <translation>%1은(는) 모든 계정 관리 서비스의 관리자입니다. 계속하려면 “%2”을(를) 입력하십시오:</translation>
    </message>
    <message>
        <source>%1 · %2 · reading what goes …</source>
        <extracomment>%1 is an e-mail address, %2 an IAM ID</extracomment>
        <translation>%1 · %2 · 사라지는 항목을 읽는 중…</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>everything was read at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>%1에 모두 읽음</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <extracomment>%1 is a list such as &quot;the groups, the policies&quot;</extracomment>
        <translation>읽을 수 없음: %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 is an e-mail address, %2 an IAM ID, %3 how far everything was read</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>그룹 %1</translation>
    </message>
    <message>
        <source>Policy for %1: %2</source>
        <extracomment>%1 is what a policy is about, %2 a list of roles</extracomment>
        <translation>%1에 대한 정책: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Could not be read. All API keys created by %1 are deleted.</source>
        <translation>읽을 수 없습니다. %1이(가) 작성한 모든 API 키가 삭제됩니다.</translation>
    </message>
    <message>
        <source>%1 has created no API keys.</source>
        <translation>%1은(는) API 키를 작성하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 (used today)</source>
        <extracomment>%1 is the name of an API key</extracomment>
        <translation>%1(오늘 사용됨)</translation>
    </message>
    <message>
        <source>%1 (used in the last 7 days)</source>
        <extracomment>%1 is the name of an API key</extracomment>
        <translation>%1(최근 7일 내에 사용됨)</translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) created by %1 are deleted: %2. Programs that use them stop working.</source>
        <extracomment>%n API keys; %1 is a person, %2 the names of the keys</extracomment>
        <translation>
            <numerusform>%1이(가) 작성한 API 키 %n개가 삭제됩니다: %2. 이를 사용하는 프로그램이 작동하지 않게 됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The group memberships could not be read; they go all the same.</source>
        <translation>그룹 멤버십을 읽을 수 없지만 그래도 사라집니다.</translation>
    </message>
    <message>
        <source>No group memberships.</source>
        <translation>그룹 멤버십이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n group membership(s) go: %1.</source>
        <translation>
            <numerusform>그룹 멤버십 %n개가 사라집니다: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policies could not be read; they go all the same.</source>
        <translation>정책을 읽을 수 없지만 그래도 사라집니다.</translation>
    </message>
    <message>
        <source>No policies.</source>
        <translation>정책이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n policies go: %1.</source>
        <translation>
            <numerusform>정책 %n개가 사라집니다: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what goes …</source>
        <translation>사라지는 항목을 읽는 중…</translation>
    </message>
    <message>
        <source>Possible when no user blocks</source>
        <translation>차단하는 사용자가 없을 때 가능합니다</translation>
    </message>
    <message>
        <source>The word is not typed yet.</source>
        <translation>단어를 아직 입력하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be removed while these users depend on them in the classic hierarchy: %2</source>
        <extracomment>%1 is a name, %2 the service&apos;s own list of users</extracomment>
        <translation>클래식 계층 구조에서 다음 사용자가 %1에게 종속되어 있는 동안에는 제거할 수 없습니다: %2</translation>
    </message>
</context>
<context>
    <name>iam::ReplacementNotice</name>
    <message>
        <source>%1 has accepted.</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>%1이(가) 수락했습니다.</translation>
    </message>
    <message>
        <source>%1 is still a member, with all its access.</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>%1은(는) 모든 액세스 권한을 가진 멤버로 남아 있습니다.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is a sign-in name</extracomment>
        <translation>%1 제거</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>둘 다 유지</translation>
    </message>
</context>
<context>
    <name>iam::ReportDialog</name>
    <message>
        <source>%1 of %2 read</source>
        <translation>%2명 중 %1명 읽음</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>파일을 기록하는 중…</translation>
    </message>
    <message>
        <source>Planned access</source>
        <translation>계획된 액세스</translation>
    </message>
    <message>
        <source>Access report</source>
        <translation>액세스 보고서</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>사용자 %n명</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::ReportPages</name>
    <message>
        <source>Access of %1</source>
        <extracomment>%1 is the name of a user</extracomment>
        <translation>%1의 액세스</translation>
    </message>
    <message>
        <source>Account %1, made by %2 on %3</source>
        <extracomment>%1 is an account, %2 an address, %3 a time</extracomment>
        <translation>계정 %1, %2이(가) %3에 작성</translation>
    </message>
    <message>
        <source>This report is complete.</source>
        <translation>이 보고서는 완전합니다.</translation>
    </message>
    <message>
        <source>This report is not complete. What could not be read:</source>
        <translation>이 보고서는 완전하지 않습니다. 읽을 수 없는 항목:</translation>
    </message>
    <message>
        <source>Access groups</source>
        <translation>액세스 그룹</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>정책</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>경유</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>조건</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n action(s))</source>
        <translation>
            <numerusform>%1(조치 %n개)</numerusform>
        </translation>
    </message>
    <message>
        <source>directly</source>
        <translation>직접</translation>
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
        <translation>이미 %1 상태</translation>
    </message>
    <message>
        <source>Domain not allowed</source>
        <translation>허용되지 않는 도메인</translation>
    </message>
    <message>
        <source>Can be invited</source>
        <translation>초대 가능</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>주소</translation>
    </message>
    <message>
        <source>Invitation</source>
        <comment>column</comment>
        <translation>초대</translation>
    </message>
    <message>
        <source>Dry run</source>
        <comment>column</comment>
        <translation>모의 실행</translation>
    </message>
</context>
<context>
    <name>iam::ReviewStep</name>
    <message>
        <source>Invitation %1: %2</source>
        <extracomment>%1 is the number of an invitation, %2 who gets it: an address or a number of people</extracomment>
        <translation>초대 %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
    <message>
        <source>after acceptance</source>
        <translation>수락 후</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>액세스</translation>
    </message>
    <message numerus="yes">
        <source>in %n request(s)</source>
        <comment>sending</comment>
        <translation>
            <numerusform>%n개의 요청으로</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will be invited, %1</source>
        <extracomment>%1 is &quot;in 3 requests&quot;</extracomment>
        <translation>
            <numerusform>%n명이 초대됨, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s), because the access differs</source>
        <translation>
            <numerusform>액세스가 서로 달라 초대 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody gets the same access</source>
        <translation>모두 동일한 액세스를 받음</translation>
    </message>
    <message>
        <source>Who will be invited</source>
        <translation>초대될 사람</translation>
    </message>
    <message>
        <source>Will not be sent</source>
        <translation>전송되지 않음</translation>
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
            <numerusform>외 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>다시 살펴보기</translation>
    </message>
    <message>
        <source>%1 is invited although it looks like another: %2.</source>
        <translation>%1은(는) 다른 주소와 비슷해 보이지만 초대됩니다: %2.</translation>
    </message>
    <message>
        <source>%1 was left out because it looks like another: %2.</source>
        <translation>%1은(는) 다른 주소와 비슷해 보여서 제외되었습니다: %2.</translation>
    </message>
    <message>
        <source>The account’s allowed domains could not be read. The service checks them.</source>
        <translation>계정의 허용된 도메인을 읽을 수 없습니다. 서비스가 확인합니다.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>invitations</comment>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking without sending anything …</source>
        <translation>아무것도 전송하지 않고 확인하는 중…</translation>
    </message>
    <message>
        <source>You may not invite people to this account.</source>
        <translation>이 계정에 사람을 초대할 수 없습니다.</translation>
    </message>
    <message>
        <source>These access groups are gone: %1.</source>
        <extracomment>%1 is a list of access groups</extracomment>
        <translation>다음 액세스 그룹은 더 이상 없습니다: %1.</translation>
    </message>
    <message>
        <source>These roles are gone: %1.</source>
        <extracomment>%1 is a list of roles</extracomment>
        <translation>다음 역할은 더 이상 없습니다: %1.</translation>
    </message>
    <message>
        <source>This account allows only: %1.</source>
        <extracomment>%1 is a list of patterns such as **@example.com</extracomment>
        <translation>이 계정은 다음만 허용합니다: %1.</translation>
    </message>
    <message>
        <source>Something could not be checked: %1</source>
        <extracomment>%1 is the reason in a sentence</extracomment>
        <translation>일부 항목을 확인할 수 없습니다: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n policies are added to %1. The service does not tell its limit.</source>
        <translation>
            <numerusform>기존 정책 %1개에 정책 %n개가 추가됩니다. 서비스가 한계를 알려 주지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rights, domains, people, groups and roles were checked. Nothing was sent.</source>
        <translation>권한, 도메인, 사람, 그룹 및 역할을 확인했습니다. 아무것도 전송하지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>아무것도 전송하지 않았습니다.</translation>
    </message>
    <message>
        <source>Dry run of %1: %2 of %3 can be invited.</source>
        <extracomment>%1 is a time, %2 and %3 are numbers of people</extracomment>
        <translation>%1의 모의 실행: %3명 중 %2명을 초대할 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>지금 전송(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n s.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n초 후에 전송합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>아직 아무것도 전송하지 않았습니다.</translation>
    </message>
    <message>
        <source>&amp;Wait before the first request</source>
        <translation>첫 요청 전 대기(&amp;W)</translation>
    </message>
    <message>
        <source>Wait before the first request</source>
        <translation>첫 요청 전 대기</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>You may not give these access groups: %1.</source>
        <extracomment>%1 is a list of access groups</extracomment>
        <translation>다음 액세스 그룹은 부여할 수 없습니다: %1.</translation>
    </message>
    <message numerus="yes">
        <source>You may not give %n of the policies: it needs Administrator on the target.</source>
        <translation>
            <numerusform>정책 중 %n개는 부여할 수 없습니다. 대상에 대한 Administrator가 필요합니다.</numerusform>
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
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>outcome</comment>
        <translation>보류됨</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>outcome</comment>
        <translation>전송 중</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>outcome</comment>
        <translation>불명확</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>outcome</comment>
        <translation>접수됨</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>outcome</comment>
        <translation>완료</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>outcome</comment>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>outcome</comment>
        <translation>실패</translation>
    </message>
    <message>
        <source>Still processing</source>
        <comment>outcome</comment>
        <translation>아직 처리 중</translation>
    </message>
    <message>
        <source>Taken out</source>
        <comment>outcome</comment>
        <translation>제외됨</translation>
    </message>
    <message numerus="yes">
        <source>Invite %n user(s)</source>
        <translation>
            <numerusform>사용자 %n명 초대</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n invitation(s)</source>
        <translation>
            <numerusform>초대 %n개 재전송</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n invitation(s)</source>
        <translation>
            <numerusform>초대 %n개 취소</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n failed invitation(s)</source>
        <translation>
            <numerusform>실패한 초대 %n개 지우기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s)</source>
        <translation>
            <numerusform>사용자 %n명 제거</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n user(s) to a group</source>
        <translation>
            <numerusform>사용자 %n명을 그룹에 추가</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s) from a group</source>
        <translation>
            <numerusform>사용자 %n명을 그룹에서 제거</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %n user(s)</source>
        <translation>
            <numerusform>사용자 %n명의 상태 변경</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted in the meantime.</source>
        <translation>그 사이에 수락되었습니다.</translation>
    </message>
    <message>
        <source>Invitation sent.</source>
        <translation>초대가 전송되었습니다.</translation>
    </message>
    <message>
        <source>Invitation sent again.</source>
        <translation>초대를 다시 보냈습니다.</translation>
    </message>
    <message>
        <source>The invitation is cancelled.</source>
        <translation>초대가 취소되었습니다.</translation>
    </message>
    <message>
        <source>The failed invitation is cleared.</source>
        <translation>실패한 초대를 지웠습니다.</translation>
    </message>
    <message>
        <source>Removed from the account.</source>
        <translation>계정에서 제거되었습니다.</translation>
    </message>
    <message>
        <source>Is in the group now.</source>
        <translation>이제 그룹에 있습니다.</translation>
    </message>
    <message>
        <source>Is not in the group any more.</source>
        <translation>더 이상 그룹에 없습니다.</translation>
    </message>
    <message>
        <source>The status is changed.</source>
        <translation>상태가 변경되었습니다.</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>아직 전송되지 않았습니다.</translation>
    </message>
    <message>
        <source>Is still being processed. Set aside for a minute.</source>
        <translation>아직 처리 중입니다. 1분 동안 보류되었습니다.</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>전송하는 중입니다.</translation>
    </message>
    <message>
        <source>Connection lost after sending. The list is read first.</source>
        <translation>전송 후 연결이 끊어졌습니다. 먼저 목록을 읽습니다.</translation>
    </message>
    <message>
        <source>It is not known whether it was done: no answer could be read. Look at the user.</source>
        <translation>수행 여부를 알 수 없습니다. 응답을 읽을 수 없었습니다. 사용자를 확인하십시오.</translation>
    </message>
    <message>
        <source>Taken by the service, and being processed.</source>
        <translation>서비스가 접수하여 처리하고 있습니다.</translation>
    </message>
    <message>
        <source>The service took it, and is not done with it after 5 minutes.</source>
        <translation>서비스가 접수했으나 5분이 지나도 끝나지 않았습니다.</translation>
    </message>
    <message>
        <source>Taken out by you.</source>
        <translation>직접 제외했습니다.</translation>
    </message>
    <message>
        <source>No longer in the account.</source>
        <translation>더 이상 계정에 없습니다.</translation>
    </message>
    <message>
        <source>Somebody else has invited this address in the meantime.</source>
        <translation>그동안 다른 사람이 이 주소를 초대했습니다.</translation>
    </message>
    <message>
        <source>Was so already. Nothing was changed.</source>
        <translation>이미 그러했습니다. 아무것도 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>Is now %1. Nothing was sent.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>현재 %1입니다. 아무것도 전송되지 않았습니다.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>재시도</translation>
    </message>
    <message>
        <source>Watch on</source>
        <translation>계속 확인</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers: %1 is a name, %2 what became of the user in a run</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>User</source>
        <comment>column</comment>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column</comment>
        <translation>결과</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation>수행된 작업</translation>
    </message>
</context>
<context>
    <name>iam::RunLine</name>
    <message numerus="yes">
        <source>%1 of %2, about %n s left</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>
            <numerusform>%1/%2, 약 %n초 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, about %n min left</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>
            <numerusform>%1/%2, 약 %n분 남음</numerusform>
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
            <numerusform>실행 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Show run</source>
        <translation>실행 표시</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Reading what they have</source>
        <translation>보유 항목 읽는 중</translation>
    </message>
    <message>
        <source>waits before sending</source>
        <translation>전송 전 대기</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>일시정지됨</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시정지</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
</context>
<context>
    <name>iam::RunModel</name>
    <message>
        <source>Not sent yet.</source>
        <translation>아직 전송되지 않았습니다.</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>전송하는 중입니다.</translation>
    </message>
    <message>
        <source>Connection lost after sending. The list is read first.</source>
        <translation>전송 후 연결이 끊어졌습니다. 먼저 목록을 읽습니다.</translation>
    </message>
    <message>
        <source>Taken by the service, and being processed.</source>
        <translation>서비스가 접수하여 처리하고 있습니다.</translation>
    </message>
    <message>
        <source>Invitation sent.</source>
        <translation>초대가 전송되었습니다.</translation>
    </message>
    <message>
        <source>Accepted in the meantime.</source>
        <translation>그 사이에 수락되었습니다.</translation>
    </message>
    <message>
        <source>After 5 minutes the message is not sent yet.</source>
        <translation>5분이 지났지만 메시지가 아직 전송되지 않았습니다.</translation>
    </message>
    <message>
        <source>Already %1.</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>이미 %1 상태입니다.</translation>
    </message>
    <message>
        <source>Taken out by you.</source>
        <translation>직접 제외했습니다.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>재시도</translation>
    </message>
    <message>
        <source>Watch on</source>
        <translation>계속 확인</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>outcome</comment>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>outcome</comment>
        <translation>보류됨</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>outcome</comment>
        <translation>전송 중</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>outcome</comment>
        <translation>불명확</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>outcome</comment>
        <translation>접수됨</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>outcome</comment>
        <translation>초대됨</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>outcome</comment>
        <translation>참여함</translation>
    </message>
    <message>
        <source>Still processing</source>
        <comment>outcome</comment>
        <translation>아직 처리 중</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>outcome</comment>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>outcome</comment>
        <translation>실패</translation>
    </message>
    <message>
        <source>Taken out</source>
        <comment>outcome</comment>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers: %1 is an address, %2 what became of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column</comment>
        <translation>주소</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column</comment>
        <translation>결과</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation>수행된 작업</translation>
    </message>
    <message>
        <source>Is still being processed. Looking again in a minute.</source>
        <translation>아직 처리 중입니다. 1분 후 다시 확인합니다.</translation>
    </message>
</context>
<context>
    <name>iam::RunNotice</name>
    <message>
        <source>Invitations were not sent to the end.</source>
        <translation>초대가 끝까지 전송되지 않았습니다.</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>실행 표시</translation>
    </message>
    <message>
        <source>A run is not at its end.</source>
        <translation>끝나지 않은 실행이 있습니다.</translation>
    </message>
    <message>
        <source>Run of %1: %2 done, %3 open, %4 unclear. Nothing is sent twice: what is unclear is looked up first.</source>
        <extracomment>%1 is a time, the others are numbers of users</extracomment>
        <translation>%1의 실행: 완료 %2, 미완료 %3, 불분명 %4. 두 번 전송되는 것은 없습니다. 불분명한 것은 먼저 확인합니다.</translation>
    </message>
</context>
<context>
    <name>iam::RunPanel</name>
    <message>
        <source>Finished.</source>
        <translation>완료되었습니다.</translation>
    </message>
    <message>
        <source>Not at its end. What was under way is looked up before anything is sent again.</source>
        <translation>끝나지 않았습니다. 진행 중이던 것은 다시 전송하기 전에 확인합니다.</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n s. Nothing has been sent.</source>
        <translation>
            <numerusform>%n초 후 전송합니다. 아무것도 전송되지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>일시정지되었습니다.</translation>
    </message>
    <message>
        <source>Stopped. What was not sent can still be sent.</source>
        <translation>중지되었습니다. 전송되지 않은 항목은 아직 전송할 수 있습니다.</translation>
    </message>
    <message>
        <source>Goes on at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>%1에 계속됩니다.</translation>
    </message>
    <message>
        <source>Sent. Looking until everybody is through.</source>
        <translation>전송되었습니다. 모두 완료될 때까지 확인하고 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) a second. Every step is on disk: closing the window does not lose the run.</source>
        <translation>
            <numerusform>초당 사용자 %n명. 모든 단계가 디스크에 있으므로 창을 닫아도 실행을 잃지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending. Every step is on disk: closing the window does not lose the run.</source>
        <translation>전송 중입니다. 모든 단계가 디스크에 저장되므로 창을 닫아도 실행이 손실되지 않습니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a run does, such as &quot;Add 3 users to a group&quot;; %2 is the name of the group</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers of people</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>일시정지(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>계속(&amp;O)</translation>
    </message>
    <message>
        <source>The run is paused.</source>
        <translation>실행이 일시정지되었습니다.</translation>
    </message>
    <message>
        <source>The run does not go on. Nothing was sent.</source>
        <translation>실행이 계속되지 않습니다. 아무것도 전송되지 않았습니다.</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>a filter: everybody; %1 is a number</extracomment>
        <translation>모두 %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <extracomment>a filter: users somebody has to look after; %1 is a number</extracomment>
        <translation>확인 필요 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a filter: %1 is an outcome such as &quot;Failed&quot;, %2 a number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>표 저장</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The table could not be saved.</source>
        <translation>표를 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>What became of each user</source>
        <translation>각 사용자의 결과</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>지금 전송(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>실패 항목 다시 시도(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo …</source>
        <translation>실행 취소(&amp;U)…</translation>
    </message>
    <message>
        <source>Puts back what this run has changed, as a run of its own.</source>
        <translation>이 실행이 변경한 것을 별도의 실행으로 되돌립니다.</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>사용자 검색</translation>
    </message>
    <message>
        <source>Search the users of this run</source>
        <translation>이 실행의 사용자 검색</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>세부사항 복사</translation>
    </message>
    <message>
        <source>Save table …</source>
        <translation>표 저장 …</translation>
    </message>
    <message>
        <source>Another console is carrying out this run.</source>
        <translation>다른 콘솔이 이 실행을 수행하고 있습니다.</translation>
    </message>
    <message>
        <source>Another console is carrying out this run. It can be continued here when that console is closed.</source>
        <translation>다른 콘솔이 이 실행을 수행하고 있습니다. 그 콘솔을 닫으면 여기서 계속할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>iam::RunsPage</name>
    <message>
        <source>The runs could not be read.</source>
        <translation>실행을 읽을 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>users of a run</comment>
        <translation>
            <numerusform>%n개 실패</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>종료됨</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>%2명 중 %1명 완료</translation>
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
        <translation>실행</translation>
    </message>
    <message>
        <source>Do not continue</source>
        <translation>계속하지 않음</translation>
    </message>
    <message>
        <source>No runs yet.</source>
        <translation>아직 실행이 없습니다.</translation>
    </message>
    <message>
        <source>What is done to several users at once is listed here, with what became of each of them.</source>
        <translation>여러 사용자에게 한 번에 수행된 작업이 각각의 결과와 함께 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>%1 of %2 done, in another console</source>
        <extracomment>%1 and %2 are numbers of users: so many done of so many</extracomment>
        <translation>%2명 중 %1명 완료, 다른 콘솔에서</translation>
    </message>
</context>
<context>
    <name>iam::SavedSearches</name>
    <message>
        <source>&amp;Save this search …</source>
        <translation>이 검색 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>저장된 검색</translation>
    </message>
    <message>
        <source>Nothing is being searched for.</source>
        <translation>검색 중인 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Delete the search “%1”?</source>
        <extracomment>%1 is the name of a search</extracomment>
        <translation>검색 “%1”을(를) 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>Only the search goes. Nothing changes in the account.</source>
        <translation>검색만 사라집니다. 계정은 변경되지 않습니다.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>이름 바꾸기(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>삭제(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>iam::SearchButtons</name>
    <message>
        <source>Clear the field</source>
        <translation>필드 지우기</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>name of a symbol, for screen readers</extracomment>
        <translation>검색</translation>
    </message>
</context>
<context>
    <name>iam::SearchField</name>
    <message>
        <source>Search users</source>
        <translation>사용자 검색</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>이 검색 저장</translation>
    </message>
    <message>
        <source>Recent and saved searches (Alt+Down)</source>
        <translation>최근 및 저장된 검색(Alt+아래쪽 화살표)</translation>
    </message>
    <message>
        <source>Search name, e-mail, ID – or state: group: domain: expires&lt;</source>
        <extracomment>state: group: domain: expires&lt; are fixed words of the search language and stay as they are</extracomment>
        <translation>이름, 이메일, ID 검색 – 또는 state: group: domain: expires&lt;</translation>
    </message>
</context>
<context>
    <name>iam::SearchMenu</name>
    <message>
        <source>Recent searches</source>
        <translation>최근 검색</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>저장된 검색</translation>
    </message>
    <message>
        <source>Nothing has been searched for yet.</source>
        <translation>아직 검색한 내용이 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Save this search …</source>
        <translation>이 검색 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Forget recent searches</source>
        <translation>최근 검색 지우기(&amp;F)</translation>
    </message>
</context>
<context>
    <name>iam::SearchNameDialog</name>
    <message>
        <source>Save this search</source>
        <translation>이 검색 저장</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>검색 이름 바꾸기</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a view such as &quot;Waiting&quot;, %2 a search as typed</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>이름이 없습니다.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>이름이 너무 깁니다.</translation>
    </message>
    <message>
        <source>Another search has this name.</source>
        <translation>같은 이름의 검색이 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n search(es) are kept already. Delete one first.</source>
        <translation>
            <numerusform>이미 검색 %n개가 저장되어 있습니다. 먼저 하나를 삭제하십시오.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iam::SearchProblemLine</name>
    <message>
        <source>Retry</source>
        <translation>재시도</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is a search term that would work</extracomment>
        <translation>%1을(를) 찾으십니까?</translation>
    </message>
    <message>
        <source>Who belongs to it could not be read, so the term leaves nobody out. %1</source>
        <extracomment>%1 is a whole sentence with the reason</extracomment>
        <translation>구성원을 읽을 수 없어 이 검색어는 아무도 제외하지 않습니다. %1</translation>
    </message>
    <message>
        <source>Reading who belongs to it …</source>
        <translation>구성원을 읽는 중…</translation>
    </message>
</context>
<context>
    <name>iam::SelectionBar</name>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>선택 안함</translation>
    </message>
    <message>
        <source>Actions for the selected users</source>
        <translation>선택한 사용자에 대한 조치</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>%n rows of the list are selected</extracomment>
        <translation>
            <numerusform>%n개 선택됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n that match</source>
        <extracomment>a button; %n is how many users match the search</extracomment>
        <translation>
            <numerusform>일치하는 항목 %n개 모두 선택</numerusform>
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
        <translation>“account” 유형의 알림을 열고 거기에서 초대를 수락하십시오: %1</translation>
    </message>
    <message>
        <source>Text to send on</source>
        <translation>전달할 텍스트</translation>
    </message>
    <message>
        <source>For people who already use the cloud</source>
        <translation>이미 클라우드를 사용하는 사람용</translation>
    </message>
    <message>
        <source>Notifications</source>
        <comment>where to find them</comment>
        <translation>알림</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>of a shell</comment>
        <translation>명령</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>of the interface</comment>
        <translation>호출</translation>
    </message>
    <message>
        <source>Copies where the notification is found</source>
        <translation>알림이 있는 위치를 복사합니다</translation>
    </message>
    <message>
        <source>Copies the command that accepts</source>
        <translation>수락하는 명령을 복사합니다</translation>
    </message>
    <message>
        <source>Copies the call that accepts</source>
        <translation>수락하는 호출을 복사합니다</translation>
    </message>
</context>
<context>
    <name>iam::SignIn</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>아무도 로그인하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>iam::SignInSection</name>
    <message>
        <source>Sign-in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Allowed IP addresses</source>
        <translation>허용된 IP 주소</translation>
    </message>
    <message>
        <source>Single addresses, ranges such as 192.0.2.1-192.0.2.9 and subnets such as 2001:db8::/32, separated by commas or lines. Empty: from everywhere.</source>
        <translation>단일 주소, 192.0.2.1-192.0.2.9와 같은 범위, 2001:db8::/32와 같은 서브넷을 쉼표 또는 줄로 구분합니다. 비어 있음: 모든 위치에서 허용.</translation>
    </message>
    <message>
        <source>The user may change these addresses</source>
        <translation>사용자가 이 주소를 변경할 수 있음</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>변경사항 버리기</translation>
    </message>
    <message>
        <source>The sign-in settings could not be read.</source>
        <translation>로그인 설정을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Reading the sign-in settings …</source>
        <translation>로그인 설정을 읽는 중…</translation>
    </message>
    <message>
        <source>Multifactor authentication: required for this user.</source>
        <translation>다단계 인증: 이 사용자에게 필수입니다.</translation>
    </message>
    <message>
        <source>Multifactor authentication: not required for this user.</source>
        <translation>다단계 인증: 이 사용자에게 필수가 아닙니다.</translation>
    </message>
    <message>
        <source>Multifactor authentication: this service does not tell it for single users.</source>
        <translation>다단계 인증: 이 서비스는 개별 사용자에 대한 정보를 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>Not an address, range or subnet: %1</source>
        <extracomment>%1 is a list of what was typed</extracomment>
        <translation>주소, 범위 또는 서브넷이 아님: %1</translation>
    </message>
    <message>
        <source>Copy as …</source>
        <extracomment>a button: shows what would be sent as a command or a program</extracomment>
        <translation>다른 형식으로 복사…</translation>
    </message>
</context>
<context>
    <name>iam::StateBar</name>
    <message numerus="yes">
        <source>%1: %n invitation(s)</source>
        <extracomment>spoken; %1 is the state of an invitation, %n is how many are in it</extracomment>
        <translation>
            <numerusform>%1: 초대 %n개</numerusform>
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
        <translation>수락 대기 중인 항목이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) wait for acceptance</source>
        <translation>
            <numerusform>수락 대기 중인 할당 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>By state</source>
        <translation>상태별</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>초대한 사람</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>후속</translation>
    </message>
</context>
<context>
    <name>iam::StatusDialog</name>
    <message>
        <source>Works with the access assigned.</source>
        <translation>지정된 액세스로 작업합니다.</translation>
    </message>
    <message>
        <source>Membership and access are kept, but nothing can be done in this account.</source>
        <translation>멤버십과 액세스는 유지되지만 이 계정에서 아무 작업도 수행할 수 없습니다.</translation>
    </message>
    <message>
        <source>No classic infrastructure; everything else as Active.</source>
        <translation>클래식 인프라 없음, 나머지는 모두 활성과 동일합니다.</translation>
    </message>
    <message>
        <source>Only VPN access to devices; no console.</source>
        <translation>장치에 대한 VPN 액세스만 가능하며 콘솔은 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Change the status of %1</source>
        <translation>%1의 상태 변경</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>%1(현재)</translation>
    </message>
    <message>
        <source>A password for the console must be known.</source>
        <translation>콘솔의 비밀번호를 알고 있어야 합니다.</translation>
    </message>
    <message>
        <source>VPN-only users have none of their own accord. Without it nobody can sign in.</source>
        <translation>VPN 전용 사용자에게는 기본적으로 비밀번호가 없습니다. 비밀번호가 없으면 아무도 로그인할 수 없습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Choose a status.</source>
        <translation>상태를 선택하십시오.</translation>
    </message>
    <message>
        <source>This is the present status.</source>
        <translation>현재 상태입니다.</translation>
    </message>
</context>
<context>
    <name>iam::StatusLine</name>
    <message>
        <source>Reading users</source>
        <translation>사용자를 읽는 중</translation>
    </message>
    <message>
        <source>No run in progress</source>
        <translation>진행 중인 실행 없음</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers: so many done of so many</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>number of rows</comment>
        <translation>
            <numerusform>%n개 선택됨</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>연결 없음</translation>
    </message>
    <message>
        <source>Connected to the demo service</source>
        <translation>데모 서비스에 연결됨</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <extracomment>%1 is the address of a service</extracomment>
        <translation>%1에 연결됨</translation>
    </message>
    <message>
        <source>Read %1 of %2, as of %3</source>
        <extracomment>%1 and %2 are numbers of users, %3 is the time the list is of</extracomment>
        <translation>%2명 중 %1명 읽음, %3 기준</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>로그인되지 않음</translation>
    </message>
</context>
<context>
    <name>iam::Toast</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>iam::TriageFilters</name>
    <message>
        <source>All inviters</source>
        <translation>모든 초대자</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a choice in a list; %1 is the name of somebody who has sent invitations, %2 how many</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The service does not tell who has sent the invitations.</source>
        <translation>서비스가 초대를 보낸 사람을 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>Search invitations</source>
        <translation>초대 검색</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>초대한 사람</translation>
    </message>
    <message>
        <source>Any domain</source>
        <translation>모든 도메인</translation>
    </message>
    <message>
        <source>Domain of the address</source>
        <translation>주소의 도메인</translation>
    </message>
    <message>
        <source>Sent at any time</source>
        <translation>전송 시점 무관</translation>
    </message>
    <message>
        <source>Sent more than so many days ago</source>
        <translation>전송 후 지난 일수 초과</translation>
    </message>
    <message numerus="yes">
        <source>Sent more than %n day(s) ago</source>
        <translation>
            <numerusform>전송 후 %n일 초과</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>필터 지우기</translation>
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
        <translation>서비스가 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>All open and unsuccessful invitations</source>
        <translation>열려 있거나 실패한 모든 초대</translation>
    </message>
    <message>
        <source>Found invitations</source>
        <translation>찾은 초대</translation>
    </message>
    <message numerus="yes">
        <source>%n open or unsuccessful, as of %1</source>
        <extracomment>%n invitations, %1 is the time of the list</extracomment>
        <translation>
            <numerusform>열려 있거나 실패 %n개, %1 기준</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n selected</source>
        <translation>
            <numerusform>선택한 %n개 재전송</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend all %n</source>
        <translation>
            <numerusform>%n개 모두 재전송</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n selected</source>
        <translation>
            <numerusform>선택한 %n개 취소</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel all %n</source>
        <translation>
            <numerusform>%n개 모두 취소</numerusform>
        </translation>
    </message>
    <message>
        <source>No invitation is listed.</source>
        <translation>표시된 초대가 없습니다.</translation>
    </message>
    <message>
        <source>Offline: changes are not possible.</source>
        <translation>오프라인: 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>Go to an invitation that waits, or has ended.</source>
        <translation>대기 중이거나 종료된 초대로 이동하십시오.</translation>
    </message>
    <message>
        <source>No open invitations.</source>
        <translation>열려 있는 초대가 없습니다.</translation>
    </message>
    <message>
        <source>Nothing waits, and nothing has expired or failed.</source>
        <translation>대기, 만료 또는 실패한 항목이 없습니다.</translation>
    </message>
    <message>
        <source>No invitation is like this.</source>
        <translation>이러한 초대가 없습니다.</translation>
    </message>
    <message>
        <source>Other filters may find some.</source>
        <translation>다른 필터로 찾을 수도 있습니다.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>Text for the invitee copied.</source>
        <translation>초대받은 사람에게 보낼 텍스트를 복사했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n expired invitation(s) no longer listed by the service.</source>
        <translation>
            <numerusform>서비스 목록에 더 이상 없는 만료된 초대 %n개.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Invitation triage</source>
        <translation>초대 정리</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>새로 고치기(F5)</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>사용자 초대</translation>
    </message>
    <message>
        <source>Copy text for the invitee</source>
        <translation>초대받은 사람용 텍스트 복사</translation>
    </message>
    <message>
        <source>Open and unsuccessful invitations</source>
        <translation>열려 있거나 실패한 초대</translation>
    </message>
</context>
<context>
    <name>iam::UndoDialog</name>
    <message>
        <source>Undo the last change?</source>
        <translation>마지막 변경을 실행 취소하시겠습니까?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>수행한 작업</translation>
    </message>
    <message>
        <source>Undoing does</source>
        <translation>실행 취소 시 작업</translation>
    </message>
    <message>
        <source>It sends</source>
        <translation>전송 내용</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>iam::UndoRunDialog</name>
    <message numerus="yes">
        <source>%n user(s) are added to %1 again:</source>
        <extracomment>%1 is the name of an access group</extracomment>
        <translation>
            <numerusform>사용자 %n명을 %1에 다시 추가합니다:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) are removed from %1:</source>
        <extracomment>%1 is the name of an access group</extracomment>
        <translation>
            <numerusform>사용자 %n명을 %1에서 제거합니다:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) get the status %1 again:</source>
        <extracomment>%1 is a status such as &quot;Active&quot;</extracomment>
        <translation>
            <numerusform>사용자 %n명의 상태를 다시 %1(으)로 변경합니다:</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this run?</source>
        <translation>이 실행을 되돌리시겠습니까?</translation>
    </message>
    <message>
        <source>Only what the run has changed is put back, as a run of its own. Who was so before the run stays so.</source>
        <translation>실행이 변경한 것만 별도의 실행으로 되돌립니다. 이전부터 그러했던 사람은 그대로입니다.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>iam::UserActions</name>
    <message>
        <source>&amp;Resend invite</source>
        <translation>초대 재전송(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel invite</source>
        <translation>초대 취소(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lear failed invitation</source>
        <translation>실패한 초대 지우기(&amp;L)</translation>
    </message>
    <message>
        <source>Cop&amp;y address</source>
        <translation>주소 복사(&amp;Y)</translation>
    </message>
    <message>
        <source>Remo&amp;ve user …</source>
        <translation>사용자 제거(&amp;V)…</translation>
    </message>
    <message>
        <source>Leave &amp;account …</source>
        <translation>계정 나가기(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Invite again …</source>
        <translation>다시 초대(&amp;I)…</translation>
    </message>
    <message>
        <source>Assi&amp;gn access …</source>
        <translation>액세스 지정(&amp;G)…</translation>
    </message>
    <message>
        <source>Add &amp;to group …</source>
        <translation>그룹에 추가(&amp;T)…</translation>
    </message>
    <message>
        <source>Classic &amp;permissions …</source>
        <translation>클래식 권한(&amp;P)…</translation>
    </message>
    <message>
        <source>Change &amp;status …</source>
        <translation>상태 변경(&amp;S)…</translation>
    </message>
    <message>
        <source>Cha&amp;nge parent …</source>
        <translation>상위 사용자 변경(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Update IBMid …</source>
        <translation>IBMid 업데이트(&amp;U)…</translation>
    </message>
    <message>
        <source>Planned access …</source>
        <translation>계획된 액세스…</translation>
    </message>
    <message>
        <source>Access report …</source>
        <translation>액세스 보고서…</translation>
    </message>
    <message>
        <source>Co&amp;py as …</source>
        <translation>다른 형식으로 복사(&amp;P)…</translation>
    </message>
    <message>
        <source>This is done for one user at a time.</source>
        <translation>한 번에 한 명의 사용자에 대해 수행합니다.</translation>
    </message>
    <message>
        <source>Not checked: whether you have the right could not be read.</source>
        <translation>확인되지 않음: 권한이 있는지 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Add VPN-on&amp;ly user …</source>
        <translation>VPN 전용 사용자 추가(&amp;L) …</translation>
    </message>
</context>
<context>
    <name>iam::UserPicker</name>
    <message>
        <source>Search users</source>
        <translation>사용자 검색</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a user in a list: %1 is a name, %2 an e-mail address</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: type to narrow the list</source>
        <translation>
            <numerusform>외 %n명: 입력하여 목록을 좁히십시오</numerusform>
        </translation>
    </message>
    <message>
        <source>No user matches.</source>
        <translation>일치하는 사용자가 없습니다.</translation>
    </message>
</context>
<context>
    <name>iam::UserTableModel</name>
    <message>
        <source>Select %1</source>
        <extracomment>spoken for the tick box of a row; %1 is the name of a user</extracomment>
        <translation>%1 선택</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <extracomment>spoken for the menu button of a row; %1 is the name of a user</extracomment>
        <translation>%1에 대한 조치</translation>
    </message>
    <message>
        <source>%1, owner, self</source>
        <extracomment>spoken; %1 is the name of a user, who is the owner of the account and the person signed in</extracomment>
        <translation>%1, 소유자, 본인</translation>
    </message>
    <message>
        <source>%1, owner</source>
        <translation>%1, 소유자</translation>
    </message>
    <message>
        <source>%1, self</source>
        <translation>%1, 본인</translation>
    </message>
    <message>
        <source>estimated, %1</source>
        <extracomment>spoken; %1 is &quot;in 5 days&quot;</extracomment>
        <translation>예상, %1</translation>
    </message>
    <message>
        <source>Selected</source>
        <comment>column</comment>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>column</comment>
        <translation>조치</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>이름</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>column</comment>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Invited / added</source>
        <comment>column</comment>
        <translation>초대됨/추가됨</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>만료</translation>
    </message>
    <message>
        <source>IAM ID</source>
        <comment>column</comment>
        <translation>IAM ID</translation>
    </message>
    <message>
        <source>User ID</source>
        <comment>column</comment>
        <translation>사용자 ID</translation>
    </message>
    <message>
        <source>Realm</source>
        <comment>column</comment>
        <translation>영역</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>column</comment>
        <translation>전화</translation>
    </message>
    <message>
        <source>Last activity</source>
        <comment>column</comment>
        <translation>마지막 활동</translation>
    </message>
    <message>
        <source>Groups</source>
        <comment>column</comment>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Policies</source>
        <comment>column</comment>
        <translation>정책</translation>
    </message>
    <message>
        <source>Parent</source>
        <comment>column</comment>
        <translation>상위</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n assignment(s) wait for acceptance</source>
        <extracomment>spoken; %1 is the name of a user, %n is how much access follows acceptance</extracomment>
        <translation>
            <numerusform>%1, 지정 %n건이 수락을 기다립니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Read for the rows that were seen: %1 of %2 users. Sorting goes by what is read.</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>표시된 행에 대해 읽음: 사용자 %2명 중 %1명. 정렬은 읽은 내용을 따릅니다.</translation>
    </message>
</context>
<context>
    <name>iam::UsersPage</name>
    <message>
        <source>Reading …</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Read %1 of %2</source>
        <extracomment>%1 and %2 are numbers of users</extracomment>
        <translation>%2명 중 %1명 읽음</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s), as of %1</source>
        <extracomment>%n users, the list is of the time %1</extracomment>
        <translation>
            <numerusform>사용자 %n명, %1 기준</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 users, incomplete, as of %3</source>
        <extracomment>%1 of %2 users have been read, the list is of the time %3</extracomment>
        <translation>사용자 %2명 중 %1명, 불완전, %3 기준</translation>
    </message>
    <message>
        <source>The list is incomplete.</source>
        <extracomment>%1 is the number of a page, %2 a whole sentence with the reason</extracomment>
        <translation>목록이 불완전합니다.</translation>
    </message>
    <message>
        <source>Reading was stopped. What was read can be used.</source>
        <translation>읽기가 중지되었습니다. 읽은 항목은 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Page %1 could not be read. %2 What was read can be used.</source>
        <translation>%1페이지를 읽을 수 없습니다. %2 읽은 항목은 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Retry from page %1</source>
        <extracomment>%1 is the number of a page</extracomment>
        <translation>%1페이지부터 재시도</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>세부사항 복사</translation>
    </message>
    <message>
        <source>The users could not be read.</source>
        <translation>사용자를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>재시도</translation>
    </message>
    <message>
        <source>Reading the users …</source>
        <translation>사용자를 읽는 중…</translation>
    </message>
    <message>
        <source>The first ones appear as soon as they are read.</source>
        <translation>첫 번째 사용자는 읽는 즉시 표시됩니다.</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>단어를 줄이거나 다른 단어를 사용해 보십시오.</translation>
    </message>
    <message>
        <source>There is no connection: only what was read before is searched.</source>
        <translation>연결되어 있지 않습니다. 이전에 읽은 항목만 검색합니다.</translation>
    </message>
    <message>
        <source>The list is incomplete, and the person may be among those not read yet.</source>
        <translation>목록이 불완전하며 해당 사람이 아직 읽지 않은 사용자 중에 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>No user matches.</source>
        <translation>일치하는 사용자가 없습니다.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>검색 지우기</translation>
    </message>
    <message>
        <source>No open invitations.</source>
        <translation>열려 있는 초대가 없습니다.</translation>
    </message>
    <message>
        <source>Nothing has expired.</source>
        <translation>만료된 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody is in this view.</source>
        <translation>이 보기에 아무도 없습니다.</translation>
    </message>
    <message>
        <source>The other views show the rest of the account.</source>
        <translation>다른 보기에 계정의 나머지 사용자가 표시됩니다.</translation>
    </message>
    <message>
        <source>Nobody else is in this account yet.</source>
        <translation>아직 이 계정에 다른 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Invite people by their e-mail addresses. They decide whether to come.</source>
        <translation>이메일 주소로 사람을 초대하십시오. 참여 여부는 초대받은 사람이 결정합니다.</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>사용자 초대</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied.</source>
        <translation>
            <numerusform>주소 %n개가 복사되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>행 높이</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리보기</translation>
    </message>
    <message>
        <source>%1 is now %2. Nothing was sent.</source>
        <extracomment>%1 is a name, %2 a status such as &quot;Active&quot;</extracomment>
        <translation>%1은(는) 이제 %2 상태입니다. 아무것도 전송하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 is no longer in the account.</source>
        <translation>%1은(는) 더 이상 계정에 없습니다.</translation>
    </message>
    <message>
        <source>%1: the answer was lost. The list shows what became of it. %2</source>
        <translation>%1: 응답이 손실되었습니다. 목록에 결과가 표시됩니다. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a name, %2 a whole sentence with the reason</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Invitation sent again to %1.</source>
        <translation>%1에게 초대를 다시 전송했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) could not be done.</source>
        <translation>
            <numerusform>조치 %n개를 수행할 수 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) copied.</source>
        <translation>
            <numerusform>이름 %n개가 복사되었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>행 %n개가 복사되었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ID(s) copied.</source>
        <translation>
            <numerusform>ID %n개가 복사되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation>텍스트가 복사되었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) exported.</source>
        <translation>
            <numerusform>사용자 %n명을 내보냈습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The access of %n user(s) could not be read completely. The report says what is missing.</source>
        <translation>
            <numerusform>사용자 %n명의 액세스를 완전히 읽을 수 없습니다. 누락된 내용은 보고서에 표시됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access report saved.</source>
        <translation>액세스 보고서가 저장되었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s), copy of %1</source>
        <extracomment>%n users, the list is a copy of the time %1</extracomment>
        <translation>
            <numerusform>사용자 %n명, %1의 사본</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline: you see the copy of %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>오프라인: %1의 사본을 보고 있습니다.</translation>
    </message>
    <message>
        <source>Changes are not possible.</source>
        <translation>변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message numerus="yes">
        <source>%1: sent %n s ago.</source>
        <extracomment>%1 is a name or an address; %n seconds</extracomment>
        <translation>
            <numerusform>%1: %n초 전에 전송됨.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Arrange columns …</source>
        <translation>열 배열(&amp;A)…</translation>
    </message>
    <message>
        <source>Not checked: whether you have the right could not be read.</source>
        <translation>확인되지 않음: 권한이 있는지 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>You are no longer signed in.</source>
        <translation>로그인 상태가 아닙니다.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>다시 로그인</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>변경된 내용이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The list is incomplete: %n user(s) are not read yet, and the person may be among them.</source>
        <translation>
            <numerusform>목록이 완전하지 않습니다. 사용자 %n명을 아직 읽지 못했으며 그중에 해당 사용자가 있을 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has been inactive for 30 days.</source>
        <translation>30일간 비활성인 사용자가 없습니다.</translation>
    </message>
    <message>
        <source>The owner has restricted who can see other users.</source>
        <translation>소유자가 다른 사용자를 볼 수 있는 사람을 제한했습니다.</translation>
    </message>
    <message>
        <source>You see yourself, people you invited and those below you in the classic hierarchy.</source>
        <translation>본인, 본인이 초대한 사람, 클래식 계층에서 본인 아래에 있는 사람이 보입니다.</translation>
    </message>
    <message>
        <source>The run was not begun. Nothing was sent. %1</source>
        <extracomment>%1 is a whole sentence with the reason</extracomment>
        <translation>실행이 시작되지 않았습니다. 아무것도 전송되지 않았습니다. %1</translation>
    </message>
    <message>
        <source>Command copied.</source>
        <translation>명령이 복사되었습니다.</translation>
    </message>
    <message>
        <source>What was read can be used. Sign in again to change something.</source>
        <translation>읽은 내용은 사용할 수 있습니다. 변경하려면 다시 로그인하십시오.</translation>
    </message>
</context>
<context>
    <name>iam::UsersTitleRow</name>
    <message>
        <source>Users</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>사용자 초대</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Add VPN-only user</source>
        <translation>VPN 전용 사용자 추가</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>조치 더 보기</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>새로 고치기(F5)</translation>
    </message>
</context>
<context>
    <name>iam::VanishedDialog</name>
    <message>
        <source>Choose an invitation.</source>
        <translation>초대를 선택하십시오.</translation>
    </message>
    <message>
        <source>Expired, no longer listed by the service</source>
        <translation>만료됨, 서비스 목록에 더 이상 없음</translation>
    </message>
    <message>
        <source>The journal knows of them. Nothing is left to cancel or to send again; they can be invited anew with the same access.</source>
        <translation>저널에 기록이 있습니다. 취소하거나 재전송할 수는 없지만 같은 액세스로 다시 초대할 수 있습니다.</translation>
    </message>
    <message>
        <source>Expired invitations</source>
        <translation>만료된 초대</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>column</comment>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>column</comment>
        <translation>전송</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>column</comment>
        <translation>종료</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Invite again …</source>
        <translation>다시 초대…</translation>
    </message>
</context>
<context>
    <name>iam::VpnUserDialog</name>
    <message>
        <source>Add VPN-only user</source>
        <translation>VPN 전용 사용자 추가</translation>
    </message>
    <message>
        <source>Has VPN access to devices and no console. Nobody has to accept, and no invitation is sent. * is required.</source>
        <translation>장치에 대한 VPN 액세스가 있고 콘솔은 사용할 수 없습니다. 아무도 수락할 필요가 없으며 초대가 전송되지 않습니다. *는 필수입니다.</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>이름(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>성(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>이메일(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>사용자 이름(&amp;U)</translation>
    </message>
    <message>
        <source>VPN &amp;password</source>
        <translation>VPN 비밀번호(&amp;P)</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>비밀번호 재입력(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>회사(&amp;C)</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>전화(&amp;H)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>주소(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>시/군/구(&amp;I)</translation>
    </message>
    <message>
        <source>Cou&amp;ntry</source>
        <translation>국가(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>시간대(&amp;T)</translation>
    </message>
    <message>
        <source>Cannot be changed later</source>
        <translation>나중에 변경할 수 없음</translation>
    </message>
    <message>
        <source>8 to 20 characters: upper and lower case, a digit, a special character</source>
        <translation>8 - 20자: 대문자 및 소문자, 숫자, 특수 문자</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>%1 is the label of a field that must be filled in</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>None</source>
        <comment>VPN type</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Pa&amp;rent</source>
        <translation>상위 사용자(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;VPN type</source>
        <translation>VPN 유형(&amp;V)</translation>
    </message>
    <message>
        <source>Not a valid e-mail address: %1.</source>
        <extracomment>%1 is what is wrong, such as &quot;no @ in it&quot;</extracomment>
        <translation>올바른 이메일 주소가 아닙니다: %1.</translation>
    </message>
    <message>
        <source>A user name has no blanks.</source>
        <translation>사용자 이름에는 공백을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>This user name is taken.</source>
        <translation>이미 사용 중인 사용자 이름입니다.</translation>
    </message>
    <message>
        <source>8 to 20 characters with upper and lower case, a digit and a special character.</source>
        <translation>대문자 및 소문자, 숫자, 특수 문자가 포함된 8 - 20자입니다.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>두 비밀번호가 다릅니다.</translation>
    </message>
    <message>
        <source>Not everything that is required is filled in.</source>
        <translation>필수 항목을 모두 채우지 않았습니다.</translation>
    </message>
    <message>
        <source>Not every value is valid.</source>
        <translation>올바르지 않은 값이 있습니다.</translation>
    </message>
    <message>
        <source>Your account has no classic infrastructure.</source>
        <translation>계정에 클래식 인프라가 없습니다.</translation>
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
        <translation>%2에 대한 %1, %3</translation>
    </message>
    <message>
        <source>Access after acceptance</source>
        <translation>수락 후 액세스</translation>
    </message>
    <message>
        <source>Given by this console when the person has accepted; never to anybody else.</source>
        <translation>사용자가 수락하면 이 콘솔이 부여합니다. 다른 사람에게는 부여하지 않습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Nothing waits any more.</source>
        <translation>더 이상 기다리는 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Refused: “%1”</source>
        <extracomment>%1 is the service&apos;s own text</extracomment>
        <translation>거부됨: “%1”</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>재시도</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Being given …</source>
        <translation>제공 중 …</translation>
    </message>
    <message>
        <source>The invitation has not been accepted yet. Nothing was given.</source>
        <translation>초대가 아직 수락되지 않았습니다. 아무것도 제공되지 않았습니다.</translation>
    </message>
    <message>
        <source>Give now</source>
        <translation>지금 제공</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
</context>
<context>
    <name>iam::WaitingNotice</name>
    <message numerus="yes">
        <source>%n assignment(s) were refused after acceptance.</source>
        <translation>
            <numerusform>수락 후 지정 %n건이 거부되었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) wait for acceptance.</source>
        <translation>
            <numerusform>지정 %n건이 수락을 기다립니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The invitation could not carry them.</source>
        <translation>초대에 담을 수 없었습니다.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
</context>
<context>
    <name>iam::WaitingPolicyDialog</name>
    <message>
        <source>Edit what waits for acceptance</source>
        <translation>수락 대기 항목 편집</translation>
    </message>
    <message>
        <source>%1 gets it after accepting the invitation.</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>%1은(는) 초대를 수락한 후 받습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>It does not wait any more: it has been given, or was taken out.</source>
        <translation>더 이상 대기하지 않습니다. 제공되었거나 제외되었습니다.</translation>
    </message>
</context>
<context>
    <name>iam::WizardSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is the name of the step</extracomment>
        <translation>%1/%2단계: %3</translation>
    </message>
</context>
<context>
    <name>iam::WriteFileDialog</name>
    <message>
        <source>Save as</source>
        <translation>다른 이름으로 저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>This file is there already. It will be replaced.</source>
        <translation>이 파일은 이미 있습니다. 대체됩니다.</translation>
    </message>
    <message>
        <source>The file cannot be made here.</source>
        <extracomment>%1 is a reason in the words of the system, such as &quot;No space left on device&quot;</extracomment>
        <translation>여기에 파일을 작성할 수 없습니다.</translation>
    </message>
    <message>
        <source>The file could not be written to its end.</source>
        <translation>파일을 끝까지 기록할 수 없습니다.</translation>
    </message>
    <message>
        <source>The system says: %1. What was there before is unchanged.</source>
        <translation>시스템 메시지: %1. 이전에 있던 내용은 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>형식(&amp;F)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>파일 이름(&amp;N)</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>파일 이름</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>찾아보기(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Raw CSV</source>
        <translation>원시 CSV(&amp;R)</translation>
    </message>
    <message>
        <source>A spreadsheet may take names for formulas and run them. Use raw files for programs only.</source>
        <translation>스프레드시트가 이름을 수식으로 인식하여 실행할 수 있습니다. 원시 파일은 프로그램에만 사용하십시오.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행상태</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
</TS>
