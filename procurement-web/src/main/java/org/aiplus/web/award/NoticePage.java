// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.award;

import org.aiplus.award.AwardNoticeView;
import org.aiplus.award.AwardRules;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/**
 * A notice of an intended award.
 *
 * @param bidder whether the reader has bid, or may be somebody who has
 */
public record NoticePage(PageFrame frame, AwardNoticeView notice, AwardRules rules, boolean bidder) implements Page {}
