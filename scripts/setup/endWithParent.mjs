/**
 * Ends this process soon after the one that started it has ended. npm, when it is killed, ends the shell between the two
 * but not what the shell runs: the server would stay behind and keep its port. Does nothing outside npm, where whoever
 * starts a process in the background may rightly leave.
 */
export function endWithParent() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit(0);
  }, 1000).unref();
}
