// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.submission;

import java.util.List;
import org.aiplus.submission.ChangeNoticeView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Declared changes. */
@Schema(name = "ChangeNotices", description = "Declared changes.")
public record ChangeNoticesJson(List<ChangeNoticeJson> items) {

    static ChangeNoticesJson from(List<ChangeNoticeView> views) {
        return new ChangeNoticesJson(views.stream().map(ChangeNoticeJson::from).toList());
    }
}
