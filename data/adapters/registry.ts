import type {TableName} from '../../src/methodology/tables.ts';
import type {Adapter} from './adapter.ts';
import {cnmhVictimas} from './cnmh-victimas.ts';
import {daneCenso2018} from './dane-censo-2018.ts';
import {daneDivipola} from './dane-divipola.ts';
import {danePoblacion} from './dane-poblacion.ts';
import {descontaminaEventos, descontaminaEventosEvents} from './descontamina-eventos.ts';
import {iomMissingMigrants} from './iom-missing-migrants.ts';
import {migracolEntradasNacionalidad} from './migracol-entradas-nacionalidad.ts';
import {migracolEntradas} from './migracol-entradas.ts';
import {
  migracolVenezolanos2023,
  migracolVenezolanos2023Series,
} from './migracol-venezolanos-2023.ts';
import {mindefensaMasacres, mindefensaMasacresEvents} from './mindefensa-masacres.ts';
import {banrepInformalidad, daneNbi, dnpMdm, uarivIrv} from './municipal-levels.ts';
import {policiaSiedco} from './policia-siedco.ts';
import {ruvDesplazamientoDepartamentos} from './ruv-desplazamiento-departamentos.ts';
import {ruvDesplazamientoPares} from './ruv-desplazamiento-pares.ts';
import {simciCoca} from './simci-coca.ts';
import {snmDarien} from './snm-darien.ts';
import {ucdpGed, ucdpGedEvents} from './ucdp-ged.ts';
import {unhcrDepartamentos} from './unhcr-departamentos.ts';
import {unhcrFlows} from './unhcr-flows.ts';
import {unhcrPopulation} from './unhcr-population.ts';
import {vigiaPuestos} from './vigia-puestos.ts';

type AnyAdapter = {[Name in TableName]: Adapter<Name>}[TableName];

/** Every adapter, in the order of `--all`: an adapter comes after those whose tables it looks at. */
export const adapters: readonly AnyAdapter[] = [
  daneDivipola,
  daneCenso2018,
  danePoblacion,
  vigiaPuestos,
  migracolEntradas,
  migracolEntradasNacionalidad,
  ruvDesplazamientoPares,
  unhcrFlows,
  unhcrPopulation,
  snmDarien,
  migracolVenezolanos2023,
  unhcrDepartamentos,
  iomMissingMigrants,
  policiaSiedco,
  mindefensaMasacres,
  mindefensaMasacresEvents,
  ucdpGed,
  ucdpGedEvents,
  cnmhVictimas,
  descontaminaEventos,
  descontaminaEventosEvents,
  simciCoca,
  daneNbi,
  banrepInformalidad,
  dnpMdm,
  uarivIrv,
  migracolVenezolanos2023Series,
  ruvDesplazamientoDepartamentos,
];

/** The adapter of a source. @throws when the source has none, naming those that do */
export function adapterOf(id: string): AnyAdapter {
  const found = adapters.find((adapter) => adapter.id === id);
  if (found) return found;
  const known = adapters.map((adapter) => adapter.id).join(', ');
  throw new Error(`Expected a source with an adapter (${known}); got "${id}".`);
}
