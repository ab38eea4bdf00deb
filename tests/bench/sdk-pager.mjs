// The vendor's pager against the page server: one load for every line on standard input, measured here, so that
// neither the start of Node nor that of the library counts.
import { createInterface } from 'node:readline';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { IamAuthenticator } = require('@ibm-cloud/platform-services/auth');
const UserManagementV1 = require('@ibm-cloud/platform-services/user-management/v1');

const url = process.argv[2];
const accountId = '1a2b3c4d5e6f708192a3b4c5d6e7f809';
console.log('ready');
for await (const command of createInterface({ input: process.stdin })) {
  if (command !== 'load') continue;
  const begun = performance.now();
  const service = new UserManagementV1({ authenticator: new IamAuthenticator({ apikey: 'key', url }), serviceUrl: url });
  const users = await new UserManagementV1.UsersPager(service, { accountId, limit: 100 }).getAll();
  const milliseconds = performance.now() - begun;
  console.log(JSON.stringify({ milliseconds, users: users.length }));
}
