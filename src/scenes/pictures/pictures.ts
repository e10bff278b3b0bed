import type { Component } from 'svelte';
import type { TopicPicture } from '../../domain/journey/topic.ts';
import BrainSigns from './BrainSigns.svelte';
import type { PictureProps } from './picture-props.ts';

export const PICTURES = { 'brain-signs': BrainSigns } as unknown as Record<TopicPicture, Component<PictureProps>>;
