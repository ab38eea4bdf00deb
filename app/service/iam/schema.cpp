#include "app/service/iam/schema.h"

namespace iam::service {

QString accessSchema()
{
    // `subject` and `fingerprint` repeat what the other columns say, for the look-ups of every request.
    return QStringLiteral(R"(
CREATE TABLE access_groups (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL,
    name TEXT NOT NULL,
    folded_name TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    is_public INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    modified_at INTEGER NOT NULL,
    modified_by TEXT NOT NULL)
;;
CREATE UNIQUE INDEX access_groups_by_name ON access_groups(account_id, folded_name)
;;
CREATE TABLE group_members (
    group_id TEXT NOT NULL REFERENCES access_groups(id) ON DELETE CASCADE,
    iam_id TEXT NOT NULL,
    type TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    PRIMARY KEY (group_id, iam_id)) WITHOUT ROWID
;;
CREATE INDEX group_members_by_person ON group_members(iam_id)
;;
CREATE TABLE policies (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    type TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    subject_attributes TEXT NOT NULL,
    resource_attributes TEXT NOT NULL,
    tags TEXT NOT NULL DEFAULT '[]',
    roles TEXT NOT NULL,
    pattern TEXT NOT NULL DEFAULT '',
    rule TEXT NOT NULL DEFAULT '{}',
    etag TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0,
    fingerprint TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    modified_at INTEGER NOT NULL,
    modified_by TEXT NOT NULL)
;;
CREATE INDEX policies_by_subject ON policies(account_id, subject)
;;
CREATE INDEX policies_by_fingerprint ON policies(account_id, fingerprint)
;;
CREATE TABLE custom_roles (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL,
    service_name TEXT NOT NULL,
    name TEXT NOT NULL,
    display_name TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    actions TEXT NOT NULL,
    crn TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL)
;;
CREATE TABLE resource_groups (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL,
    name TEXT NOT NULL,
    is_default INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL)
;;
CREATE UNIQUE INDEX resource_groups_default ON resource_groups(account_id) WHERE is_default = 1
;;
CREATE TABLE account_settings (
    account_id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    entity_tag TEXT NOT NULL,
    body TEXT NOT NULL)
)");
}

} // namespace iam::service
