// oidc-provider of npm: node oidc_provider.mjs FOLDER_OF_PACKAGES PORT
// A client whose secret is taken by client_secret_basic only, and access tokens for a resource (RFC 8707).
const [packages, port] = process.argv.slice(2);
const { Provider } = await import(`${packages}/oidc-provider/lib/index.js`);

const authentication = "client_secret_basic";
const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [
    {
      client_id: "workflow",
      client_secret: "s+c/r:e&t %20 61f2",
      token_endpoint_auth_method: authentication,
      grant_types: ["client_credentials"],
      redirect_uris: [],
      response_types: [],
    },
  ],
  clientAuthMethods: [authentication],
  scopes: ["workflow"],
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    introspection: { enabled: true, allowedPolicy: () => true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => undefined,
      getResourceServerInfo: (context, resource) => ({
        scope: "workflow",
        audience: resource,
        accessTokenFormat: "jwt",
        accessTokenTTL: 600,
      }),
    },
  },
});
provider.listen(Number(port), "127.0.0.1");
