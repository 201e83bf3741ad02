/** An error of the seed records, as it arrives in a ticket. */
export const EXAMPLE = `2026-05-04T09:12:31.482Z INFO  GET /api/v1/admin/applications
2026-05-04T09:12:31.517Z ERROR HTTP/1.1 403 Forbidden
{"detail":"Platform token requires admin:read or admin:write scope"}
`;
