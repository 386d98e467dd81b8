// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.aiplus.api.clock.ClockResource;
import org.junit.jupiter.api.Test;

class DeclaredOperationsTest {

    @Test
    void an_operation_is_found_by_the_name_that_the_generator_gives_it() {
        var method = DeclaredOperations.method("org.aiplus.api.clock.ClockResource_showClock");

        assertThat(method.getDeclaringClass()).isEqualTo(ClockResource.class);
        assertThat(method.getName()).isEqualTo("showClock");
    }

    @Test
    void an_operation_of_nobody_stops_the_document() {
        assertThatThrownBy(() -> DeclaredOperations.method("org.aiplus.api.clock.ClockResource_stopClock"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> DeclaredOperations.method("org.aiplus.api.Nobody_act"))
                .isInstanceOf(IllegalStateException.class);
    }
}
