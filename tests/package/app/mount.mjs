import { createServer } from 'node:http';
import { ApolloServer } from '@apollo/server';
import express from 'express';
import { createYoga } from 'graphql-yoga';
import { auth, driver } from 'neo4j-driver';
import { createRejoinder } from 'rejoinder';

/** One Rejoinder with a connection of its own and one on a driver of the app's, in four servers: their addresses go to stdout. */
const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = process.env;
const yours = driver(uri, auth.basic(user, password), { disableLosslessIntegers: true });
const mine = await createRejoinder({ neo4j: { uri, user, password, database }, patience: 60_000 });
const lent = await createRejoinder({ driver: yours, database, patience: 60_000, readBy: [], trustedOnly: true });

const app = express();
app.use('/quotes/graphql', mine.handle);
app.use('/late', express.json(), mine.handle);

const apollo = new ApolloServer(mine.apollo);
await apollo.start();
app.post('/apollo', express.json(), async (request, response) => {
  const { body } = await apollo.executeOperation(request.body, { contextValue: mine.contextOf() });
  response.json(body.singleResult);
});

const yoga = createYoga({
  schema: mine.schema,
  graphqlEndpoint: '/',
  logging: false,
  context: ({ request }) => mine.contextOf({ signal: request.signal }),
  plugins: [
    {
      onParse: ({ setParseFn }) => setParseFn(mine.parse),
      onValidate: ({ addValidationRule }) => mine.validationRules.forEach(addValidationRule),
      onExecute: ({ setExecuteFn }) => setExecuteFn(mine.execute),
    },
  ],
});

const servers = [createServer(app), createServer(lent.handle), createServer(yoga)];
const addressOf = (http) =>
  new Promise((done) => http.listen(0, '127.0.0.1', () => done(`http://127.0.0.1:${http.address().port}`)));
const [inExpress, inHttp, inYoga] = await Promise.all(servers.map(addressOf));
const places = {
  express: `${inExpress}/quotes/graphql`,
  late: `${inExpress}/late`,
  apollo: `${inExpress}/apollo`,
  http: inHttp,
  yoga: inYoga,
};
console.log(JSON.stringify(places));

/** Ends as an app should, and tells what is left: the app's own driver. */
process.stdin.once('data', async () => {
  for (const http of servers) {
    http.close();
    http.closeAllConnections();
  }
  await apollo.stop();
  await Promise.all([mine.close(), lent.close()]);
  const { records } = await yours.executeQuery('RETURN 1 AS one');
  await yours.close();
  console.log(JSON.stringify({ yourDriverIsStillOpen: records.length === 1 }));
  process.stdin.destroy();
});
