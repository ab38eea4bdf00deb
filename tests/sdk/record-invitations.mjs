// Records what the official client library sends for the choices of the invite wizard.
//   node record-invitations.mjs CHOICES.json > tests/conformance/invitations/bodies.json
// The arguments are made here from the choices by the rules of docs/protocol.md ("Inviting", "Policies and roles"), not
// by the console's code, so that the two can disagree. `infrastructure_roles` is no argument of the library: it is added
// to the body that was recorded.
import { createServer } from 'node:http';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(`${process.cwd()}/`);
const UserManagementV1 = require('@ibm-cloud/platform-services/user-management/v1');
const { NoAuthAuthenticator } = require('@ibm-cloud/platform-services/auth');
const { version } = require('@ibm-cloud/platform-services/package.json');

const { account, classic_sets: sets, cases } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
let body;
const server = createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => {
    body = JSON.parse(Buffer.concat(parts).toString('utf8'));
    response.writeHead(202, { 'content-type': 'application/json' });
    response.end('{"resources":[]}');
  });
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const users = new UserManagementV1({ authenticator: new NoAuthAuthenticator(), serviceUrl: `http://127.0.0.1:${server.address().port}` });

const pair = (name, value) => ({ name, value });
const grant = (roles, attributes) => ({
  type: 'access',
  roles: roles.map((role_id) => ({ role_id })),
  resources: [{ attributes: [...attributes, pair('accountId', account)] }],
});
// An invitation knows no operators: what needs one is not among the arguments.
const carried = (policy) => !(policy.conditions || []).some((condition) => condition.pattern);
function policiesOf(policy) {
  const about = [];
  if (policy.target === 'service' && !policy.resource_group) about.push(pair('serviceType', 'service'));
  if (policy.target === 'platform_service') about.push(pair('serviceType', 'platform_service'));
  if (policy.target === 'IAM') about.push(pair('service_group_id', 'IAM'));
  if (policy.target === 'one') about.push(pair('serviceName', policy.service));
  if (policy.resource_group) about.push(pair('resourceGroupId', policy.resource_group));
  for (const condition of policy.conditions || []) about.push(pair(condition.attribute, condition.value));
  const list = [grant(policy.roles, about)];
  if (policy.group_role) {
    list.push(grant([policy.group_role], [pair('resourceType', 'resource-group'), pair('resource', policy.resource_group)]));
  }
  return list;
}

const recorded = [];
for (const choice of cases) {
  const params = { accountId: account, users: choice.people.map((email) => ({ email, account_role: 'Member' })) };
  const policies = (choice.policies || []).filter(carried).flatMap(policiesOf);
  if (policies.length > 0) params.iamPolicy = policies;
  if ((choice.groups || []).length > 0) params.accessGroups = choice.groups;
  await users.inviteUsers(params);
  const expected = body;
  if (choice.classic) expected.infrastructure_roles = { permissions: sets[choice.classic] };
  recorded.push({ ...choice, body: expected });
}
server.close();
process.stdout.write(`${JSON.stringify({
  title: 'Invitations as the wizard expresses them, and what is sent',
  client: `@ibm-cloud/platform-services ${version}; infrastructure_roles added, it is no argument of the client`,
  account,
  cases: recorded,
}, null, 1)}\n`);
