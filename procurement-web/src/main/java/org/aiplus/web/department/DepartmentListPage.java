// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.department;

import java.util.List;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/** All departments of the reference data. */
public record DepartmentListPage(PageFrame frame, List<Entry> departments) implements Page {

    /**
     * A department.
     *
     * @param code by which people know it
     * @param href the tools that it owns or leads
     */
    public record Entry(String code, Resolved name, String href) {}

    public DepartmentListPage {
        departments = List.copyOf(departments);
    }
}
