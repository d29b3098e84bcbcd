/** Id of the agent's own words where a draft's id could stand; also their source in the log. */
export const OWN = 'own';
