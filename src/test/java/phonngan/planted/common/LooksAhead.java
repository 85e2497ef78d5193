package phonngan.planted.common;

import phonngan.planted.catalogue.KnowsCommon;

public record LooksAhead(KnowsCommon next) {
}
