/**
 * The metadata of the custom functions in another language: descriptions replaced, ids, names and types untouched.
 *
 * `descriptions` is `{ PROGRESS: { description, parameters: { actual: '…', plan: '…' } } }`, by function id. A text that
 * is missing, and one that belongs to no function or parameter, throws: a half translated tooltip would go unnoticed.
 */
exports.translateMetadata = function translateMetadata(metadata, descriptions) {
  const problems = [];
  const known = new Set();
  const functions = metadata.functions.map((func) => {
    known.add(func.id);
    const texts = descriptions[func.id] ?? {};
    if (!texts.description) problems.push(`${func.id} has no description`);
    const names = new Set(func.parameters.map(({ name }) => name));
    for (const name of Object.keys(texts.parameters ?? {})) {
      if (!names.has(name)) problems.push(`${func.id} has no parameter "${name}"`);
    }
    const parameters = func.parameters.map((parameter) => {
      const description = texts.parameters?.[parameter.name];
      if (!description) problems.push(`${func.id}: parameter "${parameter.name}" has no description`);
      return { ...parameter, description };
    });
    return { ...func, description: texts.description, parameters };
  });
  for (const id of Object.keys(descriptions)) {
    if (!known.has(id)) problems.push(`there is no function ${id}`);
  }
  if (problems.length > 0) throw new Error(`descriptions do not fit the functions: ${problems.join('; ')}`);
  return { ...metadata, functions };
};
