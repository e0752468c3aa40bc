// Checks statements against the xAPI standard, outside the test suite:
//   .venv/bin/python -m tests.history.records.fixture      writes tests/history/records/statements.json anew
//   npm install --no-save --prefix /tmp/xapi @learninglocker/xapi-validation@3
//   NODE_PATH=/tmp/xapi/node_modules node tools/xapi/check.js tests/history/records/statements.json
// Reads a JSON array or JSON lines; exits with 1 if a statement is refused.
const { readFileSync } = require("fs");
const validate = require("@learninglocker/xapi-validation").default;

const text = readFileSync(process.argv[2], "utf-8");
const statements = text.trimStart().startsWith("[")
  ? JSON.parse(text)
  : text.split("\n").filter(Boolean).map((line) => JSON.parse(line));
let refused = 0;
for (const statement of statements) {
  const warnings = validate(statement);
  if (warnings.length > 0) {
    refused += 1;
    console.log(statement.id, JSON.stringify(warnings));
  }
}
console.log(`${statements.length} statements, ${refused} refused`);
process.exit(refused > 0 || statements.length === 0 ? 1 : 0);
