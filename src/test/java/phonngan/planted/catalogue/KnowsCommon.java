package phonngan.planted.catalogue;

import phonngan.planted.common.LooksAhead;

public record KnowsCommon(LooksAhead back) {
}
