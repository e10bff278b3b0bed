import type { TopicPicture } from '../../domain/journey/topic.ts';

/** Ids of the words that each picture shows beside its parts. */
export const PICTURE_LABELS: Record<TopicPicture, readonly string[]> = {
  'brain-signs': ['speech', 'writing', 'sleepiness', 'hands', 'mixedUp'],
  'shared-flag': ['carTCell', 'cancerCell', 'healthyCell', 'flag'],
  'fever-steps': ['take', 'write', 'call'],
  'call-script': ['phone', 'card', 'temperature'],
  'people-in-a-record': ['affected', 'others'],
  afterwards: ['home', 'bloodTests', 'feverAgain', 'checkUps'],
};
