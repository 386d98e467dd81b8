// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.impact;

import org.aiplus.impact.ImpactView.Endorsed;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/**
 * What was endorsed at a checkpoint.
 *
 * @param content the answers as they were
 */
public record ImpactVersionPage(ImpactPage content, Endorsed endorsed) implements Page {

    @Override
    public PageFrame frame() {
        return content.frame();
    }
}
