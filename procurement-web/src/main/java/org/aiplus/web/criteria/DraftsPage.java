// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.criteria;

import java.util.List;
import org.aiplus.criteria.CriteriaSetVersionView;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/**
 * Where the editions come from.
 *
 * @param editions all editions with drafts, the newest first
 * @param author whether the reader may write drafts
 * @param retirable editions that the reader may take out of use
 * @param copies editions that the next one can be copied from
 * @param version what was typed as name of the next edition
 */
public record DraftsPage(
        PageFrame frame,
        List<CriteriaSetVersionView> editions,
        boolean author,
        List<Option> retirable,
        List<Option> copies,
        String version,
        List<FieldError> errors)
        implements Page {}
