param hubId string
