/** Starts to count what this process takes, all its threads together. @returns milliseconds of CPU since */
export function startCpuClock(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
}
