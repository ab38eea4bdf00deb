#include "app/service/store/schema.h"

namespace iam::service {

QString userSchema()
{
    // Folded columns (Unicode case folding) serve the search, which ignores case; SQLite itself folds ASCII only.
    return QStringLiteral(R"(
CREATE TABLE service_state (name TEXT PRIMARY KEY, value TEXT NOT NULL)
;;
CREATE TABLE accounts (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    owner_iam_id TEXT NOT NULL,
    classic_linked INTEGER NOT NULL DEFAULT 0,
    user_count INTEGER NOT NULL DEFAULT 0)
;;
CREATE TABLE identities (
    iam_id TEXT PRIMARY KEY,
    kind TEXT NOT NULL DEFAULT 'user',
    realm TEXT NOT NULL DEFAULT 'IBMid',
    user_id TEXT NOT NULL,
    folded_user_id TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    firstname TEXT NOT NULL DEFAULT '',
    lastname TEXT NOT NULL DEFAULT '',
    account_id TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    alive INTEGER NOT NULL DEFAULT 1)
;;
CREATE UNIQUE INDEX identities_by_user_id ON identities(realm, folded_user_id)
;;
CREATE TABLE users (
    id TEXT NOT NULL UNIQUE,
    account_id TEXT NOT NULL REFERENCES accounts(id),
    iam_id TEXT NOT NULL,
    realm TEXT NOT NULL DEFAULT 'IBMid',
    user_id TEXT NOT NULL,
    firstname TEXT NOT NULL DEFAULT '',
    lastname TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,
    sub_state TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL,
    phonenumber TEXT NOT NULL DEFAULT '',
    altphonenumber TEXT NOT NULL DEFAULT '',
    photo TEXT NOT NULL DEFAULT '',
    added_on INTEGER NOT NULL,
    invited_on INTEGER NOT NULL DEFAULT 0,
    invited_by TEXT NOT NULL DEFAULT '',
    parent_id TEXT NOT NULL DEFAULT '',
    last_login INTEGER NOT NULL DEFAULT 0,
    language TEXT NOT NULL DEFAULT '',
    notification_language TEXT NOT NULL DEFAULT '',
    allowed_ip_addresses TEXT NOT NULL DEFAULT '',
    self_manage INTEGER NOT NULL DEFAULT 0,
    two_factor INTEGER NOT NULL DEFAULT 0,
    security_questions_required INTEGER NOT NULL DEFAULT 0,
    security_questions_setup INTEGER NOT NULL DEFAULT 0,
    process_due_at INTEGER,
    delete_due_at INTEGER,
    started_by TEXT NOT NULL DEFAULT '',
    correlation_id TEXT NOT NULL DEFAULT '',
    folded_email TEXT NOT NULL,
    folded_user_id TEXT NOT NULL,
    folded_firstname TEXT NOT NULL DEFAULT '',
    folded_lastname TEXT NOT NULL DEFAULT '')
;;
CREATE UNIQUE INDEX users_in_order ON users(account_id, added_on, id)
;;
CREATE UNIQUE INDEX users_by_iam_id ON users(account_id, iam_id)
;;
CREATE UNIQUE INDEX users_by_user_id ON users(account_id, realm, folded_user_id)
;;
CREATE INDEX users_by_email ON users(folded_email)
;;
CREATE INDEX users_by_person ON users(iam_id)
;;
CREATE INDEX users_by_parent ON users(parent_id) WHERE parent_id <> ''
;;
CREATE INDEX users_in_process ON users(process_due_at) WHERE process_due_at IS NOT NULL
;;
CREATE INDEX users_in_removal ON users(delete_due_at) WHERE delete_due_at IS NOT NULL
;;
CREATE TRIGGER users_counted_in AFTER INSERT ON users BEGIN
    UPDATE accounts SET user_count = user_count + 1 WHERE id = NEW.account_id; END
;;
CREATE TRIGGER users_counted_out AFTER DELETE ON users BEGIN
    UPDATE accounts SET user_count = user_count - 1 WHERE id = OLD.account_id; END
;;
CREATE TABLE classic_permissions (
    user_record TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    permission TEXT NOT NULL,
    PRIMARY KEY (user_record, permission)) WITHOUT ROWID
;;
CREATE TABLE invitations (
    token TEXT PRIMARY KEY,
    account_id TEXT NOT NULL,
    user_record TEXT NOT NULL,
    folded_email TEXT NOT NULL,
    inviter_iam_id TEXT NOT NULL,
    sent_at INTEGER NOT NULL DEFAULT 0,
    access TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'open')
;;
CREATE INDEX invitations_by_record ON invitations(user_record)
;;
CREATE INDEX invitations_by_email ON invitations(folded_email)
;;
CREATE TABLE api_keys (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL,
    iam_id TEXT NOT NULL,
    key_hash TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    modified_at INTEGER NOT NULL,
    entity_tag TEXT NOT NULL,
    locked INTEGER NOT NULL DEFAULT 0,
    disabled INTEGER NOT NULL DEFAULT 0,
    expires_at INTEGER,
    last_used_at INTEGER,
    use_count INTEGER NOT NULL DEFAULT 0)
;;
CREATE INDEX api_keys_by_person ON api_keys(account_id, iam_id)
;;
CREATE TABLE refresh_tokens (
    token_hash TEXT PRIMARY KEY,
    iam_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    expires_at INTEGER NOT NULL)
;;
CREATE TABLE passcodes (
    code_hash TEXT PRIMARY KEY,
    iam_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    expires_at INTEGER NOT NULL)
;;
CREATE TABLE events (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id TEXT NOT NULL,
    time INTEGER NOT NULL,
    action TEXT NOT NULL,
    body TEXT NOT NULL)
;;
CREATE INDEX events_of_account ON events(account_id, number)
;;
CREATE TABLE notifications (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    folded_email TEXT NOT NULL,
    account_id TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'account',
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    token TEXT NOT NULL DEFAULT '',
    time INTEGER NOT NULL)
;;
CREATE INDEX notifications_of_person ON notifications(folded_email, number)
)");
}

} // namespace iam::service
