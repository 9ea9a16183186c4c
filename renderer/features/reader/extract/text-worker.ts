import { answerMessages } from '../../../ui/answer-messages';
import { textOfFile } from './text-of-file';

answerMessages(textOfFile);
