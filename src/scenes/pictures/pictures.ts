import type { Component } from 'svelte';
import type { TopicPicture } from '../../domain/journey/topic.ts';
import Afterwards from './Afterwards.svelte';
import BrainSigns from './BrainSigns.svelte';
import CallScript from './CallScript.svelte';
import FeverSteps from './FeverSteps.svelte';
import PeopleInARecord from './PeopleInARecord.svelte';
import type { PictureProps } from './picture-props.ts';
import SharedFlag from './SharedFlag.svelte';

/** The drawing of every picture that a topic may show. It holds no alternative text and no caption: the page gives both. */
export const PICTURES: Record<TopicPicture, Component<PictureProps>> = {
  'brain-signs': BrainSigns,
  'shared-flag': SharedFlag,
  'fever-steps': FeverSteps,
  'call-script': CallScript,
  'people-in-a-record': PeopleInARecord,
  afterwards: Afterwards,
};

/** Ids of the words that each picture shows beside its parts. */
export const PICTURE_LABELS: Record<TopicPicture, readonly string[]> = {
  'brain-signs': ['speech', 'writing', 'sleepiness', 'hands', 'mixedUp'],
  'shared-flag': ['carTCell', 'cancerCell', 'healthyCell', 'flag'],
  'fever-steps': ['take', 'write', 'call'],
  'call-script': ['phone', 'card', 'temperature'],
  'people-in-a-record': ['affected', 'others'],
  afterwards: ['home', 'bloodTests', 'feverAgain', 'checkUps'],
};
