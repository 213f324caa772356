// oauth2-mock-server of npm: node mock_provider.mjs FOLDER_OF_PACKAGES PORT
// It writes into the token what the request had: members that Auth0 knows, and the secret's place.
const [packages, port] = process.argv.slice(2);
const { OAuth2Server } = await import(`${packages}/oauth2-mock-server/dist/index.mjs`);

const server = new OAuth2Server();
await server.issuer.keys.generate("RS256");
server.service.on("beforeTokenSigning", (token, request) => {
  token.payload.aud = request.body.audience ?? "none";
  token.payload.way = request.headers.authorization ? "basic" : "post";
  token.payload.organization = request.body.organization ?? "none";
});
await server.start(Number(port), "127.0.0.1");
