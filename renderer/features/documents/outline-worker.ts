import { answerMessages } from '../../ui/answer-messages';
import { doOutlineJob } from './outline-job';

answerMessages(doOutlineJob);
