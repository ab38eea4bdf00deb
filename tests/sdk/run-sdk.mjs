// The official client library against the loopback account service, as a customer's program would use it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const load = (name) => require(`@ibm-cloud/platform-services/${name}`);
const { IamAuthenticator } = require('@ibm-cloud/platform-services/auth');

const UserManagementV1 = load('user-management/v1');
const IamAccessGroupsV2 = load('iam-access-groups/v2');
const IamPolicyManagementV1 = load('iam-policy-management/v1');
const IamIdentityV1 = load('iam-identity/v1');
const ResourceManagerV2 = load('resource-manager/v2');
const GlobalCatalogV1 = load('global-catalog/v1');

const service = spawn(process.argv[2], ['--database', ':memory:', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
const [firstLine] = await once(createInterface({ input: service.stdout }), 'line');
const info = JSON.parse(firstLine);
const accountId = info.account_id;

const authenticator = new IamAuthenticator({ apikey: info.api_keys.owner, url: info.url });
const at = (Service, suffix = '') => new Service({ authenticator, serviceUrl: info.url + suffix });
const users = at(UserManagementV1);
const groups = at(IamAccessGroupsV2);
const policies = at(IamPolicyManagementV1);
const identity = at(IamIdentityV1);
const resources = at(ResourceManagerV2);
const catalog = at(GlobalCatalogV1, '/api/v1');

let passed = 0;
let failed = 0;
async function check(name, body) {
  try {
    await body();
    passed += 1;
  } catch (error) {
    failed += 1;
    console.log(`FAIL ${name}: ${error.message}${error.body ? ` ${error.body}` : ''}`);
  }
}
const rejects = async (call, status) => {
  const error = await call.then(() => assert.fail('was not refused'), (reason) => reason);
  assert.equal(error.status, status);
  return error;
};
const pause = (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });
async function until(read, holds, seconds = 20) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const value = await read();
    if (holds(value)) return value;
    assert.ok(Date.now() < end, 'it did not come to that in time');
    await pause(100);
  }
}
const email = 'sdk+suite@example.com';
const byEmail = async (address) => (await users.listUsers({ accountId, search: `email:${address}` })).result.resources[0];
let invited;
let group;

await check('token', async () => {
  const token = await authenticator.tokenManager.getToken();
  assert.equal(token.split('.').length, 3);
});
await check('token: wrong key', async () => {
  const wrong = new IamAuthenticator({ apikey: 'wrong', url: info.url });
  await rejects(wrong.tokenManager.getToken(), 400);
});
await check('list: pages join without gap or double', async () => {
  const all = (await users.listUsers({ accountId, limit: 100 })).result;
  const seen = [];
  let start;
  do {
    const { result } = await users.listUsers({ accountId, limit: 4, ...(start ? { start } : {}) });
    assert.ok(result.resources.length <= 4);
    assert.equal(result.total_results, all.total_results);
    seen.push(...result.resources.map((user) => user.id));
    start = result.next_url && new URL(result.next_url, info.url).searchParams.get('_start');
  } while (start);
  assert.deepEqual(seen, all.resources.map((user) => user.id));
});
await check('list: the library\'s own pager', async () => {
  const pager = new UserManagementV1.UsersPager(users, { accountId, limit: 3 });
  const all = await pager.getAll();
  const { result } = await users.listUsers({ accountId, limit: 100 });
  assert.equal(all.length, result.total_results);
});
await check('list: null token is the first page', async () => {
  const { result } = await users.listUsers({ accountId, limit: 2, start: null });
  assert.equal(result.resources.length, 2);
});
await check('list: settings on request', async () => {
  const { result } = await users.listUsers({ accountId, limit: 1, includeSettings: true });
  assert.ok(result.resources[0].settings || 'language' in result.resources[0]);
});
await check('search: state', async () => {
  const { result } = await users.listUsers({ accountId, search: 'state:ACTIVE' });
  assert.ok(result.resources.length > 0);
  assert.ok(result.resources.every((user) => user.state === 'ACTIVE'));
});
await check('search: unknown field is refused', () => rejects(users.listUsers({ accountId, search: 'shoes:large' }), 400));
await check('invite', async () => {
  const roles = [{ role_id: 'crn:v1:bluemix:public:iam::::role:Viewer' }];
  const attributes = [{ name: 'accountId', value: accountId }, { name: 'serviceType', value: 'service' }];
  const answer = await users.inviteUsers({
    accountId,
    users: [{ email, account_role: 'Member' }],
    iamPolicy: [{ type: 'access', roles, resources: [{ attributes }] }],
  });
  assert.equal(answer.status, 202);
  [invited] = answer.result.resources;
  assert.equal(invited.state, 'PROCESSING');
  assert.equal(invited.email, email);
});
await check('invite: still processing', async () => {
  const error = await rejects(users.inviteUsers({ accountId, users: [{ email, account_role: 'Member' }] }), 409);
  assert.match(error.message, /Invite request blocked/);
});
await check('invite: becomes pending', async () => {
  const user = await until(() => byEmail(email), (found) => found && found.state !== 'PROCESSING');
  assert.equal(user.state, 'PENDING');
  assert.equal(user.id, invited.id);
});
await check('invite: again is a resend', async () => {
  const answer = await users.inviteUsers({ accountId, users: [{ email, account_role: 'Member' }] });
  assert.equal(answer.status, 202);
  await until(() => byEmail(email), (found) => found.state === 'PENDING');
});
await check('invite: over 100 addresses', async () => {
  const list = Array.from({ length: 101 }, (_, i) => ({ email: `m${i}@example.com`, account_role: 'Member' }));
  await rejects(users.inviteUsers({ accountId, users: list }), 413);
});
await check('search: a plus in the address', async () => {
  const { result } = await users.listUsers({ accountId, search: `email:${email}` });
  assert.equal(result.resources.length, 1);
});
await check('user_id finds exactly one', async () => {
  const { result } = await users.listUsers({ accountId, userId: email });
  assert.equal(result.resources.length, 1);
});

