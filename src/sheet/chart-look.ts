/** The bars of charts: told apart by how dark they are, also on a printer without colours. */
export const CHART_COLOURS = ['0F766E', 'A7D3CE'] as const;
