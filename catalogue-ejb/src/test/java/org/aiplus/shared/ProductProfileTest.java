// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProductProfileTest {

    @Test
    void theNamesAreThoseOfTheConfiguration() {
        assertThat(ProductProfile.named("demo").demo()).isTrue();
        assertThat(ProductProfile.named(" DEMO ").demo()).isTrue();
        assertThat(ProductProfile.named("production").demo()).isFalse();
    }

    @Test
    void forgettingTheSettingIsSafe() {
        assertThat(ProductProfile.named(null)).isEqualTo(ProductProfile.PRODUCTION);
        assertThat(ProductProfile.named("")).isEqualTo(ProductProfile.PRODUCTION);
    }

    @Test
    void aWrongSettingIsNotGuessedAt() {
        assertThatThrownBy(() -> ProductProfile.named("demonstration")).hasMessageContaining("AIPLUS_PROFILE");
    }
}
