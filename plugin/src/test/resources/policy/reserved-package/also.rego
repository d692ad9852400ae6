package separation.sep_net_001

candidates contains {} if false
