// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.usecase;

import java.util.List;
import java.util.Map;
import org.aiplus.api.json.TextJson;
import org.aiplus.usecase.UseCaseBoard;
import org.aiplus.usecase.UseCaseStage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The board. */
@Schema(name = "UseCaseBoard", description = "Uses of AI in a column for each stage.")
public record UseCaseBoardJson(
        @Schema(description = "The stages in their order.") List<BoardColumnJson> columns) {

    /** A stage. */
    @Schema(name = "BoardColumn", description = "A stage of the board.")
    public record BoardColumnJson(
            @Schema(description = "The stage.") UseCaseStage stage,

            @Schema(description = "Its name by language.") Map<String, TextJson> name,

            @Schema(description = "How many uses are in it.")
            long total,

            @Schema(description = "How many are meant to be in it at one time; absent without a limit.") @Nullable
            Integer limit,

            @Schema(description = "Whether more are in it than are meant to be.")
            boolean over,

            @Schema(description = "Those that have been in it longest, at most 20.")
            List<UseCaseLineJson> oldest) {

        static BoardColumnJson from(UseCaseBoard.Column column) {
            return new BoardColumnJson(
                    column.stage(),
                    TextJson.from(column.name()),
                    column.total(),
                    column.limit(),
                    column.over(),
                    column.oldest().stream().map(UseCaseLineJson::from).toList());
        }
    }

    static UseCaseBoardJson from(UseCaseBoard board) {
        return new UseCaseBoardJson(
                board.columns().stream().map(BoardColumnJson::from).toList());
    }
}
