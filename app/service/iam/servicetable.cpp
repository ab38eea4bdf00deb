#include "app/service/iam/servicetable.h"

#include <algorithm>
#include <array>

namespace iam::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto platform = ServiceKind::Platform;

// Names of account management services: docs/protocol.md, account management services.
constexpr std::array table {
    ServiceEntry { "appid"_L1, "App ID"_L1, "Sign-in for web and mobile apps"_L1, "security identity"_L1 },
    ServiceEntry { "atracker"_L1, "Activity Tracker Event Routing"_L1, "Routes auditing events to targets"_L1,
        "observability"_L1 },
    ServiceEntry { "cloud-object-storage"_L1, "Cloud Object Storage"_L1, "Stores objects in buckets"_L1, "storage"_L1 },
    ServiceEntry { "cloudantnosqldb"_L1, "Cloudant"_L1, "JSON document database"_L1, "databases"_L1 },
    ServiceEntry { "cloudcerts"_L1, "Certificate Manager"_L1, "Keeps certificates"_L1, "security"_L1 },
    ServiceEntry { "codeengine"_L1, "Code Engine"_L1, "Runs containers and functions without servers"_L1,
        "compute containers"_L1 },
    ServiceEntry { "container-registry"_L1, "Container Registry"_L1, "Stores container images"_L1, "containers"_L1 },
    ServiceEntry {
        "containers-kubernetes"_L1, "Kubernetes Service"_L1, "Clusters for containers"_L1, "containers compute"_L1 },
    ServiceEntry { "continuous-delivery"_L1, "Continuous Delivery"_L1, "Toolchains for development"_L1, "dev_ops"_L1 },
    ServiceEntry {
        "conversation"_L1, "watsonx Assistant"_L1, "Assistants that hold a conversation"_L1, "ai watson"_L1 },
    ServiceEntry { "dashdb"_L1, "Db2 Warehouse"_L1, "Analytic database"_L1, "databases"_L1 },
    ServiceEntry { "data-science-experience"_L1, "Watson Studio"_L1, "Builds and trains models"_L1, "ai watson"_L1 },
    ServiceEntry { "databases-for-elasticsearch"_L1, "Databases for Elasticsearch"_L1, "Managed search engine"_L1,
        "databases"_L1 },
    ServiceEntry {
        "databases-for-mongodb"_L1, "Databases for MongoDB"_L1, "Managed document database"_L1, "databases"_L1 },
    ServiceEntry { "databases-for-postgresql"_L1, "Databases for PostgreSQL"_L1, "Managed relational database"_L1,
        "databases"_L1 },
    ServiceEntry { "databases-for-redis"_L1, "Databases for Redis"_L1, "Managed key-value store"_L1, "databases"_L1 },
    ServiceEntry { "directlink"_L1, "Direct Link"_L1, "Private lines to the cloud"_L1, "network"_L1 },
    ServiceEntry { "dns-svcs"_L1, "DNS Services"_L1, "Private name resolution"_L1, "network"_L1 },
    ServiceEntry {
        "event-notifications"_L1, "Event Notifications"_L1, "Sends events to people and systems"_L1, "integration"_L1 },
    ServiceEntry { "hs-crypto"_L1, "Hyper Protect Crypto Services"_L1, "Keys in dedicated hardware"_L1, "security"_L1 },
    ServiceEntry {
        "internet-svcs"_L1, "Internet Services"_L1, "Protection and speed for web sites"_L1, "network security"_L1 },
    ServiceEntry { "is"_L1, "VPC Infrastructure Services"_L1, "Virtual servers and networks"_L1, "compute network"_L1 },
    ServiceEntry { "kms"_L1, "Key Protect"_L1, "Manages encryption keys"_L1, "security"_L1 },
    ServiceEntry { "logs"_L1, "Cloud Logs"_L1, "Collects and searches logs"_L1, "observability"_L1 },
    ServiceEntry { "messagehub"_L1, "Event Streams"_L1, "Message streams by topic"_L1, "integration"_L1 },
    ServiceEntry { "power-iaas"_L1, "Power Virtual Server"_L1, "Virtual servers on Power"_L1, "compute"_L1 },
    ServiceEntry {
        "quantum-computing"_L1, "Quantum Computing"_L1, "Runs jobs on quantum computers"_L1, "compute quantum"_L1 },
    ServiceEntry { "schematics"_L1, "Schematics"_L1, "Infrastructure as code"_L1, "dev_ops"_L1 },
    ServiceEntry { "secrets-manager"_L1, "Secrets Manager"_L1, "Keeps secrets of applications"_L1, "security"_L1 },
    ServiceEntry { "sysdig-monitor"_L1, "Monitoring"_L1, "Metrics and alerts"_L1, "observability"_L1 },
    ServiceEntry { "transit"_L1, "Transit Gateway"_L1, "Connects networks"_L1, "network"_L1 },
    ServiceEntry { "watsonx-data"_L1, "watsonx.data"_L1, "Lakehouse for data and analytics"_L1, "ai databases"_L1 },
    ServiceEntry { "billing"_L1, "Billing"_L1, "Invoices, payment and usage"_L1, ""_L1, platform },
    ServiceEntry { "globalcatalog-collection"_L1, "Catalog management"_L1, "Private catalogs"_L1, ""_L1, platform },
    ServiceEntry { "context-based-restrictions"_L1, "Context-based restrictions"_L1, "Network zones and rules"_L1,
        ""_L1, platform },
    ServiceEntry { "enterprise"_L1, "Enterprise"_L1, "Accounts of an enterprise"_L1, ""_L1, platform },
    ServiceEntry { "globalcatalog"_L1, "Global catalog"_L1, "Products of the catalog"_L1, ""_L1, platform },
    ServiceEntry { "iam-groups"_L1, "IAM Access Groups"_L1, "Groups that share access"_L1, ""_L1, platform },
    ServiceEntry { "iam-identity"_L1, "IAM Identity"_L1, "Service IDs, API keys, login settings"_L1, ""_L1, platform },
    ServiceEntry { "cloudshell"_L1, "Cloud Shell"_L1, "Settings of the shell in the browser"_L1, ""_L1, platform },
    ServiceEntry { "entitlement"_L1, "License and entitlement"_L1, "Licenses of the account"_L1, ""_L1, platform },
    ServiceEntry { "project"_L1, "Projects"_L1, "Deployments as projects"_L1, ""_L1, platform },
    ServiceEntry { "iam-access-management"_L1, "Role management"_L1, "Policies and custom roles"_L1, ""_L1, platform },
    ServiceEntry {
        "security-compliance"_L1, "Security and Compliance"_L1, "Security checks of the account"_L1, ""_L1, platform },
    ServiceEntry { "support"_L1, "Support center"_L1, "Support cases"_L1, ""_L1, platform },
    ServiceEntry { "user-management"_L1, "User management"_L1, "Users of the account"_L1, ""_L1, platform },
};

} // namespace

std::span<const ServiceEntry> serviceTable()
{
    return table;
}

const ServiceEntry *findService(const QString &name)
{
    const auto *found =
        std::find_if(table.begin(), table.end(), [&name](const ServiceEntry &entry) { return entry.name == name; });
    return found == table.end() ? nullptr : found;
}

QString serviceTypeOf(const QString &name)
{
    const ServiceEntry *entry = findService(name);
    return entry && entry->kind == ServiceKind::Platform ? u"platform_service"_s : u"service"_s;
}

bool isInIamGroup(const QString &name)
{
    return name == "iam-identity"_L1 || name == "iam-access-management"_L1 || name == "user-management"_L1
        || name == "iam-groups"_L1;
}

} // namespace iam::service
