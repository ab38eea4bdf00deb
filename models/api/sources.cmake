# Paths are relative to models/.
set(IAM_API_SOURCES
)
