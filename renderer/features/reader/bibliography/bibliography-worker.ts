import { answerMessages } from '../../../ui/answer-messages';
import { doBibliographyJob } from './bibliography-job';

answerMessages(doBibliographyJob);
