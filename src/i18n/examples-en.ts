import type {ExampleText} from './examples-es.ts';

export const examplesEn: ExampleText = {
  'ejemplo-frontera': {
    title: 'The border in figures',
    notes: [
      'Begin with the rate and not with the total: it says how much mobility weighs in each department against those who already live there. Point to the departments on the border with Venezuela and let the room read the map before you speak. The figure counts people who reside; it has no commuting across the border and no transit.',
      'Now the total, which answers another question: where there are most people, not where they weigh most. Say so aloud, because the map changes and somebody will ask why. Large cities concentrate; the border receives more in proportion.',
      'These are regular entries recorded at the posts, not different people: the same person can enter several times. What passes by the informal crossings is not here, and nobody should read this number as all who cross.',
      'The zone is measured in a straight line from the boundary. People are spread by area of the municipality, so it is an estimate: that is why the sentence says “about”. It helps to size whom a measure at the border reaches.',
      'One municipality brings the discussion down to earth. Ask the regional office what capacity it has today: health, education, documents. If the figure says “to be verified”, say so: the source publishes it, but it looks out of line.',
      'Close by widening the scale: displacement from and to neighbouring countries as UNHCR counts it. They are applications and recognitions recorded by each country, under different rules. They are not to be added to the figures before, nor do they explain why people move.',
    ],
  },
  'ejemplo-norte-de-santander': {
    title: 'Mobility and risk in Norte de Santander',
    notes: [
      'Place the department in the country before going into detail. The position is among departments and is of residence, at the end of the year.',
      'Inside the department the difference is large: a few municipalities on the border line have the highest rate. Ask about the hatched municipalities: that is not zero, it is that the source does not report or protects them.',
      'The posts of this department. Remember that the closing of the border marks the series: comparing two years without saying so misleads. Regular entries only.',
      'Forced displacement between municipalities, accumulated in the Single Registry of Victims between 1985 and 2015, only pairs of more than fifty people. It has no years and must not be read together with the scene before as if of the same moment.',
      'The route is schematic: it joins seats by straight lines and is no road. The corridor helps to think of who lives near the way of the walkers, not to locate anybody.',
      'The order of review says where to begin to look with the information there is. It does not predict events or assign responsibility. If somebody asks for “the traffic light”, explain that there are no levels: there is an order and how firm it is.',
      'End with a question and not with a conclusion: what does the regional office know that the data do not say. Note the answers as an analyst’s assessment; it stands beside the index and never enters it.',
    ],
  },
};
