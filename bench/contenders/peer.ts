import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

/**
 * The peer: `@neo4j/graphql` on Apollo Server, over the very same database, as its documentation sets it up. Started as a
 * process of its own; says its address in a line.
 */
const TYPES = /* GraphQL */ `
  type Remark @node {
    id: ID!
    kind: String!
    text: String
    said: String
    orderKey: String!
    speaker: [Athlete!]! @relationship(type: "SAID", direction: IN)
    wordings: [Wording!]! @relationship(type: "PRINTED_AS", direction: OUT)
    makes: [Reply!]! @relationship(type: "MAKES", direction: OUT)
    answers: [Remark!]! @relationship(type: "RESPONDS_TO", direction: IN, properties: "Shadow")
  }
  type Shadow @relationshipProperties {
    replyId: String!
    relation: String!
    confidence: String!
  }
  type Athlete @node {
    id: ID!
    name: String!
    remarks: [Remark!]! @relationship(type: "SAID", direction: OUT)
  }
  type Outlet @node {
    id: ID!
    name: String!
  }
  type Wording @node {
    id: ID!
    text: String
    source: [Source!]! @relationship(type: "IN", direction: OUT)
  }
  type Source @node {
    id: ID!
    title: String
    outlet: [Outlet!]! @relationship(type: "PUBLISHED_BY", direction: OUT)
  }
  type Reply @node {
    id: ID!
    evidence: [Evidence!]! @relationship(type: "RESTS_ON", direction: OUT)
  }
  type Evidence @node {
    id: ID!
    basis: String!
    source: [Source!]! @relationship(type: "FROM", direction: OUT)
  }
`;

const { BENCH_URI = '', BENCH_USER = '', BENCH_PASSWORD = '' } = process.env;
const driver = neo4j.driver(BENCH_URI, neo4j.auth.basic(BENCH_USER, BENCH_PASSWORD), { maxConnectionPoolSize: 16 });
const schema = await new Neo4jGraphQL({ typeDefs: TYPES, driver }).getSchema();
const server = new ApolloServer({ schema });
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: () => Promise.resolve({ sessionConfig: { database: 'neo4j' } }),
});
console.log(`ready ${url}`);
