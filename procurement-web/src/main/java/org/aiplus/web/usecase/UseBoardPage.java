// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.usecase;

import java.util.List;
import org.aiplus.usecase.UseCaseBoard;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/**
 * Uses of AI in columns.
 *
 * @param department code by which they are filtered; may be empty
 * @param otherHref address of the same uses as a table
 */
public record UseBoardPage(
        PageFrame frame, UseCaseBoard board, List<Option> stages, String department, String otherHref) implements Page {

    public UseBoardPage {
        stages = List.copyOf(stages);
    }

    /** Whether there is nothing at all. */
    public boolean empty() {
        return board.columns().stream().allMatch(column -> column.total() == 0);
    }
}
