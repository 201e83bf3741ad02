/** The one function of jStat that is used here; the package has no types of its own. */
declare module 'jstat' {
  const jstat: {
    jStat: {
      beta: {
        /** The value below which a Beta(alpha, beta) variable stays with the given probability. */
        inv(probability: number, alpha: number, beta: number): number;
      };
    };
  };
  export default jstat;
}
