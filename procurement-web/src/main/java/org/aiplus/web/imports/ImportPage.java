// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.imports;

import java.util.List;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/** The form for a file. */
public record ImportPage(PageFrame frame, List<Option> profiles, List<Option> charsets, List<FieldError> errors)
        implements Page {

    public ImportPage {
        profiles = List.copyOf(profiles);
        charsets = List.copyOf(charsets);
        errors = List.copyOf(errors);
    }
}
