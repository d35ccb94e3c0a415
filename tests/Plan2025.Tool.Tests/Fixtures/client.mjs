// Lists the tools of an MCP server and calls each once; prints the structured answers by tool.
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";

const [command, ...args] = process.argv.slice(2);
const client = new Client({ name: "independent", version: "1.0.0" });
await client.connect(new StdioClientTransport({ command, args }));

const calls = {
  get_task: { task: "T045" },
  find_tasks: { words: ["数据"] },
  get_agency: { name: "CNIPA" },
  list_agencies: {},
  get_instrument: { title: "商标法" },
  get_document: {},
  check_references: { text: "Plan2025:T119" },
  cite: {},
};

const answers = {};
for (const { name } of (await client.listTools()).tools) {
  const result = await client.callTool({ name, arguments: calls[name] });
  if (result.isError) throw new Error(name + ": " + JSON.stringify(result.content));
  answers[name] = result.structuredContent;
}

const resource = await client.readResource({ uri: "plan2025://task/T045" });
if (!resource.contents[0].text.includes("T045")) throw new Error("The resource is not the task.");

console.log(JSON.stringify(answers));
await client.close();