const members = (await users.listUsers({ accountId, search: 'state:ACTIVE', limit: 100 })).result.resources;
const member = members[members.length - 1];
await check('profile: read by IAM ID and by record id', async () => {
  const one = (await users.getUserProfile({ accountId, iamId: member.iam_id, includeActivity: 'true' })).result;
  const other = (await users.getUserProfile({ accountId, iamId: member.id })).result;
  assert.equal(one.id, other.id);
});
await check('profile: change', async () => {
  const change = { firstname: 'Zoë', lastname: 'Müller-Łukasz', phonenumber: '+49 30 123456' };
  const answer = await users.updateUserProfile({ accountId, iamId: member.iam_id, ...change });
  assert.equal(answer.status, 204);
  const { result } = await users.getUserProfile({ accountId, iamId: member.iam_id });
  assert.equal(result.firstname, change.firstname);
  assert.equal(result.lastname, change.lastname);
  assert.equal(result.phonenumber, change.phonenumber);
});
await check('profile: system states are refused', () => rejects(
  users.updateUserProfile({ accountId, iamId: member.iam_id, state: 'PENDING' }), 400));
await check('profile: unknown user', () => rejects(users.getUserProfile({ accountId, iamId: 'IBMid-000000NONE' }), 404));
await check('settings: change one, keep the others', async () => {
  const before = (await users.getUserSettings({ accountId, iamId: member.iam_id })).result;
  await users.updateUserSettings({ accountId, iamId: member.iam_id, allowedIpAddresses: '10.0.0.1,10.0.0.2' });
  const after = (await users.getUserSettings({ accountId, iamId: member.iam_id })).result;
  assert.equal(after.allowed_ip_addresses, '10.0.0.1,10.0.0.2');
  assert.equal(after.language, before.language);
  await users.updateUserSettings({ accountId, iamId: member.iam_id, allowedIpAddresses: '' });
  assert.equal((await users.getUserSettings({ accountId, iamId: member.iam_id })).result.allowed_ip_addresses, '');
});

await check('groups: create and list', async () => {
  const made = await groups.createAccessGroup({ accountId, name: 'SDK suite', description: 'made by a test' });
  assert.equal(made.status, 201);
  group = made.result.id;
  const { result } = await groups.listAccessGroups({ accountId, limit: 100, search: 'name:SDK suite' });
  assert.ok(result.groups.some((one) => one.id === group));
});
await check('groups: add members, each with its own outcome', async () => {
  const answer = await groups.addMembersToAccessGroup({
    accessGroupId: group,
    members: [{ iam_id: member.iam_id, type: 'user' }, { iam_id: 'IBMid-000000NONE', type: 'user' }],
  });
  assert.equal(answer.status, 207);
  assert.equal(answer.result.members[0].status_code, 200);
  assert.ok(answer.result.members[1].status_code >= 400);
});
await check('groups: members and membership', async () => {
  const { result } = await groups.listAccessGroupMembers({ accessGroupId: group, verbose: true });
  assert.ok(result.members.some((one) => one.iam_id === member.iam_id && one.email === member.email));
  assert.equal((await groups.isMemberOfAccessGroup({ accessGroupId: group, iamId: member.iam_id })).status, 204);
  await rejects(groups.isMemberOfAccessGroup({ accessGroupId: group, iamId: 'IBMid-000000NONE' }), 404);
});
await check('groups: remove a member', async () => {
  const answer = await groups.removeMemberFromAccessGroup({ accessGroupId: group, iamId: member.iam_id });
  assert.equal(answer.status, 204);
  await rejects(groups.removeMemberFromAccessGroup({ accessGroupId: group, iamId: member.iam_id }), 404);
});

