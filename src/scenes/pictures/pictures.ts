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
