/** The icons live with the styles, so that charts may draw them too. */
export {icon, type IconName} from '../../styles/icons.ts';