const viewer = { role_id: 'crn:v1:bluemix:public:iam::::role:Viewer' };
const editor = { role_id: 'crn:v1:bluemix:public:iam::::role:Editor' };
await check('policies v1: create, read, delete', async () => {
  const made = await policies.createPolicy({
    type: 'access',
    subjects: [{ attributes: [{ name: 'iam_id', value: member.iam_id }] }],
    roles: [viewer],
    resources: [{ attributes: [{ name: 'accountId', value: accountId }, { name: 'serviceName', value: 'support' }] }],
  });
  assert.equal(made.status, 201);
  const policyId = made.result.id;
  const { result } = await policies.listPolicies({ accountId, iamId: member.iam_id });
  assert.ok(result.policies.some((policy) => policy.id === policyId));
  assert.equal((await policies.deletePolicy({ policyId })).status, 204);
  const left = (await policies.listPolicies({ accountId, iamId: member.iam_id })).result.policies;
  assert.ok(!left.some((policy) => policy.id === policyId));
  await rejects(policies.deletePolicy({ policyId }), 404);
});
await check('policies v2: create, conflict, replace, stale tag, delete', async () => {
  const draft = {
    type: 'access',
    subject: { attributes: [{ key: 'iam_id', operator: 'stringEquals', value: member.iam_id }] },
    control: { grant: { roles: [viewer] } },
    resource: {
      attributes: [
        { key: 'accountId', operator: 'stringEquals', value: accountId },
        { key: 'serviceName', operator: 'stringEquals', value: 'enterprise' },
      ],
    },
  };
  const made = await policies.createV2Policy(draft);
  assert.equal(made.status, 201);
  const { id } = made.result;
  assert.equal((await rejects(policies.createV2Policy(draft), 409)).status, 409);
  const read = await policies.getV2Policy({ id });
  const ifMatch = read.headers.etag;
  assert.ok(ifMatch);
  const replaced = await policies.replaceV2Policy({ id, ifMatch, ...draft, control: { grant: { roles: [editor] } } });
  assert.equal(replaced.status, 200);
  assert.notEqual(replaced.headers.etag, ifMatch);
  await rejects(policies.replaceV2Policy({ id, ifMatch, ...draft }), 409);
  assert.equal((await policies.deleteV2Policy({ id })).status, 204);
});
await check('policies v2: a time limit', async () => {
  const when = '{{environment.attributes.current_date_time}}';
  const made = await policies.createV2Policy({
    type: 'access',
    subject: { attributes: [{ key: 'iam_id', operator: 'stringEquals', value: member.iam_id }] },
    control: { grant: { roles: [viewer] } },
    resource: { attributes: [
      { key: 'accountId', operator: 'stringEquals', value: accountId },
      { key: 'serviceName', operator: 'stringEquals', value: 'project' },
    ] },
    pattern: 'time-based-conditions:once',
    rule: { operator: 'and', conditions: [
      { key: when, operator: 'dateTimeGreaterThanOrEquals', value: '2026-01-01T09:00:00+00:00' },
      { key: when, operator: 'dateTimeLessThanOrEquals', value: '2026-12-31T17:00:00+00:00' },
    ] },
  });
  assert.equal(made.result.rule.conditions.length, 2);
});
await check('policies v2: pager', async () => {
  const pager = new IamPolicyManagementV1.V2PoliciesPager(policies, { accountId, limit: 2 });
  const all = await pager.getAll();
  const { result } = await policies.listV2Policies({ accountId, limit: 100 });
  assert.ok(all.length >= result.policies.length);
  assert.equal(new Set(all.map((policy) => policy.id)).size, all.length);
});
await check('roles', async () => {
  const { result } = await policies.listRoles({ accountId });
  assert.ok(result.system_roles.some((role) => role.crn === viewer.role_id));
  assert.ok(Array.isArray(result.service_roles) && Array.isArray(result.custom_roles));
});
await check('account settings and their tag', async () => {
  const read = await identity.getAccountSettings({ accountId });
  const change = { accountId, restrictUserListVisibility: 'NOT_RESTRICTED' };
  assert.equal((await identity.updateAccountSettings({ ...change, ifMatch: read.headers.etag })).status, 200);
  await rejects(identity.updateAccountSettings({ ...change, ifMatch: '1-old' }), 409);
});
await check('resource groups', async () => {
  const { result } = await resources.listResourceGroups({ accountId });
  assert.equal(result.resources.filter((one) => one.default).length, 1);
});
await check('catalogue', async () => {
  const { result } = await catalog.listCatalogEntries({
    q: 'kind:service iam:true active:true', include: 'metadata.service', languages: 'en-us', limit: 200, offset: 0,
  });
  assert.ok(result.resources.length > 0);
  assert.ok(result.resources.every((entry) => entry.metadata.service.iam_compatible));
});

await check('remove: cancel the invitation by record id', async () => {
  assert.equal((await users.removeUser({ accountId, iamId: invited.id })).status, 204);
  assert.equal(await byEmail(email), undefined);
});
await check('remove: in the background', async () => {
  assert.equal((await users.v3RemoveUser({ accountId, iamId: member.iam_id })).status, 202);
  await until(
    () => users.getUserProfile({ accountId, iamId: member.iam_id }).then(() => 200, (error) => error.status),
    (status) => status === 404,
  );
});
await check('remove: unknown user', () => rejects(users.removeUser({ accountId, iamId: 'IBMid-000000NONE' }), 404));

service.kill('SIGTERM');
await once(service, 'exit');
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
