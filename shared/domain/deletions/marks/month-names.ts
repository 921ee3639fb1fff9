import { foldText } from './folded-text.ts'

/** Months and their short forms in the languages a support team meets. */
const NAMES = `
  jan january januar januari jaenner janner janv janvier enero gennaio janeiro stycznia styczen sausis sausio saus janvaris tammikuu january января январь
  feb february februar februari feber fev fevr fevrier febrero febbraio fevereiro lutego luty vasaris vasario vas helmikuu февраля февраль
  mar march marz maerz mrz mars marts maart marzo marco marca marzec kovas kovo kov maliskuu марта март
  apr april aprile abril avr avril kwietnia kwiecien balandis balandzio bal huhtikuu апреля апрель
  may mai maj maja mei mayo maggio maio geguze geguzes geg toukokuu мая май
  jun june juni juin junio giugno junho czerwca czerwiec birzelis birzelio bir kesakuu июня июнь
  jul july juli juil juillet julio luglio julho lipca lipiec liepa liepos heinakuu июля июль
  aug august augusti augustus aout agosto sierpnia sierpien rugpjutis rugpjucio rgp elokuu августа август
  sep sept september septembre septiembre settembre setembro wrzesnia wrzesien rugsejis rugsejo rgs syyskuu сентября сентябрь
  oct october okt oktober octobre octubre ottobre outubro pazdziernika pazdziernik spalis spalio spa lokakuu октября октябрь
  nov november novembre noviembre novembro listopada listopad lapkritis lapkricio lapkr marraskuu ноября ноябрь
  dec december dez dezember decembre diciembre dicembre dezembro grudnia grudzien gruodis gruodzio gruod joulukuu декабря декабрь`

/** One pattern for all of them, the longest first, so that a short form never cuts a name off. */
export const MONTH_PATTERN = foldText(NAMES)
  .text.split(/\s+/)
  .filter((name) => name !== '')
  .sort((a, b) => b.length - a.length)
  .join('|')
